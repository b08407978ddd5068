import { ProgrammeError } from '../../domain/port/programme';
import type { Seated } from '../../domain/port/seats';
import type { OnItsWay } from './onItsWay';
import { hindered } from './sent';

const endedBy = (error: unknown): Seated => {
  const { state } = hindered(error);
  const failure = error instanceof ProgrammeError ? { failure: error.failure } : {};
  return { state: state === 'sent' ? 'waiting' : state, ...failure };
};

/** One press after the other: two at once on one page are two in a row. `alone`: while no other tab of this browser does. */
export const pressing = (alone: OnItsWay<never>['alone']): ((work: () => Promise<void>) => Promise<Seated>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(() => alone(work)).then((): Seated => ({ state: 'done' }), endedBy);
    last = mine;
    return mine;
  };
};
