import type { Ambassador } from '../../lists';
import type { Undeclared } from '../../lists/columns';
import { keyOf } from '../common/words';
import { type Condition, conditionNames, type SignedApplication } from './model';

/** What somebody is to the programme. */
export type AmbassadorStanding = 'serving' | 'former' | 'nobody';

/** By the rows of Ambassadors that name this site user id: whoever serves in one of them serves, shown or not. */
export const ambassadorStanding = (user: number, ambassadors: readonly Ambassador[]): AmbassadorStanding => {
  const rows = ambassadors.filter(({ person }) => person?.id === user);
  if (rows.length === 0) return 'nobody';
  return rows.some(({ status }) => keyOf(status) !== 'Former') ? 'serving' : 'former';
};

/**
 * The applications for a call, one for each author: of several the one that was made last. Whoever may write somebody's number may
 * have written it: the author decides.
 */
export const applicationsFor = <Row extends SignedApplication>(call: number, rows: readonly Row[]): readonly Row[] => {
  const last = new Map<number, Row>();
  for (const row of rows) {
    const before = last.get(row.author);
    if (row.callId === call && row.author > 0 && (before === undefined || before.id < row.id))
      last.set(row.author, row);
  }
  return [...last.values()].sort((one, other) => one.id - other.id);
};

/** What of an application is told to have changed. */
export type ChangedPart = 'conditions' | 'words' | 'topics' | 'languages' | 'circle' | 'manager' | 'consent';

type ApplicationAnswers = Pick<
  SignedApplication,
  Condition | 'words' | 'topics' | 'languages' | 'circleKey' | 'managerInformed' | 'consentToBeListed'
>;

type ChosenValues = readonly (string | Undeclared)[];

const sameWords = (one: ChosenValues, other: ChosenValues): boolean =>
  [...one].map(keyOf).sort().join('\u0000') === [...other].map(keyOf).sort().join('\u0000');

/** What one version of an application says otherwise than another; empty: it says the same. */
export const changedParts = (before: ApplicationAnswers, now: ApplicationAnswers): readonly ChangedPart[] => {
  const told: readonly (readonly [ChangedPart, boolean])[] = [
    ['conditions', conditionNames.some((name) => before[name] !== now[name])],
    ['words', before.words.trim() !== now.words.trim()],
    ['topics', !sameWords(before.topics, now.topics)],
    ['languages', !sameWords(before.languages, now.languages)],
    ['circle', before.circleKey.trim() !== now.circleKey.trim()],
    ['manager', before.managerInformed !== now.managerInformed],
    ['consent', before.consentToBeListed !== now.consentToBeListed]
  ];
  return told.flatMap(([part, differs]) => (differs ? [part] : []));
};
