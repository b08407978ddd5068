import { all, answered, type Before, cut, held, offline, refused, rowsOf, signedOut } from './answers.ts';
import { text, title } from './questionsMade.ts';
import type { State } from './state.ts';
import { cutLater, refusedLater, visited } from './visits.ts';

const sessions = { part: 'sessions' } as const;
const rows = rowsOf('Sessions');
const api = '/_api/';
const kept = ['sessions', 'registrations', 'ambassadors'];

const failing = (name: string, before: Before, key: string, more: Partial<State> = {}): State => ({
  ...sessions,
  name: `sessions/${name}`,
  before,
  seen: title(key),
  ...more
});

/** Where the sessions stand without what they are made of. */
export const placedSessions: readonly State[] = [
  {
    ...sessions,
    name: 'sessions/loading',
    before: held(rows),
    passing: true,
    seen: ({ part, says }) => part.getByRole('status').filter({ hasText: says('Loading') })
  },
  failing('busy', refused(rows, 429), 'FailedTitle'),
  failing('failed', refused(rows, 500), 'FailedUnexpectedTitle'),
  failing('not-as-expected', refused(rows, 400), 'FailedInvalidTitle'),
  failing('no-answer-that-can-be-read', signedOut(rows), 'SignedOut'),
  failing('offline', all(offline, cut(api)), 'FailedTitle'),
  failing('no-access', refused(rows, 403), 'ForbiddenTitle'),
  failing('registrations-closed', refused(rowsOf('Registrations'), 403), 'ForbiddenTitle'),
  failing(
    'signed-out',
    answered(api, (route) => route.fulfill({ status: 401, contentType: 'text/html', body: '<!doctype html>' })),
    'SignedOut'
  ),
  { ...sessions, name: 'sessions/no-list', world: 'empty', seen: title('SessionsSoonTitle') },
  {
    ...sessions,
    name: 'sessions/no-list-for-curators',
    world: 'empty',
    as: 'owner',
    seen: title('SessionsAbsentTitle')
  },
  { ...sessions, name: 'sessions/empty', world: 'bare', seen: title('SessionsEmptyTitle') },
  {
    ...sessions,
    name: 'sessions/partly-people',
    before: refused(rowsOf('Ambassadors'), 500),
    seen: text('SessionsNoPeople')
  },
  {
    ...sessions,
    name: 'sessions/stale-updating',
    before: all(visited(1, kept), held(api)),
    passing: true,
    seen: text('StaleYesterday')
  },
  {
    ...sessions,
    name: 'sessions/stale-kept',
    before: all(visited(1, kept), refusedLater(rows, 500)),
    seen: text('StaleKept')
  },
  {
    ...sessions,
    name: 'sessions/offline-remembered',
    before: all(visited(1, kept), cutLater(api)),
    seen: text('StaleKept')
  },
  {
    ...sessions,
    name: 'sessions/pane',
    host: 'sharepoint',
    as: 'owner',
    and: 'Mode=Edit',
    reach: ({ page }) => page.locator('[data-tool=pencil]').first().click(),
    seen: ({ page, says }) => page.getByText(says('PaneSessions', true))
  },
  failing('access-lost', all(visited(1, kept), refusedLater(rows, 403)), 'ForbiddenTitle')
];
