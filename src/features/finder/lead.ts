import { inSlices } from '../../device/inSlices';
import { circleTree } from '../../domain/circles/circles';
import type { Day } from '../../domain/common/day';
import { type Found, leaders, nearest, type Nearest } from '../../domain/finder/finder';
import { isSelf, serving } from '../../domain/people/ambassadors';
import type { Leading, SharedProgramme } from '../../domain/port/programme';
import type { Ambassador } from '../../lists';
import { circles } from '../../lists/reading/circles';
import { offices } from '../../lists/reading/offices';
import { correctedSeeker } from '../../shell/correctedSeeker';
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
  { these, wholeFrom }: Leading<Ambassador>,
  rows: Promise<readonly Ambassador[]>,
  { programme, memoryKey, day, circle }: LeadFor
): Promise<FirstKnown | undefined> => {
  const [known, places, seats, profile, me] = await Promise.all([
    rows,
    part(programme.rows(circles), [], 'circles'),
    part(programme.rows(offices), [], 'offices'),
    part(programme.profile(), undefined, 'profile'),
    programme.person()
  ]);
  if ([places, seats, profile].some(({ failure }) => failure !== undefined)) return undefined;
  const tree = circleTree(places.value);
  const seeker = correctedSeeker(profile.value, { circles: places.value, offices: seats.value }, memoryKey);
  const { members } = ofCircle(known, tree, circle);
  const first = await inTime(leaders({ seeker, day }, { ambassadors: members, circles: tree, offices: seats.value }));
  const others = first.filter(({ ambassador }) => !isSelf(ambassador, seeker.login) && ambassador.person?.id !== me);
  const near = nearest(others);
  if (near === undefined) return undefined;
  const lean = [near.hero, ...near.alsoNear].map(({ ambassador }) => ambassador.id).filter((id) => id < wholeFrom);
  const read = new Map((await these(lean)).map((each) => [each.id, each]));
  const whole = (found: Found): Found => ({ ...found, ambassador: read.get(found.ambassador.id) ?? found.ambassador });
  const chosen = { hero: whole(near.hero), alsoNear: near.alsoNear.map(whole) };
  const drawn = [chosen.hero, ...chosen.alsoNear].map(({ ambassador }) => ambassador);
  const people = serving(drawn);
  // Somebody is gone meanwhile, or turns out to have no name: the whole list knows who follows.
  if (read.size < lean.length || people.length < drawn.length) return undefined;
  return { near: chosen, read: { ambassadors: people, circles: places, offices: seats, profile } };
};
