import type { Language } from '../../lists/languages';
import type { List } from '../../lists/list';
import type { StartingRow } from '../../lists/traits';
import { plain } from '../../domain/common/meaning';
import { rawOf, textFact } from './listFacts';
import { everyRow } from '../rows/everyRow';
import { isFolder } from '../rows/row';
import type { SharePoint } from './sharePoint';

/** The titles that a list has. */
const titlesOf = async ({ connection }: SharePoint, list: List): Promise<ReadonlySet<string>> => {
  const rows = await everyRow(connection, list, { $select: 'Id,Title,FileSystemObjectType' });
  return new Set(rows.filter((row) => !isFolder(row)).map((row) => plain(textFact(rawOf(row).Title))));
};

/** The starting rows that a list does not have, known by their titles. */
export const missingRows = async (
  site: SharePoint,
  list: List,
  { language, rows }: { readonly language: Language; readonly rows: number }
): Promise<readonly StartingRow[]> => {
  if (list.startingRows === 'none') return [];
  const [wanted, titles] = await Promise.all([
    list.startingRows(language),
    rows === 0 ? new Set<string>() : titlesOf(site, list)
  ]);
  return wanted.filter((row) => !row.titles.some((title) => titles.has(plain(title))));
};
