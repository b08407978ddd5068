import type { List } from '../../lists/list';
import { plain } from '../common/meaning';
import { isFound } from '../common/rowValues';
import { fieldsOf } from './columns';
import { isFiledName, isSameName } from './joinedName';
import { codeOf, comparable, firstKeys, titleIn } from './keys';
import type { ReadLine } from './read';

/** What people recognise a line by. */
export const nameOfLine = (list: List, { values, subject }: ReadLine): string =>
  [subject, titleIn(values), ...firstKeys(list).map((key) => values[key])]
    .map((value) => (isFound(value) ? value.name : typeof value === 'string' ? value : ''))
    .find((name) => name !== '') ?? '';

/** What all of a line says, for comparison with another that means the same row. */
export const contentOf = (list: List, { values }: ReadLine): string =>
  JSON.stringify(
    fieldsOf(list).map(({ key, column }) => {
      if (!(key in values)) return undefined;
      return key === codeOf(list)?.key || key === 'title'
        ? plain(String(values[key]))
        : comparable(column, values[key]);
    })
  );

/** The line says a name that is known already, in the way of a personnel system: it stays as it is known. */
export const isKnownName = ({ values, joined }: ReadLine, known: string): boolean => {
  const said = titleIn(values);
  return isSameName(known, said) && (joined === true || (isFiledName(said) && !isFiledName(known)));
};
