import { ProgrammeError } from '../../domain/port/programme';
import type { List } from '../../lists/list';
import type { Action } from '../../domain/setup/setup';
import { rawOf, textFact } from './listFacts';
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

/** Writes a title anew, where it still is what somebody saw; one that is right by now is left. */
export const renameRow = async (
  site: Site,
  list: List,
  { id, from, to }: Extract<Action, { readonly kind: 'renameRow' }>
): Promise<void> => {
  const row = rawOf(await site.list(list).items.getById(id).select('Title', 'owshiddenversion')());
  const title = textFact(row.Title);
  if (title === to) return;
  const version = Number(row.owshiddenversion);
  const writes = [{ kind: 'change', id, version, values: { title: to } }] as const;
  const [written] = title === from ? await rowWriter(site).write(list, writes) : [];
  if (written?.state === 'refused') throw new ProgrammeError(written.failure);
  if (written?.state !== 'done') throw new ProgrammeError({ kind: 'invalid', what: list.url });
};
