import { inSlices } from '../../device/inSlices';
import { circleTree } from '../../domain/circles/circles';
import type { Day } from '../../domain/common/day';
import { leaders, nearest, type Nearest } from '../../domain/finder/finder';
import { serving } from '../../domain/people/ambassadors';
import type { Leading, SharedProgramme } from '../../domain/port/programme';
import type { Ambassador } from '../../lists';
import { ambassadors } from '../../lists/reading/ambassadors';
import { circles } from '../../lists/reading/circles';
import { offices } from '../../lists/reading/offices';
import { correctedSeeker } from '../../shell/correctedSeeker';
import { rankedBy } from '../../shell/rankedBy';
import { part } from '../../shell/useLoad';
import { ofCircle } from './useFinder';
import type { FinderRead } from './reads';

/** Your ambassador and who else is near, and no one else. */
export interface FirstKnown {
  readonly read: FinderRead;
  readonly near: Nearest;
}

/** For whom somebody is sought in a list that has not come as a whole. */
export interface LeadFor {
  readonly programme: SharedProgramme;
  readonly memoryKey: string;
  readonly day: Day;
  /** Key of the circle whose people alone are shown; absent: everybody is. */
  readonly circle: string | undefined;
}

/** Work that pauses, done while the page draws. */
const inTime = <Result>(work: Generator<undefined, Result>): Promise<Result> =>
  new Promise((resolve) => inSlices(work, { hurry: () => true, done: resolve }));

/**
 * Whom the whole list will show first, and nobody else: chosen by the columns that came, drawn from whole rows. Undefined:
 * not without the whole list. Rejects when something of it does not come.
 */
export const leadOf = async (
  { rows, wholeFrom }: Leading<Ambassador>,
  { programme, memoryKey, day, circle }: LeadFor
): Promise<FirstKnown | undefined> => {
  const [known, places, seats, profile] = await Promise.all([
    rows(rankedBy),
    part(programme.rows(circles), [], 'circles'),
    part(programme.rows(offices), [], 'offices'),
    part(programme.profile(), undefined, 'profile')
  ]);
  if ([places, seats, profile].some(({ failure }) => failure !== undefined)) return undefined;
  const tree = circleTree(places.value);
  const seeker = correctedSeeker(profile.value, { circles: places.value, offices: seats.value }, memoryKey);
  const { members } = ofCircle(known, tree, circle);
  const first = await inTime(leaders({ seeker, day }, { ambassadors: members, circles: tree, offices: seats.value }));
  const rest = first.map(({ ambassador }) => ambassador.id).filter((id) => id < wholeFrom);
  const read = rest.length === 0 ? [] : await programme.rows(ambassadors, { which: { column: 'ID', oneOf: rest } });
  // Somebody who is gone meanwhile, or turns out to have no name, is not shown.
  const people = serving([...first.map(({ ambassador }) => ambassador).filter(({ id }) => id >= wholeFrom), ...read]);
  const near = nearest(
    first.flatMap((found) => {
      const ambassador = people.find(({ id }) => id === found.ambassador.id);
      return ambassador === undefined ? [] : [{ ...found, ambassador }];
    }),
    seeker.login
  );
  return near && { near, read: { ambassadors: people, circles: places, offices: seats, profile } };
};
