import type { Signing } from '../../domain/port/rows';
import type { Reading } from '../../lists/list';
import { isSigning } from './signature';

/** The columns that are asked of a list. */
export interface Asked {
  /** The list as if it had no others. */
  readonly list: Reading;
  readonly signed: readonly Signing[];
}

/** `columns` by their internal names, parts of the signature among them; absent: all that are declared. */
export const askedOf = (list: Reading, columns?: readonly string[]): Asked =>
  columns === undefined
    ? { list, signed: [] }
    : {
        list: {
          url: list.url,
          columns: Object.fromEntries(Object.entries(list.columns).filter(([name]) => columns.includes(name)))
        },
        signed: [...new Set(columns.filter(isSigning))]
      };
