import * as React from 'react';
import { fold } from '../../domain/common/text';
import type { KnownQuestion } from './QuestionRows';

export const useQuestionSearch = (text: string, known: readonly KnownQuestion[]): readonly KnownQuestion[] =>
  React.useMemo(() => {
    const wanted = fold(text).split(/\s+/u).filter(Boolean);
    return wanted.length === 0
      ? known
      : known.filter(({ question }) =>
          wanted.every((word) => fold(`${question.title} ${question.details}`).includes(word))
        );
  }, [text, known]);
