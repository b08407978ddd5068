import type { Ambassador, Award, CallRow, Circle } from '../../lists';
import type { CircleTree } from '../circles/circles';
import { type Cover, coverageOf } from '../circles/coverage';
import type { Day } from '../common/day';
import { fold } from '../common/text';
import { applicationsFor, type AmbassadorStanding, ambassadorStanding } from './applying';
import type { SignedApplication } from './model';
import { cohortOfCall } from './openCall';

/** An application as whoever handles the call sees it. */
export interface HandledApplication<Row extends SignedApplication = SignedApplication> {
  readonly row: Row;
  readonly standing: AmbassadorStanding;
  /** A row of Ambassadors names the person with this call's cohort. */
  readonly welcomed: boolean;
  /** Site user id of who changed it instead of its author; absent: nobody. */
  readonly changedBy?: number;
}

/** Whether the list of ambassadors has a row of this person with that cohort, word for word. */
export const isWelcomed = (user: number, cohort: string, ambassadors: readonly Ambassador[]): boolean =>
  cohort !== '' && ambassadors.some((row) => row.person?.id === user && row.cohort.trim() === cohort);

/** Whether a row of Ambassadors names the person, and a badge that was not taken back names that row. */
export const holdsBadge = (
  user: number,
  {
    ambassadors,
    awards
  }: { readonly ambassadors: readonly { readonly item: Ambassador }[]; readonly awards: readonly Award[] }
): boolean => {
  const own = ambassadors.flatMap(({ item }) => (item.person?.id === user ? [item.id] : []));
  return awards.some(({ ambassador, revoked }) => !revoked && ambassador !== undefined && own.includes(ambassador));
};

/** The applications of a call, in the order in which they came. */
export const handledOf = <Row extends SignedApplication>(
  call: CallRow,
  rows: readonly Row[],
  ambassadors: readonly Ambassador[]
): readonly HandledApplication<Row>[] => {
  const cohort = cohortOfCall(call);
  return applicationsFor(call.id, rows).map((row) => ({
    row,
    standing: ambassadorStanding(row.author, ambassadors),
    welcomed: isWelcomed(row.author, cohort, ambassadors),
    ...(row.editor > 0 && row.editor !== row.author ? { changedBy: row.editor } : {})
  }));
};

/** The circle with a key, as far as the list has it. */
export const circleWithKey = (key: string, circles: readonly Circle[]): Circle | undefined =>
  fold(key) === '' ? undefined : circles.find((circle) => fold(circle.key) === fold(key));

/** Applications of one circle, with how the circle stands. */
export interface HandledGroup<Row extends SignedApplication = SignedApplication> {
  /** Absent: of a circle that is not in the list, or of none. */
  readonly circle: Circle | undefined;
  readonly cover: Cover | undefined;
  readonly applied: readonly HandledApplication<Row>[];
  /** Ambassadors that the circle would have, were everybody welcomed who does not serve yet. */
  readonly withThem: number;
}

interface CirclesAround {
  readonly ambassadors: readonly Ambassador[];
  readonly tree: CircleTree;
  readonly day: Day;
  /** People whom one ambassador serves. */
  readonly target: number;
}

/** By circle in the order of the tree, people in order of arrival: nothing here weighs one against another. */
export const groupedByCircle = <Row extends SignedApplication>(
  applied: readonly HandledApplication<Row>[],
  { ambassadors, tree, day, target }: CirclesAround
): readonly HandledGroup<Row>[] => {
  const covers = new Map(
    coverageOf(ambassadors, tree, { day, target }).circles.map(({ circle, own }) => [circle.id, own])
  );
  const groups = new Map<number | undefined, HandledApplication<Row>[]>();
  for (const each of applied) {
    const id = circleWithKey(each.row.circleKey, tree.circles)?.id;
    groups.set(id, [...(groups.get(id) ?? []), each]);
  }
  return [...tree.circles.map(({ id }) => id), undefined].flatMap((id): readonly HandledGroup<Row>[] => {
    const own = groups.get(id);
    if (own === undefined) return [];
    const cover = id === undefined ? undefined : covers.get(id);
    return [
      {
        circle: tree.circle(id),
        cover,
        applied: own,
        withThem: (cover?.ambassadors ?? 0) + own.filter(({ standing }) => standing !== 'serving').length
      }
    ];
  });
};
