import { ambassadors, awards, badges, circles, offices, progress, searchTerms, trainings } from '../lists';
import type { Ambassador, Award, Progress } from '../lists';
import type { List } from '../lists/list';
import { plain } from './meaning';
import { accountOf } from './importingNames';
import type { Row } from './importingRead';
import type { Found, RowWriter, Write } from './rowWriter';
import { ProgrammeError, type Failure } from './programme';

/** Lists that hold rows about a person, in the order of erasing: whoever is interrupted still finds the rest by the first. */
const personal = [progress, awards, ambassadors] as const;

/** Lists whose rows are about something else, and only tell who wrote them. */
const others: readonly List[] = [circles, offices, badges, trainings, searchTerms];

/** Every list that may know a person. */
export const listsWithPeople: readonly List[] = [...personal, ...others];

/** Whose rows are looked for. */
export interface Wanted {
  /** Site user id; absent: the person has never been on this site, so nothing can be by them. */
  readonly id?: number;
  /** Empty: only a name is left, of somebody whose account is gone. */
  readonly login: string;
  readonly name: string;
}

/** Rows of one list that are about the person. */
export interface Holding {
  readonly list: List;
  readonly rows: readonly Row[];
}

/** All that the lists know of a person. */
export interface Traces {
  /** In the order in which they are erased. */
  readonly holdings: readonly Holding[];
  /** Rows about something else that they made or changed last: SharePoint shows their name there. */
  readonly signed: readonly { readonly list: List; readonly rows: number }[];
}

const isTheirs = (item: Ambassador, { login, name }: Wanted): boolean =>
  item.person === undefined
    ? plain(item.title) === plain(name)
    : login !== '' && item.person.login.toLowerCase() === login.toLowerCase();

const signedBy = ({ author, editor }: Row, id: number | undefined): boolean =>
  id !== undefined && (author === id || editor === id);

/** Finds every row of a person; `rowsOf` are the lists as they are now, a list that could not be read is empty. */
export const tracesOf = (wanted: Wanted, rowsOf: (list: List) => readonly Row[]): Traces => {
  const cards = rowsOf(ambassadors).filter(({ item }) => isTheirs(item as unknown as Ambassador, wanted));
  const cardIds = new Set(cards.map(({ item }) => item.id));
  const held = new Map(
    Object.entries<readonly Row[]>({
      [ambassadors.url]: cards,
      [awards.url]: rowsOf(awards).filter(({ item }) => cardIds.has((item as unknown as Award).ambassador ?? 0)),
      [progress.url]: rowsOf(progress).filter(
        ({ item, author }) =>
          wanted.id !== undefined && (author === wanted.id || (item as unknown as Progress).learnerId === wanted.id)
      )
    })
  );
  const ids = new Set([...held].flatMap(([url, rows]) => rows.map(({ item }) => `${url} ${item.id}`)));
  return {
    holdings: personal.map((list) => ({ list, rows: held.get(list.url) ?? [] })),
    signed: listsWithPeople.flatMap((list) => {
      const rows = rowsOf(list).filter((row) => signedBy(row, wanted.id) && !ids.has(`${list.url} ${row.item.id}`));
      return rows.length === 0 ? [] : [{ list, rows: rows.length }];
    })
  };
};

/** Somebody whom the lists know and the directory may not any more. */
export type Candidate = Wanted & { readonly email: string };

/** People in the lists and in the directory who answer to a text; each once, by login, those without an account by name. */
export const candidatesOf = (text: string, rows: readonly Row[], found: readonly Found[]): readonly Candidate[] => {
  const asked = plain(text);
  const answers = (...texts: readonly string[]): boolean => texts.some((each) => plain(each).includes(asked));
  const people = new Map<string, Candidate>();
  for (const { item } of rows) {
    const { person, title } = item as unknown as Ambassador;
    if (person === undefined && answers(title))
      people.set(`name ${plain(title)}`, { login: '', name: title, email: '' });
    if (person !== undefined && answers(title, person.name, person.email, accountOf(person.login)))
      people.set(person.login.toLowerCase(), person);
  }
  for (const each of found) if (!people.has(each.login.toLowerCase())) people.set(each.login.toLowerCase(), each);
  return asked === '' ? [] : [...people.values()];
};

/** Rows in a batch. */
const together = 50;

export interface Erased {
  /** Rows in the recycle bin, or gone before. */
  readonly done: number;
  readonly of: number;
  /** Rows that SharePoint refused. */
  readonly refused: readonly { readonly list: List; readonly id: number; readonly detail: string }[];
}

/** Moves the rows to the recycle bin, list by list; rejects with ProgrammeError, after which one looks again and goes on. */
export const erase = async (
  { holdings }: Traces,
  writer: RowWriter,
  watch: { readonly onErased: (erased: Erased) => void; readonly stopped: () => boolean }
): Promise<Erased> => {
  let erased: Erased = { done: 0, of: holdings.reduce((sum, { rows }) => sum + rows.length, 0), refused: [] };
  for (const { list, rows } of holdings)
    for (let at = 0; at < rows.length && !watch.stopped(); at += together) {
      const writes = rows.slice(at, at + together).map(({ item }): Write => ({ kind: 'recycle', id: item.id }));
      const written = await writer.write(list, writes);
      const failures = written.flatMap((each, place) => {
        const write = writes[place];
        return each.state === 'refused' && write?.kind === 'recycle' ? [{ failure: each.failure, id: write.id }] : [];
      });
      const ended: Failure | undefined = failures.find(
        ({ failure }) => failure.kind === 'forbidden' || failure.kind === 'busy'
      )?.failure;
      const refused = failures.map(({ failure, id }) => ({ list, id, detail: failure.detail ?? failure.kind }));
      // What was gone before is as it should be; what ends the work was not refused, and will be looked for again.
      erased = {
        ...erased,
        done: erased.done + writes.length - refused.length,
        refused: [...erased.refused, ...(ended === undefined ? refused : [])]
      };
      watch.onErased(erased);
      if (ended !== undefined) throw new ProgrammeError(ended);
    }
  return erased;
};
