import { Conflict } from '../data/ownRows/conflict';
import { guarding } from '../data/ownRows/guarding';
import type { OwnList, OwnRow, OwnValues } from '../data/ownRows/ownList';
import type { OwnRows } from '../data/ownRows/ownRows';
import type { Guard } from '../domain/learning/progress';
import type { List } from '../lists/list';
import { propertyOf } from '../lists/propertyOf';

/** Who may do what on a list of own rows, and what happens to the requests. */
export interface MemoryOwnRows<Declared extends List> {
  /** The list as this person meets it; `request` runs around each request and may throw before or after it is served. */
  as(person: number, request?: <Answer>(serve: () => Answer) => Promise<Answer>): OwnRows<Declared>;
  /** All rows, in the order of their ids. */
  rows(): readonly OwnRow<Declared>[];
  /** A row that somebody wrote, so many times, whatever it says. */
  write(author: number, values: OwnValues<Declared>, version?: number): OwnRow<Declared>;
  /** How the list is guarded from now on. */
  guarded(guard: Partial<Guard>): void;
}

/** Any list of own rows without SharePoint: item-level security, etags, a recycle bin that nobody looks into. */
export const memoryOwnRows = <Declared extends List>(
  place: OwnList<Declared>,
  unique = false
): MemoryOwnRows<Declared> => {
  type Row = OwnRow<Declared>;
  let guard: Guard = { ownRowsOnly: true, ownPermissions: true, mayWrite: true, mayTotal: false };
  let newest = 0;
  const stored = new Map<number, Row>();
  const all = (): readonly Row[] => [...stored.values()];
  const valueIn = (row: Row, name: string): unknown => (row as Readonly<Record<string, unknown>>)[name];
  const numbered = propertyOf(place.list.own.person);
  const keyed = place.key === undefined ? undefined : propertyOf(place.key);
  const keyIn = (row: Row): unknown => (keyed === undefined ? undefined : valueIn(row, keyed));

  const put = (row: Row): Row => {
    stored.set(row.id, row);
    return row;
  };
  const write = (author: number, values: OwnValues<Declared>, version = 1): Row =>
    put({ title: '', ...values, id: ++newest, author, version } as unknown as Row);
  const mine = (id: number, person: number): Row => {
    const found = stored.get(id);
    if (found === undefined || found.author !== person) throw new Conflict('The row is gone.');
    return found;
  };
  const still = ({ id, version }: { readonly id: number; readonly version: number }, person: number): Row => {
    const found = mine(id, person);
    if (found.version !== version) throw new Conflict('The row was changed.');
    return found;
  };

  return {
    as: (person, request = async (serve) => serve()) => {
      const readGuard = (): Promise<Guard> => request(() => guard);
      const { barred, writing } = guarding(readGuard);
      const own = (): readonly Row[] =>
        all().filter((row) => row.author === person && valueIn(row, numbered) === person);
      return {
        person: async () => person,
        own: () => request(own),
        everyone: () => request(all),
        guard: readGuard,
        barred,
        add: (key, values) =>
          writing(() =>
            request(() => {
              const there = unique ? own().find((row) => keyIn(row) === key) : undefined;
              return (
                there ??
                write(person, {
                  ...values,
                  [numbered]: person,
                  ...(keyed === undefined ? {} : { [keyed]: key })
                })
              );
            })
          ),
        change: (row, values) =>
          writing(() =>
            request(() => {
              const before = still(row, person);
              return put({ ...before, ...values, version: before.version + 1 } as Row).version;
            })
          ),
        under: (key) => request(() => own().find((row) => keyIn(row) === key)),
        again: (id) => request(() => own().find((row) => row.id === id)),
        remove: (row) => writing(() => request(() => void stored.delete(still(row, person).id))),
        recycle: (row) => writing(() => request(() => void stored.delete(mine(row.id, person).id)))
      };
    },
    rows: all,
    write,
    guarded: (given) => void (guard = { ...guard, ...given })
  };
};
