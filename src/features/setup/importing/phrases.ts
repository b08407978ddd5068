import type { List } from '../../../lists/list';
import type { Change } from '../../../domain/importing/plan';
import type { Doubt, Problem } from '../../../domain/importing/read';
import { refusalMeaning } from '../../../domain/importing/refusals';
import type { ImportStep, Result } from '../../../domain/importing/steps';
import type { Failure } from '../../../domain/port/programme';
import { say, sayCount } from '../../../strings/say';
import { signedOutWords } from '../signedOut';
import { type FileTrouble, mostLines } from './file';
import { columnCalled, labelOf, short } from './labels';
import { refusalSentence } from './refusalPhrases';
import { type ReadOut, valueWords } from './values';

const troubleSentences = {
  empty: 'ImportEmpty',
  damagedWorkbook: 'ImportWorkbook',
  lockedWorkbook: 'ImportLockedWorkbook',
  oldWorkbook: 'ImportOldWorkbook',
  swollenWorkbook: 'ImportSwollen',
  readerLost: 'ImportReaderLost',
  unreachable: 'ImportUnreachable',
  openDocument: 'ImportOpenDocument',
  numbers: 'ImportNumbers',
  document: 'ImportDocument',
  pdf: 'ImportPdf',
  zip: 'ImportZip',
  webPage: 'ImportWebPage',
  query: 'ImportQuery',
  binary: 'ImportBinary',
  tooLarge: 'ImportTooLarge',
  noLines: 'ImportNoLines'
} as const;

/** Why a file cannot be read, and what to do. */
export const troubleSentence = (trouble: FileTrouble): string =>
  trouble === 'tooLong' ? say('ImportTooLong', { n: mostLines }) : say(troubleSentences[trouble]);

const withText = {
  notDate: 'ImportNotDate',
  implausible: 'ImportImplausible',
  sheetError: 'ImportSheetError',
  notNumber: 'ImportNotNumber',
  notWhole: 'ImportNotWhole',
  notYesNo: 'ImportNotYesNo',
  notAddress: 'ImportNotAddress',
  outside: 'ImportOutside',
  notChoice: 'ImportNotChoice',
  unknownName: 'ImportUnknownName',
  severalNames: 'ImportSeveralNames'
} as const;

/** What to do where nothing is near that may have been meant. */
const adviceFor = { notChoice: 'ImportChoiceAdvice', unknownName: 'ImportUnknownAdvice' } as const;

const importPlainly = {
  broken: 'ImportBroken',
  noKey: 'ImportNoKey',
  severalRows: 'ImportSeveralRows',
  loop: 'ImportLoop',
  notUndo: 'ImportNotUndo',
  gone: 'ImportGone',
  changedSince: 'ImportChangedSince',
  pointsAtProblem: 'ImportPointsAtProblem',
  torn: 'ImportTorn'
} as const;

/** A problem as a sentence. */
export const problemSentence = (list: List, problem: Problem): string => {
  switch (problem.why) {
    case 'tooLong':
      return say('ImportOverlong', { column: columnCalled(list, problem.field), n: problem.most });
    case 'required':
      return say('ImportRequired', { column: columnCalled(list, problem.field) });
    case 'doubled':
      return sayCount('ImportDoubled', problem.rows.length, { rows: problem.rows.join(', ') });
    case 'unknownPerson':
      return say(problem.text.includes('@') ? 'ImportUnknownAddress' : 'ImportUnknownPerson', {
        text: short(problem.text)
      });
    case 'cells':
      return `${sayCount('ImportCells', problem.cells)}, ${sayCount('ImportHeads', problem.headings)}. ${say('ImportCellsHint')}`;
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
    case 'torn':
      return say(importPlainly[problem.why]);
    default: {
      const told = say(withText[problem.why], { text: short(problem.text), column: columnCalled(list, problem.field) });
      if ('near' in problem && problem.near !== undefined)
        return `${told} ${say('ImportNear', { near: short(problem.near) })}`;
      const advice = problem.why in adviceFor ? ` ${say(adviceFor[problem.why as keyof typeof adviceFor])}` : '';
      return `${told}${advice}`;
    }
  }
};

/** What is taken as it stands, and what may have been meant. */
export const doubtSentence = (list: List, { field, text, near }: Doubt): string =>
  `${say('ImportDoubt', { text: short(text), column: columnCalled(list, field) })} ${say('ImportNear', { near: short(near) })}`;

/** `Circle: Payroll → IT`. */
export const changeSentence = ({ field, from, to }: Change, spoken: ReadOut): string => {
  const text = (value: unknown): string => valueWords(field, value, spoken) || say('ImportBlank');
  return say('ImportChange', { column: labelOf(field), from: text(from), to: text(to) });
};

/** Why a row was not written; undefined: it was. */
export const resultSentence = (list: List, step: ImportStep, result: Result): string | undefined => {
  switch (result.state) {
    case 'done':
    case 'there':
      return undefined;
    case 'conflict':
      return say(step.write.kind === 'add' ? 'ImportTwin' : 'ImportConflict');
    case 'unknownPerson':
      return say('ImportStranger');
    case 'orphaned':
      return say('ImportOrphan');
    case 'refused':
      return (
        refusalSentence(list, step, result.failure) ??
        say('ImportRefused', { detail: result.failure.detail ?? result.failure.kind })
      );
  }
};

/** What stopped a run, what stays, and what to do. */
export const endSentence = (ended: Failure): string => {
  if (ended.kind === 'signedOut') return signedOutWords();
  const meaning = refusalMeaning(ended);
  if (meaning === 'rights' || meaning === 'locked') return say('ImportEndForbidden');
  if (meaning === 'full') return say('ImportEndFull');
  if (meaning === 'listGone') return say('ImportEndGone');
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
