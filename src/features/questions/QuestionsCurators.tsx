import * as React from 'react';
import { fewest } from '../../domain/common/fewest';
import {
  type FigureLine,
  type QuestionFigure,
  type QuestionFigures,
  questionFigures
} from '../../domain/questions/figures';
import { foldQuestions } from '../../domain/questions/fold';
import { silentIn } from '../../domain/questions/views';
import { Failed } from '../../shell/Failed';
import { useIds } from '../../shell/ids';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { topicWord } from '../../shell/reasons';
import { failureOf } from '../../shell/useLoad';
import { waitWords } from '../../shell/waitWords';
import { numberOf, say, sayCount, sayMonth } from '../../strings/say';
import { Button } from '../../ui/Button';
import styles from './curators.module.scss';
import { QuestionRows, type RowActs } from './QuestionRows';
import { questionColumns, questionList, replyList, stepColumns } from '../../shell/questionReads';
import type { QuestionsState } from './useQuestions';

const answerTime = (milliseconds: number): string => waitWords(milliseconds, (n) => sayCount('QuestionsDays', n));

const countWords = (count: number | 'few'): string => (count === 'few' ? say('QuestionsFew') : numberOf(count));

const FigureCells = ({ figure }: { readonly figure: QuestionFigure }): React.ReactElement => (
  <>
    <td>{countWords(figure.asked)}</td>
    <td>{countWords(figure.answered)}</td>
    <td>{countWords(figure.unanswered)}</td>
    <td>{figure.median === undefined ? '' : answerTime(figure.median)}</td>
  </>
);

const FigureTable = ({
  first,
  lines,
  word,
  whole
}: {
  readonly first: string;
  readonly lines: readonly FigureLine[];
  readonly word: (key: string) => string;
  readonly whole: QuestionFigure | undefined;
}): React.ReactElement => (
  <div className={styles.scroll} role="region" aria-label={first} tabIndex={0}>
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{say('QuestionsAskedCount')}</th>
          <th scope="col">{say('QuestionsAnsweredCount')}</th>
          <th scope="col">{say('QuestionsUnansweredCount')}</th>
          <th scope="col">{say('QuestionsMedian')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">{word(line.key)}</th>
            <FigureCells figure={line} />
          </tr>
        ))}
        {whole !== undefined && (
          <tr>
            <th scope="row">{say('QuestionsAllMonths')}</th>
            <FigureCells figure={whole} />
          </tr>
        )}
      </tbody>
    </table>
  </div>
);

type Computed =
  | { readonly state: 'idle' }
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly failure: ReturnType<typeof failureOf> }
  | { readonly state: 'told'; readonly figures: QuestionFigures };

/** Asked, answered, how long the first answer took: of every question, on a press. */
const Figures = ({ state: { community, seer } }: { readonly state: QuestionsState }): React.ReactElement => {
  const { programme } = useSurroundings();
  const [computed, setComputed] = React.useState<Computed>({ state: 'idle' });
  const compute = async (): Promise<void> => {
    setComputed({ state: 'asking' });
    try {
      const [questions, steps] = await Promise.all([
        programme.rows(questionList, { columns: questionColumns }),
        programme.rows(replyList, { columns: stepColumns })
      ]);
      const asked = foldQuestions(questions, steps, community, seer.now);
      setComputed({ state: 'told', figures: questionFigures(asked, community, seer.now) });
    } catch (error) {
      setComputed({ state: 'failed', failure: failureOf(error, 'questions') });
    }
  };
  if (computed.state === 'failed') return <Failed failure={computed.failure} onRetry={() => void compute()} />;
  if (computed.state === 'asking') return <p role="status">{say('Loading')}</p>;
  if (computed.state === 'idle')
    return (
      <p className={styles.press}>
        <Button onClick={() => void compute()}>{say('QuestionsFigures')}</Button>
      </p>
    );
  const { months, topics, whole } = computed.figures;
  return (
    <>
      <h4 className={styles.figuresTitle}>{say('QuestionsFiguresTitle')}</h4>
      <p className={styles.small} role="status">
        {say('QuestionsFewText', { n: fewest })}
      </p>
      <FigureTable first={say('QuestionsMonth')} lines={months} word={sayMonth} whole={whole} />
      <FigureTable
        first={say('QuestionsTopic')}
        lines={topics}
        word={(key) => (key === '' ? say('QuestionsOtherTopics') : topicWord(key))}
        whole={undefined}
      />
    </>
  );
};

export interface QuestionsCuratorsProps {
  readonly state: QuestionsState;
  readonly rows: RowActs;
}

/** Last, and only for those who keep the lists: what nobody has said anything about, and figures. */
const QuestionsCurators = ({ state, rows }: QuestionsCuratorsProps): React.ReactElement => {
  const ids = useIds();
  const [open, setOpen] = React.useState(false);
  const silent = React.useMemo(() => {
    const quiet = new Set(silentIn(state.known, state.seer).map(({ question }) => question.id));
    return state.known.filter(({ question, worded }) => worded && quiet.has(question.id));
  }, [state.known, state.seer]);
  return (
    <section className={styles.curators} aria-labelledby={ids}>
      <h3 className={styles.title}>
        <button type="button" id={ids} className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span>{sayCount('QuestionsLook', silent.length)}</span>
          <span className={styles.foldWord}>{say(open ? 'QuestionsFold' : 'QuestionsUnfold')}</span>
        </button>
      </h3>
      <p className={styles.small}>{say('CuratorsOnly')}</p>
      {open && (
        <>
          {silent.length > 0 && <QuestionRows questions={silent} open={state.asked.question} acts={rows} />}
          <Figures state={state} />
        </>
      )}
    </section>
  );
};

export default QuestionsCurators;
