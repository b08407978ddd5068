import { circles } from './data/circles.ts';
import { shuffled } from './dice.ts';
import type { Dice } from './dice.ts';
import type { Staff } from './employees.ts';
import type { Cohort, Employee } from './model.ts';
import { share } from './share.ts';
import { visitorOf, visitors } from './visitors.ts';

const inEasypay = (circle: string): boolean => circle === 'EASYPAY' || circle.startsWith('EP-');

/** Who serves and who served, chosen circle by circle. */
export interface Recruit {
  readonly employee: Employee;
  readonly cohort: Cohort;
  readonly former: boolean;
}

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

/** Chooses the ambassadors: the cast first, then whoever the dice say, never a starter nor another visitor. */
export const recruit = (staff: Staff, serving: number, former: number, dice: Dice): Recruit[] => {
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
    return inOrder.slice(0, now + (pastPlaces[at] ?? 0)).map((employee, position): Recruit => {
      const past = position >= now;
      if (past) return { employee, cohort: 'wave1', former: true };
      if (inEasypay(employee.circle)) return { employee, cohort: 'easypay', former: false };
      return { employee, cohort: first(employee) ? cohorts.first() : cohorts.next(), former: false };
    });
  });
};
