import type { Curation } from '../domain/port/curation';
import { identitiesOf } from '../domain/importing/keys';
import type { Row } from '../domain/importing/read';
import { type Failure, ProgrammeError } from '../domain/port/programme';
import type { Beside } from '../domain/port/register';
import type { DirectoryPerson, ListRights, WordsOnSite, Write, Written } from '../domain/port/rowWriter';
import { lists } from '../lists';
import { memoryMark, type MemoryMark, unmarked } from './memoryMark';
import { memoryNotes } from './memoryNotes';
import type { Person } from '../lists/columns';
import type { List } from '../lists/list';

/** What happens to one writing request: lost after it was carried out, or not carried out at all. */
export type Mishap = 'lost' | 'offline' | 'busy';

export interface MemoryCuration extends Curation {
  /** Rows of a list as they are now. */
  held(list: List): readonly Row[];
  /** Somebody else writes a row meanwhile. */
  touch(list: List, id: number, values: Readonly<Record<string, unknown>>): void;
  /** What happens to the next writing requests, in their order. */
  mishaps: (Mishap | undefined)[];
  /** Sizes of the batches so far. */
  readonly batches: number[];
}

export interface Held {
  /** Absent: those of this package. */
  readonly lists?: readonly List[];
  readonly rows?: Readonly<Record<string, readonly object[]>>;
  readonly rights?: Partial<ListRights>;
  readonly directory?: readonly DirectoryPerson[];
  readonly words?: WordsOnSite;
  /** Formulas of columns. */
  readonly rules?: Readonly<Record<string, string>>;
  /** Two rows of one key are let in, as where no column is unique. */
  readonly lax?: true;
  /** Marks that others have left on the site, and one that is left now; absent: none may be left. */
  readonly marks?: MemoryMark[];
  /** What a page before this one noted down; what is noted now goes there. */
  readonly noted?: Map<string, unknown>;
}

/** A list with nothing in it but rows. */
export const nothingBeside: Beside = { folders: [], waiting: 0, rejected: 0, filled: new Map(), isWhole: true };

const everything: ListRights = { mayAdd: true, mayEdit: true, mayDelete: true, seesAll: true };

const trouble = (kind: Failure['kind']): ProgrammeError => new ProgrammeError({ kind, what: 'test', retryAfter: 1 });

const isTaken = (rows: ReadonlyMap<number, Row>, list: List, item: Row['item']): boolean => {
  const [identity = ''] = identitiesOf(list, item);
  return [...rows.values()].some((row) => identitiesOf(list, row.item).includes(identity));
};

/** A site in memory that curators write to: versions, conflicts and accidents like SharePoint's. */
export const memoryCuration = (given: Held = {}): MemoryCuration => {
  const tables = new Map<string, Map<number, Row>>();
  for (const list of given.lists ?? lists)
    tables.set(
      list.url,
      new Map(
        (given.rows?.[list.url] ?? []).map((item) => {
          const row = item as Row['item'];
          return [row.id, { item: row, author: 7, editor: 7, version: 1 }];
        })
      )
    );
  const table = (list: List): Map<number, Row> => tables.get(list.url)!;
  const newest = new Map<string, number>();
  let lastPerson = 5000;
  const batches: number[] = [];
  const mishaps: (Mishap | undefined)[] = [];

  const blank = (list: List): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(list.columns).map(([name, column]) => [
        name.charAt(0).toLowerCase() + name.slice(1),
        column.kind === 'text' || column.kind === 'note'
          ? ''
          : column.kind === 'choices' || column.kind === 'lookups'
            ? []
            : column.kind === 'yesNo'
              ? column.initially === true
              : column.kind === 'choice'
                ? column.initially
                : undefined
      ])
    );
  const one = (list: List, write: Write): Written => {
    const rows = table(list);
    if (write.kind === 'add') {
      // As SharePoint does, a number of a row that is gone is not given again.
      const id = Math.max(newest.get(list.url) ?? 0, ...rows.keys()) + 1;
      const item = { title: '', ...blank(list), ...write.values, id } as Row['item'];
      // Two rows for one key would be what the import must never make.
      if (given.lax !== true && isTaken(rows, list, item))
        return { state: 'refused', failure: { kind: 'unexpected', what: list.url, detail: 'duplicate values' } };
      newest.set(list.url, id);
      rows.set(id, { item, author: 1, editor: 1, version: 1 });
      return { state: 'done', id, version: 1 };
    }
    const row = rows.get(write.id);
    if (row === undefined || (write.kind === 'change' && row.version !== write.version)) return { state: 'conflict' };
    if (write.kind === 'recycle' || write.kind === 'delete') rows.delete(write.id);
    else rows.set(write.id, { ...row, item: { ...row.item, ...write.values }, editor: 1, version: row.version + 1 });
    return { state: 'done', id: write.id, version: row.version + 1 };
  };

  /** Each table as it was when it was last asked about: a token is its place here. */
  const pasts: ReadonlyMap<number, Row>[] = [];
  const newsOf = (list: List, since?: string, but: ReadonlySet<number> = new Set()) => {
    const now = new Map(table(list));
    const before = since === undefined ? undefined : pasts[Number(since)];
    const token = String(pasts.push(now) - 1);
    const rows = [...now.values()].filter(({ item, version }) => before?.get(item.id)?.version !== version);
    if (before === undefined) return { token, rows, gone: [], whole: true };
    const gone = [...before.keys()].filter((id) => !now.has(id) && !but.has(id));
    return { token, rows: rows.filter(({ item }) => !but.has(item.id)), gone, whole: false };
  };

  const found: Curation['directory']['find'] = async (text) =>
    (given.directory ?? []).filter(({ name, email, login }) =>
      [name, email, login].some((each) => each.toLowerCase().includes(text.toLowerCase()))
    );

  return {
    provisioning: {
      inspect: () => Promise.reject(trouble('unexpected')),
      owners: () => Promise.reject(trouble('unexpected')),
      carryOut: () => Promise.reject(trouble('unexpected'))
    },
    register: {
      rows: async (list) => [...table(list).values()] as never,
      whole: async (list) => ({ rows: [...table(list).values()] as never, beside: nothingBeside }),
      changes: async (list, since, but) => newsOf(list, since, but) as never,
      sizes: async () => new Map([...tables].map(([url, held]) => [url, held.size])),
      me: async () => 1
    },
    writer: {
      rights: async () => ({ ...everything, ...given.rights }),
      words: async () => given.words ?? {},
      rules: async () => given.rules ?? {},
      write: async (list, writes) => {
        batches.push(writes.length);
        const mishap = mishaps.shift();
        if (mishap === 'offline' || mishap === 'busy') throw trouble(mishap);
        const written = writes.map((write) => one(list, write));
        if (mishap === 'lost') throw trouble('offline');
        return written;
      }
    },
    directory: {
      find: found,
      findEach: (texts) => Promise.all(texts.map(found)),
      idOf: async (login) => (given.directory ?? []).find((each) => each.login === login)?.id,
      ensure: async (logins) => {
        const known = new Map((given.directory ?? []).map((each) => [each.login.toLowerCase(), each]));
        return new Map(
          logins.flatMap((login) => {
            const person = known.get(login);
            const made = { firstName: '', lastName: '', jobTitle: '', hasPicture: false, id: ++lastPerson };
            return person === undefined ? [] : [[login, { ...made, ...person, id: made.id } as Person] as const];
          })
        );
      }
    },
    accounts: { known: async () => ({ name: '', email: '' }) },
    notes: memoryNotes(given.noted),
    mark: given.marks === undefined ? unmarked : memoryMark(given.marks),
    held: (list) => [...table(list).values()],
    touch: (list, id, values) => {
      const row = table(list).get(id)!;
      table(list).set(id, { ...row, item: { ...row.item, ...values }, editor: 9, version: row.version + 1 });
    },
    mishaps,
    batches
  };
};
