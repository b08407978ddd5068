import {
  ProgrammeError,
  type Programme,
  type Rememberable,
  type Remembered,
  type RememberingProgramme
} from '../domain/programme';
import { schemaVersion } from './schema';
import type { Shelf } from './shelf';

/** Milliseconds after which a remembered answer is no longer shown: a week. */
const longest = 7 * 24 * 60 * 60 * 1000;

/** Milliseconds that a device may take to remember; a browser in private mode may never answer at all. */
const quickly = 400;

const isKept = (value: unknown): value is Remembered<never> =>
  typeof value === 'object' &&
  value !== null &&
  'answer' in value &&
  typeof (value as { at?: unknown }).at === 'number';

const soon = <Answer>(work: Promise<Answer>): Promise<Answer | undefined> =>
  Promise.race([
    work.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), quickly))
  ]);

export interface Memory {
  readonly shelf: Shelf;
  /** Whose answers of which site: never shared between people or sites. */
  readonly owner: string;
  readonly now: () => number;
}

/** Takes away what is too old or of another version, whoever's it was. */
const tidy = async ({ shelf, now }: Memory, version: string): Promise<void> => {
  for (const key of await shelf.keys()) {
    const kept = await shelf.read(key);
    if (!key.startsWith(`${version} `) || !isKept(kept) || now() - kept.at > longest) await shelf.remove(key);
  }
};

/**
 * A programme that keeps its last good answers on this device. What SharePoint refuses from now on is forgotten too:
 * who loses access to a list also loses what was remembered of it.
 */
export const remembering = (programme: Programme, memory: Memory): RememberingProgramme => {
  const { shelf, owner, now } = memory;
  const version = schemaVersion();
  const keyOf = (question: Rememberable): string => `${version} ${owner} ${question}`;
  let tidied = false;

  const keep = async (question: Rememberable, answer: unknown): Promise<void> => {
    await shelf.write(keyOf(question), { answer, at: now() });
    if (tidied) return;
    tidied = true;
    await tidy(memory, version);
  };

  const asked =
    <Answer>(question: Rememberable, ask: () => Promise<Answer>) =>
    async (): Promise<Answer> => {
      try {
        const answer = await ask();
        // A full disk or a forbidden database: the next visit starts without memory, nothing else.
        keep(question, answer).catch(() => undefined);
        return answer;
      } catch (error) {
        if (error instanceof ProgrammeError && ['forbidden', 'missing'].includes(error.failure.kind))
          shelf.remove(keyOf(question)).catch(() => undefined);
        throw error;
      }
    };

  const recalled = async (question: Rememberable): Promise<Remembered<never> | undefined> => {
    const kept = await soon(shelf.read(keyOf(question)));
    const age = isKept(kept) ? now() - kept.at : NaN;
    return isKept(kept) && age >= 0 && age <= longest ? kept : undefined;
  };

  return {
    profile: asked('profile', programme.profile),
    circles: asked('circles', programme.circles),
    offices: asked('offices', programme.offices),
    ambassadors: asked('ambassadors', programme.ambassadors),
    badges: asked('badges', programme.badges),
    awards: asked('awards', programme.awards),
    trainings: asked('trainings', programme.trainings),
    searchTerms: asked('searchTerms', programme.searchTerms),
    curator: programme.curator,
    remembered: recalled
  };
};
