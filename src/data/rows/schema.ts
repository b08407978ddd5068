import type { ReadColumn } from '../../lists/list';
import { lists } from '../../lists/reading';

/** Changes with the shape that `itemOf` gives to what is no column: people, the profile. */
const form = 1;

/**
 * A short name for the shape of all items, so that what an older version remembered is never taken for ours: it follows
 * from the names, kinds and choice keys of the declared columns.
 */
export const schemaVersion = (): string => {
  let hash = form;
  const shape = JSON.stringify(
    lists.map(({ url, columns }) => [
      url,
      Object.entries<ReadColumn>(columns).map(([name, column]) => [
        name,
        column.kind,
        'choices' in column ? Object.keys(column.choices) : []
      ])
    ])
  );
  // The common multiply-by-31 hash: it only has to differ when the shape does.
  for (let index = 0; index < shape.length; index++) hash = (hash * 31 + shape.charCodeAt(index)) | 0;
  return (hash >>> 0).toString(36);
};
