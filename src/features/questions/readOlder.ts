import type { SignedQuestion, Step } from '../../domain/questions/model';
import type { Failure, SharedProgramme } from '../../domain/port/programme';
import { mostBetween } from '../../domain/port/rows';
import { questionColumns, questionList, replyList, stepColumns, titleColumns } from '../../shell/questionReads';
import { failureOf } from '../../shell/useLoad';
import type { FoundOlder } from './olderFound';

/** Requests side by side. */
const sideBySide = 4;

/** Questions with ids above the one number, up to the other. */
export interface OlderRange {
  readonly above: number;
  readonly upTo: number;
}

/** What covers all ids below one, the newest first. */
export const rangesBelow = (lowest: number): readonly OlderRange[] =>
  Array.from({ length: Math.max(0, Math.ceil((lowest - 1) / mostBetween)) }, (_, at) => {
    const upTo = lowest - 1 - at * mostBetween;
    return { above: Math.max(0, upTo - mostBetween), upTo };
  });

const untold = {
  details: '',
  kind: 'Question',
  asked: undefined,
  askerUser: undefined,
  askedUser: undefined,
  moduleKey: '',
  sessionId: undefined,
  postKey: '',
  author: 0,
  modified: '',
  version: 1,
  writer: undefined
} as const;

/** What came of each range, by the id that it begins above: its titles, the newest first, or why it was refused. */
export type RangesRead = ReadonlyMap<number, readonly SignedQuestion[] | Failure>;

export const isRefused = (read: readonly SignedQuestion[] | Failure | undefined): read is Failure =>
  read !== undefined && 'kind' in read;

const readRange = (programme: SharedProgramme, which: OlderRange): Promise<readonly SignedQuestion[] | Failure> =>
  programme.rows(questionList, { columns: titleColumns, which }).then(
    (rows) => rows.map((row): SignedQuestion => ({ ...untold, ...row })).reverse(),
    (error: unknown) => failureOf(error, 'questions')
  );

/** Reads the titles of ranges, some side by side, beside those that were read `before`; `onRead` hears of each. Never rejects. */
export const readTitles = async (
  programme: SharedProgramme,
  ranges: readonly OlderRange[],
  before: RangesRead,
  onRead: (read: RangesRead) => void
): Promise<RangesRead> => {
  const read = new Map([...before].filter(([, titles]) => !isRefused(titles)));
  const missing = ranges.filter(({ above }) => !read.has(above));
  for (let at = 0; at < missing.length; at += sideBySide)
    await Promise.all(
      missing.slice(at, at + sideBySide).map(async (range) => {
        read.set(range.above, await readRange(programme, range));
        onRead(new Map(read));
      })
    );
  return read;
};

/** Questions with all of their steps, at most sixty of them: how they stand can then be said. */
export const readFound = async (programme: SharedProgramme, ids: readonly number[]): Promise<FoundOlder> => {
  const [questions, steps] = await Promise.all([
    programme.rows(questionList, { columns: questionColumns, which: { column: 'ID', oneOf: ids } }),
    programme.rows(replyList, { columns: stepColumns, which: { column: 'QuestionId', oneOf: ids } })
  ]);
  const of = new Map<number, Step[]>(ids.map((id) => [id, []]));
  for (const step of steps) of.get(step.questionId ?? 0)?.push(step);
  const rows = new Map(questions.map((question) => [question.id, question]));
  return new Map(
    ids.map((id) => {
      const question = rows.get(id);
      return [id, question === undefined ? null : { question, steps: of.get(id) ?? [] }];
    })
  );
};
