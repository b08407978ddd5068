import * as React from 'react';
import type { SignedQuestion } from '../../domain/questions/model';
import { useIds } from '../../shell/ids';
import { say } from '../../strings/say';
import styles from './opened.module.scss';
import { type KnownQuestion, questionTitle } from './QuestionRows';
import type { QuestionsRead } from './reads';
import { SuggestionList } from './Suggestions';
import { useFound } from './useSuggestions';

export interface UsefulProps {
  readonly question: SignedQuestion;
  readonly known: readonly KnownQuestion[];
  readonly read: QuestionsRead;
  readonly onShow: (question: number) => void;
}

/** For whoever waits for an answer: what others found, as while asking. Nothing where nothing fits. */
export const Useful = ({ question, known, read, onShow }: UsefulProps): React.ReactElement | null => {
  const ids = useIds();
  const others = React.useMemo(() => known.filter(({ question: { id } }) => id !== question.id), [known, question.id]);
  const { found } = useFound(questionTitle(question), others, read);
  return found.length === 0 ? null : (
    <section className={styles.useful} aria-labelledby={ids}>
      <h4 className={styles.usefulTitle} id={ids}>
        {say('QuestionsUseful')}
      </h4>
      <SuggestionList found={found} onShow={onShow} />
    </section>
  );
};
