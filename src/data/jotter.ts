import { jot, jotDown, jotted, type Jot } from './jot';
import { isState } from './kept';

/** What was ticked and is not kept yet. What stands here when a page begins was not taken over by the one before it. */
export interface Jotter {
  /** In this very turn. */
  write(jot: Jot): void;
  /** In the order in which it was written. */
  read(): readonly Jot[];
  /** Takes away what is kept elsewhere by now. */
  strike(jot: Jot): void;
}

const isJot = (value: unknown): value is Jot => {
  const { moduleKey, state, day } = (value ?? {}) as Partial<Jot>;
  return typeof moduleKey === 'string' && typeof day === 'string' && isState(state);
};

const isSame = (one: Jot, other: Jot): boolean =>
  one.moduleKey === other.moduleKey && one.state === other.state && one.day === other.day;

export const jotterOf = (owner: string): Jotter => {
  const read = (): readonly Jot[] => jotted(owner).filter(isJot);
  return {
    read,
    write: (tick) => jot(owner, tick),
    strike: (tick) => {
      const jots = read();
      if (jots.some((each) => isSame(each, tick)))
        jotDown(
          owner,
          jots.filter((each) => !isSame(each, tick))
        );
    }
  };
};
