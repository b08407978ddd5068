import type { Locator } from '@playwright/test';
import {
  all,
  answered,
  type Before,
  cut,
  held,
  offline,
  refused,
  rowsOf,
  signedOut,
  withRows,
  type Row
} from './answers.ts';
import { handledCalls } from './callHandled.ts';
import { otherwise, text, title } from './questionsMade.ts';
import { guarded } from './sessionsActs.ts';
import type { Place, State } from './state.ts';
import { visited } from './visits.ts';

const call = { part: 'call' } as const;
const api = '/_api/';

const form = title('CallForm');
const button = ({ part, says }: Place, key: string): Locator => part.getByRole('button', { name: says(key) });
const press =
  (key: string): Before =>
  (place) =>
    button(place, key).click();

/** The calls as the site has them, each with other days or words. */
const calls = (change: (row: Row, at: number, all: readonly Row[]) => Row): Before =>
  withRows('Calls', (rows) => rows.map((row, at) => change(row, at, rows)));
const openOne = (more: Row): Before => calls((row, at, { length }) => (at === length - 1 ? { ...row, ...more } : row));
const allClosed = openOne({ OpensOn: '2026-10-01T22:00:00Z', ClosesOn: '2026-11-01T23:00:00Z' });

const answer = async ({ part, says }: Place, ask: string, key: string): Promise<void> =>
  part
    .getByRole('group', { name: says(ask) })
    .getByRole('radio', { name: says(key) })
    .check();
const answerAll: Before = async (place) => {
  await answer(place, 'CallAffinityAsk', 'CallYes');
  await answer(place, 'CallWillAsk', 'CallYes');
  await answer(place, 'CallTimeAsk', 'CallNotYet');
};
const send = press('CallSend');

const failing = (name: string, before: Before, key: string): State => ({
  ...call,
  name: `call/${name}`,
  before,
  seen: title(key)
});

/** Every state of the call. */
export const callStates: readonly State[] = [
  ...handledCalls,
  { ...call, name: 'call/open', rich: true, seen: form },
  {
    ...call,
    name: 'call/read-on',
    widths: [320],
    reach: press('CallReadOn'),
    seen: text('CallGive')
  },
  {
    ...call,
    name: 'call/own-text',
    before: openOne({ TextFr: '', Text: 'Venez\nOn vous offre\n- Un coach\n- Du temps' }),
    seen: ({ part }) => part.getByText('On vous offre')
  },
  {
    ...call,
    name: 'call/own-circle-without-headcount',
    before: withRows('Circles', (rows) => rows.map((row) => ({ ...row, Headcount: null }))),
    seen: text('CallOwnPlainMany')
  },
  {
    ...call,
    name: 'call/own-circle-of-one-without-headcount',
    before: all(
      withRows('Circles', (rows) => rows.map((row) => ({ ...row, Headcount: null }))),
      // Each of another circle.
      withRows('Ambassadors', (rows) =>
        rows.filter(
          ({ PrimaryCircleId: circle }, at) => rows.findIndex((other) => other['PrimaryCircleId'] === circle) === at
        )
      )
    ),
    seen: text('CallOwnPlainOne')
  },
  { ...call, name: 'call/answered', rich: true, reach: answerAll, seen: text('CallNotYetText') },
  { ...call, name: 'call/lacks', reach: send, seen: text('CallLacksMany') },
  {
    ...call,
    name: 'call/lacks-one',
    reach: async (place) => {
      await answer(place, 'CallAffinityAsk', 'CallYes');
      await answer(place, 'CallWillAsk', 'CallYes');
      await send(place);
    },
    seen: text('CallLacksOne')
  },
  { ...call, name: 'call/more-topics', reach: press('CallTopicsMore'), seen: ({ part }) => part.getByText('Power BI') },
  {
    ...call,
    name: 'call/from-the-self-check',
    before: async (place) => {
      await place.page.addInitScript(() => {
        const key = `${location.origin}/sites/intranet i:0#.f|membership|amelie.renard@lecercle.example`;
        localStorage.setItem(
          `digital-ambassadors:${key}:check`,
          JSON.stringify({ on: '2026-11-20', answers: { Teams: 'couldHelp', Excel: 'couldHelp', Forms: 'couldHelp' } })
        );
      });
    },
    seen: text('CallFromCheck')
  },
  {
    ...call,
    name: 'call/not-sent',
    reach: async (place) => {
      await answerAll(place);
      await cut(rowsOf('Applications'))(place);
      await send(place);
    },
    seen: text('CallNotSent')
  },
  {
    ...call,
    name: 'call/refused',
    reach: async (place) => {
      await answerAll(place);
      await refused(rowsOf('Applications'), 403)(place);
      await send(place);
    },
    seen: text('CallNotAllowed')
  },
  { ...call, name: 'call/not-safe', before: guarded('Applications', { ReadSecurity: 1 }), seen: text('CallNotSafe') },
  { ...call, name: 'call/sent', as: 'contributor', rich: true, seen: text('CallSent') },
  {
    ...call,
    name: 'call/sent-for-a-call-that-nobody-looks-after',
    as: 'contributor',
    before: openOne({ Contact: null }),
    seen: text('CallClosesOn')
  },
  {
    ...call,
    name: 'call/sent-and-changed-by-somebody',
    as: 'contributor',
    before: otherwise('Applications', (rows) => rows.map((row) => ({ ...row, EditorId: 3 }))),
    seen: text('CallChangedBySomebody')
  },
  {
    ...call,
    name: 'call/changing',
    as: 'contributor',
    reach: press('CallEdit'),
    seen: (place) => button(place, 'CallSave')
  },
  {
    ...call,
    name: 'call/withdrawing',
    as: 'contributor',
    reach: press('CallWithdraw'),
    seen: text('CallWithdrawSure')
  },
  {
    ...call,
    name: 'call/withdrawn',
    as: 'contributor',
    writes: true,
    reach: async (place) => {
      await press('CallWithdraw')(place);
      await press('CallWithdrawYes')(place);
    },
    seen: text('CallWithdrawn')
  },
  {
    ...call,
    name: 'call/not-withdrawn',
    as: 'contributor',
    reach: async (place) => {
      await press('CallWithdraw')(place);
      await cut(rowsOf('Applications'))(place);
      await press('CallWithdrawYes')(place);
    },
    seen: text('CallNotWithdrawn')
  },
  {
    ...call,
    name: 'call/sent-now',
    writes: true,
    reach: async (place) => {
      await answerAll(place);
      await send(place);
    },
    seen: text('CallSent')
  },
  {
    ...call,
    name: 'call/former',
    world: 'story',
    as: 'editor',
    before: withRows('Ambassadors', (rows) => rows.map((row) => ({ ...row, Status: 'Rôle terminé' }))),
    seen: text('CallFormer')
  },
  {
    ...call,
    name: 'call/last-day',
    before: openOne({ ClosesOn: '2026-11-23T23:00:00Z', Target: 1 }),
    seen: text('CallUntilOne')
  },
  { ...call, name: 'call/thanked', world: 'story', as: 'editor', seen: title('CallThanks') },
  {
    ...call,
    name: 'call/elsewhere',
    before: openOne({ FormUrl: { Url: 'https://forms.example/x', Description: 'x' } }),
    seen: ({ part, says }) => part.getByRole('link', { name: says('CallOpenForm') })
  },
  { ...call, name: 'call/none-open', before: allClosed, seen: text('CallNone') },
  {
    ...call,
    name: 'call/none-open-next-known',
    before: openOne({ OpensOn: '2026-12-01T23:00:00Z', ClosesOn: '2026-12-30T23:00:00Z' }),
    seen: text('CallNone')
  },
  { ...call, name: 'call/none-ever', world: 'bare', seen: text('CallNone') },
  { ...call, name: 'call/closed-own', as: 'contributor', before: allClosed, seen: text('CallClosed') },
  {
    ...call,
    name: 'call/gone',
    as: 'contributor',
    before: otherwise('Applications', (rows) => rows.map((row) => ({ ...row, CallId: 99 }))),
    seen: title('CallGone')
  },
  { ...call, name: 'call/loading', before: held(rowsOf('Calls')), passing: true, seen: text('Loading') },
  failing('busy', refused(rowsOf('Calls'), 429), 'FailedTitle'),
  failing('failed', refused(rowsOf('Calls'), 500), 'FailedUnexpectedTitle'),
  failing('no-access', refused(rowsOf('Calls'), 403), 'ForbiddenTitle'),
  failing('offline', all(offline, cut(api)), 'FailedTitle'),
  failing('no-answer-that-can-be-read', signedOut(rowsOf('Calls')), 'SignedOut'),
  failing(
    'signed-out',
    answered(api, (route) => route.fulfill({ status: 401, contentType: 'text/html', body: '<!doctype html>' })),
    'SignedOut'
  ),
  { ...call, name: 'call/no-list', world: 'empty', seen: title('CallSoonTitle') },
  { ...call, name: 'call/no-list-for-curators', world: 'empty', as: 'owner', seen: title('CallAbsentTitle') },
  { ...call, name: 'call/no-applications', before: refused(rowsOf('Applications'), 404), seen: text('CallNoList') },
  { ...call, name: 'call/own-unread', before: refused(rowsOf('Applications'), 500), seen: text('CallMineUnread') },
  { ...call, name: 'call/partly-people', before: refused(rowsOf('Ambassadors'), 500), seen: text('CallNoPeople') },
  {
    ...call,
    name: 'call/stale-updating',
    before: all(visited(1, ['calls', 'circles']), held(api)),
    passing: true,
    seen: text('StaleYesterday')
  },
  {
    ...call,
    name: 'call/pane',
    host: 'sharepoint',
    as: 'owner',
    and: 'Mode=Edit',
    reach: ({ page }) => page.locator('[data-tool=pencil]').first().click(),
    seen: ({ page, says }) => page.getByText(says('PaneCall', true))
  },
  { ...call, name: 'call/in-teams', host: 'teams', seen: form },
  { ...call, name: 'call/beside', host: 'sharepoint', seen: form }
];
