import { type ListName, lists } from '../../lists';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import { ownersOf } from '../../lists/traits';
import { numberIn, personIn, shownName, titledBy } from '../common/rowValues';
import { visible } from '../common/text';
import { isFiledName, isSameName } from '../importing/joinedName';
import type { Row } from '../importing/read';
import type { KnownAccount } from '../port/accounts';
import { nameOfList } from '../port/listNames';
import { rowsAlike, type Check, type CheckName, type Finding, found, type HealthFacts, type RowName } from './health';

/** A row of any list; its author where that matters. */
export interface Held {
  readonly item: Row['item'];
  readonly author?: number;
}

/** The rows of a list by its address; undefined: they were not read. */
export type HeldAt = (url: string) => readonly Held[] | undefined;

/** The rows that were read of this package's lists. */
export const heldIn =
  ({ rows }: Pick<HealthFacts, 'rows'>): HeldAt =>
  (url) =>
    rows[nameOfList({ url }) as ListName]?.map((row) => ('item' in row ? row : { item: row }));

/** What is looked at, and what only the list of ambassadors can say of its rows. */
export interface Looked {
  readonly language: HealthFacts['state']['language'];
  readonly heldAt: HeldAt;
  /** Accounts that the directory no longer knows; absent: it was not asked. */
  readonly gone?: ReadonlySet<string>;
  /** What the directory says of the others, by login in lower case. */
  readonly told?: ReadonlyMap<string, KnownAccount>;
  /** The row is over: it may lack what it likes, for nobody is led to it. */
  readonly isOver: (list: List, row: Held) => boolean;
  /** Whether readers see a row; absent: it is not known of this list. */
  readonly isSeen: (list: List) => ((row: Held) => boolean) | undefined;
}

const loginIn = ({ item }: Held, column: string): string => personIn(item, column)?.login.trim().toLowerCase() ?? '';

const userColumns = (list: List): readonly (readonly [string, List['columns'][string]])[] =>
  Object.entries(list.columns).filter(([, { kind }]) => kind === 'user');

/** Lists in which somebody can put right whom a row names: what people write themselves is theirs. */
const mendable = (declared: readonly List[]): readonly List[] =>
  declared.filter(({ kind }) => kinds[kind].writeSecurity === 1);

/** Whom the directory should be asked about: everybody whom a row names that is not over, each once. */
export const loginsIn = (declared: readonly List[], { heldAt, isOver }: Omit<Looked, 'language' | 'isSeen'>) => [
  ...new Set(
    mendable(declared)
      .flatMap((list) =>
        userColumns(list).flatMap(([column]) =>
          (heldAt(list.url) ?? []).filter((row) => !isOver(list, row)).map((row) => loginIn(row, column))
        )
      )
      .filter((login) => login !== '')
  )
];

/** A row as findings name it: by its person where it stands for one. */
const nameIn = (list: List, { item }: Held, column: string, { language }: Looked): RowName => ({
  id: item.id,
  name:
    titledBy(list) === column
      ? shownName(list, item, language)
      : (personIn(item, column)?.name ?? shownName(list, item, language))
});

const twins = (list: List, column: string, rows: readonly Held[], looked: Looked): readonly Finding[] => {
  const isSeen = looked.isSeen(list);
  const byId = new Map(rows.map((row) => [row.item.id, row]));
  const alike = rowsAlike(
    rows.map((row) => ({ id: row.item.id, login: loginIn(row, column) })),
    ({ login }) => login
  );
  return alike.map((ids) => {
    const same = ids.flatMap(({ id }) => byId.get(id) ?? []);
    const shown = isSeen === undefined ? undefined : same.find(isSeen)?.item.id;
    const trouble = {
      kind: 'double' as const,
      ...(shown === undefined ? {} : { shown }),
      ...(isSeen === undefined ? { unknown: true as const } : {})
    };
    return found(list.url, trouble, { rows: same.map((row) => nameIn(list, row, column, looked)) });
  });
};

/** Names and addresses that are others in the directory by now; what it says of nobody is not held against a row. */
const changedIn = (list: List, column: string, row: Held, looked: Looked): readonly Finding[] => {
  const person = personIn(row.item, column);
  if (person === undefined) return [];
  const told = looked.told?.get(loginIn(row, column));
  const findings: Finding[] = [];
  const rows = [nameIn(list, row, column, looked)];
  const shown = visible(row.item.title);
  const name = visible(told?.name ?? '') || visible(person.name);
  if (titledBy(list) === column && shown !== '' && name !== '' && !isSameName(shown, name)) {
    const mend = { kind: 'renameRow' as const, list: list.url, id: row.item.id, from: row.item.title, to: name };
    // Nobody is to read a name as a personnel system files it.
    findings.push(
      found(list.url, { kind: 'renamed', shown, now: name }, { rows, ...(isFiledName(name) ? {} : { mend: [mend] }) })
    );
  }
  const [address, now] = [person.email.trim(), told?.email.trim() ?? ''];
  if (address !== '' && now !== '' && address.toLowerCase() !== now.toLowerCase())
    findings.push(found(list.url, { kind: 'addressChanged', shown: address, now }, { rows }));
  return findings;
};

const ofColumn = (
  list: List,
  [column, { required, unique }]: readonly [string, List['columns'][string]],
  rows: readonly Held[],
  looked: Looked
): readonly Check[] => {
  const { gone, isOver } = looked;
  const { url } = list;
  const each = (check: CheckName, kind: 'noAccount' | 'accountGone', isWrong: (login: string) => boolean): Check => ({
    check,
    list: url,
    run: () =>
      rows
        .filter((row) => !isOver(list, row) && isWrong(loginIn(row, column)))
        .map((row) => found(url, { kind }, { rows: [nameIn(list, row, column, looked)] }))
  });
  return [
    ...(required === true ? [each('accounts', 'noAccount', (login) => login === '')] : []),
    ...(gone === undefined ? [] : [each('directory', 'accountGone', (login) => gone.has(login))]),
    {
      check: 'names',
      list: url,
      run: () => rows.filter((row) => !isOver(list, row)).flatMap((row) => changedIn(list, column, row, looked))
    },
    ...(unique === true ? [{ check: 'doubles', list: url, run: () => twins(list, column, rows, looked) } as const] : [])
  ];
};

/** Whether the people whom rows name are there, known to the directory, and named once where a list says so. */
export const personChecksOf = (declared: readonly List[], looked: Looked): readonly Check[] =>
  mendable(declared).flatMap((list) => {
    const rows = looked.heldAt(list.url);
    return rows === undefined ? [] : userColumns(list).flatMap((column) => ofColumn(list, column, rows, looked));
  });

/** Whether rows that people write themselves name whoever wrote them; for nobody else would they count. */
export const authorChecksOf = (
  declared: readonly List[],
  { language, heldAt }: Pick<Looked, 'language' | 'heldAt'>
): readonly Check[] =>
  declared.flatMap((list): readonly Check[] => {
    const rows = heldAt(list.url);
    const columns = ownersOf(list).flatMap((owner) =>
      owner.by === 'number' && owner.erasing !== 'tells' ? [owner.column] : []
    );
    if (rows === undefined || columns.length === 0 || kinds[list.kind].writeSecurity !== 2) return [];
    const isStrange = ({ item, author = 0 }: Held): boolean =>
      author > 0 && columns.some((column) => numberIn(item, column) !== author);
    const run = (): readonly Finding[] =>
      rows
        .filter(isStrange)
        .map(({ item }) =>
          found(list.url, { kind: 'strangerRow' }, { rows: [{ id: item.id, name: shownName(list, item, language) }] })
        );
    return [{ check: 'authors', list: list.url, run }];
  });

/** The same for this package’s lists. */
export const authorChecks = (facts: HealthFacts): readonly Check[] =>
  authorChecksOf(lists, { language: facts.state.language, heldAt: heldIn(facts) });
