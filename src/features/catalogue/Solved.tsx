import * as React from 'react';
import { visible } from '../../domain/common/text';
import type { CatalogueTraining } from '../../domain/learning/catalogue';
import { languagesOf } from '../../domain/people/profile';
import type { Profile } from '../../domain/port/programme';
import { solvedAbout } from '../../domain/questions/about';
import { communityOf } from '../../domain/questions/community';
import { type AskedQuestion, foldQuestions } from '../../domain/questions/fold';
import { isWorded, oldestRead } from '../../domain/questions/views';
import { ambassadors } from '../../lists/reading/ambassadors';
import { contacts } from '../../lists/reading/contacts';
import { Partly } from '../../shell/Partly';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { rowsOf } from '../../shell/question';
import {
  newestQuestions,
  newestSteps,
  questionColumns,
  questionList,
  replyList,
  stepColumns
} from '../../shell/questionReads';
import { useAnswers } from '../../shell/useAnswers';
import { drawable } from '../../shell/useLoad';
import { usePosts } from '../../shell/usePosts';
import { usePageOf } from '../../shell/usePageOf';
import { readingPlan, useReading } from '../../shell/useReading';
import { topicWord } from '../../shell/reasons';
import { language, say, sayCount } from '../../strings/say';
import { LinkButton } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import styles from './opened.module.scss';

/** Questions and what became of them, asked for when a training is opened. */
const solving = readingPlan({
  first: {
    questions: rowsOf(questionList, { columns: questionColumns, which: { newest: newestQuestions } }),
    steps: rowsOf(replyList, { columns: stepColumns, which: { newest: newestSteps } })
  },
  optional: { ambassadors: rowsOf(ambassadors), contacts: rowsOf(contacts) },
  // Without them steps would count for nothing, and a moment later for something.
  recalledWith: ['ambassadors', 'contacts']
});

/** Questions below a training. */
const mostSolved = 3;

/** Solved questions about a training, from what of questions is read at once. */
const useSolved = (training: CatalogueTraining, profile: Profile | undefined) => {
  const { dayAt } = useSurroundings();
  const { now, retry } = useReading(solving);
  const read = drawable(now);
  const languages = React.useMemo(() => languagesOf(profile, language), [profile]);
  const solved = React.useMemo((): readonly AskedQuestion[] => {
    if (read === undefined) return [];
    const community = communityOf(read.ambassadors.value, read.contacts.value, dayAt);
    const oldest = oldestRead(read.steps, newestSteps);
    const worded = read.questions.filter((question) => isWorded(question, oldest));
    return solvedAbout(
      foldQuestions(worded, read.steps, community, new Date().toISOString()),
      { key: training.key, topics: training.topics, languages },
      mostSolved
    );
  }, [read, training, languages, dayAt]);
  return { now, retry, solved };
};

export interface SolvedProps {
  readonly training: CatalogueTraining;
  readonly profile: Profile | undefined;
  /** Where questions are, as the page's author wrote it; empty or absent: nobody said. */
  readonly questionsPage: string | undefined;
}

/** The same for asking one: also undefined for whoever may add no question, or where there is no list for them. */
export const useAskPage = (page: string | undefined): ReturnType<typeof usePageOf> => {
  const linkTo = usePageOf('questions', page);
  const { mayWrite } = usePosts();
  return mayWrite === false ? undefined : linkTo;
};

/** Questions that were solved about this, and a way to ask one: absent where there are none and nobody can ask. */
const Solved = ({ training, profile, questionsPage }: SolvedProps): React.ReactElement | null => {
  const { now, retry, solved } = useSolved(training, profile);
  const answers = useAnswers(solved.map(({ question }) => question.id));
  const linkTo = usePageOf('questions', questionsPage);
  const askOn = useAskPage(questionsPage);
  if (now.state === 'loading') return null;
  // A site without these lists has no such block.
  if (now.state === 'failed' && (now.failure.kind === 'missing' || now.failure.kind === 'forbidden')) return null;
  if (solved.length === 0 && askOn === undefined && now.state !== 'failed') return null;
  const [topic] = training.topics;
  return (
    <div className={styles.solvedBlock}>
      <div className={styles.solvedHead}>
        {(solved.length > 0 || now.state === 'failed') && (
          <h3 className={styles.blockTitle}>{say('CatalogueSolved')}</h3>
        )}
        {askOn !== undefined && (
          <p className={styles.ask}>
            <LinkButton look="text" icon="Add" href={askOn({ view: ['ask'], module: [training.key] })}>
              {say('CatalogueAsk')}
            </LinkButton>
          </p>
        )}
      </div>
      {now.state === 'failed' && (
        <Partly lacks={[{ failure: now.failure, words: say('CatalogueSolvedFailed') }]} onRetry={retry} />
      )}
      {solved.length > 0 && (
        <ul className={styles.helpers}>
          {solved.map(({ question, folded }) => {
            const answer = typeof folded.solvedBy === 'number' ? answers.get(folded.solvedBy) : undefined;
            const lang = typeof question.language === 'string' ? question.language.toLowerCase() : '';
            const same = folded.meToo.length;
            const title = visible(question.title) || say('CatalogueUntitledQuestion');
            return (
              <li key={question.id} className={styles.solved}>
                <h4 className={styles.helperName}>
                  {linkTo === undefined ? (
                    <bdi lang={lang}>{title}</bdi>
                  ) : (
                    <a
                      className={styles.nameLink}
                      href={linkTo({ question: [String(question.id)] })}
                      data-interception="off"
                    >
                      <bdi lang={lang}>{title}</bdi>
                    </a>
                  )}
                </h4>
                {answer !== undefined && answer.text !== '' && (
                  <p className={styles.solvedText} lang="" dir="auto">
                    {answer.text.split('\n')[0]}
                  </p>
                )}
                <p className={styles.small}>
                  <Dotted
                    parts={[
                      answer === undefined || answer.by === '' ? '' : say('CatalogueAnswerBy', { name: answer.by }),
                      same === 0 ? '' : sayCount('CatalogueSame', same)
                    ]}
                  />
                </p>
              </li>
            );
          })}
        </ul>
      )}
      {solved.length > 0 && linkTo !== undefined && topic !== undefined && (
        <p className={styles.ask}>
          <LinkButton look="text" href={linkTo({ view: ['solved'], topic: [topic] })}>
            {say('CatalogueSolvedAll', { topic: topicWord(topic) })}
          </LinkButton>
        </p>
      )}
    </div>
  );
};

export default Solved;
