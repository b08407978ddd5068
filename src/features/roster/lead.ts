import { circleOf, circleTree } from '../../domain/circles/circles';
import { sortedBy, visible } from '../../domain/common/text';
import type { Day } from '../../domain/common/day';
import { awayOn, nameOf, serving } from '../../domain/people/ambassadors';
import type { Leading, SharedProgramme } from '../../domain/port/programme';
import type { Ambassador } from '../../lists';
import { circles } from '../../lists/reading/circles';
import { corrected } from '../../shell/corrected';
import { part } from '../../shell/useLoad';
import { membersAtFirst } from './CircleGroup';
import type { RosterRead } from './reads';

/** Who looks at a list that has not come as a whole, and when. */
export interface RosterReadFor {
  readonly programme: SharedProgramme;
  readonly memoryKey: string;
  readonly day: Day;
}

/**
 * The reader's circle with those who stand there first, and of everybody else what they are counted by. Undefined: not without
 * the whole list. Rejects when something of it does not come.
 */
export const ownCircleOf = async (
  { these, wholeFrom }: Leading<Ambassador>,
  rows: Promise<readonly Ambassador[]>,
  { programme, memoryKey, day }: RosterReadFor
): Promise<RosterRead | undefined> => {
  const [known, places, profile] = await Promise.all([
    rows,
    part(programme.rows(circles), [], 'circles'),
    part(programme.profile(), undefined, 'profile')
  ]);
  const tree = circleTree(places.value);
  const own =
    tree.circle(corrected(memoryKey, 'circle'))?.id ?? (profile.value && circleOf(profile.value, places.value)?.id);
  const everybody = serving(known);
  const mine = everybody.filter(({ primaryCircle }) => tree.circle(primaryCircle)?.id === own);
  // Who helps out where nobody is present is among those who have not come, and a name that nobody wrote is the directory's.
  const isPlain = mine.some((each) => !awayOn(each, day)) && mine.every(({ title }) => visible(title) !== '');
  if (own === undefined || !isPlain) return undefined;
  const first = sortedBy(mine, nameOf).slice(0, membersAtFirst);
  const wanted = first.map(({ id }) => id).filter((id) => id < wholeFrom);
  const read = await these(wanted);
  const whole = new Map(read.map((each) => [each.id, each]));
  if (wanted.some((id) => !whole.has(id))) return undefined;
  return { ambassadors: everybody.map((each) => whole.get(each.id) ?? each), circles: places, profile };
};
