import { ProgrammeError } from '../../domain/port/programme';
import type { List } from '../../lists/list';
import { rowWriter } from './rowWriter';
import { listThere } from './looks';
import type { Site } from './setUpLists';
import { missingRows } from './startingRows';

/** Rows in one request: few enough for the limit of a request's time. */
const rowsInBatch = 50;

/** Adds the starting rows whose titles are not there, in the words of the list. */
export const seed = async (site: Site, list: List): Promise<void> => {
  await listThere(site, list);
  // Counted anew, and by their titles: rows whose answers were lost are there.
  const rows = await missingRows(site, list, { language: await site.language(), rows: Infinity });
  const writer = rowWriter(site);
  for (let start = 0; start < rows.length; start += rowsInBatch) {
    const adds = rows.slice(start, start + rowsInBatch).map(({ values }) => ({ kind: 'add', values }) as const);
    const refused = (await writer.write(list, adds)).find(({ state }) => state === 'refused');
    // What was written with it is found by its title the next time.
    if (refused?.state === 'refused') throw new ProgrammeError(refused.failure);
  }
};
