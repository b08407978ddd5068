import type { ReadColumn, Reading } from '../../lists/list';
import { basePeople, refusedName } from './query';

/** Parts that a tenant may keep from us; without the others a person could not be written to. */
const spareable: ReadonlySet<string> = new Set(['FirstName', 'LastName', 'JobTitle', 'Picture']);

/**
 * What a refusal is about and we can do without: a part of people; or a column that a later version brought, and then all that
 * came with it, for set-up makes them together. Empty: the refusal stands.
 */
export const spared = (list: Reading, refusal: string): readonly string[] => {
  const [part, column, field] = /([A-Za-z0-9]+)\/([A-Za-z0-9]+)/.exec(refusal) ?? [];
  const isPerson = column !== undefined && (basePeople.has(column) || list.columns[column]?.kind === 'user');
  if (part !== undefined && isPerson && spareable.has(field ?? '')) return [part];
  const words: readonly string[] = refusal.match(/\w+/g) ?? [];
  const columns = Object.entries<ReadColumn>(list.columns);
  const since = columns.find(([name, declared]) => declared.since !== undefined && words.includes(name))?.[1].since;
  return since === undefined
    ? []
    : columns.filter(([, declared]) => declared.since === since).map(([name]) => refusedName(list, name));
};
