import * as React from 'react';
import { mailTo } from '../../domain/common/links';
import { actionsFor } from '../../domain/questions/actions';
import type { KnownCommunity } from '../../domain/questions/community';
import type { Folded, SignedQuestion, WrittenStep } from '../../domain/questions/model';
import { isSilentlyAnswered } from '../../domain/questions/silence';
import { useCopy } from '../../shell/copy';
import { useIds } from '../../shell/ids';
import { Partly } from '../../shell/Partly';
import { topicTranslate, topicWord } from '../../shell/reasons';
import type { Loadable } from '../../shell/useLoad';
import type { PostsState } from '../../shell/usePosts';
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
import type { QuestionsRead } from './reads';
import { useActs } from './useActs';
import { usePeople } from './usePeople';
import { type QuestionNames, onDay } from './words';

export interface OpenedQuestionProps {
  /** Null: the address names one that is not there. */
  readonly question: SignedQuestion | null;
  /** With the words of its steps once they were read; before that without. */
  readonly steps: Loadable<Folded<WrittenStep>>;
  readonly folded: Folded | undefined;
  readonly read: QuestionsRead;
  readonly community: KnownCommunity;
  readonly posts: PostsState;
  readonly names: QuestionNames;
  readonly rows: RowActs;
  readonly contact: string | undefined;
  /** OpenedQuestion on this visit: focus follows. A page that opens by a link leaves focus where it is. */
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

/** Whoever is nearest comes first, whatever it is about. */
const noTopics: readonly string[] = [];

const WholeQuestion = (props: OpenedQuestionProps & { readonly question: SignedQuestion }): React.ReactElement => {
  const { question, steps, folded, read, community, posts, names, rows, contact, takesFocus, onRetry, onClose } = props;
  const ids = useIds();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [copied, copy] = useCopy();
  const { id } = question;
  React.useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [id, takesFocus]);
  const written = steps.state === 'ready' || steps.state === 'stale' ? steps.value : undefined;
  const now = written ?? folded;
  const moment = new Date().toISOString();
  const people = usePeople(read, noTopics);
  const reader = { user: names.me, mayWrite: posts.mayWrite === true };
  const acts = useActs({
    question,
    folded: steps.state === 'ready' ? steps.value : undefined,
    actions: now === undefined ? [] : actionsFor(now, question, reader, community, moment),
    me: names.me,
    people,
    posts,
    onChanged: onRetry
  });
  const panel = now && panelWords(question, now, names, isSilentlyAnswered(now, question, moment));
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
              count={numberOf(now?.meToo.length ?? 0)}
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
        <div className={styles.foot}>
          <Report question={question} link={rows.linkTo(question)} contact={contact} />
        </div>
      </article>
    </>
  );
};

/** The question that the address names, or that it is not there. */
const OpenedQuestion = ({ question, ...props }: OpenedQuestionProps): React.ReactElement =>
  question === null ? (
    <>
      <p className={styles.back}>
        <Button look="text" icon="ChevronLeft" onClick={props.onClose}>
          {say('QuestionsAll')}
        </Button>
      </p>
      <Notice kind="info">{say('QuestionsAbsent')}</Notice>
    </>
  ) : (
    <WholeQuestion {...props} question={question} />
  );

export default OpenedQuestion;
