import * as React from 'react';
import { painted } from '../../device/painted';
import type { SignedQuestion } from '../../domain/questions/model';
import { Heading } from '../../shell/Frame';
import { useIds } from '../../shell/ids';
import { isPlainPress, useWayBack } from '../../shell/inPlace';
import { lazyPart } from '../../shell/lazyPart';
import { Partly } from '../../shell/Partly';
import { SearchBox } from '../../shell/SearchBox';
import { Stale } from '../../shell/Stale';
import type { Loadable } from '../../shell/useLoad';
import { useCurator } from '../../shell/useCurator';
import { usePosts } from '../../shell/usePosts';
import { questionsMore } from '../../strings/later/questionsMore';
import { rosterMore } from '../../strings/later/rosterMore';
import { loadWithWords } from '../../strings/load';
import { capital, say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { Skeleton } from '../../ui/Skeleton';
import { Tabs } from '../../ui/Tabs';
import type { QuestionsView } from './address';
import type { QuestionsRead } from './reads';
import { QuestionGroups, viewWord } from './QuestionGroups';
import type { RowActs } from './QuestionRows';
import styles from './questions.module.scss';
import type { QuestionsSettings } from './settings';
import { type QuestionsState, useQuestions } from './useQuestions';
import { dayWords, onDay } from './words';

/** What comes after the first rows, with its words. */
const later = <Module,>(load: () => Promise<Module>): (() => Promise<Module>) =>
  loadWithWords(questionsMore, loadWithWords(rosterMore, load));

const loadQuestionFilters = later(() => import(/* webpackChunkName: 'questions-more' */ './filterParts'));
const QuestionFacetLine = lazyPart(async () => {
  await painted();
  return { default: (await loadQuestionFilters()).QuestionFacetLine };
});
const QuestionFilters = lazyPart(async () => {
  await painted();
  return { default: (await loadQuestionFilters()).QuestionFilters };
});
const OpenPane = lazyPart(later(() => import(/* webpackChunkName: 'questions-more' */ './OpenPane')));
const AskForm = lazyPart(later(() => import(/* webpackChunkName: 'questions-more' */ './Asking')));
const QuestionsCurators = lazyPart(later(() => import(/* webpackChunkName: 'questions-more' */ './QuestionsCurators')));
const Older = lazyPart(later(() => import(/* webpackChunkName: 'questions-more' */ './Older')));
const ToSend = lazyPart(later(() => import(/* webpackChunkName: 'questions-more' */ './ToSend')));
/** Few people ever see it. */
const NoQuestions = lazyPart(
  loadWithWords(questionsMore, () => import(/* webpackChunkName: 'seldom' */ './NoQuestions'))
);

/** What is new since the last visit; empty: there was none. */
const freshWords = ({ fresh, known, visited, names }: QuestionsState): readonly string[] => {
  if (visited === undefined || known.length === 0) return [];
  const day = onDay(`${visited}T12:00:00Z`, names);
  return [fresh === 0 ? say('QuestionsNoneNew', { day }) : sayCount('QuestionsNew', fresh, { day })];
};

export interface QuestionsReadyProps extends QuestionsSettings {
  readonly heading: string;
  readonly read: QuestionsRead;
  readonly now: Loadable<QuestionsRead>;
  readonly onRetry: () => void;
}

/** The questions once they were read: the views, the open question, the form. */
export const QuestionsReady = ({ heading, read, now, onRetry, contact }: QuestionsReadyProps): React.ReactElement => {
  const ids = useIds();
  const state = useQuestions(read, now.state === 'ready');
  const { asked, ask, names } = state;
  const posts = usePosts();
  const curator = useCurator() === true;
  const [arrived] = React.useState({ question: asked.question, asking: asked.asking });
  const [touched, setTouched] = React.useState(false);
  const opened = asked.question === undefined ? (asked.asking === true ? 'ask' : undefined) : String(asked.question);
  const around = useWayBack(opened, 'question');

  const askedNow = React.useRef(asked);
  askedNow.current = asked;
  // A new question has arrived: it is opened.
  const mine = React.useRef<string>();
  const { arrived: posted } = posts;
  React.useEffect(() => {
    const own = posted.find(({ postKey }) => postKey === mine.current);
    if (own === undefined) return;
    mine.current = undefined;
    ask({ ...askedNow.current, asking: false, question: own.id }, 'push');
  }, [posted, ask]);

  const onShow = React.useCallback(
    (question: SignedQuestion, event: React.MouseEvent<HTMLAnchorElement>): void => {
      if (!isPlainPress(event)) return;
      event.preventDefault();
      ask({ ...askedNow.current, asking: false, question: question.id }, 'push');
    },
    [ask]
  );
  const { circleName, linkTo } = state;
  const rows = React.useMemo(
    (): RowActs => ({ names, circleName, linkTo, onShow }),
    [names, circleName, linkTo, onShow]
  );
  const close = (): void => ask({ ...asked, question: undefined, asking: false }, 'push');
  const toAsk = (): void => ask({ ...asked, question: undefined, asking: true }, 'push');

  const lacks = [read.ambassadors.failure, read.contacts.failure].find((failure) => failure !== undefined);
  const notices = (
    <>
      <Stale now={now} onRetry={onRetry} />
      <Partly
        lacks={lacks === undefined ? [] : [{ failure: lacks, words: say('QuestionsNoPeople') }]}
        now={now}
        onRetry={onRetry}
      />
    </>
  );
  const waitingBelow = <Skeleton label={say('Loading')} cards={0} />;
  if (asked.asking === true)
    return (
      <div className={styles.questions}>
        <Heading title={heading} />
        {notices}
        <React.Suspense fallback={waitingBelow}>
          <AskForm
            read={read}
            known={state.known}
            posts={posts}
            module={asked.module}
            title={asked.title}
            begun={asked}
            takesFocus={arrived.asking !== true}
            onShow={(id) => ask({ ...asked, asking: false, question: id }, 'push')}
            onSent={(key) => {
              mine.current = key;
              ask({ ...asked, asking: false, view: 'mine' }, 'push');
            }}
            onClose={close}
          />
        </React.Suspense>
      </div>
    );
  const { question: open } = asked;
  const isOpen = open !== undefined;
  const toSend = posts.known?.waiting ?? [];
  const under = [
    ...freshWords(state),
    ...(state.since === undefined ? [] : [say('QuestionsReadSince', { date: dayWords(state.since, names) })])
  ].join('\u00a0· ');
  const title = (
    <Heading
      title={heading}
      action={
        posts.mayWrite !== false && (
          <Button icon="Add" className={styles.askButton} onClick={toAsk}>
            {say('QuestionsAsk')}
          </Button>
        )
      }
    >
      {under === '' ? undefined : capital(under)}
    </Heading>
  );
  if (state.known.length === 0 && !isOpen && toSend.length === 0)
    return (
      <div className={styles.questions}>
        {title}
        {notices}
        <React.Suspense fallback={waitingBelow}>
          <NoQuestions absent={false} />
        </React.Suspense>
      </div>
    );
  const text = asked.text.trim();
  // Not all of them are here: the search reads the titles of the others.
  const looksOlder = state.since !== undefined && (touched || text !== '');
  const nothingHere =
    text !== ''
      ? say('QuestionsNone', { text })
      : say(state.view === 'mine' ? 'QuestionsNoneMine' : 'QuestionsNoneHere');
  return (
    <div className={styles.questions} ref={around}>
      {title}
      {notices}
      {toSend.length > 0 && (
        <React.Suspense fallback={null}>
          <ToSend posts={posts} />
        </React.Suspense>
      )}
      <div className={isOpen ? styles.topBeside : styles.top}>
        <div className={styles.tabs}>
          <Tabs
            label={say('QuestionsViews')}
            views={state.views.map((view) => [view, viewWord(view)] as const)}
            current={state.view}
            onView={(view) => ask({ ...asked, view, question: undefined, text: '' }, 'push')}
          />
        </div>
        <label className={styles.viewField} htmlFor={ids}>
          <span className={styles.viewLabel}>{say('QuestionsViews')}</span>
          <Select
            id={ids}
            className={styles.select}
            value={state.view}
            onChoice={(view) => ask({ ...asked, view: view as QuestionsView, question: undefined, text: '' }, 'push')}
          >
            {state.views.map((view) => (
              <option key={view} value={view}>
                {viewWord(view)}
              </option>
            ))}
          </Select>
        </label>
        <div className={styles.searchRow}>
          <SearchBox
            title={say('QuestionsSearch')}
            hint={say('QuestionsPlaceholder')}
            clear={say('QuestionsSearchClear')}
            first="[data-question]"
            text={asked.text}
            onFocus={() => setTouched(true)}
            onChange={(next) => ask({ ...asked, text: next }, 'replace')}
          />
          <React.Suspense fallback={<div className={styles.facetsRoom} />}>
            <QuestionFilters state={state} />
            <QuestionFacetLine state={state} />
          </React.Suspense>
        </div>
        {looksOlder && (
          <React.Suspense fallback={null}>
            <Older read={read} state={state} />
          </React.Suspense>
        )}
      </div>
      <div className={isOpen ? styles.both : styles.alone}>
        <div className={isOpen ? styles.listBeside : undefined}>
          <p className={styles.unseen} role="status">
            {sayCount('QuestionsCount', state.shown.length)}
          </p>
          {state.shown.length === 0 && !(looksOlder && text !== '' && !state.older.over) && (
            <p className={styles.none}>{nothingHere}</p>
          )}
          <QuestionGroups view={state.view} groups={state.groups} open={open} acts={rows} />
        </div>
        {open !== undefined && (
          <div className={styles.pane}>
            <React.Suspense fallback={waitingBelow}>
              <OpenPane
                key={open}
                id={open}
                read={read}
                state={state}
                posts={posts}
                rows={rows}
                contact={contact}
                takesFocus={open !== arrived.question}
                onClose={close}
              />
            </React.Suspense>
          </div>
        )}
      </div>
      {curator && !isOpen && (
        <React.Suspense fallback={null}>
          <QuestionsCurators state={state} rows={rows} />
        </React.Suspense>
      )}
    </div>
  );
};
