import * as React from 'react';
import { actionsFor } from '../../domain/questions/actions';
import { isSilentlyAnswered } from '../../domain/questions/silence';
import { Failed } from '../../shell/Failed';
import type { PostsState } from '../../shell/usePosts';
import { say } from '../../strings/say';
import { Skeleton } from '../../ui/Skeleton';
import { OpenedQuestion } from './Opened';
import type { RowActs } from './QuestionRows';
import type { QuestionsRead } from './reads';
import { useActs } from './useActs';
import { useOpened } from './useOpened';
import { usePeople } from './usePeople';
import type { QuestionsState } from './useQuestions';

const noTopics: readonly string[] = [];

export interface OpenPaneProps {
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
const OpenPane = ({ read, state, posts, rows, contact, takesFocus, onClose }: OpenPaneProps): React.ReactElement => {
  const { asked, names, community, open, onSteps } = state;
  const { question: reread, steps, again } = useOpened(asked.question, community, onSteps);
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
      takesFocus={takesFocus}
      onRetry={again}
      onClose={onClose}
    />
  );
};

export default OpenPane;
