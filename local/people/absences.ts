import { plusDays } from './days.ts';
import { shuffled } from './dice.ts';
import type { Dice } from './dice.ts';
import type { Staff } from './employees.ts';
import type { Day, Employee } from './model.ts';
import type { Recruit } from './recruits.ts';
import { visitorOf } from './visitors.ts';

/** So many days on, but not in a weekend: the Monday after. */
const returning = (today: Day, days: number): Day => {
  const day = plusDays(today, days);
  const weekday = new Date(day).getUTCDay();
  return plusDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
};

/** Away, in the proportion of the story: some with a date, one without, one whose date has passed. */
export const absences = (
  recruits: readonly Recruit[],
  staff: Staff,
  today: Day,
  dice: Dice
): ReadonlyMap<Employee, Day | 'open'> => {
  const away = new Map<Employee, Day | 'open'>();
  const serving = recruits.filter(({ former }) => !former).map(({ employee }) => employee);
  for (const employee of serving) {
    const days = staff.cast.get(employee)?.away;
    if (days !== undefined) away.set(employee, returning(today, days));
  }
  const candidates = shuffled(
    serving.filter((employee) => !staff.cast.has(employee) && employee.person.login !== visitorOf('editor').login),
    dice
  );
  const spells = [-4, undefined, 15, 96, 29, 62];
  const wanted = Math.min(candidates.length, Math.round((serving.length * 6) / 117) - away.size);
  for (let at = 0; at < wanted; at += 1) {
    const employee = candidates[at];
    const days = spells[at % spells.length];
    if (employee)
      away.set(employee, days === undefined ? 'open' : returning(today, days + (Math.floor(at / spells.length) % 20)));
  }
  return away;
};
