import type { Ambassador } from '../../lists';
import { awayOn, serving } from '../people/ambassadors';
import { type Day, weekOf } from '../common/day';

/**
 * Who is in the spotlight this week: those who agreed take turns in the order of their rows, one each Monday, the same for
 * everybody. Whoever is away lets the next one go first. Absent: nobody agreed, or all who did are away.
 */
export const spotlightOf = (ambassadors: readonly Ambassador[], day: Day): Ambassador | undefined => {
  const agreed = serving(ambassadors).filter(({ spotlight }) => spotlight);
  const turn = agreed.length === 0 ? 0 : weekOf(day) % agreed.length;
  return [...agreed.slice(turn), ...agreed.slice(0, turn)].find((ambassador) => !awayOn(ambassador, day));
};
