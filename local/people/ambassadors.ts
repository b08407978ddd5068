import { absences } from './absences.ts';
import { about } from './data/about.ts';
import { circles } from './data/circles.ts';
import { daysBetween, earlier, plusDays, workdayOf } from './days.ts';
import { diceFor } from './dice.ts';
import type { Dice } from './dice.ts';
import type { Staff } from './employees.ts';
import type { Ambassador, Cohort, Day, Employee } from './model.ts';
import { recruit } from './recruits.ts';
import { topicsFor } from './topics.ts';

/** When each cohort joined: the first day and how many days the recruiting took; absent: any time until now. */
const waves: Readonly<Record<Cohort, { readonly from: Day; readonly days?: number }>> = {
  wave1: { from: '2022-03-14', days: 90 },
  questionnaire: { from: '2023-02-06', days: 210 },
  easypay: { from: '2024-03-04', days: 240 },
  proposed: { from: '2022-09-05' }
};

/** The list went on the intranet in July 2022: nobody agreed to be listed before. */
const listedFrom: Day = '2022-07-01';

const aboutFor = (employee: Employee, dice: Dice): string => {
  const texts = about[employee.speaks[0] ?? 'FR'];
  const throwOf = dice.next();
  const opening = dice.one(texts.openings);
  const second = dice.one(texts.seconds);
  if (throwOf < 0.22) return '';
  if (throwOf < 0.25 && texts.long !== undefined) return texts.long;
  return throwOf < 0.45 ? opening : `${opening} ${second}`;
};

const since = (cohort: Cohort, today: Day, dice: Dice): Day => {
  const { from, days } = waves[cohort];
  const span = days ?? Math.max(1, daysBetween(from, today) - 30);
  return earlier(workdayOf(plusDays(from, dice.whole(span))), today);
};

/** The ambassadors, serving and former, in the order in which they joined. */
export const ambassadorsOf = (staff: Staff, serving: number, today: Day): readonly Ambassador[] => {
  const dice = diceFor('ambassadors');
  const recruits = recruit(staff, serving, Math.round((serving * 20) / 117), dice);
  const away = absences(recruits, staff, today, dice);
  const keys = circles.map(({ key }) => key);
  return recruits
    .map(({ employee, cohort, former }): Ambassador => {
      const part = staff.cast.get(employee);
      const joined = since(cohort, today, dice);
      const listed = joined < listedFrom ? listedFrom : joined;
      const back = away.get(employee);
      const further = dice.chance(0.05) ? dice.one(keys) : employee.circle;
      const topics = topicsFor(employee.circle, dice);
      const text = aboutFor(employee, dice);
      return {
        employee,
        cohort,
        since: joined,
        consentDate: earlier(plusDays(listed, dice.whole(21)), today),
        otherCircles: part?.others ?? (further === employee.circle ? [] : [further]),
        topics: part?.topics ?? topics,
        status: former ? 'Former' : back === undefined ? 'Active' : 'Away',
        ...(back === undefined || back === 'open' ? {} : { awayUntil: back }),
        about: part?.about ?? text,
        spotlight: dice.chance(0.4) && !former
      };
    })
    .sort((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
};
