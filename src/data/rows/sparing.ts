import { ProgrammeError } from '../../domain/port/programme';
import type { Reading } from '../../lists/list';
import { crossing } from '../connection/crossing';

/** Reads without what was refused and can be done without; `what` is what a failure is about. */
export type Sparingly = <Answer>(
  what: string,
  list: Reading,
  read: (refused: ReadonlySet<string>) => Promise<Answer>
) => Promise<Answer>;

/**
 * A tenant that keeps a part of people to itself must not cost us the people, nor a site that set-up has not brought to this
 * version its rows: what was refused once is not asked again.
 */
export const sparing = (): Sparingly => {
  const refused = new Set<string>();
  const sparingly: Sparingly = async (what, list, read) => {
    // Another question may be refused the same meanwhile.
    const asked = new Set(refused);
    try {
      return await crossing(what, () => read(asked));
    } catch (error) {
      if (!(error instanceof ProgrammeError) || error.failure.kind !== 'invalid') throw error;
      const { spared } = await crossing(what, () => import(/* webpackChunkName: 'spared' */ './spared'));
      const parts = spared(list, error.failure.detail ?? '').filter((part) => !asked.has(part));
      if (parts.length === 0) throw error;
      for (const part of parts) refused.add(part);
      return sparingly(what, list, read);
    }
  };
  return sparingly;
};
