import { circles, type offices } from '../../lists';
import type { List } from '../../lists/list';
import { opened } from './cells';
import { fieldsOf } from './columns';
import type { Line } from './lines';
import type { LineOutcome } from './plan';
import type { Row } from './read';
import { namesIn, textIn } from '../common/rowValues';
import { fold } from '../common/text';
import { shapeProblems } from './shape';
import { isSheetError } from './sheetErrors';

/** Headings that exports of personnel systems use for where somebody works. */
const departmentHeads = [
  'department',
  'departement',
  'service',
  'dienst',
  'afdeling',
  'abteilung',
  'cercle',
  'cirkel',
  'circle',
  'kreis',
  'team',
  'equipe',
  'unite',
  'entite'
];
const officeHeads = [
  'office',
  'kantoor',
  'lieu de travail',
  'agence',
  'site',
  'standort',
  'plaats',
  'werkplaats',
  'location',
  'ville',
  'stad'
];

/** The column that says where somebody works: by its heading, else none (-1). */
export const placeColumn = (list: List, heads: readonly string[]): number => {
  const known = list.url === circles.url ? departmentHeads : officeHeads;
  const folded = heads.map(fold);
  const exact = folded.findIndex((head) => known.includes(head));
  return exact !== -1 ? exact : folded.findIndex((head) => known.some((word) => head.split(' ').includes(word)));
};

/** A name in the file that no row goes by, or several do, and how many people it is about. */
export interface UnplacedName {
  readonly name: string;
  readonly people: number;
  readonly several: boolean;
}

export interface CountedHeads {
  readonly outcomes: readonly LineOutcome[];
  /** The most people first. */
  readonly unplaced: readonly UnplacedName[];
  /** Lines without any name there. */
  readonly nameless: number;
  /** Rows that the file does not mention: left as they are. */
  readonly unmentioned: number;
  /** Lines, by row, of which nobody knows under which heading their cells stand: not counted. */
  readonly misshapen: readonly number[];
}

type CountedPlace = Row['item'];

/** Rows by the names in profiles, and by their own names where no profile name claims one: as a colleague's circle is found. */
const placesByName = (places: readonly CountedPlace[]): ((name: string) => readonly CountedPlace[]) => {
  const [listed, called] = [new Map<string, Set<CountedPlace>>(), new Map<string, Set<CountedPlace>>()];
  const add = (to: Map<string, Set<CountedPlace>>, name: string, place: CountedPlace): void => {
    if (fold(name) !== '') to.set(fold(name), (to.get(fold(name)) ?? new Set()).add(place));
  };
  for (const place of places) {
    for (const name of textIn(place, 'ProfileNames').split(/\r?\n|;/)) add(listed, name, place);
    for (const name of namesIn(place)) add(called, name, place);
  }
  return (name) => [...(listed.get(fold(name)) ?? called.get(fold(name)) ?? [])];
};

const countOutcome = (list: List, before: Row, people: number): LineOutcome => {
  const field = fieldsOf(list).find(({ key }) => key === 'headcount');
  const { id, title, headcount } = before.item;
  if (field === undefined || headcount === people) return { kind: 'unchanged', row: id, name: title };
  return {
    kind: 'changed',
    row: id,
    name: title,
    before,
    changes: [{ field, from: headcount, to: people }],
    values: { headcount: people }
  };
};

const tallied = (
  lines: readonly Line[],
  at: number
): ReadonlyMap<string, { readonly name: string; readonly people: number }> => {
  const found = new Map<string, { name: string; people: number }>();
  for (const { cells } of lines) {
    const name = opened(cells[at] ?? '');
    const before = found.get(fold(name));
    if (before === undefined) found.set(fold(name), { name, people: 1 });
    else before.people += 1;
  }
  return found;
};

/**
 * People of a personnel file counted by where they work: one line a person, of which only that column is read. The outcomes
 * propose headcounts; their `row` is the row's id.
 */
export const countedPeople = (
  list: typeof circles | typeof offices,
  lines: readonly Line[],
  given: { readonly at: number; readonly rows: readonly Row[]; readonly heads?: readonly string[] }
): CountedHeads => {
  const shapes =
    given.heads === undefined
      ? undefined
      : shapeProblems(
          lines,
          given.heads,
          given.heads.map(() => undefined)
        );
  const isWhole = ({ row, broken, cells }: Line): boolean =>
    shapes?.has(row) !== true && broken !== true && !isSheetError(cells[given.at] ?? '');
  const [whole, misshapen] = [lines.filter(isWhole), lines.filter((line) => !isWhole(line))];
  const rows = given.rows.filter(({ item }) => item.active !== false);
  const placesOf = placesByName(rows.map(({ item }) => item));
  const counts = new Map<number, number>();
  const unplaced: UnplacedName[] = [];
  let nameless = 0;
  for (const [folded, { name, people }] of tallied(whole, given.at)) {
    const [place, ...others] = placesOf(name);
    if (folded === '') nameless = people;
    else if (place === undefined || others.length > 0) unplaced.push({ name, people, several: others.length > 0 });
    else counts.set(place.id, (counts.get(place.id) ?? 0) + people);
  }
  return {
    outcomes: rows.flatMap((row) => {
      const people = counts.get(row.item.id);
      return people === undefined ? [] : [countOutcome(list, row, people)];
    }),
    unplaced: unplaced.sort((one, other) => other.people - one.people),
    nameless,
    unmentioned: rows.length - counts.size,
    misshapen: misshapen.map(({ row }) => row)
  };
};
