import type { Column, Language } from '../../lists/columns';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import { keyMeantBy } from '../common/meaning';
import { columnOf, typeOf } from './planColumns';
import type { ColumnState, ListState } from './site';
import type { Slip } from './slip';

/** SharePoint’s own bound of a text. */
const mostCharacters = 255;

/** Whether a new row begins as the declaration does not want it. A text that curators begin with says nothing wrong. */
const beginsOtherwise = (column: Column, initially: string): boolean => {
  switch (column.kind) {
    case 'date':
    case 'instant':
      return initially !== '';
    case 'yesNo':
      return /^(1|true)$/i.test(initially) !== (column.initially === true);
    case 'choice':
      return column.initially !== undefined && initially !== '' && keyMeantBy(column, initially) !== column.initially;
    default:
      return false;
  }
};

/** A column that a list has beside those of every list, or Title; undefined: it is none of ours. */
export const declaredColumn = (list: List, name: string): Column | undefined =>
  name === 'Title' ? { kind: 'text', label: list.titleLabel } : list.columns[name];

/** What is set otherwise than it should be; a column of another type has a trouble of its own. */
export const slipsOf = (column: Column, now: ColumnState): readonly Slip[] => {
  if (now.type !== typeOf[column.kind]) return [];
  const slips: readonly (readonly [Slip, boolean])[] = [
    ['richText', now.formatted === true],
    ['appends', now.appends === true],
    ['withTime', column.kind === 'date' && now.dayOnly === false],
    ['withoutTime', column.kind === 'instant' && now.dayOnly === true],
    ['takesGroups', now.takesGroups === true],
    ['percentage', now.percentage === true],
    ['shortened', column.kind === 'text' && (now.maxLength ?? mostCharacters) < (column.maxLength ?? mostCharacters)],
    ['uniqueToo', now.unique && column.unique !== true],
    ['readOnly', now.readOnly === true],
    ['hidden', now.hidden === true],
    ['otherDefault', now.initially !== undefined && beginsOtherwise(column, now.initially)],
    ['ruled', (now.rule ?? '') !== '']
  ];
  return slips.flatMap(([slip, is]) => (is ? [slip] : []));
};

/** A rule that curators made for their own rows is theirs; rows that only our parts write follow none. */
export const isMendable = (list: List, slip: Slip): boolean => slip !== 'ruled' || kinds[list.kind].writeSecurity === 2;

/** Columns of a list with what is set otherwise. */
export const slipsIn = (list: List, now: ListState): readonly { readonly column: string; readonly slip: Slip }[] =>
  ['Title', ...Object.keys(list.columns)].flatMap((name) => {
    const [declared, there] = [declaredColumn(list, name), columnOf(now, name)];
    return declared === undefined || there === undefined
      ? []
      : slipsOf(declared, there).map((slip) => ({ column: name, slip }));
  });

/** What a new row is to begin with, as SharePoint keeps it; empty: nothing. */
export const declaredDefault = (column: Column, now: Pick<ColumnState, 'words'>, language: Language): string => {
  if (column.kind === 'yesNo') return column.initially === true ? '1' : '0';
  if (column.kind !== 'choice' || column.initially === undefined) return '';
  const offered = (now.words ?? []).find((word) => keyMeantBy(column, word) === column.initially);
  return offered ?? column.choices[column.initially]?.[language] ?? column.initially;
};
