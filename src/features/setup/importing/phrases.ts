import type { List } from '../../../lists/list';
import type { Change } from '../../../domain/importing/plan';
import { shownValue, type Tongue } from '../../../domain/importing/export';
import { type ImportField, fieldsOf } from '../../../domain/importing/columns';
import type { Problem } from '../../../domain/importing/read';
import type { Result } from '../../../domain/importing/run';
import type { Failure } from '../../../domain/port/programme';
import { language, say, sayCount } from '../../../strings/say';
import { signedOutWords } from '../signedOut';

/** The heading of a column in the page's language. */
export const labelOf = (field: ImportField): string => field.column.label[language];

const columnCalled = (list: List, name: string): string => {
  const field = fieldsOf(list).find((each) => each.name === name);
  return field === undefined ? name : labelOf(field);
};

/** A long text is told by its beginning. */
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const withText = {
  notDate: 'ImportNotDate',
  notNumber: 'ImportNotNumber',
  notWhole: 'ImportNotWhole',
  notYesNo: 'ImportNotYesNo',
  notAddress: 'ImportNotAddress',
  outside: 'ImportOutside',
  notChoice: 'ImportNotChoice',
  unknownName: 'ImportUnknownName',
  severalNames: 'ImportSeveralNames'
} as const;

const importPlainly = {
  broken: 'ImportBroken',
  noKey: 'ImportNoKey',
  severalRows: 'ImportSeveralRows',
  loop: 'ImportLoop',
  notUndo: 'ImportNotUndo',
  gone: 'ImportGone',
  changedSince: 'ImportChangedSince',
  pointsAtProblem: 'ImportPointsAtProblem'
} as const;

/** A problem as a sentence. */
export const problemSentence = (list: List, problem: Problem): string => {
  switch (problem.why) {
    case 'tooLong':
      return say('ImportOverlong', { column: columnCalled(list, problem.field), n: problem.most });
    case 'required':
      return say('ImportRequired', { column: columnCalled(list, problem.field) });
    case 'doubled':
      return say('ImportDoubled', { rows: problem.rows.join(', ') });
    case 'unknownPerson':
      return say(problem.text.includes('@') ? 'ImportUnknownAddress' : 'ImportUnknownPerson', {
        text: short(problem.text)
      });
    case 'severalPeople':
      return say('ImportSeveralPeople', { text: short(problem.text) });
    case 'broken':
    case 'noKey':
    case 'severalRows':
    case 'loop':
    case 'notUndo':
    case 'gone':
    case 'changedSince':
    case 'pointsAtProblem':
      return say(importPlainly[problem.why]);
    default:
      return say(withText[problem.why], { text: short(problem.text), column: columnCalled(list, problem.field) });
  }
};

/** `Circle: Payroll → IT`. */
export const changeSentence = ({ field, from, to }: Change, tongue: Tongue): string => {
  const text = (value: unknown): string => short(shownValue(field, value, tongue)) || say('ImportBlank');
  return say('ImportChange', { column: labelOf(field), from: text(from), to: text(to) });
};

/** Why a row was not written; undefined: it was. */
export const resultSentence = (result: Result): string | undefined => {
  switch (result.state) {
    case 'done':
      return undefined;
    case 'conflict':
      return say('ImportConflict');
    case 'unknownPerson':
      return say('ImportStranger');
    case 'orphaned':
      return say('ImportOrphan');
    case 'refused':
      return say('ImportRefused', { detail: short(result.failure.detail ?? result.failure.kind) });
  }
};

/** What stopped a run, what stays, and what to do. */
export const endSentence = (ended: Failure): string => {
  if (ended.kind === 'forbidden') return say('ImportEndForbidden');
  if (ended.kind === 'signedOut') return signedOutWords();
  if (ended.kind === 'offline') return say('ImportEndOffline');
  if (ended.kind === 'busy') return say('ImportEndBusy');
  return ended.detail === undefined
    ? say('ImportEndUnknown')
    : say('ImportEndOther', { detail: short(ended.detail.replace(/[.\s]+$/, '')) });
};

/** Time that is left, in round words. */
export const timeLeft = (seconds: number): string =>
  seconds < 90
    ? sayCount('ImportSeconds', Math.max(5, Math.ceil(seconds / 5) * 5))
    : sayCount('ImportMinutes', Math.ceil(seconds / 60));
