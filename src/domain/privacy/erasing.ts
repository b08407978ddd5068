import { lists } from '../../lists';
import type { List } from '../../lists/list';
import { propertyOf } from '../../lists/propertyOf';
import { plain } from '../common/meaning';
import { accountInClaim } from '../importing/names';
import type { Row } from '../importing/read';
import { peopleIn, titledBy } from '../common/rowValues';
import type { DirectoryPerson, RowWriter, Write, Written } from '../port/rowWriter';
import { ProgrammeError, type Failure } from '../port/programme';
import { pauseAfter } from '../runs/patience';
import { type Doing, doingsIn, type Theirs, theirsBy, type Wanted } from './whose';

/** Lists that hold rows of people, what points before what it points at: whoever is interrupted still finds the rest by it. */
const personal = (declared: readonly List[]): readonly List[] =>
  declared.filter((list) => doingsIn(list).length > 0).reverse();

/** Every list that may know a person: those whose rows are somebody's, then those that only tell who wrote them. */
export const listsWithPeople: readonly List[] = [
  ...personal(lists),
  ...lists.filter((list) => doingsIn(list).length === 0)
];

/** Lists in which somebody stands by name, also once their account is gone. */
export const listsHeld: readonly List[] = lists.filter((list) => titledBy(list) !== undefined);

/** Rows of one list that are about the person and meet the same. */
export interface Holding {
  readonly list: List;
  readonly erasing: Doing;
  readonly rows: readonly Row[];
  /** What erasing writes, row by row. */
  readonly writes: readonly Write[];
}

/** How many rows of a list. */
export interface Some {
  readonly list: List;
  readonly rows: number;
}

/** All that the lists know of a person. */
export interface Traces {
  /** In the order in which they are erased. */
  readonly holdings: readonly Holding[];
  /** Rows that name them and stay as they are: a training is not deleted because its owner left. */
  readonly told: readonly Some[];
  /** Rows about something else that they made or changed last: SharePoint shows their name there. */
  readonly signed: readonly Some[];
}

const writeFor = ({ row, owners, erasing }: Theirs): Write => {
  const { id } = row.item;
  if (erasing === 'deletes') return { kind: 'delete', id };
  if (erasing === 'recycles') return { kind: 'recycle', id };
  const cells = owners.flatMap((owner) =>
    owner.by !== 'author' && owner.erasing === 'empties' ? [[propertyOf(owner.column), undefined] as const] : []
  );
  return { kind: 'change', id, version: row.version, values: Object.fromEntries(cells) };
};

const signedBy = ({ author, editor }: Row, id: number | undefined): boolean =>
  id !== undefined && (author === id || editor === id);

const counted = (list: List, rows: readonly unknown[]): readonly Some[] =>
  rows.length === 0 ? [] : [{ list, rows: rows.length }];

/** Finds every row of a person; `rowsOf` are the lists as they are now, a list that could not be read is empty. */
export const tracesOf = (
  wanted: Wanted,
  rowsOf: (list: List) => readonly Row[],
  declared: readonly List[] = lists
): Traces => {
  const found = theirsBy(wanted, rowsOf, declared);
  const theirs = (list: List): readonly Theirs[] => found.get(list) ?? [];
  const inOrder = [...personal(declared), ...declared.filter((list) => doingsIn(list).length === 0)];
  return {
    holdings: personal(declared).flatMap((list) =>
      doingsIn(list).map((erasing) => {
        const met = theirs(list).filter((each) => each.erasing === erasing);
        return { list, erasing, rows: met.map(({ row }) => row), writes: met.map(writeFor) };
      })
    ),
    told: inOrder.flatMap((list) =>
      counted(
        list,
        theirs(list).filter(({ erasing }) => erasing === 'tells')
      )
    ),
    signed: inOrder.flatMap((list) => {
      const known = new Set(theirs(list).map(({ row }) => row));
      return counted(
        list,
        rowsOf(list).filter((row) => signedBy(row, wanted.id) && !known.has(row))
      );
    })
  };
};

/** Somebody whom the lists know and the directory may not any more. */
export type Candidate = Wanted & { readonly email: string };

/**
 * People in the lists by name and in the directory who answer to a text; each once, by login, those without an account by
 * name.
 */
export const candidatesOf = (
  text: string,
  rows: readonly Row[],
  found: readonly DirectoryPerson[]
): readonly Candidate[] => {
  const asked = plain(text);
  const answers = (...texts: readonly string[]): boolean => texts.some((each) => plain(each).includes(asked));
  const people = new Map<string, Candidate>();
  for (const { item } of rows) {
    const { title } = item;
    const [person] = peopleIn(item);
    if (person === undefined && answers(title))
      people.set(`name ${plain(title)}`, { login: '', name: title, email: '' });
    if (person !== undefined && answers(title, person.name, person.email, accountInClaim(person.login)))
      people.set(person.login.toLowerCase(), person);
  }
  for (const each of found) if (!people.has(each.login.toLowerCase())) people.set(each.login.toLowerCase(), each);
  return asked === '' ? [] : [...people.values()];
};

/** Rows in a batch. */
const erasedInBatch = 50;

export interface Erased {
  /** Rows that are as they should be, or were gone before. */
  readonly done: number;
  readonly of: number;
  /** Rows that SharePoint refused. */
  readonly refused: readonly { readonly list: List; readonly id: number; readonly detail: string }[];
}

/** Why a row is not as it should be; undefined: it is. A row that was gone before need not be deleted. */
const failureOf = (write: Write, written: Written | undefined, { url }: List): Failure | undefined => {
  if (written?.state === 'refused') return written.failure;
  // Somebody wrote the row meanwhile: a fresh look finds it again.
  return written?.state === 'conflict' && write.kind === 'change'
    ? { kind: 'invalid', what: url, detail: '412 Precondition Failed' }
    : undefined;
};

/** What erasing somebody works with. */
export interface ErasingDesk {
  readonly writer: RowWriter;
  /** The person's rows as they are now. */
  readonly look: () => Promise<Traces['holdings']>;
  /** Resolves after so many seconds, or as soon as somebody asked to stop. */
  readonly pause: (seconds: number) => Promise<void>;
  /** Somebody asked to stop: what is on its way is waited for. */
  readonly stopped: () => boolean;
  /** After each batch. */
  readonly onErased: (erased: Erased) => void;
}

/** One row that is to go. */
interface Going {
  readonly list: List;
  readonly id: number;
  readonly write: Write;
}

const goingIn = (holdings: Traces['holdings']): readonly Going[] =>
  holdings.flatMap(({ list, rows, writes }) =>
    writes.map((write, at) => ({ list, id: rows[at]?.item.id ?? 0, write }))
  );

const goingKey = ({ list, id, write }: Going): string => `${list.url} ${id} ${write.kind}`;

/** The first rows, all of one list. */
const nextIn = (left: readonly Going[]): readonly Going[] => {
  const end = left.findIndex(({ list }) => list !== left[0]?.list);
  return left.slice(0, Math.min(end === -1 ? left.length : end, erasedInBatch));
};

/** What is still there of what was confirmed, as it is now; a row that nobody has seen stays. */
const stillThere = (left: readonly Going[], now: Traces['holdings']): readonly Going[] => {
  const found = new Map(goingIn(now).map((each) => [goingKey(each), each]));
  return left.flatMap((each) => found.get(goingKey(each)) ?? []);
};

interface ErasedBatch {
  readonly erased: Erased;
  readonly left: readonly Going[];
  /** What stands in the way of going on at once. */
  readonly failure?: Failure;
}

const erasedBatch = async (erased: Erased, left: readonly Going[], writer: RowWriter): Promise<ErasedBatch> => {
  const batch = nextIn(left);
  const { list } = batch[0]!;
  const written = await writer.write(
    list,
    batch.map(({ write }) => write)
  );
  const failures = batch.flatMap((going, at) => {
    const failure = failureOf(going.write, written[at], list);
    return failure === undefined ? [] : [{ going, failure }];
  });
  const inTheWay = (kinds: readonly Failure['kind'][]): Failure | undefined =>
    failures.find(({ failure }) => kinds.includes(failure.kind))?.failure;
  const failure = inTheWay(['forbidden', 'signedOut']) ?? inTheWay(['busy', 'offline']);
  // What stands in the way is no refusal of these rows: they are still to do.
  const open = failure === undefined ? [] : failures.map(({ going }) => going);
  const refused = failure === undefined ? failures : [];
  return {
    erased: {
      ...erased,
      done: erased.done + batch.length - failures.length,
      refused: [
        ...erased.refused,
        ...refused.map(({ going, failure: { detail, kind } }) => ({ list, id: going.id, detail: detail ?? kind }))
      ]
    },
    left: [...open, ...left.slice(batch.length)],
    ...(failure === undefined ? {} : { failure })
  };
};

const asFailure = (error: unknown): Failure =>
  error instanceof ProgrammeError
    ? error.failure
    : { kind: 'unexpected', what: 'lists', detail: error instanceof Error ? error.message : String(error) };

/**
 * Erases the rows, list by list, until all is done or somebody stops it; sits out throttling and a lost network. Rejects with
 * ProgrammeError, after which one looks again and goes on.
 */
export const erase = async ({ holdings }: Pick<Traces, 'holdings'>, desk: ErasingDesk): Promise<Erased> => {
  let left = goingIn(holdings);
  let erased: Erased = { done: 0, of: left.length, refused: [] };
  /** An answer was lost: what was erased all the same is found out before anything is repeated. */
  let uncertain = false;
  const tell = (next: Pick<ErasedBatch, 'erased' | 'left'>): void => {
    ({ erased, left } = next);
    desk.onErased(erased);
  };
  const lookAgain = async (): Promise<void> => {
    const there = stillThere(left, await desk.look());
    uncertain = false;
    tell({ erased: { ...erased, done: erased.done + left.length - there.length }, left: there });
  };
  const go = async (): Promise<Failure | undefined> => {
    try {
      if (uncertain) await lookAgain();
      if (left.length === 0) return undefined;
      const { failure, ...next } = await erasedBatch(erased, left, desk.writer);
      tell(next);
      return failure;
    } catch (error) {
      return asFailure(error);
    }
  };
  for (let tried = 0; left.length > 0 && !desk.stopped();) {
    const failure = await go();
    tried = failure === undefined ? 0 : tried + 1;
    if (failure === undefined) continue;
    uncertain = true;
    const seconds = pauseAfter(failure, tried);
    if (seconds === undefined) throw new ProgrammeError(failure);
    await desk.pause(seconds);
  }
  return erased;
};
