import {
  all,
  answered,
  type Before,
  cut,
  held,
  noTenantProperty,
  offline,
  refused,
  rowsOf,
  signedOut
} from './answers.ts';
import type { Place, State } from './state.ts';
import { cutLater, refusedLater, visited } from './visits.ts';

const catalogue = { part: 'catalogue' } as const;
const trainings = rowsOf('TrainingCatalogue');
const api = '/_api/';
const kept = ['profile', 'trainings'];

const title =
  (key: string) =>
  ({ part, says }: Place) =>
    part.getByRole('heading', { level: 3, name: says(key) });
const text =
  (key: string) =>
  ({ part, says }: Place) =>
    part.getByText(says(key)).first();
const chips = ({ part }: Place) => part.locator('button[aria-pressed]').first();

const failing = (name: string, before: Before, key: string, more: Partial<State> = {}): State => ({
  ...catalogue,
  name: `catalogue/${name}`,
  before,
  seen: title(key),
  ...more
});

const troubled: readonly State[] = [
  {
    ...catalogue,
    name: 'catalogue/loading',
    before: held(trainings),
    passing: true,
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('Loading') })
  },
  failing('busy', refused(trainings, 429), 'FailedTitle'),
  failing('failed', refused(trainings, 500), 'FailedUnexpectedTitle'),
  failing('not-as-expected', refused(trainings, 400), 'FailedInvalidTitle'),
  failing('no-answer-that-can-be-read', signedOut(trainings), 'SignedOut'),
  failing('offline', all(offline, cut(api)), 'FailedTitle'),
  failing('no-access', refused(trainings, 403), 'ForbiddenTitle'),
  failing(
    'signed-out',
    answered(api, (route) => route.fulfill({ status: 401, contentType: 'text/html', body: '<!doctype html>' })),
    'SignedOut'
  ),
  { ...catalogue, name: 'catalogue/no-list', world: 'empty', seen: title('MissingTitle') },
  {
    ...catalogue,
    name: 'catalogue/no-list-for-curators',
    world: 'empty',
    as: 'owner',
    seen: title('MissingCuratorTitle')
  },
  { ...catalogue, name: 'catalogue/empty', world: 'bare', seen: title('CatalogueEmptyTitle') },
  {
    ...catalogue,
    name: 'catalogue/empty-for-curators',
    world: 'bare',
    as: 'editor',
    seen: title('CatalogueEmptyCuratorTitle')
  },
  {
    ...catalogue,
    name: 'catalogue/partly-terms',
    before: refused(rowsOf('SearchTerms'), 500),
    seen: text('CatalogueTerms')
  },
  {
    ...catalogue,
    name: 'catalogue/partly-circles',
    and: 'catalogue-training=phishing',
    before: refused(rowsOf('Circles'), 500),
    seen: text('PartlyCircles')
  },
  {
    ...catalogue,
    name: 'catalogue/stale-updating',
    before: all(visited(1, kept), held(api)),
    passing: true,
    seen: text('StaleYesterday')
  },
  {
    ...catalogue,
    name: 'catalogue/stale-kept',
    before: all(visited(1, kept), refusedLater(trainings, 500)),
    seen: text('StaleKept')
  },
  {
    ...catalogue,
    name: 'catalogue/offline-remembered',
    before: all(visited(1, kept), cutLater(api)),
    seen: text('StaleKept')
  },
  failing('access-lost', all(visited(1, kept), refusedLater(trainings, 403)), 'ForbiddenTitle'),
  {
    ...catalogue,
    name: 'catalogue/filters-not-loaded',
    before: cut('chunk.catalogue-more'),
    seen: text('PartLost')
  }
];

const editing = { ...catalogue, host: 'sharepoint', as: 'owner', and: 'Mode=Edit' } as const;

const hosts: readonly State[] = [
  { ...catalogue, name: 'catalogue/on-a-page', host: 'sharepoint', seen: chips },
  { ...catalogue, name: 'catalogue/on-a-strong-section', host: 'sharepoint', and: 'section=strong', seen: chips },
  { ...catalogue, name: 'catalogue/in-teams', host: 'teams', seen: chips },
  { ...catalogue, name: 'catalogue/personal-app', host: 'teams-personal', seen: chips },
  {
    ...catalogue,
    name: 'catalogue/which-site',
    host: 'teams-personal',
    before: noTenantProperty,
    seen: ({ part, says }) => part.getByRole('textbox', { name: says('SiteAddress') })
  },
  { ...editing, name: 'catalogue/edited', seen: chips },
  {
    ...editing,
    name: 'catalogue/pane',
    reach: ({ page }) => page.locator('[data-tool=pencil]').first().click(),
    seen: ({ page, says }) => page.getByText(says('PaneSource', true))
  }
];

/** Where the catalogue stands, and when something is missing, late or refused. */
export const placedCatalogues: readonly State[] = [...hosts, ...troubled];
