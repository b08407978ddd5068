import * as React from 'react';
import { foldQuestion } from '../../domain/questions/fold';
import type { Folded, SignedQuestion } from '../../domain/questions/model';
import type { Seer } from '../../domain/questions/views';
import type { OlderQuestions } from './olderFound';
import type { KnownQuestion } from './QuestionRows';
import type { Searchable } from './useQuestionSearch';

/** Of a question whose steps were not read nothing is told. */
const unread: Folded = {
  stage: 'Open',
  holder: { is: 'community' },
  holderSince: '',
  stageSince: '',
  answers: [],
  meToo: [],
  history: [],
  last: 0
};

const isShown = ({ folded }: KnownQuestion): boolean => folded.stage !== 'Withdrawn';

/** The questions that were read, and the titles of the others; what was withdrawn is not looked for. */
export const useSearchable = (
  known: readonly KnownQuestion[],
  { titles, found }: OlderQuestions,
  { community, now }: Seer
): Searchable => {
  const byId = React.useMemo(() => new Map(known.map((each) => [each.question.id, each])), [known]);
  const titled = React.useMemo(() => new Map(titles.map((each) => [each.id, each])), [titles]);
  const read = React.useMemo(
    () =>
      new Map(
        [...found].flatMap(([id, rows]): readonly (readonly [number, KnownQuestion])[] =>
          rows === null
            ? []
            : [
                [
                  id,
                  {
                    question: rows.question,
                    folded: foldQuestion(rows.question, rows.steps, community, now),
                    worded: true,
                    fresh: false
                  }
                ]
              ]
        )
      ),
    [found, community, now]
  );
  const knownOf = React.useCallback(
    (id: number): KnownQuestion | undefined => {
      const each = byId.get(id) ?? read.get(id);
      if (each !== undefined) return isShown(each) ? each : undefined;
      const question = found.has(id) ? undefined : titled.get(id);
      return question && { question, folded: unread, worded: false, fresh: false };
    },
    [byId, read, titled, found]
  );
  const questions = React.useMemo(
    (): readonly SignedQuestion[] => [
      ...known.filter(isShown).map(({ question }) => question),
      ...titles.filter(({ id }) => !byId.has(id))
    ],
    [known, titles, byId]
  );
  return React.useMemo(() => ({ questions, knownOf }), [questions, knownOf]);
};
