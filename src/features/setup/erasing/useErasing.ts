import type { Candidate } from '../../../domain/privacy/erasing';
import type { Failure } from '../../../domain/port/programme';
import { isUnderWay } from '../../../domain/runs/run';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { failureOf } from '../../../shell/useLoad';
import type { RunHindrance } from '../runs/workplace';
import { useRun } from '../runs/useRun';
import { useStage } from '../runs/useStage';
import { type AnyErasing, eraseRows, erasingOf, type ErasingRun, erasingRuns, isOfPerson } from './erasingRun';
import { findPeople, findPerson, type PersonFound } from './findPerson';

/** Where an erasing stands before anything is erased. */
type BeforeErasing =
  | { readonly at: 'choose'; readonly text: string; readonly people?: readonly Candidate[]; readonly failure?: Failure }
  | { readonly at: 'finding'; readonly text: string }
  | { readonly at: 'reading' }
  | { readonly at: 'found'; readonly finding: PersonFound };

export type ErasingStage =
  | BeforeErasing
  | { readonly at: 'erasing'; readonly run: AnyErasing }
  | { readonly at: 'over'; readonly run: ErasingRun };

export interface ErasingState {
  readonly stage: ErasingStage;
  /** The run that was there when this view came; absent: none was. */
  readonly arrived?: ErasingRun;
  /** Present: nothing can be erased now. */
  readonly hindrance?: RunHindrance;
  readonly find: (text: string) => void;
  readonly look: (person: Candidate) => void;
  readonly erase: (finding: PersonFound) => void;
  readonly stop: () => void;
  readonly again: () => void;
}

const first: BeforeErasing = { at: 'choose', text: '' };

/** Finds and erases a person's rows. */
export const useErasing = (): ErasingState => {
  const { curation, programme } = useSurroundings();
  const [stage, setStage] = useStage<BeforeErasing>(first);
  const { run, arrived, hindrance, begin, stop, dismiss } = useRun(erasingRuns);
  const before = isOfPerson(arrived) ? arrived : undefined;

  const find = async (text: string): Promise<void> => {
    setStage({ at: 'finding', text });
    try {
      setStage({ at: 'choose', text, people: await findPeople(text, await curation()) });
    } catch (error) {
      setStage({ at: 'choose', text, failure: failureOf(error, 'directory') });
    }
  };
  const look = (person: Candidate): void => {
    setStage({ at: 'reading' });
    const read = async (): Promise<PersonFound> => findPerson(person, await curation());
    read().then(
      (finding) => {
        setStage({ at: 'found', finding });
        // Of whom nothing is held any more nothing is kept here either.
        if (finding.traces.holdings.every(({ rows }) => rows.length === 0)) dismiss();
      },
      (error: unknown) => setStage({ at: 'choose', text: person.name, failure: failureOf(error, 'lists') })
    );
  };
  const erase = (finding: PersonFound): void =>
    begin(
      erasingOf(finding),
      async (course) => {
        try {
          return await eraseRows(finding)(course);
        } finally {
          programme.forget();
        }
      },
      () => setStage(first)
    );
  const shown = (): ErasingStage => {
    if (run !== undefined && isUnderWay(run)) return { at: 'erasing', run };
    // Whoever looks for somebody, or again, has left the report behind.
    return isOfPerson(run) && stage === first ? { at: 'over', run } : stage;
  };

  return {
    stage: shown(),
    ...(before === undefined ? {} : { arrived: before }),
    ...(hindrance === undefined ? {} : { hindrance }),
    find: (text) => void (text.trim() === '' ? setStage({ at: 'choose', text }) : find(text.trim())),
    look,
    erase,
    stop,
    again: () => {
      setStage(first);
      dismiss();
    }
  };
};
