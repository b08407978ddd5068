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
import type { Shelf } from '../../device/shelf';
import { soon } from '../../device/soon';

/** Milliseconds after which a remembered answer is no longer shown: a week. */
const longest = 7 * 24 * 60 * 60 * 1000;

/** Milliseconds that a device may take to remember; a browser in private mode may never answer at all. */
const quickly = 400;

const isKept = (value: unknown): value is Remembered<never> =>
  typeof value === 'object' &&
  value !== null &&
  'answer' in value &&
  typeof (value as { at?: unknown }).at === 'number';

export interface Memory {
  readonly shelf: Shelf;
  /** Whose answers of which site: never shared between people or sites. */
  readonly owner: string;
  readonly now: () => number;
}

/** A key without the shape that it begins with. */
const shapeless = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** Takes away what is too old, or of whoever used this browser before. */
const tidy = async ({ shelf, owner, now }: Memory): Promise<void> => {
  const person = `${owner.slice(owner.lastIndexOf(' '))} `;
  for (const key of await shelf.keys()) {
    const kept = key.includes(person) ? await shelf.read(key) : undefined;
    if (!isKept(kept) || now() - kept.at > longest) await shelf.remove(key);
  }
};

/** A question whose answer is kept, and under which shape. */
interface Kept {
  readonly as: string;
  readonly question: string;
}

/** The profile goes by the name that 1.0.0 gave it; by another one once a device keeps something else of it. */
const profile: Kept = { as: '1ozq32', question: 'profile' };

/** Undefined: it is not kept. Rows that a person or a number selects would be as many records as there are numbers. */
const kept = (list: Reading, shape?: Shape): Kept | undefined => {
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
  const { shelf, owner, now } = memory;
  const mine = `${owner} `;
  const keyOf = ({ as, question }: Kept): string => `${as} ${mine}${question}`;
  let tidied = false;

  /** Names of all that is kept of a list, whatever was asked of it; without a list: of the site. */
  const keysOf = async (list = ''): Promise<readonly string[]> => {
    const begin = list === '' ? mine : `${mine}${list} `;
    return (await shelf.keys()).filter((key) => `${shapeless(key)} `.startsWith(begin));
  };

  /** What SharePoint refuses from now on; the profile is no list of the site. */
  const refused = async (kind: FailureKind, name: string): Promise<void> => {
    if (kind !== 'forbidden' && kind !== 'missing') return;
    forgetCards();
    const lost = await keysOf(name);
    if (kind === 'missing' && lost.length === 0) return;
    for (const key of name === profile.question ? lost : await keysOf()) await shelf.remove(key);
  };

  const keep = async (asked: Kept, answer: unknown): Promise<void> => {
    await shelf.write(keyOf(asked), { answer, at: now() });
    // What a version left that declares the list otherwise.
    const [name] = asked.question.split(' ');
    for (const key of await keysOf(name)) if (!key.startsWith(`${asked.as} `)) await shelf.remove(key);
    if (tidied) return;
    tidied = true;
    await tidy(memory);
  };

  const asked = async <Answer>(
    name: string,
    question: Kept | undefined,
    ask: () => Promise<Answer>
  ): Promise<Answer> => {
    try {
      const answer = await ask();
      // A full disk or a forbidden database: the next visit starts without memory, nothing else.
      if (question !== undefined) keep(question, answer).catch(noted('remember'));
      return answer;
    } catch (error) {
      if (error instanceof ProgrammeError) refused(error.failure.kind, name).catch(noted('forget'));
      throw error;
    }
  };
  const askedRows =
    (rows: ReadRows): ReadRows =>
    (list, shape) =>
      asked(nameOfList(list), kept(list, shape), () => rows(list, shape));

  const recalled = async (question: Kept | undefined): Promise<Remembered<never> | undefined> => {
    if (question === undefined) return undefined;
    const found = await soon(shelf.read(keyOf(question)), quickly);
    const age = isKept(found) ? now() - found.at : NaN;
    return isKept(found) && age >= 0 && age <= longest ? found : undefined;
  };

  return {
    profile: () => asked(profile.question, profile, programme.profile),
    person: programme.person,
    curator: programme.curator,
    rows: askedRows(programme.rows),
    inStages: (list, columns) => {
      const stages = programme.inStages(list, columns);
      return { ...stages, whole: asked(nameOfList(list), kept(list), () => stages.whole) };
    },
    changes: programme.changes,
    together: (ask) => programme.together((rows) => ask(askedRows(rows))),
    remembered: {
      profile: () => recalled(profile),
      rows: (list, shape) => recalled(kept(list, shape))
    }
  };
};
