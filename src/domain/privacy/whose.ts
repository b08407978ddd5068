import type { List } from '../../lists/list';
import { type Erasing, type Owner, ownersOf } from '../../lists/traits';
import type { Row } from '../importing/read';
import { plain } from '../common/meaning';
import { numberIn, personIn } from '../common/rowValues';

/** Whose rows are looked for. */
export interface Wanted {
  /** Site user id; absent: the person has never been on this site, so nothing can be by them. */
  readonly id?: number;
  /** Empty: only a name is left, of somebody whose account is gone. */
  readonly login: string;
  readonly name: string;
}

/** What is done to a row; what is only told is not among it. */
export type Doing = Exclude<Erasing, 'tells'>;

/** The strongest first. */
const strongest: readonly Erasing[] = ['deletes', 'recycles', 'empties', 'tells'];

/** What erasing somebody may do in a list. */
export const doingsIn = (list: List): readonly Doing[] =>
  strongest.flatMap((each) =>
    each !== 'tells' && ownersOf(list).some(({ erasing }) => erasing === each) ? [each] : []
  );

const isThem = ({ item }: Row, column: string, titled: boolean, { login, name }: Wanted): boolean => {
  const person = personIn(item, column);
  return person === undefined
    ? titled && plain(item.title) === plain(name)
    : login !== '' && person.login.toLowerCase() === login.toLowerCase();
};

/** Ids of rows that go with the person, by the address of their list. */
type Going = ReadonlyMap<string, ReadonlySet<number>>;

const targetOf = ({ columns }: List, column: string): string => {
  const declared = columns[column];
  return declared?.kind === 'lookup' ? declared.list : '';
};

/** Whether this is what makes the row theirs. */
const makesTheirs = (
  list: List,
  row: Row,
  owner: Owner,
  { wanted, going }: { wanted: Wanted; going: Going }
): boolean => {
  const { id } = wanted;
  switch (owner.by) {
    case 'author':
      return id !== undefined && row.author === id;
    case 'person':
      return isThem(row, owner.column, owner.titled === true, wanted);
    case 'number':
      return id !== undefined && numberIn(row.item, owner.column) === id;
    case 'lookup':
      return going.get(targetOf(list, owner.column))?.has(numberIn(row.item, owner.column) ?? 0) === true;
    case 'rowNumber':
      return going.get(owner.list)?.has(numberIn(row.item, owner.column) ?? 0) === true;
  }
};

/** A row that is theirs, and by what. */
export interface Theirs {
  readonly row: Row;
  readonly owners: readonly Owner[];
  /** The strongest of what its owners ask for. */
  readonly erasing: Erasing;
}

const strongestOf = (owners: readonly Owner[]): Erasing =>
  strongest.find((each) => owners.some(({ erasing }) => erasing === each)) ?? 'tells';

/** Rows of each list that are the person's; lists in the order of creation, for what is pointed at comes first. */
export const theirsBy = (
  wanted: Wanted,
  rowsOf: (list: List) => readonly Row[],
  declared: readonly List[]
): ReadonlyMap<List, readonly Theirs[]> => {
  const going = new Map<string, ReadonlySet<number>>();
  return new Map(
    declared.map((list) => {
      const theirs = rowsOf(list).flatMap((row): readonly Theirs[] => {
        const owners = ownersOf(list).filter((owner) => makesTheirs(list, row, owner, { wanted, going }));
        return owners.length === 0 ? [] : [{ row, owners, erasing: strongestOf(owners) }];
      });
      const gone = theirs.filter(({ erasing }) => erasing === 'deletes' || erasing === 'recycles');
      going.set(list.url, new Set(gone.map(({ row }) => row.item.id)));
      return [list, theirs] as const;
    })
  );
};
