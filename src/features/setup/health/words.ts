import type { CheckName, Finding, Trouble } from '../../../domain/health/health';
import type { SiteState } from '../../../domain/setup/site';
import { wordOf } from '../../../domain/common/words';
import { ambassadors, lists } from '../../../lists';
import { capital, sayDay } from '../../../strings/say';
import { type CurationKey, tell, tellCount } from '../../../strings/tell';
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
  noHeadcount: 'FindNoHeadcount'
} as const satisfies Partial<Record<Trouble['kind'], CurationKey>>;

/** Troubles of columns whose sentence only names the column and the list. */
const wordsOfColumn = {
  columnMissing: 'FindColumnMissing',
  wrongType: 'FindWrongType',
  wrongTarget: 'FindWrongTarget',
  noTarget: 'FindNoTarget',
  indexMissing: 'FindIndexMissing',
  uniqueMissing: 'FindUniqueMissing',
  choicesMissing: 'FindChoicesMissing',
  requiredMissing: 'FindRequiredMissing'
} as const satisfies Partial<Record<Trouble['kind'], CurationKey>>;

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
  noTopics: 'FindNoTopicsAll',
  awardOfNobody: 'FindAwardOfNobodyAll',
  awardOfNothing: 'FindAwardOfNothingAll',
  awardTwice: 'FindAwardTwiceAll',
  awardDates: 'FindAwardDatesAll',
  noHeadcount: 'FindNoHeadcountAll'
} as const satisfies Partial<Record<Trouble['kind'], CurationKey>>;

const isKey = <Keys extends object>(keys: Keys, kind: PropertyKey): kind is keyof Keys =>
  Object.prototype.hasOwnProperty.call(keys, kind);

const many = ({ trouble, list: url, count }: Finding, { state }: SaidOfFinding): string => {
  const list = listName(url, state);
  if (trouble.kind === 'strangerRow') return tell('FindStrangerRowAll', { n: count, list });
  if (trouble.kind === 'undeclared' || trouble.kind === 'otherWord') {
    const holes = { n: count, list, column: columnName(url, trouble.column, state) };
    return tell(trouble.kind === 'undeclared' ? 'FindUndeclaredAll' : 'FindOtherWordAll', holes);
  }
  return isKey(countedFindings, trouble.kind) ? tell(countedFindings[trouble.kind], { n: count }) : '';
};

const ofRow = (finding: Finding, trouble: Trouble, { today }: SaidOfFinding): string | undefined => {
  const [first] = finding.rows;
  if (first === undefined) return undefined;
  const name = rowName(first);
  const names = enumerated(finding.rows.map(rowName));
  switch (trouble.kind) {
    case 'circleInactive':
      return tell('FindCircleInactive', { name, circle: trouble.circle });
    case 'otherCircle':
      return trouble.circle === ''
        ? tell('FindOtherCircleGone', { name })
        : tell('FindOtherCircle', { name, circle: trouble.circle });
    case 'overdue':
      return tell('FindOverdue', { name, date: sayDay(trouble.back, today) });
    case 'loop':
      return tell('FindLoop', { names });
    case 'claimed':
      return tell('FindClaimed', { claim: trouble.claim, names });
    default:
      return isKey(namedFindings, trouble.kind) ? tell(namedFindings[trouble.kind], { name }) : undefined;
  }
};

const wordsOfList = (finding: Finding, trouble: Trouble, { state }: SaidOfFinding): string => {
  const { list: url } = finding;
  const list = listName(url, state);
  if (isKey(wordsOfColumn, trouble.kind)) {
    const { column } = trouble as OneOf<keyof typeof wordsOfColumn>;
    return tell(wordsOfColumn[trouble.kind], { list, column: columnName(url, column, state) });
  }
  switch (trouble.kind) {
    case 'keptTooLong':
      return tellCount('FindKeptTooLong', trouble.n, { list });
    case 'undated':
      return tellCount('FindUndated', trouble.n, { list });
    case 'keptUnseen':
      return tell('FindKeptUnseen', { list });
    case 'seesThrough':
      return tell('FindSeesThrough', { list, who: who(trouble.who) });
    case 'readersBarred':
      return tell('FindReadersBarred', { list, who: who(trouble.who) });
    case 'readersWrite':
      return tell('FindReadersWrite', { list, who: who(trouble.who) });
    case 'refused':
      return trouble.column === undefined
        ? tell('FindRefused', { list })
        : tell('FindRefusedColumn', { list, column: columnName(url, trouble.column, state) });
    case 'viewMissing':
      return tell('FindViewMissing', { list, view: viewName(url, trouble.view) });
    case 'undeclared':
    case 'otherWord':
      return tell(trouble.kind === 'undeclared' ? 'FindUndeclared' : 'FindOtherWord', {
        list,
        value: trouble.value,
        column: columnName(url, trouble.column, state)
      });
    case 'strangerRow':
      return tell('FindStrangerRow', { list, name: finding.rows.map(rowName).join(', ') });
    case 'wrongTemplate':
      return tell('FindWrongTemplate', { list });
    case 'ownRowsMissing':
      return tell('FindOwnRowsMissing', { list });
    case 'notOpen':
      return tell('FindNotOpen', { list });
    default:
      return tell('FindListMissing', { list });
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
  awardOfNobody: 'FindAwardOfNobodyWhy',
  awardOfNothing: 'FindAwardOfNothingWhy',
  awardDates: 'FindAwardDatesWhy',
  strangerRow: 'FindStrangerRowWhy',
  seesThrough: 'FindSeesThroughWhy',
  keptTooLong: 'FindKeptTooLongWhy',
  undated: 'FindUndatedWhy',
  keptUnseen: 'FindKeptUnseenWhy'
} as const satisfies Partial<Record<Trouble['kind'], CurationKey>>;

/** Rows from here on, an index that is missing is told with their number: SharePoint's bound is 5,000. */
const nearLimit = 4000;

const away = ({ state }: SaidOfFinding): string => wordOf(ambassadors.columns.Status.choices, 'Away', state.language);

const findingMeaning = (finding: Finding, trouble: Trouble, said: SaidOfFinding): string => {
  const rows = enumerated(finding.rows.map(({ id }) => String(id)));
  const n = finding.rows.length;
  if (isKey(plainly, trouble.kind)) return tell(plainly[trouble.kind]);
  switch (trouble.kind) {
    case 'wrongTemplate':
      return tell('FindWrongTemplateWhy', { url: finding.list });
    case 'wrongType':
      return tell('FindWrongTypeWhy', { found: trouble.found });
    case 'noTarget':
      return tell('FindNoTargetWhy', { target: trouble.target });
    case 'indexMissing':
      return trouble.rows > nearLimit ? tell('FindIndexMissingSoon', { n: trouble.rows }) : tell('FindIndexMissingWhy');
    case 'refused':
      return tell('HealthMendSaid', { detail: trouble.detail });
    case 'double':
      return trouble.shown === undefined
        ? tell('FindDoubleHidden', { rows })
        : tell('FindDoubleWhy', { rows, shown: String(trouble.shown) });
    case 'moduleTwice':
      return tell('FindModuleTwiceWhy', { rows });
    case 'awardTwice':
      return tell('FindAwardTwiceWhy', { rows });
    case 'noLanguage':
      return tell(trouble.never ? 'FindNoLanguageNever' : 'FindNoLanguageWhy');
    case 'overdue':
      return tell('FindOverdueWhy', { status: away(said) });
    default:
      return tellCount(trouble.kind === 'undeclared' ? 'FindUndeclaredWhy' : 'FindOtherWordWhy', n);
  }
};

/** Kinds whose meaning names rows or a value, which cannot be said of many at once. */
const singular: ReadonlySet<Trouble['kind']> = new Set([
  'double',
  'moduleTwice',
  'awardTwice',
  'noLanguage',
  'overdue'
]);

/** What it means for those who read the lists; undefined: the sentence says it all. */
export const meaningOf = (finding: Finding, said: SaidOfFinding): string | undefined =>
  finding.count > 1 && singular.has(finding.trouble.kind) ? undefined : findingMeaning(finding, finding.trouble, said);

const checks: Readonly<Record<CheckName, CurationKey>> = {
  list: 'CheckList',
  columns: 'CheckColumns',
  types: 'CheckTypes',
  required: 'CheckRequired',
  indexes: 'CheckIndexes',
  unique: 'CheckUnique',
  choices: 'CheckChoices',
  views: 'CheckViews',
  ownRows: 'CheckOwnRows',
  open: 'CheckOpen',
  handled: 'CheckHandled',
  rights: 'CheckRights',
  kept: 'CheckKept',
  values: 'CheckValues',
  accounts: 'CheckAccounts',
  directory: 'CheckDirectory',
  doubles: 'CheckDoubles',
  absences: 'CheckAbsences',
  circles: 'CheckCircles',
  consent: 'CheckConsent',
  learners: 'CheckLearners',
  tree: 'CheckTree',
  claims: 'CheckClaims',
  headcounts: 'CheckHeadcounts',
  awards: 'CheckAwards',
  awardDoubles: 'CheckAwardDoubles',
  awardDates: 'CheckAwardDates',
  addresses: 'CheckAddresses',
  moduleKeys: 'CheckModuleKeys',
  languages: 'CheckLanguages',
  versions: 'CheckVersions',
  topics: 'CheckTopics'
};

/** Checks by list, in words: `Cercles`, `colonnes, index`. */
export const checksByList = (
  done: readonly { readonly check: CheckName; readonly list: string }[],
  state: SiteState
): readonly (readonly [string, string])[] =>
  lists.flatMap(({ url }) => {
    const mine = done.filter(({ list }) => list === url);
    const words = mine.map(({ check }) => (tell as (key: CurationKey) => string)(checks[check]));
    return mine.length === 0 ? [] : [[listName(url, state), words.join(', ')] as const];
  });
