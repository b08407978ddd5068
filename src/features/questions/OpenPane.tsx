import * as React from 'react';
import { actionsFor } from '../../domain/questions/actions';
import type { Folded } from '../../domain/questions/model';
import { isSilentlyAnswered } from '../../domain/questions/silence';
import { Failed } from '../../shell/Failed';
import { lazyPart } from '../../shell/lazyPart';
import { useCurator } from '../../shell/useCurator';
import type { PostsState } from '../../shell/usePosts';
import type { Ambassador } from '../../lists';
import { spoken } from '../../lists/topics';
import { say } from '../../strings/say';
import { Skeleton } from '../../ui/Skeleton';
import { OpenedQuestion } from './Opened';
import type { RowActs } from './QuestionRows';
import type { QuestionsRead } from './reads';
import { Useful } from './Useful';
import { useActs } from './useActs';
import { useOpened } from './useOpened';
import { usePeople } from './usePeople';
import type { QuestionsState } from './useQuestions';

/** Comes with what those who keep the lists load. */
const Keeping = lazyPart(() => import(/* webpackChunkName: 'erasing' */ './Keeping'));

const noTopics: readonly string[] = [];

/** Languages that somebody of the programme speaks. */
const languagesIn = (rows: readonly Ambassador[]): readonly string[] => {
  const known = new Set(rows.flatMap(({ languages }) => languages));
  return Object.keys(spoken).filter((each) => known.has(each as keyof typeof spoken));
};

/** Nobody has solved it yet, or taken it back. */
const waitsFor = (folded: Folded | undefined): boolean => folded?.stage === 'Open' || folded?.stage === 'Answered';

export interface OpenPaneProps {
  readonly id: number;
  readonly read: QuestionsRead;
  readonly state: QuestionsState;
  readonly posts: PostsState;
  readonly rows: RowActs;
  readonly contact: string | undefined;
  /** Opened on this visit: focus follows. A page that opens by a link leaves focus where it is. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** The question that the address names: read, folded, and what can be done with it. */
const OpenPane = ({
  id,
  read,
  state,
  posts,
  rows,
  contact,
  takesFocus,
  onClose
}: OpenPaneProps): React.ReactElement => {
  const { names, community, open, onSteps } = state;
  const { question: reread, steps, again } = useOpened(id, community, onSteps);
  const question = reread === undefined ? open?.question : reread;
  const topics = React.useMemo(
    () => question?.topics.flatMap((each) => (typeof each === 'string' ? [each] : [])) ?? noTopics,
    [question]
  );
  const people = usePeople(read, topics);
  // What was sent has arrived: what became of it is read again.
  const followed = React.useRef(posts.arrived.length);
  const { arrived } = posts;
  React.useEffect(() => {
    if (arrived.length > followed.current) again();
    followed.current = arrived.length;
  }, [arrived, again]);

  const written = steps.state === 'ready' ? steps.value : undefined;
  const folded = written ?? open?.folded;
  const curator = useCurator() === true;
  const languages = React.useMemo(() => languagesIn(read.ambassadors.value), [read.ambassadors.value]);
  const moment = new Date().toISOString();
  const onlooker = { user: names.me, mayWrite: posts.mayWrite === true };
  const acts = useActs(
    question === null || question === undefined
      ? undefined
      : {
          question,
          folded: written,
          actions: folded === undefined ? [] : actionsFor(folded, question, onlooker, community, moment),
          me: names.me,
          people,
          posts,
          onChanged: again
        }
  );
  if (question === undefined)
    return steps.state === 'failed' ? (
      <Failed failure={steps.failure} again={steps.again} onRetry={again} />
    ) : (
      <Skeleton label={say('Loading')} cards={0} />
    );
  return (
    <OpenedQuestion
      question={question}
      steps={steps}
      folded={folded}
      silent={question !== null && folded !== undefined && isSilentlyAnswered(folded, question, moment)}
      names={names}
      acts={acts}
      rows={rows}
      contact={contact}
      keeping={
        curator && written !== undefined && question !== null ? (
          <React.Suspense fallback={null}>
            <Keeping question={question} folded={written} spoken={languages} onGone={again} />
          </React.Suspense>
        ) : undefined
      }
      useful={
        question !== null && question.author === names.me && waitsFor(written) ? (
          <Useful
            question={question}
            known={state.known}
            read={read}
            onShow={(other) => state.ask({ ...state.asked, question: other }, 'push')}
          />
        ) : undefined
      }
      takesFocus={takesFocus}
      onRetry={again}
      onClose={onClose}
    />
  );
};

export default OpenPane;
