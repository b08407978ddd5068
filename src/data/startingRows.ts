import type { Language } from '../lists/columns';
import type { List } from '../lists/list';
import { plain } from '../domain/meaning';
import { seeded } from '../domain/plan';
import type { Connection } from './connection';
import { rawOf, textOf } from './listFacts';
import { everyRow } from './everyRow';

/** A row to begin with: its values, and the titles by which it is known to be there. */
export interface StartingRow {
  readonly titles: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

const termRows = async (): Promise<readonly StartingRow[]> => {
  const { startingTerms } = await import(/* webpackChunkName: 'starting-terms' */ '../lists/startingTerms');
  return startingTerms().map((term) => ({ titles: [term.title], values: { ...term } }));
};

const badgeRows = async (language: Language): Promise<readonly StartingRow[]> => {
  const { startingBadges } = await import(/* webpackChunkName: 'starting-badges' */ '../lists/startingBadges');
  return startingBadges.map(({ name, description, criterion, ...rest }) => ({
    titles: Object.values(name),
    values: {
      title: name[language],
      nameFr: name.fr,
      nameNl: name.nl,
      nameEn: name.en,
      nameDe: name.de,
      description: description[language],
      descriptionFr: description.fr,
      descriptionNl: description.nl,
      descriptionEn: description.en,
      descriptionDe: description.de,
      criterion: criterion[language],
      active: true,
      ...rest
    }
  }));
};

/** What a list is offered to begin with; empty: nothing. Loaded when it is asked for. */
const startingRows = async (url: string, language: Language): Promise<readonly StartingRow[]> =>
  url === 'Lists/SearchTerms' ? termRows() : url === 'Lists/Badges' ? badgeRows(language) : [];

/** The titles that a list has. */
const titlesOf = async (connection: Connection, list: List): Promise<ReadonlySet<string>> => {
  const rows = await everyRow(connection, list, { $select: 'Id,Title' });
  return new Set(rows.map((row) => plain(textOf(rawOf(row).Title))));
};

/** The starting rows that a list does not have, known by their titles. */
export const missingRows = async (
  connection: Connection,
  list: List,
  { language, rows }: { readonly language: Language; readonly rows: number }
): Promise<readonly StartingRow[]> => {
  if (!seeded.has(list.url)) return [];
  const [wanted, titles] = await Promise.all([
    startingRows(list.url, language),
    rows === 0 ? new Set<string>() : titlesOf(connection, list)
  ]);
  return wanted.filter((row) => !row.titles.some((title) => titles.has(plain(title))));
};
