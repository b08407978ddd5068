import { type ImportField, fillable } from '../../../domain/importing/columns';
import type { List } from '../../../lists/list';
import { language } from '../../../strings/say';

/** The heading of a column in the page's language. */
export const labelOf = (field: ImportField): string => field.column.label[language];

export const columnCalled = (list: List, name: string): string => {
  const field = fillable(list).find((each) => each.name === name);
  return field === undefined ? name : labelOf(field);
};

/** A long text is told by its beginning. */
export const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
