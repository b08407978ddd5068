import type { CheckName } from '../../../domain/health/health';
import type { SiteState } from '../../../domain/setup/site';
import { lists } from '../../../lists';
import { type Key, say } from '../../../strings/say';
import { listName } from './names';

const checks: Readonly<Record<CheckName, Key>> = {
  list: 'CheckList',
  columns: 'CheckColumns',
  types: 'CheckTypes',
  required: 'CheckRequired',
  indexes: 'CheckIndexes',
  unique: 'CheckUnique',
  choices: 'CheckChoices',
  views: 'CheckViews',
  settings: 'CheckSettings',
  columnSettings: 'CheckColumnSettings',
  strays: 'CheckStrays',
  folders: 'CheckFolders',
  approval: 'CheckApproval',
  everyRow: 'CheckEveryRow',
  ownRows: 'CheckOwnRows',
  open: 'CheckOpen',
  handled: 'CheckHandled',
  rights: 'CheckRights',
  kept: 'CheckKept',
  values: 'CheckValues',
  accounts: 'CheckAccounts',
  directory: 'CheckDirectory',
  names: 'CheckNames',
  doubles: 'CheckDoubles',
  absences: 'CheckAbsences',
  circles: 'CheckCircles',
  consent: 'CheckConsent',
  authors: 'CheckAuthors',
  tree: 'CheckTree',
  claims: 'CheckClaims',
  headcounts: 'CheckHeadcounts',
  awards: 'CheckAwards',
  awardDoubles: 'CheckAwardDoubles',
  awardDates: 'CheckAwardDates',
  callDates: 'CheckCallDates',
  addresses: 'CheckAddresses',
  moduleKeys: 'CheckModuleKeys',
  languages: 'CheckLanguages',
  versions: 'CheckVersions',
  reviews: 'CheckReviews',
  topics: 'CheckTopics',
  measures: 'CheckMeasures'
};

/** What a check looks at, in a few words. */
export const checkWords = (check: CheckName): string => (say as (key: Key) => string)(checks[check]);

/** Checks by list, in words: `Cercles`, `colonnes, index`. */
export const checksByList = (
  done: readonly { readonly check: CheckName; readonly list: string }[],
  state: SiteState
): readonly (readonly [string, string])[] =>
  lists.flatMap(({ url }) => {
    const mine = done.filter(({ list }) => list === url);
    const words = mine.map(({ check }) => checkWords(check));
    return mine.length === 0 ? [] : [[listName(url, state), words.join(', ')] as const];
  });
