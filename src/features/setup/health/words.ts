import type { CheckName, Finding, Trouble } from '../../../domain/health/health';
import type { SiteState } from '../../../domain/setup/site';
import { wordOf } from '../../../domain/common/words';
import { ambassadors } from '../../../lists';
import { capital, type Key, say, sayCount, sayDay } from '../../../strings/say';
import { checkWords } from './checks';
import {
  keptUnseenMeaning,
  plainSettings,
  settingMeaning,
  settingSentence,
  wordsOfColumn,
  wordsOfWhole
} from './settingWords';
import { columnName, enumerated, listName, rowName, viewName, who } from './names';

type OneOf<Kind extends Trouble['kind']> = Extract<Trouble, { readonly kind: Kind }>;

/** Around the words of a finding. */
export interface SaidOfFinding {
  readonly state: SiteState;
  readonly today: string;
}

/** Troubles of rows whose sentence only names the row. */
const namedFindings = {
  accountGone: 'FindAccountGone',
  noAccount: 'FindNoAccount',
  double: 'FindDouble',
  noConsent: 'FindNoConsent',
  noCircle: 'FindNoCircle',
  noAddress: 'FindNoAddress',
  unsafeLink: 'FindUnsafeLink',
  noModuleKey: 'FindNoModuleKey',
  noLanguage: 'FindNoLanguage',
  moduleTwice: 'FindModuleTwice',
  noTopics: 'FindNoTopics',
  awardOfNobody: 'FindAwardOfNobody',
  awardOfNothing: 'FindAwardOfNothing',
  awardTwice: 'FindAwardTwice',
  awardDates: 'FindAwardDates',
  callEndless: 'FindCallEndless',
  callDates: 'FindCallDates',
  outOfScale: 'FindOutOfScale',
  notMeasured: 'FindNotMeasured',
  waveTwice: 'FindWaveTwice',
  noAnswers: 'FindNoAnswers',
  noHeadcount: 'FindNoHeadcount'
} as const satisfies Partial<Record<Trouble['kind'], Key>>;

/** What many rows have in common, each kind counted. */
const countedFindings = {
  accountGone: 'FindAccountGoneAll',
  noAccount: 'FindNoAccountAll',
  double: 'FindDoubleAll',
  noConsent: 'FindNoConsentAll',
  noCircle: 'FindNoCircleAll',
  circleInactive: 'FindCircleInactiveAll',
  otherCircle: 'FindOtherCircleAll',
  overdue: 'FindOverdueAll',
  loop: 'FindLoopAll',
  claimed: 'FindClaimedAll',
  noAddress: 'FindNoAddressAll',
  unsafeLink: 'FindUnsafeLinkAll',
  noModuleKey: 'FindNoModuleKeyAll',
  noLanguage: 'FindNoLanguageAll',
  moduleTwice: 'FindModuleTwiceAll',
  reviewDue: 'FindReviewDueAll',
  reviewOdd: 'FindReviewOddAll',
  noTopics: 'FindNoTopicsAll',
  awardOfNobody: 'FindAwardOfNobodyAll',
  awardOfNothing: 'FindAwardOfNothingAll',
  awardTwice: 'FindAwardTwiceAll',
  awardDates: 'FindAwardDatesAll',
  callEndless: 'FindCallEndlessAll',
  callDates: 'FindCallDatesAll',
  outOfScale: 'FindOutOfScaleAll',
  notMeasured: 'FindNotMeasuredAll',
  waveTwice: 'FindWaveTwiceAll',
  noAnswers: 'FindNoAnswersAll',
  noHeadcount: 'FindNoHeadcountAll',
  renamed: 'FindRenamedAll',
  addressChanged: 'FindAddressChangedAll'
} as const satisfies Partial<Record<Trouble['kind'], Key>>;

/** What is looked at where many findings have no sentence of their own. */
const alikeIn: Readonly<Partial<Record<Trouble['kind'], CheckName>>> = {
  columnMissing: 'columns',
  wrongType: 'types',
  wrongTarget: 'types',
  noTarget: 'types',
  indexMissing: 'indexes',
  refused: 'settings',
  uniqueMissing: 'unique',
  choicesMissing: 'choices',
  requiredMissing: 'required',
  viewMissing: 'views',
  stray: 'strays'
};

const isKey = <Keys extends object>(keys: Keys, kind: PropertyKey): kind is keyof Keys =>
  Object.prototype.hasOwnProperty.call(keys, kind);

const many = ({ trouble, list: url, count }: Finding, { state }: SaidOfFinding): string => {
  const list = listName(url, state);
  if (trouble.kind === 'strangerRow') return say('FindStrangerRowAll', { n: count, list });
  if (trouble.kind === 'undeclared' || trouble.kind === 'otherWord') {
    const holes = { n: count, list, column: columnName(url, trouble.column, state) };
    return say(trouble.kind === 'undeclared' ? 'FindUndeclaredAll' : 'FindOtherWordAll', holes);
  }
  return isKey(countedFindings, trouble.kind)
    ? say(countedFindings[trouble.kind], { n: count })
    : say('FindAlike', { n: count, list, check: checkWords(alikeIn[trouble.kind] ?? 'columnSettings') });
};

const ofRow = (finding: Finding, trouble: Trouble, { today }: SaidOfFinding): string | undefined => {
  const [first] = finding.rows;
  if (first === undefined) return undefined;
  const name = rowName(first);
  const names = enumerated(finding.rows.map(rowName));
  switch (trouble.kind) {
    case 'circleInactive':
      return say('FindCircleInactive', { name, circle: trouble.circle });
    case 'otherCircle':
      return trouble.circle === ''
        ? say('FindOtherCircleGone', { name })
        : say('FindOtherCircle', { name, circle: trouble.circle });
    case 'renamed':
      return say('FindRenamed', { shown: trouble.shown, now: trouble.now });
    case 'addressChanged':
      return say('FindAddressChanged', { name, now: trouble.now });
    case 'overdue':
      return say('FindOverdue', { name, date: sayDay(trouble.back, today) });
    case 'reviewDue':
      return say('FindReviewDue', { name, date: sayDay(trouble.by, today) });
    case 'reviewOdd':
      return say('FindReviewOdd', { name, date: sayDay(trouble.by, today) });
    case 'loop':
      return say('FindLoop', { names });
    case 'claimed':
      return say('FindClaimed', { claim: trouble.claim, names });
    default:
      return isKey(namedFindings, trouble.kind) ? say(namedFindings[trouble.kind], { name }) : undefined;
  }
};

const wordsOfList = (finding: Finding, trouble: Trouble, { state }: SaidOfFinding): string => {
  const { list: url } = finding;
  const list = listName(url, state);
  if (isKey(wordsOfColumn, trouble.kind)) {
    const { column } = trouble as OneOf<keyof typeof wordsOfColumn>;
    return say(wordsOfColumn[trouble.kind], { list, column: columnName(url, column, state) });
  }
  if (isKey(wordsOfWhole, trouble.kind)) return say(wordsOfWhole[trouble.kind], { list });
  switch (trouble.kind) {
    case 'keptTooLong':
      return sayCount('FindKeptTooLong', trouble.n, { list });
    case 'undated':
      return sayCount('FindUndated', trouble.n, { list });
    case 'seesThrough':
      return say('FindSeesThrough', { list, who: who(trouble.who) });
    case 'readersBarred':
      return say('FindReadersBarred', { list, who: who(trouble.who) });
    case 'readersWrite':
      return say('FindReadersWrite', { list, who: who(trouble.who) });
    case 'refused':
      return trouble.column === undefined
        ? say('FindRefused', { list })
        : say('FindRefusedColumn', { list, column: columnName(url, trouble.column, state) });
    case 'viewMissing':
      return say('FindViewMissing', { list, view: viewName(url, trouble.view) });
    case 'undeclared':
    case 'otherWord':
      return say(trouble.kind === 'undeclared' ? 'FindUndeclared' : 'FindOtherWord', {
        list,
        value: trouble.value,
        column: columnName(url, trouble.column, state)
      });
    case 'strangerRow':
      return say('FindStrangerRow', { list, name: finding.rows.map(rowName).join(', ') });
    default:
      return settingSentence(finding, trouble, state) ?? say('FindListMissing', { list });
  }
};

/** What is wrong, one sentence. */
export const sentenceOf = (finding: Finding, said: SaidOfFinding): string => {
  if (finding.count > 1) return many(finding, said);
  return capital(ofRow(finding, finding.trouble, said) ?? wordsOfList(finding, finding.trouble, said));
};

/** What it means where nothing of the finding has to be named. */
const plainly = {
  listMissing: 'FindListMissingWhy',
  columnMissing: 'FindColumnMissingWhy',
  wrongTarget: 'FindWrongTargetWhy',
  notSettled: 'FindNotSettledWhy',
  ownRowsMissing: 'FindOwnRowsMissingWhy',
  notOpen: 'FindNotOpenWhy',
  readersBarred: 'FindReadersBarredWhy',
  readersWrite: 'FindReadersWriteWhy',
  uniqueMissing: 'FindUniqueMissingWhy',
  choicesMissing: 'FindChoicesMissingWhy',
  requiredMissing: 'FindRequiredMissingWhy',
  viewMissing: 'FindViewMissingWhy',
  accountGone: 'FindAccountGoneWhy',
  noAccount: 'FindNoAccountWhy',
  noConsent: 'FindNoConsentWhy',
  noCircle: 'FindNoCircleWhy',
  circleInactive: 'FindCircleInactiveWhy',
  otherCircle: 'FindOtherCircleWhy',
  loop: 'FindLoopWhy',
  claimed: 'FindClaimedWhy',
  noHeadcount: 'FindNoHeadcountWhy',
  noAddress: 'FindNoAddressWhy',
  unsafeLink: 'FindUnsafeLinkWhy',
  noModuleKey: 'FindNoModuleKeyWhy',
  noTopics: 'FindNoTopicsWhy',
  reviewDue: 'FindReviewDueWhy',
  reviewOdd: 'FindReviewOddWhy',
  awardOfNobody: 'FindAwardOfNobodyWhy',
  awardOfNothing: 'FindAwardOfNothingWhy',
  awardDates: 'FindAwardDatesWhy',
  callEndless: 'FindCallEndlessWhy',
  callDates: 'FindCallDatesWhy',
  outOfScale: 'FindOutOfScaleWhy',
  notMeasured: 'FindNotMeasuredWhy',
  noAnswers: 'FindNoAnswersWhy',
  strangerRow: 'FindStrangerRowWhy',
  seesThrough: 'FindSeesThroughWhy',
  keptTooLong: 'FindKeptTooLongWhy',
  undated: 'FindUndatedWhy',
  ...plainSettings
} as const satisfies Partial<Record<Trouble['kind'], Key>>;

/** Rows from here on, an index that is missing is told with their number: SharePoint's bound is 5,000. */
const nearLimit = 4000;

const away = ({ state }: SaidOfFinding): string => wordOf(ambassadors.columns.Status.choices, 'Away', state.language);

const findingMeaning = (finding: Finding, trouble: Trouble, said: SaidOfFinding): string => {
  const rows = enumerated(finding.rows.map(({ id }) => String(id)));
  const n = finding.rows.length;
  if (isKey(plainly, trouble.kind)) return say(plainly[trouble.kind]);
  switch (trouble.kind) {
    case 'wrongTemplate':
      return say('FindWrongTemplateWhy', { url: finding.list });
    case 'wrongType':
      return say('FindWrongTypeWhy', { found: trouble.found });
    case 'noTarget':
      return say('FindNoTargetWhy', { target: trouble.target });
    case 'indexMissing':
      return trouble.rows > nearLimit ? say('FindIndexMissingSoon', { n: trouble.rows }) : say('FindIndexMissingWhy');
    case 'refused':
      return say('HealthMendSaid', { detail: trouble.detail });
    case 'double':
      if (trouble.unknown === true) return say('FindDoubleRows', { rows });
      return trouble.shown === undefined
        ? say('FindDoubleHidden', { rows })
        : say('FindDoubleWhy', { rows, shown: String(trouble.shown) });
    case 'moduleTwice':
      return say('FindModuleTwiceWhy', { rows });
    case 'awardTwice':
      return say('FindAwardTwiceWhy', { rows });
    case 'waveTwice':
      return say('FindWaveTwiceWhy', { rows });
    case 'noLanguage':
      return say(trouble.never ? 'FindNoLanguageNever' : 'FindNoLanguageWhy');
    case 'overdue':
      return say('FindOverdueWhy', { status: away(said) });
    case 'keptUnseen':
      return keptUnseenMeaning(finding, said.state);
    case 'undeclared':
    case 'otherWord':
      return sayCount(trouble.kind === 'undeclared' ? 'FindUndeclaredWhy' : 'FindOtherWordWhy', n);
    default:
      return settingMeaning(finding, trouble, said.state);
  }
};

/** Kinds whose meaning names rows or a value, which cannot be said of many at once. */
const singular: ReadonlySet<Trouble['kind']> = new Set([
  'double',
  'moduleTwice',
  'awardTwice',
  'waveTwice',
  'noLanguage',
  'overdue',
  'addressChanged',
  'stray',
  'ruled',
  'ruledOwn'
]);

/** What it means for those who read the lists; undefined: the sentence says it all. */
export const meaningOf = (finding: Finding, said: SaidOfFinding): string | undefined =>
  finding.count > 1 && singular.has(finding.trouble.kind) ? undefined : findingMeaning(finding, finding.trouble, said);
