import * as React from 'react';
import { mailTo, teamsChat } from '../../domain/common/links';
import type { Folded, SignedQuestion, WrittenStep } from '../../domain/questions/model';
import { useCopy } from '../../shell/copy';
import { useIds } from '../../shell/ids';
import { Partly } from '../../shell/Partly';
import { topicTranslate, topicWord } from '../../shell/reasons';
import type { Loadable } from '../../shell/useLoad';
import { numberOf, say, sayCount, sayLanguage } from '../../strings/say';
import { Button, LinkButton } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Dotted } from '../../ui/Dotted';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';
import { Tags } from '../../ui/Tag';
import { Answering } from './Answering';
import { QuestionHistory } from './History';
import { panelWords } from './openedWords';
import styles from './opened.module.scss';
import { askerName, questionLang, type RowActs, questionTitle } from './QuestionRows';
import type { QuestionActs } from './useActs';
import { type QuestionNames, onDay } from './words';

export interface OpenedQuestionProps {
  /** Null: the address names one that is not there. */
  readonly question: SignedQuestion | null;
  /** With the words of its steps once they were read; before that without. */
  readonly steps: Loadable<Folded<WrittenStep>>;
  readonly folded: Folded | undefined;
  readonly silent: boolean;
  readonly names: QuestionNames;
  /** Absent: the question is not there. */
  readonly acts: QuestionActs | undefined;
  readonly rows: RowActs;
  readonly contact: string | undefined;
  /** For those who keep the lists; absent: somebody else reads. */
  readonly keeping?: React.ReactElement | undefined;
  /** What may help meanwhile; absent: the reader waits for nothing. */
  readonly useful?: React.ReactElement | undefined;
  /** Opened on this visit: focus follows. A page that opens by a link leaves focus where it is. */
  readonly takesFocus: boolean;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

const whoAsked = (question: SignedQuestion, names: QuestionNames): string => {
  const mine = question.author === names.me;
  const name = askerName(question, names);
  switch (question.kind) {
    case 'Feedback':
      return mine ? say('QuestionsFeedbackYou') : say('QuestionsFeedbackBy', { name });
    case 'Topic':
      return mine ? say('QuestionsTopicYou') : say('QuestionsTopicBy', { name });
    default:
      return mine ? say('QuestionsByYou') : say('QuestionsBy', { name });
  }
};

/** A mail to those who keep the lists, about something that should not stand here. */
const Report = ({
  question,
  link,
  contact
}: {
  readonly question: SignedQuestion;
  readonly link: string;
  readonly contact: string | undefined;
}): React.ReactElement | null => {
  const mail = mailTo(
    contact?.trim() ?? '',
    say('QuestionsReportSubject', { title: questionTitle(question) }),
    [say('QuestionsReportBody'), '', questionTitle(question), link].join('\n')
  );
  return mail === undefined ? null : (
    <LinkButton look="text" icon="Mail" href={mail}>
      {say('QuestionsReport')}
    </LinkButton>
  );
};

/** Whoever asked can go on talking with whoever has it. */
const ChatWithHolder = ({
  question,
  acts: { holder }
}: {
  readonly question: SignedQuestion;
  readonly acts: QuestionActs;
}): React.ReactElement | null => {
  const chat = holder && teamsChat(holder.account, questionTitle(question));
  return chat === undefined || holder === undefined ? null : (
    <LinkButton look="text" icon="Chat" href={chat} newTab>
      {say('QuestionsChat', { name: holder.name })}
    </LinkButton>
  );
};

const WholeQuestion = (
  props: OpenedQuestionProps & { readonly question: SignedQuestion; readonly acts: QuestionActs }
): React.ReactElement => {
  const { question, steps, folded, silent, names, acts, rows, contact, keeping, useful, takesFocus, onRetry, onClose } =
    props;
  const ids = useIds();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [copied, copy] = useCopy();
  const { id } = question;
  React.useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [id, takesFocus]);
  const written = steps.state === 'ready' || steps.state === 'stale' ? steps.value : undefined;
  const now = written ?? folded;
  const panel = now && panelWords(question, now, names, silent);
  const withdrawn = now?.stage === 'Withdrawn';
  const details = question.details.trim();
  const said = acts.actions.includes('notMeToo');
  return (
    <>
      <p className={styles.backNarrow}>
        <Button look="text" icon="ChevronLeft" onClick={onClose}>
          {say('QuestionsAll')}
        </Button>
      </p>
      <article aria-labelledby={ids}>
        <div className={styles.head}>
          <h3 className={styles.title} id={ids} ref={heading} tabIndex={-1} lang={questionLang(question)}>
            <bdi>{withdrawn ? say('QuestionsWithdrawn') : questionTitle(question)}</bdi>
          </h3>
          <Button
            look="quiet"
            icon={copied === 'done' ? 'CheckMark' : 'Link'}
            iconOnly
            label={say('QuestionsCopy')}
            onClick={() => copy(rows.linkTo(question))}
          />
        </div>
        <span role="status" className={copied === undefined ? styles.unseen : styles.small}>
          {copied === undefined ? '' : say(copied === 'done' ? 'QuestionsCopied' : 'QuestionsNotCopied')}
        </span>
        <p className={styles.meta}>
          <Dotted
            parts={[
              whoAsked(question, names),
              rows.circleName(question.circleKey),
              questionLang(question) === '' ? '' : say('QuestionsIn', { language: sayLanguage(questionLang(question)) })
            ]}
          />
        </p>
        {details !== '' && !withdrawn && (
          <p className={styles.details} lang={questionLang(question)} dir="auto">
            {details}
          </p>
        )}
        {question.version > 1 && (
          <p className={styles.small}>{say('QuestionsEdited', { day: onDay(question.modified, names) })}</p>
        )}
        <div className={styles.marks}>
          <Tags
            tags={question.topics.map((topic) => ({
              key: topicWord(topic),
              label: topicWord(topic),
              translate: topicTranslate(topic)
            }))}
            most={6}
            label={say('QuestionsTopics')}
            others={(n) => ({ short: say('FinderOthers', { n: numberOf(n) }), long: sayCount('FinderOthersHint', n) })}
          />
          {(said || acts.actions.includes('meToo')) && (
            <Chip
              label={say('QuestionsMeToo')}
              icon="Add"
              on={said}
              count={now === undefined || now.meToo.length === 0 ? undefined : numberOf(now.meToo.length)}
              onClick={acts.meToo}
            />
          )}
          {!said && !acts.actions.includes('meToo') && now !== undefined && now.meToo.length > 0 && (
            <span className={styles.when}>{sayCount('QuestionsSame', now.meToo.length)}</span>
          )}
        </div>
        {panel !== undefined && (
          <div className={styles.panel} role="status">
            <Icon name={panel.icon} />
            <div>
              <p className={styles.panelNow}>{panel.now}</p>
              <p className={styles.panelNext}>{panel.next}</p>
            </div>
          </div>
        )}
        {steps.state === 'failed' && (
          <Partly lacks={[{ failure: steps.failure, words: say('QuestionsHistoryFailed') }]} onRetry={onRetry} />
        )}
        {written === undefined ? (
          steps.state === 'loading' && <div className={styles.waiting} aria-hidden="true" />
        ) : (
          <>
            <QuestionHistory question={question} folded={written} names={names} acts={acts} />
            <Answering key={id} question={question} folded={written} names={names} acts={acts} />
          </>
        )}
        <div>{keeping}</div>
        <div className={styles.foot}>
          {question.author === names.me && now?.stage === 'Open' && <ChatWithHolder question={question} acts={acts} />}
          <Report question={question} link={rows.linkTo(question)} contact={contact} />
        </div>
        <div>{useful}</div>
      </article>
    </>
  );
};

/** The question that the address names, or that it is not there. */
export const OpenedQuestion = ({ question, ...props }: OpenedQuestionProps): React.ReactElement =>
  question === null || props.acts === undefined ? (
    <>
      <p className={styles.back}>
        <Button look="text" icon="ChevronLeft" onClick={props.onClose}>
          {say('QuestionsAll')}
        </Button>
      </p>
      <Notice kind="info">{say('QuestionsAbsent')}</Notice>
    </>
  ) : (
    <WholeQuestion {...props} question={question} acts={props.acts} />
  );
