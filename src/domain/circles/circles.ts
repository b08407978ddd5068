import type { Circle, Office } from '../../lists';
import type { Profile } from '../port/programme';
import { fold, inOrder } from '../common/text';
import { type Named, namesOf } from '../common/words';

/** The circles as a tree that always ends: loops are cut, circles without a known parent stand at the top. */
export interface CircleTree {
  /** Every circle once, each before those inside it, siblings by position and then name; inactive ones too. */
  readonly circles: readonly Circle[];
  /** Absent: no such circle. */
  readonly circle: (id: number | undefined) => Circle | undefined;
  /** The circle around it; absent at the top. */
  readonly around: (id: number) => Circle | undefined;
  /** The circles directly inside it, in order. */
  readonly within: (id: number) => readonly Circle[];
  /** Ids of the circle itself and everything inside it; empty for an unknown circle. */
  readonly inside: (id: number) => ReadonlySet<number>;
  /** From the outermost circle to the circle itself; empty for an unknown one. */
  readonly path: (id: number) => readonly Circle[];
  /** Steps up and down the tree from one to the other; Infinity when nothing holds both. */
  readonly distance: (one: number, other: number) => number;
}

const circlesInRow = (one: Circle, other: Circle): number =>
  (one.position ?? Infinity) === (other.position ?? Infinity)
    ? inOrder(one.title, other.title) || one.id - other.id
    : (one.position ?? Infinity) - (other.position ?? Infinity);

/** Who is whose parent, once unknown parents are dropped and each loop is cut at its lowest id. */
const parents = (byId: ReadonlyMap<number, Circle>): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const leadsTo = (from: number, target: number): boolean => {
    for (let at: number | undefined = from; at !== undefined; at = found.get(at)) if (at === target) return true;
    return false;
  };
  // Highest id first: the link that would close a loop is then that of its lowest id.
  for (const id of [...byId.keys()].sort((one, other) => other - one)) {
    const parent = byId.get(id)?.parent;
    if (parent !== undefined && byId.has(parent) && !leadsTo(parent, id)) found.set(id, parent);
  }
  return found;
};

/** Builds the tree; whatever the list holds, it neither throws nor hangs. */
export const circleTree = (circles: readonly Circle[]): CircleTree => {
  const byId = new Map(circles.map((circle) => [circle.id, circle]));
  const parent = parents(byId);
  const children = new Map<number | undefined, Circle[]>();
  for (const circle of [...byId.values()].sort(circlesInRow)) {
    const key = parent.get(circle.id);
    children.set(key, [...(children.get(key) ?? []), circle]);
  }
  const within = (id: number | undefined): readonly Circle[] => children.get(id) ?? [];
  const below = (circle: Circle): readonly Circle[] => [circle, ...within(circle.id).flatMap(below)];
  const path = (id: number): readonly Circle[] => {
    const steps: Circle[] = [];
    for (let at = byId.get(id); at !== undefined; at = byId.get(parent.get(at.id) ?? NaN)) steps.unshift(at);
    return steps;
  };
  const distance = (one: number, other: number): number => {
    const [pathOne, pathOther] = [path(one), path(other)];
    const shared = pathOne.filter((circle, index) => pathOther[index]?.id === circle.id).length;
    return shared === 0 ? Infinity : pathOne.length + pathOther.length - 2 * shared;
  };
  return {
    circles: within(undefined).flatMap(below),
    circle: (id) => (id === undefined ? undefined : byId.get(id)),
    around: (id) => byId.get(parent.get(id) ?? NaN),
    within,
    inside: (id) => {
      const circle = byId.get(id);
      return new Set(circle === undefined ? [] : below(circle).map((each) => each.id));
    },
    path,
    distance
  };
};

interface NamedPlace extends Named {
  readonly id: number;
  readonly profileNames: string;
}

/** The names of a row in user profiles, one a line. */
const listedNames = ({ profileNames }: NamedPlace): readonly string[] => profileNames.split(/\r?\n|;/);

/** The one row that goes by this name in profiles, else the one that is called so; absent when none or several do. */
const oneNamed = <Row extends NamedPlace>(said: string, rows: readonly Row[]): Row | undefined => {
  const wanted = fold(said);
  if (wanted === '') return undefined;
  const listed = rows.filter((row) => listedNames(row).some((name) => fold(name) === wanted));
  if (listed.length > 0) return listed.length === 1 ? listed[0] : undefined;
  const called = rows.filter((row) => namesOf(row).some((name) => fold(name) === wanted));
  return called.length === 1 ? called[0] : undefined;
};

/** Which rows go by which name, folded, each row once. */
const byName = <Row extends NamedPlace>(
  rows: readonly Row[],
  namesFor: (row: Row) => readonly string[]
): ReadonlyMap<string, { readonly name: string; readonly rows: readonly Row[] }> => {
  const found = new Map<string, { name: string; rows: Row[] }>();
  for (const row of rows)
    for (const name of namesFor(row)) {
      const known = found.get(fold(name));
      if (fold(name) === '') continue;
      if (known === undefined) found.set(fold(name), { name: name.trim(), rows: [row] });
      else if (!known.rows.includes(row)) known.rows.push(row);
    }
  return found;
};

/** The names for which `oneNamed` finds nobody because several rows answer to them. */
const claims = <Row extends NamedPlace>(rows: readonly Row[]): readonly Claim<Row>[] => {
  const ordered = [...rows].sort((one, other) => one.id - other.id);
  const listed = byName(ordered, listedNames);
  const called = [...byName(ordered, namesOf)].filter(([name]) => !listed.has(name));
  return [...listed.values(), ...called.map(([, each]) => each)].filter((each) => each.rows.length > 1);
};

/** The circles that a department can mean. */
const active = (circles: readonly Circle[]): readonly Circle[] => circles.filter((circle) => circle.active);

/** The circle of a profile's department; absent when none fits or several do: never a guess. */
export const circleOf = (profile: Profile, circles: readonly Circle[]): Circle | undefined =>
  oneNamed(profile.department, active(circles));

/** The office of a profile; absent when none fits or several do. */
export const officeOf = (profile: Profile, offices: readonly Office[]): Office | undefined =>
  oneNamed(profile.office, offices);

/** A name that more than one row claims, so that whoever has it in their profile is asked. */
export interface Claim<Row> {
  /** As the first of the rows writes it. */
  readonly name: string;
  /** By id. */
  readonly rows: readonly Row[];
}

/** Departments for which circleOf cannot decide. */
export const claimedCircles = (circles: readonly Circle[]): readonly Claim<Circle>[] => claims(active(circles));

/** Places for which officeOf cannot decide. */
export const claimedOffices = (offices: readonly Office[]): readonly Claim<Office>[] => claims(offices);

/** Circles in rings: each is inside the next, the last inside the first; one alone says that it is inside itself. */
export const circleLoops = (circles: readonly Circle[]): readonly (readonly Circle[])[] => {
  const tree = circleTree(circles);
  // The tree has cut one link of each ring: the path of the parent that was refused leads through the circle itself.
  return tree.circles.flatMap((circle) => {
    const { id, parent } = circle;
    if (parent === undefined || tree.circle(parent) === undefined || tree.around(id) !== undefined) return [];
    const path = tree.path(parent);
    return [path.slice(path.indexOf(circle))];
  });
};
