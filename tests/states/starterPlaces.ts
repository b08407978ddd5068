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

const starter = { part: 'starter' } as const;
const trainings = rowsOf('TrainingCatalogue');
const api = '/_api/';
const kept = ['profile', 'trainings', 'circles', 'offices', 'ambassadors'];

const title =
  (key: string) =>
  ({ part, says }: Place) =>
    part.getByRole('heading', { level: 3, name: says(key) });
const text =
  (key: string) =>
  ({ part, says }: Place) =>
    part.getByText(says(key)).first();
const ring = ({ part }: Place) => part.getByRole('img');
const helper = ({ part, says }: Place) => part.getByRole('article').filter({ hasText: says('FinderYours') });

const failing = (name: string, before: Before, key: string, more: Partial<State> = {}): State => ({
  ...starter,
  name: `starter/${name}`,
  before,
  seen: title(key),
  ...more
});

const troubled: readonly State[] = [
  {
    ...starter,
    name: 'starter/loading',
    before: held(trainings),
    passing: true,
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('Loading') })
  },
  failing('busy', refused(trainings, 429), 'FailedTitle'),
  failing('failed', refused(trainings, 500), 'FailedUnexpectedTitle'),
  failing('not-as-expected', refused(trainings, 400), 'FailedInvalidTitle'),
  failing('not-as-expected-for-curators', refused(trainings, 400), 'FailedInvalidTitle', { as: 'owner' }),
  failing('no-answer-that-can-be-read', signedOut(trainings), 'SignedOut'),
  failing('offline', all(offline, cut(api)), 'FailedTitle'),
  failing('no-access', refused(trainings, 403), 'ForbiddenTitle'),
  failing(
    'signed-out',
    answered(api, (route) => route.fulfill({ status: 401, contentType: 'text/html', body: '<!doctype html>' })),
    'SignedOut'
  ),
  { ...starter, name: 'starter/no-list', world: 'empty', seen: title('MissingTitle') },
  { ...starter, name: 'starter/no-list-for-curators', world: 'empty', as: 'owner', seen: title('MissingCuratorTitle') },
  { ...starter, name: 'starter/empty', world: 'bare', seen: title('StarterEmptyTitle') },
  {
    ...starter,
    name: 'starter/empty-for-curators',
    world: 'bare',
    as: 'editor',
    seen: title('StarterEmptyCuratorTitle')
  },
  {
    ...starter,
    name: 'starter/partly-ambassador',
    before: refused(rowsOf('Ambassadors'), 500),
    seen: text('PartlyAmbassador')
  },
  { ...starter, name: 'starter/partly-circles', before: refused(rowsOf('Circles'), 500), seen: text('PartlyCircles') },
  { ...starter, name: 'starter/nameless', before: refused('getmyproperties', 500), seen: helper },
  {
    ...starter,
    name: 'starter/stale-updating',
    before: all(visited(1, kept), held(api)),
    passing: true,
    seen: text('StaleYesterday')
  },
  {
    ...starter,
    name: 'starter/stale-kept',
    before: all(visited(1, kept), refusedLater(trainings, 500)),
    seen: text('StaleKept')
  },
  {
    ...starter,
    name: 'starter/offline-remembered',
    before: all(visited(1, kept), cutLater(api)),
    seen: text('StaleKept')
  },
  failing('access-lost', all(visited(1, kept), refusedLater(trainings, 403)), 'ForbiddenTitle')
];

const settings: readonly State[] = [
  { ...starter, name: 'starter/compact', properties: { layout: 'compact' }, seen: ring },
  {
    ...starter,
    name: 'starter/compact-unfolded',
    properties: { layout: 'compact' },
    reach: ({ part, says }) => part.getByRole('button', { name: says('StarterWhole') }).click(),
    back: ({ part, says }) => part.getByRole('button', { name: says('StarterFold') }).click(),
    seen: helper
  },
  {
    ...starter,
    name: 'starter/compact-done-by-a-link',
    properties: { layout: 'compact' },
    and: 'done=copilot-start',
    writes: true,
    seen: text('StarterTicked')
  },
  { ...starter, name: 'starter/for-everyone', properties: { audience: 'Everyone' }, seen: ring },
  { ...starter, name: 'starter/for-ambassadors', properties: { audience: 'Ambassador' }, seen: ring },
  { ...starter, name: 'starter/one-stage', properties: { stage: 'Week 1' }, seen: ring },
  {
    ...starter,
    name: 'starter/help-and-no-ambassador',
    properties: { ambassador: false, help: 'https://teams.example/l/channel/2', title: 'Vos premiers pas' },
    seen: text('StarterHelp')
  }
];

const editing = { ...starter, host: 'sharepoint', as: 'owner', and: 'Mode=Edit' } as const;

const hosts: readonly State[] = [
  { ...starter, name: 'starter/on-a-page', host: 'sharepoint', seen: helper },
  { ...starter, name: 'starter/on-a-strong-section', host: 'sharepoint', and: 'section=strong', seen: helper },
  { ...starter, name: 'starter/in-teams', host: 'teams', seen: helper },
  { ...starter, name: 'starter/personal-app', host: 'teams-personal', seen: helper },
  {
    ...starter,
    name: 'starter/which-site',
    host: 'teams-personal',
    before: noTenantProperty,
    seen: ({ part, says }) => part.getByRole('textbox', { name: says('SiteAddress') })
  },
  { ...editing, name: 'starter/edited', seen: helper },
  {
    ...editing,
    name: 'starter/pane',
    reach: ({ page }) => page.locator('[data-tool=pencil]').first().click(),
    seen: ({ page, says }) => page.getByText(says('PaneSource', true))
  }
];

/** Where the Starter stands, how an author set it, and when something is missing, late or refused. */
export const placedStarters: readonly State[] = [...settings, ...hosts, ...troubled];
