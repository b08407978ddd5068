import type { RegisterRow } from '../../domain/port/register';
import type { ItemOf, List } from '../../lists/list';
import type { queryOf } from '../rows/query';

/** Rows of a list as the register has them, from wherever a query brings them. */
export type ReadRegister = <Declared extends List>(
  list: Declared,
  from: (query: ReturnType<typeof queryOf>) => Promise<readonly unknown[]>,
  /** Base columns to read besides. */
  besides?: readonly string[]
) => Promise<readonly RegisterRow<ItemOf<Declared>>[]>;
