import {
  all,
  answerParts,
  type Before,
  done,
  held,
  hold,
  notDone,
  refused,
  rowsOf,
  withRows,
  writesAnswered
} from './answers.ts';
import { button, clipboard, heading, press, pressCopy, stateOf, text } from './setupDoor.ts';
import type { Place, State } from './state.ts';

const state = stateOf('PartPeople');

const directory = 'clientPeoplePicker';

const found =
  (who: string): Before =>
  async ({ part, says }) => {
    await part.getByRole('searchbox').fill(who);
    await part.getByRole('button', { name: says('EraseFind', true) }).click();
  };

const taken =
  (who: string): Before =>
  ({ part }) =>
    part.getByRole('listitem').getByRole('button').filter({ hasText: who }).first().click();

/** Looks for somebody and takes the first who answers to the name. */
const looked = (who: string): Before => all(found(who), taken(who));

const status =
  (words: string) =>
  ({ part, says }: Place) =>
    part.getByRole('status').filter({ hasText: says(words) });

/** Somebody with a card, badges and nothing else. */
const somebody = 'Ikram Tahiri';

const confirmed = (answer: Before): readonly Before[] => [
  looked(somebody),
  press('EraseStart'),
  answer,
  press('EraseYes')
];

const looking: readonly State[] = [
  state({ name: 'setup/erase', rich: true, seen: button('EraseFind') }),
  state({
    name: 'setup/erase-finding',
    reach: [held(directory), found(somebody)],
    seen: status('EraseFinding'),
    passing: true
  }),
  state({ name: 'setup/erase-nobody', reach: [found('zzxqv')], seen: text('EraseNobody') }),
  state({
    name: 'setup/erase-whom',
    reach: [
      withRows('Ambassadors', (rows) =>
        rows.map((row) => (row['Title'] === 'Jan Peeters' ? { ...row, Person: null, PersonId: null } : row))
      ),
      found('peeters')
    ],
    seen: text('EraseNoAccount')
  }),
  state({
    name: 'setup/erase-not-found',
    reach: [refused(directory, 500), found(somebody)],
    seen: text('EraseFailed')
  }),
  state({
    name: 'setup/erase-reading',
    alone: true,
    reach: [found(somebody), held(rowsOf('SearchTerms')), taken(somebody)],
    seen: status('EraseReading'),
    passing: true
  })
];

/** Whoever was found stays on screen until somebody else is asked for. */
const ended = press('EraseOther');

const seen: readonly State[] = [
  state({ name: 'setup/erase-found', ended, reach: [looked(somebody)], seen: button('EraseStart') }),
  state({ name: 'setup/erase-signed', ended, reach: [looked('Lieve Dhaenens')], seen: text('EraseRemainsSigned') }),
  state({ name: 'setup/erase-none', ended, reach: [looked('Wiśniewski')], seen: heading('EraseNone') }),
  state({ name: 'setup/erase-not-allowed', as: 'reader', reach: [looked(somebody)], seen: text('EraseMayNot') }),
  state({
    name: 'setup/erase-without-a-list',
    reach: [refused(rowsOf('SearchTerms'), 404), looked(somebody)],
    seen: text('EraseMissing')
  }),
  // Whoever presses on erases for good.
  {
    ...state({
      name: 'setup/erase-confirming',
      reach: [looked(somebody), press('EraseStart')],
      seen: button('EraseYes')
    }),
    writes: true
  }
];

const refusing = answerParts((at) => (at === 0 ? notDone(400) : done(at)));

/** What was confirmed is answered instead of the server; nobody goes on from there. */
const over: readonly State[] = [
  state({
    alone: true,
    name: 'setup/erasing',
    reach: confirmed(writesAnswered(hold)),
    seen: button('EraseStop'),
    passing: true
  }),
  state({
    alone: true,
    name: 'setup/erased',
    reach: confirmed(writesAnswered(answerParts(done))),
    seen: heading('EraseDone')
  }),
  state({
    alone: true,
    name: 'setup/erased-some',
    reach: confirmed(writesAnswered(refusing)),
    seen: text('EraseRefused')
  }),
  state({
    alone: true,
    name: 'setup/erasing-interrupted',
    reach: confirmed(writesAnswered(answerParts(() => notDone(403)))),
    seen: text('EraseInterrupted')
  }),
  state({
    alone: true,
    name: 'setup/erasing-copied',
    reach: [...confirmed(writesAnswered(answerParts(done))), clipboard(true), pressCopy('EraseCopy')],
    seen: text('EraseCopied')
  }),
  state({
    alone: true,
    name: 'setup/erasing-not-copied',
    reach: [...confirmed(writesAnswered(answerParts(done))), clipboard(false), pressCopy('EraseCopy')],
    seen: text('EraseCopyRefused')
  })
];

/** Personal data: looked for, shown, erased; nothing is. */
export const erasingStates: readonly State[] = [...looking, ...seen, ...over];
