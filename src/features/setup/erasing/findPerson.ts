import { kinds } from '../../../lists/kinds';
import type { List } from '../../../lists/list';
import {
  type Candidate,
  candidatesOf,
  type Holding,
  listsHeld,
  listsWithPeople,
  type Traces,
  tracesOf
} from '../../../domain/privacy/erasing';
import type { Curation } from '../../../domain/port/curation';
import type { Row } from '../../../domain/importing/read';
import type { ListRights } from '../../../domain/port/rowWriter';
import { failureOf } from '../../../shell/useLoad';

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

/** People in the lists and in the directory who answer to a text. */
export const findPeople = async (text: string, { register, directory }: Curation): Promise<readonly Candidate[]> => {
  const [found, ...rows] = await Promise.all([
    directory.find(text),
    ...listsHeld.map((list) => orMissing(register.rows(list)))
  ]);
  return candidatesOf(text, rows.flatMap((each) => each ?? []) as readonly Row[], found);
};

/** All that the lists hold of a person now. */
export const findPerson = async (
  person: Candidate,
  { register, directory, writer }: Curation
): Promise<PersonFound> => {
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
