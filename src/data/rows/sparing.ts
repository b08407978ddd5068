import { ProgrammeError } from '../../domain/port/programme';
import type { Reading } from '../../lists/list';
import { crossing } from '../connection/crossing';
import { sparedPart } from './query';

/** Reads without the parts of people that were refused; `what` is what a failure is about. */
export type Sparingly = <Answer>(
  what: string,
  list: Reading,
  read: (refused: ReadonlySet<string>) => Promise<Answer>
) => Promise<Answer>;

/** A tenant that keeps a part of people to itself must not cost us the people: what it refused once is not asked again. */
export const sparing = (): Sparingly => {
  const refused = new Set<string>();
  const sparingly: Sparingly = async (what, list, read) => {
    try {
      return await crossing(what, () => read(refused));
    } catch (error) {
      const part =
        error instanceof ProgrammeError && error.failure.kind === 'invalid'
          ? sparedPart(list, error.failure.detail ?? '')
          : undefined;
      if (part === undefined || refused.has(part)) throw error;
      refused.add(part);
      return sparingly(what, list, read);
    }
  };
  return sparingly;
};
