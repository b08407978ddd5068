import { type Jot, jotsAt } from './jot';
import type { Jotting } from './jotter';
import { isState } from './kept';

const isJot = (value: unknown): value is Jot => {
  const { moduleKey, state, day, seen = 0 } = (value ?? {}) as Partial<Jot>;
  return typeof moduleKey === 'string' && typeof day === 'string' && isState(state) && Number.isFinite(seen);
};

/** How ticks are written down in the same instant. */
export const tickJotting = (owner: string): Jotting<Jot> => ({
  name: jotsAt(owner),
  isJot,
  keyOf: ({ moduleKey }) => moduleKey,
  isSame: (one, other) => one.moduleKey === other.moduleKey && one.state === other.state && one.day === other.day
});
