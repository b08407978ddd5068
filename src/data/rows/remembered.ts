import { noted } from '../../device/noted';
import { mayBeRemembered, nameOfList } from '../../domain/port/listNames';
import {
  ProgrammeError,
  type Programme,
  type Remembered,
  type RememberingProgramme
} from '../../domain/port/programme';
import { questionOf, type ReadRows, type Shape } from '../../domain/port/rows';
import type { Reading } from '../../lists/list';
import { schemaVersion } from './schema';
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

/** Takes away what is too old, of another version, or of whoever used this browser before. */
const tidy = async ({ shelf, owner, now }: Memory, version: string): Promise<void> => {
  const person = `${owner.slice(owner.lastIndexOf(' '))} `;
  for (const key of await shelf.keys()) {
    const kept = key.startsWith(`${version} `) && key.includes(person) ? await shelf.read(key) : undefined;
    if (!isKept(kept) || now() - kept.at > longest) await shelf.remove(key);
  }
};

/**
 * The name of a question whose answer is kept; undefined: it is not. Rows that a person or a number selects would be as
 * many records as there are numbers.
 */
const kept = (list: Reading, shape?: Shape): string | undefined =>
  mayBeRemembered(list) && (shape?.which === undefined || 'newest' in shape.which)
    ? questionOf(nameOfList(list), shape)
    : undefined;

/**
 * A programme that keeps on this device the last good answers that a first card is drawn from. What SharePoint refuses from
 * now on is forgotten too: who loses access to a list also loses what was remembered of it, and with the people all.
 */
export const remembering = (programme: Programme, memory: Memory): RememberingProgramme => {
  const { shelf, owner, now } = memory;
  const version = schemaVersion();
  const mine = `${version} ${owner} `;
  let tidied = false;

  const keep = async (question: string, answer: unknown): Promise<void> => {
    await shelf.write(mine + question, { answer, at: now() });
    if (tidied) return;
    tidied = true;
    await tidy(memory, version);
  };

  /** With all that is kept of the same list. */
  const forget = async (question: string): Promise<void> => {
    const [name = ''] = question.split(' ');
    for (const key of await shelf.keys())
      if (key.startsWith(mine) && (name === 'ambassadors' || `${key} `.startsWith(`${mine}${name} `)))
        await shelf.remove(key);
  };

  const asked = async <Answer>(question: string | undefined, ask: () => Promise<Answer>): Promise<Answer> => {
    if (question === undefined) return ask();
    try {
      const answer = await ask();
      // A full disk or a forbidden database: the next visit starts without memory, nothing else.
      keep(question, answer).catch(noted('remember'));
      return answer;
    } catch (error) {
      if (error instanceof ProgrammeError && ['forbidden', 'missing'].includes(error.failure.kind))
        forget(question).catch(noted('forget'));
      throw error;
    }
  };
  const askedRows =
    (rows: ReadRows): ReadRows =>
    (list, shape) =>
      asked(kept(list, shape), () => rows(list, shape));

  const recalled = async (question: string | undefined): Promise<Remembered<never> | undefined> => {
    if (question === undefined) return undefined;
    const found = await soon(shelf.read(mine + question), quickly);
    const age = isKept(found) ? now() - found.at : NaN;
    return isKept(found) && age >= 0 && age <= longest ? found : undefined;
  };

  return {
    profile: () => asked('profile', programme.profile),
    curator: programme.curator,
    rows: askedRows(programme.rows),
    changes: programme.changes,
    together: (ask) => programme.together((rows) => ask(askedRows(rows))),
    remembered: {
      profile: () => recalled('profile'),
      rows: (list, shape) => recalled(kept(list, shape))
    }
  };
};
