import { kinds } from '../../../lists/kinds';
import type { List } from '../../../lists/list';
import {
  type Candidate,
  candidatesOf,
  erase,
  type Erased,
  type Holding,
  listsHeld,
  listsWithPeople,
  type Traces,
  tracesOf
} from '../../../domain/privacy/erasing';
import type { Row } from '../../../domain/importing/read';
import { type Failure } from '../../../domain/port/programme';
import type { ListRights } from '../../../domain/port/rowWriter';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { failureOf } from '../../../shell/useLoad';
import { useWork, type WorkKind } from '../useWork';

/** What was found, and what may not be seen or done. */
export interface PersonFound {
  readonly person: Candidate;
  readonly traces: Traces;
  /** What a row that is pointed at is called; undefined: gone, or the person themselves. */
  readonly named: (list: string, id: number) => string | undefined;
  /** Lists that are not on the site, or not for whoever looks. */
  readonly missing: readonly List[];
  /** Rows of others are hidden there. */
  readonly hidden: readonly List[];
  /** Rows that were found there may not be deleted. */
  readonly kept: readonly List[];
}

export type ErasingStage =
  | { readonly at: 'choose'; readonly text: string; readonly people?: readonly Candidate[]; readonly failure?: Failure }
  | { readonly at: 'finding'; readonly text: string }
  | { readonly at: 'reading' }
  | { readonly at: 'found'; readonly finding: PersonFound }
  | { readonly at: 'erasing'; readonly finding: PersonFound; readonly erased: Erased }
  | { readonly at: 'over'; readonly finding: PersonFound; readonly erased: Erased; readonly failure?: Failure };

export interface ErasingState {
  readonly stage: ErasingStage;
  /** The stage that was there when this view came. */
  readonly arrived: ErasingStage;
  readonly find: (text: string) => void;
  readonly look: (person: Candidate) => void;
  readonly erase: (finding: PersonFound) => void;
  readonly stop: () => void;
  readonly again: () => void;
}

const erasing: WorkKind<ErasingStage> = {
  name: 'people',
  first: { at: 'choose', text: '' },
  runs: ({ at }) => at === 'erasing',
  outlives: ({ at }) => at === 'erasing' || at === 'over'
};

/** A list that is not there holds nothing; any other failure is one. */
const orMissing = async <Answer>(asked: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await asked;
  } catch (error) {
    const { kind } = failureOf(error, 'lists');
    if (kind === 'missing') return undefined;
    throw error;
  }
};

/** Rows of others are seen by the few who handle them only. */
const hides = (kind: List['kind']): boolean => kinds[kind].readSecurity === 2;

const mayErase = ({ erasing }: Holding, rights: ListRights | undefined): boolean =>
  (erasing === 'empties' ? rights?.mayEdit : rights?.mayDelete) === true;

/** Finds and erases a person's rows. */
export const useErasing = (): ErasingState => {
  const { curation, programme } = useSurroundings();
  const { state: stage, arrived, change: setStage, stopping } = useWork(erasing);

  const find = async (text: string): Promise<void> => {
    setStage({ at: 'finding', text });
    try {
      const { register, directory } = await curation();
      const [found, ...rows] = await Promise.all([
        directory.find(text),
        ...listsHeld.map((list) => orMissing(register.rows(list)))
      ]);
      const people = candidatesOf(text, rows.flatMap((each) => each ?? []) as readonly Row[], found);
      setStage({ at: 'choose', text, people });
    } catch (error) {
      setStage({ at: 'choose', text, failure: failureOf(error, 'directory') });
    }
  };

  const findingOf = async (person: Candidate): Promise<PersonFound> => {
    const { register, directory, writer } = await curation();
    const id = person.id ?? (person.login === '' ? undefined : await directory.idOf(person.login));
    const read = await Promise.all(
      listsWithPeople.map(async (list) => {
        const [rows, rights] = await Promise.all([orMissing(register.rows(list)), orMissing(writer.rights(list))]);
        return [list, { rows: rows as readonly Row[] | undefined, rights }] as const;
      })
    );
    const byList = new Map<string, { rows: readonly Row[] | undefined; rights: ListRights | undefined }>(
      read.map(([list, answer]) => [list.url, answer])
    );
    const traces = tracesOf(
      { ...person, ...(id === undefined ? {} : { id }) },
      (list) => byList.get(list.url)?.rows ?? []
    );
    return {
      person,
      traces,
      named: (url, at) =>
        listsHeld.some((list) => list.url === url)
          ? undefined
          : byList.get(url)?.rows?.find(({ item }) => item.id === at)?.item.title,
      missing: listsWithPeople.filter(({ url }) => byList.get(url)?.rows === undefined),
      hidden: listsWithPeople.filter(({ url, kind }) => hides(kind) && byList.get(url)?.rights?.seesAll === false),
      kept: listsWithPeople.filter((list) =>
        traces.holdings.some(
          (holding) =>
            holding.list === list && holding.rows.length > 0 && !mayErase(holding, byList.get(list.url)?.rights)
        )
      )
    };
  };

  const look = (person: Candidate): void => {
    setStage({ at: 'reading' });
    findingOf(person).then(
      (finding) => setStage({ at: 'found', finding }),
      (error: unknown) => setStage({ at: 'choose', text: person.name, failure: failureOf(error, 'lists') })
    );
  };

  const begin = async (finding: PersonFound): Promise<void> => {
    stopping.current = false;
    const of = finding.traces.holdings.reduce((sum, { rows }) => sum + rows.length, 0);
    let erased: Erased = { done: 0, of, refused: [] };
    setStage({ at: 'erasing', finding, erased });
    const onErased = (next: Erased): void => {
      erased = next;
      setStage({ at: 'erasing', finding, erased });
    };
    try {
      const { writer } = await curation();
      await erase(finding.traces, writer, { onErased, stopped: () => stopping.current });
      setStage({ at: 'over', finding, erased });
    } catch (error) {
      setStage({ at: 'over', finding, erased, failure: failureOf(error, 'lists') });
    }
    programme.forget();
  };

  return {
    stage,
    arrived,
    find: (text) => void (text.trim() === '' ? setStage({ at: 'choose', text }) : find(text.trim())),
    look,
    erase: (finding) => void begin(finding),
    stop: () => void (stopping.current = true),
    again: () => setStage({ at: 'choose', text: '' })
  };
};
