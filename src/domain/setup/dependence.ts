import type { List } from '../../lists/list';
import { columnsOfView } from './planViews';
import type { Action } from './setup';

type OnList = Exclude<Action, { kind: 'navigation' }>;

const isOf = (action: Action, list: string, ...kinds: readonly Action['kind'][]): boolean =>
  'list' in action && action.list === list && kinds.includes(action.kind);

const isOfColumn = (action: Action, list: string, column: string): boolean =>
  'column' in action && action.list === list && action.column === column;

/** The list that a lookup points at; undefined: it is none. */
const targetOf = (list: List, name: string): string | undefined => {
  const column = list.columns[name];
  return column !== undefined && 'list' in column && column.list !== list.url ? column.list : undefined;
};

/** Row security comes before everybody may write; starting rows come in the words that the columns have then. */
const leansOn = (action: OnList, before: Action, list: List): boolean => {
  switch (action.kind) {
    case 'createColumn':
      return isOf(before, targetOf(list, action.column) ?? '', 'createList');
    case 'createView':
      return columnsOfView(list.views[action.view]!).some(
        (name) => isOfColumn(before, list.url, name) && before.kind === 'createColumn'
      );
    case 'wordView': {
      const filtered = list.views[action.view]?.where?.column;
      return filtered !== undefined && isOfColumn(before, list.url, filtered);
    }
    case 'openList':
      return isOf(before, list.url, 'secureRows');
    case 'narrowList':
    case 'letHandle':
      return isOf(before, list.url, 'openList');
    case 'seed':
      return isOf(before, list.url, 'createColumn', 'wordChoices', 'addChoices');
    default:
      return false;
  }
};

/** An action that is pointless, or unsafe, where another one was not carried out. */
export const depends = (action: Action, before: Action, declared: readonly List[]): boolean => {
  if (action.kind === 'navigation') return false;
  const list = declared.find(({ url }) => url === action.list);
  if (list === undefined) return false;
  return (isOf(before, action.list, 'createList') && action.kind !== 'createList') || leansOn(action, before, list);
};
