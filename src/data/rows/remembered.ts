import { forgetCards } from '../../device/memory';
import { noted } from '../../device/noted';
import { nameOfList } from '../../domain/port/listNames';
import {
  type FailureKind,
  ProgrammeError,
  type Programme,
  type Remembered,
  type RememberingProgramme
} from '../../domain/port/programme';
import { questionOf, type ReadRows, type Shape } from '../../domain/port/rows';
import type { Reading } from '../../lists/list';
import { crossing } from '../connection/crossing';
import { isKept, type KeptAs, shelfKeyOf, longestRemembered, type Memory, type Told } from './keptAnswers';
import { soon } from '../../device/soon';

/** Milliseconds that a device may take to remember; a browser in private mode may never answer at all. */
const quickly = 400;

/** What comes once something is to be kept. */
const keeping = () => import(/* webpackChunkName: 'keeping' */ './keeping');

/** The profile goes by the name that 1.0.0 gave it; by another one once a device keeps something else of it. */
const profile: KeptAs = { as: '1ozq32', question: 'profile' };

/** Undefined: it is not kept. Rows that a person or a number selects would be as many records as there are numbers. */
const kept = (list: Reading, shape?: Shape): KeptAs | undefined => {
  if (list.keptAs === undefined) return undefined;
  const which = shape?.which;
  if (which === undefined || 'newest' in which)
    return { as: list.keptAs, question: questionOf(nameOfList(list), shape) };
  // Another day asks from another moment on: what was remembered yesterday is drawn all the same.
  return 'timed' in which
    ? { as: list.keptAs, question: questionOf(nameOfList(list), { ...shape, which: { ...which, since: '' } }) }
    : undefined;
};

/**
 * A programme that keeps on this device the last good answers that a first card is drawn from. Who loses access to a list, or
 * to one that was there, loses all that was remembered of the site. What has no list yet, and a session that ended, take nothing.
 */
export const remembering = (programme: Programme, memory: Memory): RememberingProgramme => {
  const { shelf, now, isLong } = memory;
  /** What was looked up on this page: whoever draws it and whoever asks what became of it have the same. */
  const found = new Map<string, Promise<unknown>>();

  /** What SharePoint refuses from now on. */
  const refused = async (kind: FailureKind, name: string): Promise<void> => {
    if (kind !== 'forbidden' && kind !== 'missing') return;
    forgetCards();
    found.clear();
    await (await keeping()).forgetRefused(memory, name, kind === 'missing');
  };

  const asked = async <Answer>(
    name: string,
    question: KeptAs | undefined,
    ask: () => Promise<Told<Answer>>
  ): Promise<Answer> => {
    try {
      const told = await ask();
      // A full disk or a forbidden database: the next visit starts without memory, nothing else.
      if (question !== undefined && told.same !== true) {
        found.delete(shelfKeyOf(memory, question));
        keeping()
          .then(({ keep }) => keep(memory, question, told))
          .catch(noted('remember'));
      }
      return told.answer;
    } catch (error) {
      if (error instanceof ProgrammeError) refused(error.failure.kind, name).catch(noted('forget'));
      throw error;
    }
  };
  const recalled = async (question: KeptAs | undefined): Promise<Remembered<never> | undefined> => {
    if (question === undefined) return undefined;
    const key = shelfKeyOf(memory, question);
    const looked = found.get(key) ?? shelf.read(key);
    found.set(key, looked);
    const before = await soon(looked, quickly);
    const age = isKept(before) ? now() - before.at : NaN;
    return isKept(before) && age >= 0 && age <= longestRemembered ? before : undefined;
  };

  const askedRows =
    (rows: ReadRows): ReadRows =>
    (list, shape) =>
      asked(nameOfList(list), kept(list, shape), async () => ({ answer: await rows(list, shape) }));
  /** All rows; `otherwise` reads them where they were not many. */
  const whole = <Rows>(list: Reading, otherwise: () => Promise<Rows>): Promise<Rows> => {
    const question = kept(list);
    return asked(nameOfList(list), question, async () => {
      if (question === undefined || !isLong(list)) return { answer: await otherwise() };
      const { sinceLast } = await crossing(nameOfList(list), keeping);
      return (await sinceLast(programme, list, await recalled(question), now())) as Told<never>;
    });
  };

  return {
    profile: () => asked(profile.question, profile, async () => ({ answer: await programme.profile() })),
    person: programme.person,
    curator: programme.curator,
    rows: (list, shape) =>
      shape === undefined ? whole(list, () => programme.rows(list)) : askedRows(programme.rows)(list, shape),
    inStages: (list) => {
      const rows = isLong(list) ? undefined : programme.inStages(list);
      return Object.assign(
        whole(list, () => (rows ?? programme.rows(list)) as Promise<never>),
        { leading: rows?.leading }
      ) as never;
    },
    changes: programme.changes,
    together: (ask) => programme.together((rows) => ask(askedRows(rows))),
    remembered: {
      profile: () => recalled(profile),
      rows: (list, shape) => recalled(kept(list, shape))
    }
  };
};
