import * as React from 'react';
import { visible } from '../domain/common/text';
import { useSurroundings } from './ProgrammeContext';
import { replyList } from './questionReads';
import { drawable, useLoad } from './useLoad';

/** What an answer says, and who wrote it. */
export interface AnswerView {
  readonly text: string;
  readonly by: string;
}

/** The words of what was said about some questions, by id of the step; read once it is known about which. */
export const useAnswers = (questions: readonly number[]): ReadonlyMap<number, AnswerView> => {
  const { programme } = useSurroundings();
  const wanted = questions.join();
  const load = React.useCallback(
    async () =>
      wanted === ''
        ? []
        : programme.rows(replyList, {
            columns: ['QuestionId', 'Text', 'Writer'],
            which: { column: 'QuestionId', oneOf: wanted.split(',').map(Number) }
          }),
    [programme, wanted]
  );
  const { now } = useLoad(load, 'replies');
  const rows = drawable(now);
  return React.useMemo(
    () => new Map((rows ?? []).map((row) => [row.id, { text: row.text.trim(), by: visible(row.writer?.name ?? '') }])),
    [rows]
  );
};
