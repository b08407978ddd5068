import { ProgrammeError } from '../domain/programme';
import type { List, Reading } from '../lists/list';
import type { Connection } from './connection';
import { crossing } from './crossing';
import { sparedPart } from './query';
import { readRows } from './rows';

/** Reads a declared list's rows as SharePoint sends them; `also` names base columns to read besides. */
export type ReadList = <Declared extends List>(
  what: string,
  list: Reading<Declared>,
  also?: readonly string[]
) => Promise<readonly unknown[]>;

/** A tenant that keeps a part of people to itself must not cost us the people: what it refused once is not asked again. */
export const sparingRows = (connection: Connection): ReadList => {
  const refused = new Set<string>();
  const read: ReadList = async (what, list, also) => {
    try {
      return await crossing(what, () => readRows(connection, list, refused, also));
    } catch (error) {
      const part =
        error instanceof ProgrammeError && error.failure.kind === 'invalid'
          ? sparedPart(list, error.failure.detail ?? '')
          : undefined;
      if (part === undefined || refused.has(part)) throw error;
      refused.add(part);
      return read(what, list, also);
    }
  };
  return read;
};
