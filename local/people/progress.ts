import { modules } from './data/trainings.ts';
import type { Module } from './data/module.ts';
import { earlier, plusDays } from './days.ts';
import { diceFor } from './dice.ts';
import type { Dice } from './dice.ts';
import type { Day, Employee, Progress } from './model.ts';
import { visitorOf } from './visitors.ts';

const path = modules.filter(({ audience }) => audience.includes('Starter'));
const further = modules.filter(({ stage, audience }) => stage === undefined && audience.includes('Everyone'));

/** Days after the first one at which a stage is reached. */
const reached = ({ stage }: Module): number =>
  stage === 'Day 1' ? 0 : stage === 'Week 1' ? 1 : stage === 'Month 1' ? 8 : 35;

/** The starter visitor is in the first week: day 1 is done, the next module is open. */
const firstWeek = (learner: Employee, monday: Day, today: Day): Progress[] => {
  const dayOne = path.filter(({ stage }) => stage === 'Day 1');
  const next = path[dayOne.length];
  const second = earlier(plusDays(monday, 1), today);
  return [
    ...dayOne.map(
      ({ module }) => ({ learner, module, state: 'Done', startedOn: monday, doneOn: monday, on: monday }) as const
    ),
    ...(next ? [{ learner, module: next.module, state: 'Started', startedOn: second, on: second } as const] : [])
  ];
};

const steps = (learner: Employee, first: Day, today: Day, dice: Dice): Progress[] => {
  const zeal = dice.next();
  if (zeal < 0.1) return [];
  const extra = zeal > 0.8 ? further.slice(0, 1 + dice.whole(4)) : [];
  return [...path, ...extra].flatMap((module, at): Progress[] => {
    const startedOn = plusDays(first, reached(module) + dice.whole(3) + Math.round((1 - zeal) * dice.whole(9)));
    const finished = plusDays(
      startedOn,
      dice.weighted([0, 1, 3], (days) => 6 - 2 * days + 1)
    );
    const throwOf = dice.next();
    if (startedOn > today) return [];
    const begun = { learner, module: module.module, startedOn };
    if (throwOf < 0.012) return [{ ...begun, state: 'None', on: startedOn }];
    if (throwOf < 0.5 + zeal * 0.5 - at * 0.015)
      return finished > today
        ? [{ ...begun, state: 'Started', on: startedOn }]
        : [{ ...begun, state: 'Done', doneOn: finished, on: finished }];
    return throwOf < 0.8 ? [{ ...begun, state: 'Started', on: startedOn }] : [];
  });
};

/** What the starters of the last nine months have opened and finished, oldest change first. */
export const progressOf = (employees: readonly Employee[], today: Day): readonly Progress[] => {
  const dice = diceFor('progress');
  const starter = visitorOf('starter').login;
  return employees
    .flatMap((learner) => {
      if (learner.joinedOn === undefined) return [];
      return learner.person.login === starter
        ? firstWeek(learner, learner.joinedOn, today)
        : steps(learner, learner.joinedOn, today, dice);
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
};
