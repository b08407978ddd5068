import { lists } from '../../src/lists';
import { isChoice } from './vocabulary.ts';

/** What people wrote in the lists of a site: names, roles, sentences about themselves. It may be in any language. */
export interface Data {
  /** The text is theirs, whole or as an excerpt. */
  readonly holds: (text: string) => boolean;
}

const written = [
  'Circles',
  'Offices',
  'Badges',
  'Ambassadors',
  'BadgeAwards',
  'TrainingCatalogue',
  'SearchTerms',
  'Questions',
  'Replies',
  'Faq',
  'Contacts',
  'Indicators'
];

const valuesAt = async (origin: string, path: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const answer = await fetch(`${origin}/sites/intranet/_api/web/${path}`, {
    headers: { accept: 'application/json;odata=nometadata', 'x-local-person': 'owner' }
  });
  // A site without lists holds nothing.
  return answer.ok ? ((await answer.json()) as { value: readonly Readonly<Record<string, unknown>>[] }).value : [];
};

const bare = (text: string): string => text.replace(/\s+/g, ' ').replace(/^[«“„"\s]+|[»”“"…\s]+$/gu, '');

/** Files that are imported name columns as the lists do inside: these are the file's own headings. */
const headings: ReadonlySet<string> = new Set(['Title', ...lists.flatMap(({ columns }) => Object.keys(columns))]);

/** What a state writes as a file has it. */
const pasted = 'Bienvenue';

/** Reads what a site holds. */
export const dataOf = async (origin: string): Promise<Data> => {
  const inLists = written.map((list) => `getlist('/sites/intranet/Lists/${list}')/items?$top=5000`);
  // A site names its lists in its own language.
  const rows = (await Promise.all(['lists?$select=Title', ...inLists].map((path) => valuesAt(origin, path)))).flat();
  const texts = new Set(
    rows
      .flatMap((row) => Object.values(row))
      .filter((value): value is string => typeof value === 'string')
      .map(bare)
      .filter((text) => text.length > 1 && !isChoice(text))
  );
  const long = [...texts].filter((text) => text.length > 40);
  return {
    holds: (text) => {
      const one = bare(text);
      return (
        texts.has(one) ||
        headings.has(one) ||
        one === pasted ||
        (one.length > 40 && long.some((each) => each.startsWith(one) || one.includes(each)))
      );
    }
  };
};
