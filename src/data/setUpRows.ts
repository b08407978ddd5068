import type { List } from '../lists/list';
import { Refused } from './failures';
import { listPath } from './rows';
import { wordsNow } from './setUpColumns';
import { listThere, type Site } from './setUpLists';
import { missingRows } from './startingRows';
import { storedOf, type WordsOnSite } from './stored';

const wordsOf = async (site: Site, list: List): Promise<WordsOnSite> => {
  const choices = Object.entries(list.columns).flatMap(([name, column]) => ('choices' in column ? name : []));
  return Object.fromEntries(
    await Promise.all(choices.map(async (name) => [name, await wordsNow(site, { list, name })] as const))
  );
};

/** Rows in one request: few enough for the limit of a request's time. */
const atOnce = 50;

/** Adds the starting rows whose titles are not there, in the words of the list. */
export const seed = async (site: Site, list: List): Promise<void> => {
  const { connection, language } = site;
  await listThere(connection, list);
  const [rows, words] = await Promise.all([
    // Counted anew, and by their titles: rows whose answers were lost are there.
    missingRows(connection, list, { language: await language(), rows: Infinity }),
    wordsOf(site, list)
  ]);
  const items = `${listPath(connection, list)}/items`;
  for (let start = 0; start < rows.length; start += atOnce) {
    const parts = rows
      .slice(start, start + atOnce)
      .map(({ values }) => ({ method: 'POST', path: items, body: storedOf(list, values, words) }) as const);
    const refused = (await connection.batch(parts)).find(({ ok }) => !ok);
    // What was written with it is found by its title the next time.
    if (refused !== undefined) throw new Refused(refused);
  }
};
