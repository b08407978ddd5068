import type { List } from '../../../lists/list';
import { type Candidate, erase, type Erased, type Holding } from '../../../domain/privacy/erasing';
import { ProgrammeError } from '../../../domain/port/programme';
import type { Run } from '../../../domain/runs/run';
import { forgetUndos } from '../importing/undoKept';
import { forgetNoted } from '../runs/noting';
import { type Course, type RunEnded, type RunSoFar, runsOf } from '../runs/runsOf';
import { findPerson, type PersonFound } from './findPerson';

/** Everything about somebody. */
export interface PersonWork {
  readonly person: Candidate;
  /** What was found and confirmed; absent: a page before this one did that. */
  readonly finding?: PersonFound;
}

/** Rows of one list whose time was over when somebody saw them. */
export interface OverdueWork {
  readonly list: List;
  readonly holding: Holding;
}

export type ErasingWork = PersonWork | OverdueWork;

/** How many rows, and which were refused; of what a page before this one did only the numbers are known. */
export interface ErasingResults {
  readonly done: number;
  readonly of: number;
  readonly refused: number;
  readonly erased?: Erased;
}

export type AnyErasing = Run<ErasingWork, ErasingResults>;
export type ErasingRun = Run<PersonWork, ErasingResults>;
export type OverdueRun = Run<OverdueWork, ErasingResults>;

/** The run, where it is about a person. */
export const isOfPerson = (run: AnyErasing | undefined): run is ErasingRun => run !== undefined && 'person' in run.work;

export const erasingSoFar = <Work extends ErasingWork>(
  work: Work,
  results: ErasingResults
): RunSoFar<Work, ErasingResults> => {
  const { done, of, refused } = results;
  return { work, results, counts: { of, over: done + refused, done } };
};

export const resultsOf = (erased: Erased): ErasingResults => ({
  done: erased.done,
  of: erased.of,
  refused: erased.refused.length,
  erased
});

/** Before the first row: all that was found is to go. */
export const erasingOf = (finding: PersonFound): RunSoFar<PersonWork, ErasingResults> => {
  const of = finding.traces.holdings.reduce((sum, { rows }) => sum + rows.length, 0);
  return erasingSoFar({ person: finding.person, finding }, resultsOf({ done: 0, of, refused: [] }));
};

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/** What a page before this one noted of an erasing; undefined: it cannot be understood. */
const recalledErasing = (work: unknown, noted: unknown): RunSoFar<PersonWork, ErasingResults> | undefined => {
  const { login, name, id } = (work ?? {}) as { login?: unknown; name?: unknown; id?: unknown };
  const { done, of, refused } = (noted ?? {}) as { done?: unknown; of?: unknown; refused?: unknown };
  if (typeof login !== 'string' || typeof name !== 'string' || name === '') return undefined;
  if (!isCount(done) || !isCount(of) || !isCount(refused) || done + refused > of) return undefined;
  const person: Candidate = { login, name, email: '', ...(isCount(id) ? { id } : {}) };
  return erasingSoFar({ person }, { done, of, refused });
};

export const erasingRuns = runsOf<ErasingWork, ErasingResults>({
  kind: 'erasing',
  // Whoever is to be forgotten is kept here no longer than it takes.
  kept: 'untilSeen',
  noted: {
    // What it takes to look for them again, and nothing of their rows; what is overdue any page finds out by itself.
    work: (work) => {
      if (!('person' in work)) return { overdue: work.list.url };
      const { login, name, id } = work.person;
      return { login, name, ...(id === undefined ? {} : { id }) };
    },
    results: ({ done, of, refused }) => ({ done, of, refused })
  },
  recalled: recalledErasing
});

/** Rows as they are now; where they are hidden by now, or their list is, nobody knows whether they are erased. */
const seenAgain = (before: PersonFound, now: PersonFound): PersonFound => {
  const { holdings } = before.traces;
  const gone = now.missing.find(({ url }) => holdings.some(({ list, rows }) => list.url === url && rows.length > 0));
  const hidden = now.hidden.find(({ url }) => before.hidden.every((list) => list.url !== url));
  if (gone !== undefined) throw new ProgrammeError({ kind: 'missing', what: gone.url });
  if (hidden !== undefined) throw new ProgrammeError({ kind: 'forbidden', what: hidden.url });
  return now;
};

/** Erases what was found. */
export const eraseRows =
  (finding: PersonFound) =>
  async (course: Course<ErasingWork, ErasingResults>): Promise<RunEnded> => {
    const { traces } = finding;
    await erase(traces, {
      writer: course.ports.writer,
      look: async () => seenAgain(finding, await findPerson(finding.person, course.ports)).traces.holdings,
      pause: course.pause,
      stopped: course.stopped,
      onErased: (erased) => {
        const { results, counts } = erasingSoFar({ person: finding.person }, resultsOf(erased));
        course.tell({ results, counts });
      }
    });
    // What an import writes, and what it wrote over, can be the person's too.
    const { notes } = course.ports;
    await Promise.all([forgetUndos(notes), forgetNoted(notes, 'import')]);
    return { ending: course.stopped() ? 'stopped' : 'finished' };
  };
