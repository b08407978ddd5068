import { all, type Before, changed, cut, held, type ListName, refused, rowsOf, signedOut } from './answers.ts';
import { text } from './questionsMade.ts';
import { inRow, numbers, pressed, pressedAfter, registered, said, saying } from './sessionsMade.ts';
import type { State } from './state.ts';

const sessions = { part: 'sessions' } as const;
const { oneLeft } = numbers;
const rows = rowsOf('Registrations');

/** The list says this of its own safety. */
export const guarded = (list: ListName, words: object): Before =>
  changed(`/Lists/${list}')?$select=ReadSecurity`, (body: object) => ({ ...body, ...words }));

const room = (capacity: number, who: Parameters<typeof registered>[1]): Before =>
  all(saying({ [oneLeft]: { Capacity: capacity } }), registered(oneLeft, who));

const act = (name: string, before: Before, reach: Before, key: string, more: Partial<State> = {}): State => ({
  ...sessions,
  name: `sessions/${name}`,
  before,
  reach,
  seen: said(oneLeft, key),
  ...more
});

const register = (...became: readonly Before[]): Before => pressedAfter(oneLeft, 'SessionsRegister', ...became);
const withdraw = (...became: readonly Before[]): Before => pressedAfter(oneLeft, 'SessionsWithdraw', ...became);

/** Somebody waits for the reader's place, and it is asked once. */
const asked: Before = async (place) => {
  await withdraw()(place);
  await said(oneLeft, 'SessionsSure')(place).waitFor();
};

/** The reader's own session begins this afternoon, and a file of it is wanted. */
const file =
  (...became: readonly Before[]): Before =>
  async (place) => {
    await pressedAfter(oneLeft, 'SessionsOutlook', ...became)(place);
  };

/** Everything that a press comes to. */
export const sessionActions: readonly State[] = [
  act('registered', room(2, ['chloe']), register(registered(oneLeft, ['chloe', 'amelie'])), 'SessionsJustBooked'),
  act('lost', room(1, []), register(registered(oneLeft, ['chloe', 'amelie'])), 'SessionsLost'),
  act(
    'queued',
    room(1, ['chloe']),
    pressedAfter(oneLeft, 'SessionsQueue', registered(oneLeft, ['chloe', 'amelie'])),
    'SessionsJustWaiting'
  ),
  act(
    'gained',
    room(1, ['chloe']),
    pressedAfter(oneLeft, 'SessionsQueue', registered(oneLeft, ['amelie'])),
    'SessionsGained'
  ),
  act('registering', room(2, []), register(held(rows)), 'SessionsSending', { passing: true }),
  act('not-sent', room(2, []), register(cut(rows)), 'SessionsNotSent'),
  act('not-allowed', room(2, []), register(refused(rows, 403)), 'SessionsNotAllowed'),
  act('signed-out-at-a-press', room(2, []), register(signedOut(rows)), 'SignedOutText'),
  act(
    'not-safe',
    all(room(2, ['amelie']), guarded('Registrations', { WriteSecurity: 1 })),
    withdraw(),
    'SessionsNotSafe'
  ),
  act('withdrawing', room(1, ['amelie', 'chloe']), asked, 'SessionsSure'),
  act(
    'withdrawing-not',
    room(1, ['amelie', 'chloe']),
    async (place) => {
      await asked(place);
      await pressed(oneLeft, 'SessionsSureNo')(place);
    },
    'SessionsBooked'
  ),
  act(
    'withdrawn-for-somebody',
    room(1, ['amelie', 'chloe']),
    async (place) => {
      await asked(place);
      await registered(oneLeft, ['chloe'])(place);
      await pressed(oneLeft, 'SessionsSureYes')(place);
    },
    'SessionsTell'
  ),
  act('withdrawn', room(2, ['amelie']), withdraw(registered(oneLeft, [])), 'SessionsLeftNow'),
  act('filed', room(2, ['amelie']), file(), 'SessionsOutlook', { seen: text('SessionsFileAdds') }),
  act('not-filed', room(2, ['amelie']), file(cut('chunk.calendar')), 'SessionsOutlook', {
    seen: text('SessionsFileFailed')
  }),
  act('file-without-a-date', room(2, ['amelie']), file(), 'SessionsOutlook', {
    before: all(room(2, ['amelie']), refused("/Lists/Sessions')/getItems", 500)),
    seen: text('SessionsFileFailed')
  }),
  {
    ...sessions,
    name: 'sessions/filed-to-remove',
    before: all(saying({ [oneLeft]: { State: 'Annulée' } }), registered(oneLeft, ['amelie'])),
    reach: (place) => inRow(place, oneLeft, 'SessionsOutlookRemove').click(),
    seen: text('SessionsFileRemoves')
  }
];
