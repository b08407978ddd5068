import type { Finding, Trouble } from '../../../domain/health/health';
import type { SiteState } from '../../../domain/setup/site';
import { seesThrough } from '../../../domain/privacy/rights';
import { type Key, say, sayCount } from '../../../strings/say';
import { columnName, listName, who } from './names';

/** Troubles of columns whose sentence only names the column and the list. */
export const wordsOfColumn = {
  columnMissing: 'FindColumnMissing',
  wrongType: 'FindWrongType',
  wrongTarget: 'FindWrongTarget',
  noTarget: 'FindNoTarget',
  indexMissing: 'FindIndexMissing',
  uniqueMissing: 'FindUniqueMissing',
  choicesMissing: 'FindChoicesMissing',
  requiredMissing: 'FindRequiredMissing',
  richText: 'FindRichText',
  appends: 'FindAppends',
  withTime: 'FindWithTime',
  withoutTime: 'FindWithoutTime',
  takesGroups: 'FindTakesGroups',
  percentage: 'FindPercentage',
  shortened: 'FindShortened',
  uniqueToo: 'FindUniqueToo',
  readOnly: 'FindReadOnly',
  hidden: 'FindHidden',
  otherDefault: 'FindOtherDefault'
} as const satisfies Partial<Record<Trouble['kind'], Key>>;

/** Troubles of lists whose sentence only names the list. */
export const wordsOfWhole = {
  wrongTemplate: 'FindWrongTemplate',
  notSettled: 'FindNotSettled',
  ownRowsMissing: 'FindOwnRowsMissing',
  notOpen: 'FindNotOpen',
  keptUnseen: 'FindKeptUnseen'
} as const satisfies Partial<Record<Trouble['kind'], Key>>;

/** What a setting means where nothing of the finding has to be named. */
export const plainSettings = {
  richText: 'FindRichTextWhy',
  appends: 'FindAppendsWhy',
  withTime: 'FindWithTimeWhy',
  withoutTime: 'FindWithoutTimeWhy',
  takesGroups: 'FindTakesGroupsWhy',
  percentage: 'FindPercentageWhy',
  shortened: 'FindShortenedWhy',
  uniqueToo: 'FindUniqueTooWhy',
  readOnly: 'FindReadOnlyWhy',
  hidden: 'FindHiddenWhy',
  otherDefault: 'FindOtherDefaultWhy',
  rowsHidden: 'FindRowsHiddenWhy',
  rowsLocked: 'FindRowsLockedWhy',
  notClosed: 'FindNotClosedWhy',
  folders: 'FindFoldersWhy',
  renamed: 'FindRenamedWhy'
} as const satisfies Partial<Record<Trouble['kind'], Key>>;

/** What is set otherwise in a list or a column, one sentence; undefined: the trouble is another. */
export const settingSentence = (
  { list: url }: Pick<Finding, 'list'>,
  trouble: Trouble,
  state: SiteState
): string | undefined => {
  const list = listName(url, state);
  switch (trouble.kind) {
    case 'rowsHidden':
      return say('FindRowsHidden', { list });
    case 'rowsLocked':
      return say(trouble.none ? 'FindRowsLockedNone' : 'FindRowsLocked', { list });
    case 'approval':
      return say('FindApproval', { list });
    case 'notClosed':
      return say('FindNotClosed', { list });
    case 'ruled':
    case 'ruledOwn':
      return trouble.column === undefined
        ? say('FindRuled', { list })
        : say('FindRuledColumn', { list, column: columnName(url, trouble.column, state) });
    case 'stray':
      return say('FindStray', {
        list,
        title: trouble.title,
        column: trouble.column,
        like: columnName(url, trouble.like, state)
      });
    case 'folders':
      return sayCount('FindFolders', trouble.n, { list });
    default:
      return undefined;
  }
};

const approvalMeaning = ({ waiting, rejected, shown }: Extract<Trouble, { kind: 'approval' }>): string => {
  if (shown) return say('FindApprovalShown');
  if (waiting === undefined || rejected === undefined) return say('FindApprovalUnknown');
  if (waiting + rejected === 0) return say('FindApprovalNone');
  const rows = [
    waiting > 0 ? sayCount('FindApprovalWaiting', waiting) : '',
    rejected > 0 ? sayCount('FindApprovalRejected', rejected) : ''
  ];
  return say('FindApprovalWhy', { rows: rows.filter(Boolean).join(', ') });
};

const strayMeaning = ({ filled }: Extract<Trouble, { kind: 'stray' }>, like: string): string => {
  if (filled === undefined) return say('FindStrayUnknown');
  return filled === 0 ? say('FindStrayEmpty') : sayCount('FindStrayFilled', filled, { like });
};

/** What that means for those who read and write the list. */
export const settingMeaning = ({ list }: Pick<Finding, 'list'>, trouble: Trouble, state: SiteState): string => {
  switch (trouble.kind) {
    case 'approval':
      return approvalMeaning(trouble);
    case 'stray':
      return strayMeaning(trouble, columnName(list, trouble.like, state));
    case 'addressChanged':
      return say('FindAddressChangedWhy', { shown: trouble.shown });
    case 'ruledOwn':
      return say('FindRuledOwnWhy', { rule: trouble.rule });
    case 'ruled':
      return say('FindRuledWhy', { rule: trouble.rule });
    default:
      return '';
  }
};

/** Whom to ask who sees all rows of a list: those who see through, else the owners of the site. */
export const keptUnseenMeaning = ({ list }: Pick<Finding, 'list'>, { lists, owners }: SiteState): string => {
  if (!lists.has(list))
    return owners.length > 0 ? say('FindKeptHiddenAsk', { who: who(owners) }) : say('FindKeptHiddenWhy');
  const handlers = (lists.get(list)?.grants ?? []).filter(seesThrough).map(({ name }) => name);
  const asked = handlers.length > 0 ? handlers : owners;
  return asked.length > 0 ? say('FindKeptUnseenAsk', { who: who(asked) }) : say('FindKeptUnseenWhy');
};
