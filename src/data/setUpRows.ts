import type { List } from '../lists/list';
import { listPath } from './rows';
import { wordsNow } from './setUpColumns';
import { listThere, type Site } from './setUpLists';
import { sideBySide } from './sideBySide';
import { missingRows } from './startingRows';
import { storedOf, type WordsOnSite } from './stored';

const wordsOf = async (site: Site, list: List): Promise<WordsOnSite> => {
  const choices = Object.entries(list.columns).flatMap(([name, column]) => ('choices' in column ? name : []));
  return Object.fromEntries(
    await Promise.all(choices.map(async (name) => [name, await wordsNow(site, { list, name })] as const))
  );
};

/** Adds the starting rows whose titles are not there, in the words of the list. */
export const seed = async (site: Site, list: List): Promise<void> => {
  const { connection, language } = site;
  await listThere(connection, list);
  const [rows, words] = await Promise.all([
    // Counted anew, and by their titles: rows whose answers were lost are there.
    missingRows(connection, list, { language: await language(), rows: Infinity }),
    wordsOf(site, list)
  ]);
  await sideBySide(rows, async ({ values }) => {
    await connection.send(`${listPath(connection, list)}/items`, storedOf(list, values, words));
  });
};
