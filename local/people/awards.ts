import { badges } from './data/badges.ts';
import type { PlannedBadge } from './data/badges.ts';
import { daysBetween, plusDays, plusMonths, workdayOf } from './days.ts';
import { diceFor } from './dice.ts';
import type { Dice } from './dice.ts';
import type { Ambassador, Award, Day } from './model.ts';

const isLikely = (badge: PlannedBadge, { topics }: Ambassador): number =>
  badge.topics === undefined ? 1 : badge.topics.some((topic) => topics.includes(topic)) ? 1.8 : 0.25;

/** One badge of one ambassador, with its renewals: a renewed badge is a further row. */
const runOf = (ambassador: number, badge: PlannedBadge, first: Day, today: Day, dice: Dice): Award[] => {
  const rows: Award[] = [];
  let on = first;
  for (;;) {
    const expires = badge.validMonths === undefined ? undefined : plusMonths(on, badge.validMonths);
    // One row in four leaves the date to the badge's own validity.
    const told = expires !== undefined && dice.chance(0.75) ? { expiresOn: expires } : {};
    rows.push({
      ambassador,
      badge: badge.key,
      awardedOn: on,
      ...told,
      revoked: dice.chance(0.015),
      remark: rows.length > 0 ? 'Renouvellement' : ''
    });
    if (expires === undefined || !badge.active || !dice.chance(0.65)) return rows;
    on = workdayOf(plusDays(expires, -dice.whole(25)));
    if (on > today) return rows;
  }
};

/** Badges given over the years, oldest first: renewed, expired, about to expire, now and then taken back. */
export const awardsOf = (ambassadors: readonly Ambassador[], today: Day): readonly Award[] => {
  const dice = diceFor('awards');
  const rows = ambassadors.flatMap((ambassador, at) => {
    const end = ambassador.status === 'Former' ? plusMonths(ambassador.since, 14) : today;
    const span = Math.max(1, daysBetween(ambassador.since, end < today ? end : today) - 20);
    return badges.flatMap((badge) => {
      if (badge.key === 'launch')
        return ambassador.cohort === 'wave1'
          ? runOf(at, badge, workdayOf(plusDays(ambassador.since, 20)), today, dice)
          : [];
      const given = workdayOf(plusDays(ambassador.since, 10 + dice.whole(span)));
      const late = badge.key === 'remote' && given > '2023-12-31';
      if (!dice.chance(badge.portion * isLikely(badge, ambassador)) || late || given > today) return [];
      return runOf(at, badge, given, ambassador.status === 'Former' ? end : today, dice);
    });
  });
  const inOrder = rows
    .filter(({ awardedOn }) => awardedOn <= today)
    .sort((one, other) => (one.awardedOn < other.awardedOn ? -1 : one.awardedOn > other.awardedOn ? 1 : 0));
  return noteRevoked(inOrder);
};

/** A badge that was taken back says so in its remark; one at least always was, so that the case is seen. */
const noteRevoked = (awards: readonly Award[]): readonly Award[] => {
  const fallback = awards.some(({ revoked }) => revoked) ? -1 : Math.floor(awards.length / 3);
  return awards.map((award, at) =>
    award.revoked || at === fallback ? { ...award, revoked: true, remark: 'Retiré : condition plus remplie' } : award
  );
};
