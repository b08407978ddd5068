import { noTenantProperty } from './answers.ts';
import type { Place, State } from './state.ts';

const finder = { part: 'finder' } as const;

const yours = ({ part, says }: Place) => part.getByRole('article').filter({ hasText: says('FinderYours') });
const filters = ({ part, says }: Place) =>
  part
    .getByRole('button', { name: says('FinderFilters') })
    .or(part.getByRole('button', { name: says('FacetLanguage', true) }))
    .filter({ visible: true });

const layouts: readonly State[] = [
  { ...finder, name: 'finder/list', properties: { layout: 'list' }, rich: true, seen: filters },
  {
    ...finder,
    name: 'finder/compact',
    properties: { layout: 'compact' },
    seen: ({ part, says }) => part.getByRole('link', { name: says('FinderAll') })
  },
  {
    ...finder,
    name: 'finder/of-a-circle',
    properties: { circle: 'AG-WAL' },
    seen: ({ part, says }) => part.getByText(says('FinderTarget'))
  },
  {
    ...finder,
    name: 'finder/of-a-circle-in-rows',
    properties: { circle: 'AG-WAL', layout: 'list' },
    seen: ({ part, says }) => part.getByText(says('FinderTarget'))
  },
  {
    ...finder,
    name: 'finder/with-community',
    properties: { community: 'https://teams.example/l/channel/1?q={question}', title: 'Entraide', cards: 3 },
    seen: ({ part, says }) => part.getByRole('link', { name: says('FinderCommunity') })
  },
  {
    ...finder,
    name: 'finder/with-community-nobody',
    properties: { community: 'https://teams.example/l/channel/1?q={question}' },
    and: 'finder-search=zzxqv',
    seen: ({ part, says }) => part.getByRole('link', { name: says('FinderCommunity') })
  },
  {
    ...finder,
    name: 'finder/without-filters',
    properties: {
      filters: { topic: false, circle: false, language: false, office: false, region: false, availability: false }
    },
    seen: yours
  }
];

const personal = { ...finder, host: 'teams-personal' } as const;
const address = ({ part, says }: Place) => part.getByRole('textbox', { name: says('SiteAddress') });
const answer = async (place: Place, site: string) => {
  await address(place).fill(site);
  await place.part.getByRole('button', { name: place.says('SiteOpen', true) }).click();
};

const hosts: readonly State[] = [
  { ...finder, name: 'finder/on-a-page', host: 'sharepoint', seen: filters },
  { ...finder, name: 'finder/on-a-soft-section', host: 'sharepoint', and: 'section=soft', seen: filters },
  { ...finder, name: 'finder/on-a-strong-section', host: 'sharepoint', and: 'section=strong', seen: filters },
  { ...finder, name: 'finder/in-teams', host: 'teams', seen: filters },
  {
    ...finder,
    name: 'finder/in-teams-by-a-shared-link',
    host: 'teams',
    and: 'subPage=finder-topic%3DCopilot',
    seen: ({ part, says }) => part.getByRole('button', { name: says('FinderClear') })
  },
  { ...personal, name: 'finder/personal-app', seen: filters },
  { ...personal, name: 'finder/which-site', before: noTenantProperty, seen: address },
  {
    ...personal,
    name: 'finder/no-site',
    before: noTenantProperty,
    reach: (place) => answer(place, 'intranet'),
    seen: ({ part, says }) => part.getByText(says('PaneSiteWrong'))
  },
  {
    ...personal,
    name: 'finder/site-chosen',
    before: noTenantProperty,
    reach: (place) => answer(place, '/sites/intranet'),
    seen: ({ part, says }) => part.getByRole('button', { name: says('SiteChange') })
  }
];

const pencil = async ({ page }: Place) => page.locator('[data-tool=pencil]').first().click();
const editing = { ...finder, host: 'sharepoint', as: 'owner', and: 'Mode=Edit' } as const;
const pane = ({ page, says }: Place) => page.getByText(says('PaneSource', true));

const edited: readonly State[] = [
  { ...editing, name: 'finder/edited', seen: ({ part, says }) => part.getByRole('button', { name: says('ShareSee') }) },
  {
    ...editing,
    name: 'finder/edited-without-lists',
    world: 'empty',
    seen: ({ part, says }) => part.getByRole('button', { name: says('ShareSetUp') })
  },
  { ...editing, name: 'finder/pane', reach: pencil, seen: pane },
  { ...editing, name: 'finder/pane-compact', properties: { layout: 'compact' }, reach: pencil, seen: pane },
  { ...editing, name: 'finder/pane-list', properties: { layout: 'list', circle: 'AG-WAL' }, reach: pencil, seen: pane }
];

/** Where the Finder stands, and how an author set it. */
export const placedStates: readonly State[] = [...layouts, ...hosts, ...edited];
