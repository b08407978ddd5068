import * as React from 'react';
import { safeLink } from '../../domain/common/links';
import { initials } from '../../domain/common/text';
import { needsReason } from '../../domain/questions/helpers';
import type { Folded, SignedQuestion, ToldStep, WrittenStep } from '../../domain/questions/model';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { say, sayCount, sayTime } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Face } from '../../ui/Face';
import { Icon } from '../../ui/Icon';
import { beganWords, stepWords, verdictWords } from './openedWords';
import styles from './opened.module.scss';
import { askerName } from './QuestionRows';
import type { QuestionActs } from './useActs';
import { answersIn, type QuestionNames, nameOr, onDay } from './words';

/** Steps of a longer history than this fold in its middle. */
const mostShown = 8;
const firstSteps = 2;
const lastSteps = 4;

/** When something was done: the day, and the time of a day that is near. */
const whenWords = (moment: string, names: QuestionNames): string => {
  const instant = Date.parse(moment);
  return Number.isNaN(instant) ? '' : `${onDay(moment, names)}, ${sayTime(new Date(instant))}`;
};

const Worded = ({ parts }: { readonly parts: readonly (string | React.ReactElement)[] }): React.ReactElement => (
  <span>
    {parts.map((part, at) => (
      <span key={at}>{part}</span>
    ))}
  </span>
);

interface HistoryLineProps {
  readonly name: string;
  readonly photo: string | undefined;
  readonly parts: readonly (string | React.ReactElement)[];
  readonly moment: string;
  readonly names: QuestionNames;
  readonly quiet?: boolean;
  /** What was said, and what follows from it. */
  readonly below?: React.ReactElement;
}

/** One thing that happened. */
const HistoryLine = ({ name, photo, parts, moment, names, quiet, below }: HistoryLineProps): React.ReactElement => (
  <li className={styles.step}>
    <Face initials={initials(name)} photo={photo} size={40} className={styles.face} />
    <div className={quiet === true ? `${styles.stepText} ${styles.void}` : styles.stepText}>
      <p className={styles.what}>
        <Worded parts={parts} />
        <span className={styles.when}>{`\u00a0· ${whenWords(moment, names)}`}</span>
      </p>
      {below}
    </div>
  </li>
);

const isQuoted = ({ kind }: WrittenStep): boolean => kind !== 'Answer' && kind !== 'From IT';

interface HistoryProps {
  readonly question: SignedQuestion;
  readonly folded: Folded<WrittenStep>;
  readonly names: QuestionNames;
  readonly acts: QuestionActs;
}

const OneStep = ({ told, folded, question, names, acts }: HistoryProps & { readonly told: ToldStep<WrittenStep> }) => {
  const { photoOf } = useSurroundings();
  const { step, verdict } = told;
  const text = step.text.trim();
  const why = verdictWords(told, folded.history, names);
  const name = step.writer?.name.trim() || nameOr(names, step.author);
  const link = safeLink(step.url);
  const answers = acts.actions.includes('solved') ? answersIn(folded) : [];
  const solves = answers.some(({ id }) => id === step.id);
  const isLast = answers.at(-1)?.id === step.id;
  return (
    <HistoryLine
      name={name}
      photo={photoOf(step.writer)}
      parts={stepWords(told, question.author, names)}
      moment={step.created}
      names={names}
      quiet={verdict.is === 'void'}
      below={
        <>
          {text !== '' && (
            <p className={isQuoted(step) ? styles.note : styles.said} lang="" dir="auto">
              {isQuoted(step) ? say('QuestionsQuoted', { text }) : text}
            </p>
          )}
          {text === '' && step.kind === 'From IT' && needsReason(step.state) && (
            <p className={styles.small}>{say('QuestionsNoReason')}</p>
          )}
          {link !== undefined && (
            <p className={styles.small}>
              <a
                className={styles.stepLink}
                href={link}
                target="_blank"
                rel="noopener noreferrer"
                data-interception="off"
              >
                {link}
              </a>
            </p>
          )}
          {why !== '' && <p className={styles.small}>{why}</p>}
          {folded.stage === 'Solved' && folded.solvedBy === step.id && (
            <p className={styles.helped}>
              <Icon name="CheckMark" size={14} />
              <span>{say('QuestionsThisHelped')}</span>
            </p>
          )}
          {solves && (
            <p className={styles.stepActions}>
              <Button
                look={isLast ? 'primary' : 'text'}
                icon="CheckMark"
                label={say('QuestionsDoSolvedBy', { name })}
                onClick={() => acts.solve(step.id)}
              >
                {say('QuestionsDoSolved')}
              </Button>
            </p>
          )}
        </>
      }
    />
  );
};

/** What happened, in the order of its steps; the middle of a long one is folded. */
export const QuestionHistory = (props: HistoryProps): React.ReactElement => {
  const { question, folded, names } = props;
  const { photoOf } = useSurroundings();
  const [all, setAll] = React.useState(false);
  const first = React.useRef<HTMLLIElement>(null);
  React.useEffect(() => {
    if (all) first.current?.focus();
  }, [all]);
  const told = folded.history.filter(({ step }) => step.kind !== 'Me too');
  const folds = told.length > mostShown && !all;
  const hidden = told.length - firstSteps - lastSteps;
  const shown = (each: ToldStep<WrittenStep>): React.ReactElement => (
    <OneStep key={each.step.id} told={each} {...props} />
  );
  return (
    <section aria-label={say('QuestionsHistory')}>
      <ol className={styles.history}>
        <HistoryLine
          name={askerName(question, names)}
          photo={photoOf(question.writer)}
          parts={beganWords(question, names)}
          moment={question.created}
          names={names}
        />
        {folds ? (
          <>
            {told.slice(0, firstSteps).map(shown)}
            <li className={styles.step} key="folded">
              <span />
              <span>
                <Button look="text" icon="ChevronDown" onClick={() => setAll(true)}>
                  {sayCount('QuestionsSteps', hidden)}
                </Button>
              </span>
            </li>
            {told.slice(-lastSteps).map(shown)}
          </>
        ) : (
          <>
            {told.slice(0, firstSteps).map(shown)}
            {all && <li ref={first} tabIndex={-1} className={styles.unseen} />}
            {told.slice(firstSteps).map(shown)}
          </>
        )}
      </ol>
    </section>
  );
};
