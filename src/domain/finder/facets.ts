import type { Ambassador } from '../../lists';

/** What is filtered: people, or anything else that has a number. */
interface Numbered {
  readonly id: number;
}

/**
 * What is chosen in each facet. Several values of one facet widen, several facets narrow. Absent or empty: not filtered.
 */
export type Chosen<Facet extends string> = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** The same with one value more, or less. */
export const toggled = <Facet extends string>(chosen: Chosen<Facet>, facet: Facet, value: string): Chosen<Facet> => {
  const before = chosen[facet] ?? [];
  return { ...chosen, [facet]: before.includes(value) ? before.filter((each) => each !== value) : [...before, value] };
};

/** A value with the number of people, or of whatever is filtered, that it brings. */
export interface FacetValue {
  readonly value: string;
  /** People with this value among those that search and the other facets leave. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The values that a person has in a facet. */
export type Reader<Item = Ambassador> = (item: Item) => readonly string[];

/** Filters and counts over the same people; made once for a set of people. */
export interface Facets<Facet extends string, Item = Ambassador> {
  /** Whether a person passes every facet. */
  readonly passes: (item: Item, chosen: Chosen<Facet>) => boolean;
  /** For each facet the values that anybody has, and the chosen ones, with what choosing each would give. */
  readonly counts: (selected: readonly Item[], chosen: Chosen<Facet>) => Readonly<Record<Facet, readonly FacetValue[]>>;
}

/** Values of one facet by number, so that counting needs no texts. */
interface NumberedColumn<Item> {
  readonly values: readonly string[];
  readonly numberOf: (value: string) => number | undefined;
  readonly numbered: (item: Item) => readonly number[];
}

const columnOf = <Item>(read: Reader<Item>): NumberedColumn<Item> => {
  const numbers = new Map<string, number>();
  const values: string[] = [];
  const number = (value: string): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    numbers.set(value, values.length);
    return values.push(value) - 1;
  };
  return { values, numberOf: (value) => numbers.get(value), numbered: (item) => read(item).map(number) };
};

/** For each facet the numbers that pass; absent: everything passes there. */
type NumbersWanted = readonly (ReadonlySet<number> | undefined)[];

const meets = (mine: readonly number[], wanted: ReadonlySet<number>): boolean => {
  for (const value of mine) if (wanted.has(value)) return true;
  return false;
};

/** The facets, by position, that a person fails: none, one (its position), or several. */
const failedBy = (mine: readonly (readonly number[])[], wanted: NumbersWanted): number | 'none' | 'several' => {
  let failed: number | 'none' = 'none';
  for (let at = 0; at < wanted.length; at++) {
    const wants = wanted[at];
    if (wants === undefined || meets(mine[at] ?? [], wants)) continue;
    if (failed !== 'none') return 'several';
    failed = at;
  }
  return failed;
};

/** Reads the values of everybody once, so that a keystroke only counts. `everybody` decides which values are offered. */
export const facetsOf = <Facet extends string, Item extends Numbered = Ambassador>(
  everybody: readonly Item[],
  readers: Readonly<Record<Facet, Reader<Item>>>
): Facets<Facet, Item> => {
  const facets = Object.keys(readers) as Facet[];
  const columns = facets.map((facet) => columnOf(readers[facet]));
  const known = new Map(everybody.map((item) => [item.id, columns.map((column) => column.numbered(item))]));
  const valuesOf = (item: Item): readonly (readonly number[])[] => known.get(item.id) ?? [];

  const remembered = new WeakMap<Chosen<Facet>, NumbersWanted>();
  const wantedBy = (chosen: Chosen<Facet>): NumbersWanted => {
    const before = remembered.get(chosen);
    if (before !== undefined) return before;
    const wanted = facets.map((facet, at) => {
      const column = columns[at];
      const values = chosen[facet] ?? [];
      return values.length === 0 ? undefined : new Set(values.flatMap((value) => column?.numberOf(value) ?? []));
    });
    remembered.set(chosen, wanted);
    return wanted;
  };

  const count = (selected: readonly Item[], chosen: Chosen<Facet>): readonly Uint32Array[] => {
    const wanted = wantedBy(chosen);
    const filtered = wanted.some((values) => values !== undefined);
    const counted = columns.map((column) => new Uint32Array(column.values.length));
    for (const item of selected) {
      const mine = valuesOf(item);
      const failed = filtered ? failedBy(mine, wanted) : 'none';
      if (failed === 'several') continue;
      for (let at = 0; at < counted.length; at++) {
        // Who fails one facet only still counts there: choosing that value would bring them.
        if (failed !== 'none' && failed !== at) continue;
        const numbers = counted[at];
        if (numbers !== undefined) for (const value of mine[at] ?? []) numbers[value] = (numbers[value] ?? 0) + 1;
      }
    }
    return counted;
  };

  return {
    passes: (item, chosen) => failedBy(valuesOf(item), wantedBy(chosen)) === 'none',
    counts: (selected, chosen) => {
      const counted = count(selected, chosen);
      const list = (facet: Facet, at: number): readonly FacetValue[] => {
        const column = columns[at];
        const wanted = chosen[facet] ?? [];
        return [...new Set([...(column?.values ?? []), ...wanted])].sort().map((value) => ({
          value,
          count: counted[at]?.[column?.numberOf(value) ?? -1] ?? 0,
          chosen: wanted.includes(value)
        }));
      };
      return Object.fromEntries(facets.map((facet, at) => [facet, list(facet, at)])) as Record<
        Facet,
        readonly FacetValue[]
      >;
    }
  };
};
