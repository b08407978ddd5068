import * as React from 'react';
import type {
  QuestionAction,
  Folded,
  ItState,
  SignedQuestion,
  StepKind,
  WrittenStep
} from '../../domain/questions/model';
import type { NewStep, WaitingPost } from '../../domain/questions/posts';
import { noted } from '../../device/noted';
import type { Helping } from './usePeople';
import { turnMeToo } from '../../shell/turnMeToo';
import type { PostsState } from '../../shell/usePosts';

/** What can be done with the question that is open. */
export interface QuestionActs {
  /** Those that would count for whoever reads, the first one first. */
  readonly actions: readonly QuestionAction[];
  /** Whoever reads may add nothing. */
  readonly readOnly: boolean;
  /** Whom it can be passed to, the likeliest first; nobody who has it or asked it. */
  readonly people: readonly Helping[];
  /** Whoever has it, or was asked; absent: nobody, or nobody knows them. */
  readonly holder: Helping | undefined;
  /** Contacts of IT. */
  readonly it: readonly Helping[];
  /** Steps of this question that wait to be sent. */
  readonly waiting: readonly WaitingPost[];
  readonly posts: PostsState;
  /** Something could not be taken back. */
  readonly failed: boolean;
  /** Something could not even be kept. */
  readonly unsent: boolean;
  /** Resolves with whether the device has it. */
  readonly step: (kind: StepKind, more?: StepMore) => Promise<boolean>;
  readonly meToo: () => void;
  readonly solve: (answer?: number) => void;
  readonly withdraw: () => void;
}

/** What a step says beside its kind. */
export interface StepMore {
  readonly text?: string;
  readonly tell?: number;
  readonly state?: ItState;
}

export interface ActsGround {
  readonly question: SignedQuestion;
  readonly folded: Folded<WrittenStep> | undefined;
  readonly actions: readonly QuestionAction[];
  readonly me: number;
  readonly people: readonly Helping[];
  readonly posts: PostsState;
  /** Reads the question again. */
  readonly onChanged: () => void;
}

/** The acts of the open question, through the outbox. */
export const useActs = (ground: ActsGround | undefined): QuestionActs | undefined => {
  const [failed, setFailed] = React.useState(false);
  const [unsent, setUnsent] = React.useState(false);
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  if (ground === undefined) return undefined;
  const { question, folded, actions, me, people, posts, onChanged } = ground;
  const waiting = (posts.known?.waiting ?? []).filter(
    (post) => post.to === 'replies' && post.values.questionId === question.id
  );
  const { holder } = folded ?? {};
  const has = holder !== undefined && 'user' in holder ? holder.user : undefined;
  const others = people.filter(({ user }) => user !== me && user !== question.author && user !== has);

  const step = (kind: StepKind, more: StepMore & { readonly answerId?: number } = {}): Promise<boolean> => {
    const { text = '', ...rest } = more;
    const values: NewStep = { questionId: question.id, kind, text, seenId: folded?.last ?? 0, ...rest };
    setUnsent(false);
    return posts.post({ to: 'replies', values }).then(
      () => true,
      () => {
        // What keeps posts did not come: the words stay where they are.
        if (here.current) setUnsent(true);
        return false;
      }
    );
  };
  const remove = (
    rows: readonly { readonly id: number; readonly version: number }[],
    to: 'questions' | 'replies'
  ): void => {
    setFailed(false);
    posts.remove(to, rows).then((failure) => {
      if (here.current) setFailed(failure !== undefined);
      onChanged();
    }, noted('questions'));
  };
  return {
    actions,
    readOnly: posts.mayWrite === false,
    holder: people.find(({ user }) => user === has && user !== me),
    people: others.filter(({ isIt }) => !isIt),
    it: people.filter(({ isIt, user }) => isIt && user !== me),
    waiting,
    posts,
    failed,
    unsent,
    step,
    meToo: () => {
      const mine = (folded?.history ?? []).flatMap(({ step: each }) =>
        each.kind === 'Me too' && each.author === me ? [each] : []
      );
      setFailed(false);
      setUnsent(false);
      turnMeToo(posts, { questionId: question.id, seenId: folded?.last ?? 0, mine }).then((end) => {
        if (here.current) setFailed(end === 'notTakenBack');
        if (here.current) setUnsent(end === 'unsent');
        if (end === 'takenBack' || end === 'notTakenBack') onChanged();
      }, noted('questions'));
    },
    solve: (answer) => void step('Solved', answer === undefined ? {} : { answerId: answer }),
    withdraw: () => {
      void step('Withdraw').then((kept) => {
        if (kept) remove([question], 'questions');
      });
    }
  };
};
