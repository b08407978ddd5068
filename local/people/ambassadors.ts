import { about } from './data/about.ts';
import { circles } from './data/circles.ts';
import { earlier, plusDays, workdayOf } from './days.ts';
import { diceFor } from './dice.ts';
import type { Dice } from './dice.ts';
import type { Staff } from './employees.ts';
import type { Ambassador, Cohort, Day, Employee } from './model.ts';
import { share } from './share.ts';
import { topicsFor } from './topics.ts';
import { visitorOf, visitors } from './visitors.ts';

/** When each cohort joined: the first day and how many days the recruiting took; absent: any time until now. */
const waves: Readonly<Record<Cohort, { readonly from: Day; readonly days?: number }>> = {
  wave1: { from: '2022-03-14', days: 90 },
  questionnaire: { from: '2023-02-06', days: 210 },
  easypay: { from: '2024-03-04', days: 240 },
  proposed: { from: '2022-09-05' }
};

/** The list went on the intranet in July 2022: nobody agreed to be listed before. */
const listedFrom: Day = '2022-07-01';

const inEasypay = (circle: string): boolean => circle === 'EASYPAY' || circle.startsWith('EP-');

/** Who serves and who served, chosen circle by circle. */
interface Chosen {
  readonly employee: Employee;
  readonly cohort: Cohort;
  readonly former: boolean;
}

const choose = (staff: Staff, serving: number, former: number, dice: Dice): Chosen[] => {
  const editor = visitorOf('editor').login;
  const others = new Set(visitors.filter(({ login }) => login !== editor).map(({ login }) => login));
  const first = ({ person }: Employee): boolean => person.login === editor;
  const able = circles.map(({ key }) =>
    (staff.byCircle.get(key) ?? []).filter(
      ({ person, joinedOn }) => joinedOn === undefined && !others.has(person.login)
    )
  );
  const places = share(
    serving,
    circles.map((circle) => circle.serving),
    able.map(({ length }) => length)
  );
  const pastPlaces = share(
    former,
    circles.map(({ key, headcount }) => (inEasypay(key) ? 0 : headcount)),
    able.map(({ length }, at) => length - (places[at] ?? 0))
  );
  const cohorts = cohortsOf(
    places.reduce((sum, place, at) => sum + (inEasypay(circles[at]?.key ?? '') ? 0 : place), 0),
    dice
  );
  return able.flatMap((people, at) => {
    const known = people.filter((employee) => first(employee) || staff.cast.has(employee));
    const rest = shuffled(
      people.filter((employee) => !known.includes(employee)),
      dice
    );
    const inOrder = [...known, ...rest];
    const now = places[at] ?? 0;
    return inOrder.slice(0, now + (pastPlaces[at] ?? 0)).map((employee, position): Chosen => {
      const past = position >= now;
      if (past) return { employee, cohort: 'wave1', former: true };
      if (inEasypay(employee.circle)) return { employee, cohort: 'easypay', former: false };
      return { employee, cohort: first(employee) ? cohorts.first() : cohorts.next(), former: false };
    });
  });
};

/** Cohorts outside EASYPAY in the proportion of the story, 20 : 30 : 27; `first` gives one of the first wave. */
const cohortsOf = (count: number, dice: Dice): { readonly first: () => Cohort; readonly next: () => Cohort } => {
  const names = ['wave1', 'questionnaire', 'proposed'] as const;
  const all = shuffled(
    share(count, [20, 30, 27]).flatMap((times, at) => Array<Cohort>(times).fill(names[at] ?? 'proposed')),
    dice
  );
  const next = (): Cohort => all.pop() ?? 'proposed';
  return {
    next,
    first: () => {
      const at = all.indexOf('wave1');
      return at < 0 ? next() : (all.splice(at, 1)[0] ?? 'wave1');
    }
  };
};

const shuffled = <Item>(items: readonly Item[], dice: Dice): Item[] => {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = dice.whole(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
};

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
  const span = days ?? Math.max(1, Math.round((Date.parse(today) - Date.parse(from)) / 86_400_000) - 30);
  return earlier(workdayOf(plusDays(from, dice.whole(span))), today);
};

/** Away, in the proportion of the story: some with a date, one without, one whose date has passed. */
const absences = (
  chosen: readonly Chosen[],
  staff: Staff,
  today: Day,
  dice: Dice
): ReadonlyMap<Employee, Day | 'open'> => {
  const away = new Map<Employee, Day | 'open'>();
  const serving = chosen.filter(({ former }) => !former).map(({ employee }) => employee);
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

/** So many days on, but not in a weekend: the Monday after. */
const returning = (today: Day, days: number): Day => {
  const day = plusDays(today, days);
  const weekday = new Date(day).getUTCDay();
  return plusDays(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
};

/** The ambassadors, serving and former, in the order in which they joined. */
export const ambassadorsOf = (staff: Staff, serving: number, today: Day): readonly Ambassador[] => {
  const dice = diceFor('ambassadors');
  const chosen = choose(staff, serving, Math.round((serving * 20) / 117), dice);
  const away = absences(chosen, staff, today, dice);
  const keys = circles.map(({ key }) => key);
  return chosen
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
