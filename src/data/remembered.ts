import {
  ProgrammeError,
  type Programme,
  type Rememberable,
  type Remembered,
  type RememberingProgramme
} from '../domain/programme';
import { noted } from '../device/noted';
import { schemaVersion } from './schema';
import type { Shelf } from './shelf';
import { soon } from './soon';

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
 * A programme that keeps on this device the last good answers that a first card is drawn from. What SharePoint refuses from
 * now on is forgotten too: who loses access to a list also loses what was remembered of it, and with the people all.
 */
export const remembering = (programme: Programme, memory: Memory): RememberingProgramme => {
  const { shelf, owner, now } = memory;
  const version = schemaVersion();
  const mine = `${version} ${owner} `;
  const keyOf = (question: Rememberable): string => mine + question;
  let tidied = false;

  const keep = async (question: Rememberable, answer: unknown): Promise<void> => {
    await shelf.write(keyOf(question), { answer, at: now() });
    if (tidied) return;
    tidied = true;
    await tidy(memory, version);
  };

  const forget = async (question: Rememberable): Promise<void> => {
    const keys = question === 'ambassadors' ? await shelf.keys() : [keyOf(question)];
    for (const key of keys) if (key.startsWith(mine)) await shelf.remove(key);
  };

  const asked =
    <Answer>(question: Rememberable, ask: () => Promise<Answer>) =>
    async (): Promise<Answer> => {
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

  const recalled = async (question: Rememberable): Promise<Remembered<never> | undefined> => {
    const kept = await soon(shelf.read(keyOf(question)), quickly);
    const age = isKept(kept) ? now() - kept.at : NaN;
    return isKept(kept) && age >= 0 && age <= longest ? kept : undefined;
  };

  return {
    profile: asked('profile', programme.profile),
    circles: asked('circles', programme.circles),
    offices: asked('offices', programme.offices),
    ambassadors: asked('ambassadors', programme.ambassadors),
    badges: programme.badges,
    awards: programme.awards,
    trainings: asked('trainings', programme.trainings),
    searchTerms: programme.searchTerms,
    curator: programme.curator,
    remembered: recalled
  };
};
