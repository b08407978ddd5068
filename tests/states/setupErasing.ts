import {
  all,
  answerParts,
  type Before,
  done,
  held,
  hold,
  notDone,
  onItsWay,
  refuse,
  refused,
  rowsOf,
  signIn,
  withRows,
  writesAnswered
} from './answers.ts';
import { button, clipboard, heading, press, pressCopy, stateOf, tab, text } from './setupDoor.ts';
import { cutOff, first, inAnotherTab } from './setupRuns.ts';
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
const somebody = 'Véronique Sœur';
/** Somebody who answered questions too: what people wrote themselves goes for good. */
const whoAnswered = 'Ikram Tahiri';

const confirmed = (answer: Before, erase = press('EraseYes')): readonly Before[] => [
  looked(somebody),
  press('EraseStart'),
  answer,
  erase
];
const confirmedForGood = (answer: Before): readonly Before[] => [
  looked(whoAnswered),
  press('EraseStartAll'),
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
    reach: [found(somebody), held(rowsOf('SearchTerms')), taken(somebody)],
    seen: status('EraseReading'),
    passing: true
  })
];

const seen: readonly State[] = [
  state({ name: 'setup/erase-found', reach: [looked(somebody)], seen: button('EraseStart') }),
  state({ name: 'setup/erase-found-for-good', reach: [looked(whoAnswered)], seen: text('EraseHowDeleted') }),
  state({ name: 'setup/erase-told', reach: [looked('Sofie Verstraete')], seen: text('EraseRemainsTold') }),
  state({
    name: 'setup/erase-confirming-for-good',
    alone: true,
    reach: [looked(whoAnswered), press('EraseStartAll')],
    seen: text('EraseSureAll')
  }),
  state({ name: 'setup/erase-signed', reach: [looked('Lieve Dhaenens')], seen: text('EraseRemainsSigned') }),
  state({ name: 'setup/erase-none', reach: [looked('Wiśniewski')], seen: heading('EraseNone') }),
  state({ name: 'setup/erase-not-allowed', as: 'reader', reach: [looked(somebody)], seen: text('EraseMayNot') }),
  state({
    name: 'setup/erase-without-a-list',
    reach: [refused(rowsOf('SearchTerms'), 404), looked(somebody)],
    seen: text('EraseMissing')
  }),
  state({
    name: 'setup/erase-confirming',
    // Whoever presses on erases for good.
    alone: true,
    reach: [looked(somebody), press('EraseStart')],
    seen: button('EraseYes')
  })
];

const refusing = answerParts((at) => (at === 0 ? notDone(400) : done(at)));

const other = [press('EraseOther')];

/** An erasing goes on behind another tab, and would be carried out there once the server answers for itself. */
const underWay: readonly State[] = [
  state({
    name: 'setup/erasing',
    alone: true,
    reach: confirmed(writesAnswered(hold)),
    seen: button('EraseStop'),
    passing: true
  }),
  state({
    name: 'setup/erasing-stopping',
    alone: true,
    reach: [...confirmed(writesAnswered(hold), onItsWay(press('EraseYes'))), press('EraseStop')],
    seen: button('EraseStopping'),
    passing: true
  }),
  state({
    name: 'setup/erasing-waiting',
    alone: true,
    reach: confirmed(writesAnswered(refuse(429, { seconds: 20 }))),
    seen: text('RunWaiting'),
    passing: true
  }),
  state({
    name: 'setup/erasing-elsewhere',
    alone: true,
    given: [inAnotherTab],
    reach: [looked(somebody)],
    seen: text('RunInOtherTab')
  }),
  state({
    name: 'setup/erasing-left',
    alone: true,
    reach: [...confirmed(first(1, refusing, hold)), cutOff('erasing'), tab('PartPeople')],
    seen: text('EraseRefusedSome')
  })
];

const over: readonly State[] = [
  state({
    name: 'setup/erased',
    leave: other,
    reach: confirmed(writesAnswered(answerParts(done))),
    seen: heading('EraseDone')
  }),
  state({
    name: 'setup/erasing-interrupted',
    leave: other,
    reach: confirmed(writesAnswered(answerParts(() => notDone(403)))),
    seen: text('EraseInterrupted')
  }),
  state({
    name: 'setup/erased-for-good',
    leave: other,
    reach: confirmedForGood(writesAnswered(answerParts(done))),
    seen: text('EraseDoneAllRows')
  }),
  state({
    name: 'setup/erasing-for-good-interrupted',
    leave: other,
    reach: confirmedForGood(writesAnswered(answerParts(() => notDone(403)))),
    seen: text('EraseInterruptedAll')
  }),
  state({
    name: 'setup/erasing-signed-out',
    leave: other,
    reach: confirmed(writesAnswered(signIn)),
    seen: text('SignedOutRun')
  }),
  state({
    name: 'setup/erasing-copied',
    leave: other,
    reach: [...confirmed(writesAnswered(answerParts(done))), clipboard(true), pressCopy('EraseCopy')],
    seen: text('EraseCopied')
  }),
  state({
    name: 'setup/erasing-not-copied',
    alone: true,
    reach: [...confirmed(writesAnswered(answerParts(done))), clipboard(false), pressCopy('EraseCopy')],
    seen: text('EraseCopyRefused')
  }),
  state({
    name: 'setup/erased-some',
    alone: true,
    reach: confirmed(writesAnswered(refusing)),
    seen: text('EraseRefused')
  })
];

/** Personal data: looked for, shown, erased; nothing is. */
export const erasingStates: readonly State[] = [...looking, ...seen, ...underWay, ...over];
