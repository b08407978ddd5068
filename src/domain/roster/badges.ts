import type { Award, Badge } from '../../lists';
import { type Day, dayOf, monthsLater } from '../common/day';

/** A badge that somebody holds today. */
export interface HeldBadge {
  readonly badge: Badge;
  /** The newest award of it that counts. */
  readonly award: Award;
  /** Absent: the award does not say. */
  readonly since?: Day;
  /** The last day it is held; absent: for good. */
  readonly until?: Day;
}

/** The last day an award counts: ExpiresOn, else AwardedOn and the badge's months; absent: for good. */
const lastDay = (award: Award, badge: Badge): Day | undefined => {
  const said = dayOf(award.expiresOn);
  if (said !== undefined) return said;
  const [since, months] = [dayOf(award.awardedOn), Math.floor(badge.validMonths ?? 0)];
  return since !== undefined && months > 0 ? monthsLater(since, months) : undefined;
};

const heldBy = (award: Award, badge: Badge | undefined, day: Day): HeldBadge | undefined => {
  if (badge === undefined || !badge.active || award.revoked) return undefined;
  const [since, until] = [dayOf(award.awardedOn), lastDay(award, badge)];
  if ((since !== undefined && since > day) || (until !== undefined && until < day)) return undefined;
  return { badge, award, ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
};

const newer = (one: HeldBadge, other: HeldBadge): boolean =>
  (one.since ?? '') === (other.since ?? '') ? one.award.id > other.award.id : (one.since ?? '') > (other.since ?? '');

const badgesInRow = (one: HeldBadge, other: HeldBadge): number =>
  (one.badge.position ?? Infinity) === (other.badge.position ?? Infinity)
    ? one.badge.id - other.badge.id
    : (one.badge.position ?? Infinity) - (other.badge.position ?? Infinity);

/**
 * Who holds what on a day, by ambassador id, badges in their order. Not held: revoked, expired, not yet awarded, an inactive
 * or vanished badge. A renewed badge counts once, with its newest award.
 */
export const heldBadges = (
  awards: readonly Award[],
  badges: readonly Badge[],
  day: Day
): ReadonlyMap<number, readonly HeldBadge[]> => {
  const byId = new Map(badges.map((badge) => [badge.id, badge]));
  const held = new Map<number, Map<number, HeldBadge>>();
  for (const award of awards) {
    const found = heldBy(award, byId.get(award.badge ?? NaN), day);
    if (found === undefined || award.ambassador === undefined) continue;
    const mine = held.get(award.ambassador) ?? new Map<number, HeldBadge>();
    const known = mine.get(found.badge.id);
    if (known === undefined || newer(found, known)) mine.set(found.badge.id, found);
    held.set(award.ambassador, mine);
  }
  return new Map([...held].map(([ambassador, mine]) => [ambassador, [...mine.values()].sort(badgesInRow)]));
};

/** Somebody's badge, as its page and the curators' list show it. */
export interface Holder {
  /** Id of the ambassador. */
  readonly ambassador: number;
  readonly held: HeldBadge;
}

const newestFirst = (one: Holder, other: Holder): number =>
  newer(one.held, other.held) ? -1 : newer(other.held, one.held) ? 1 : one.ambassador - other.ambassador;

/** Who holds a badge, newest first; awards without a date come last. `who` are the ids of people who may be shown. */
export const holdersOf = (
  badge: number,
  held: ReadonlyMap<number, readonly HeldBadge[]>,
  who: ReadonlySet<number>
): readonly Holder[] =>
  [...held]
    .flatMap(([ambassador, mine]) =>
      who.has(ambassador)
        ? mine.filter((each) => each.badge.id === badge).map((each): Holder => ({ ambassador, held: each }))
        : []
    )
    .sort(newestFirst);

/** Badges whose last day has come by `end`, soonest first; `who` as above. */
export const endingBy = (
  end: Day,
  held: ReadonlyMap<number, readonly HeldBadge[]>,
  who: ReadonlySet<number>
): readonly Holder[] =>
  [...held]
    .flatMap(([ambassador, mine]) =>
      who.has(ambassador)
        ? mine
            .filter(({ until }) => until !== undefined && until <= end)
            .map((each): Holder => ({ ambassador, held: each }))
        : []
    )
    .sort((one, other) =>
      (one.held.until ?? '') === (other.held.until ?? '')
        ? one.ambassador - other.ambassador
        : (one.held.until ?? '') < (other.held.until ?? '')
          ? -1
          : 1
    );
