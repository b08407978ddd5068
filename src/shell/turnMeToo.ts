import type { PostsState } from './usePosts';

/** How a press on *Me too* ended. `unposted`: it had not been sent yet; `unsent`: it could not even be kept. */
export type MeTooEnd = 'posted' | 'unsent' | 'unposted' | 'takenBack' | 'notTakenBack';

export interface MeTooGround {
  readonly questionId: number;
  /** Id of the last step on screen; 0: none. */
  readonly seenId: number;
  /** The reader's own rows of it in the list. */
  readonly mine: readonly { readonly id: number; readonly version: number }[];
}

/** The reader's *Me too* to a question that waits to be sent; undefined: none does. */
export const meTooWaiting = ({ known }: Pick<PostsState, 'known'>, questionId: number): string | undefined =>
  known?.waiting.find(
    ({ to, values }) => to === 'replies' && values.kind === 'Me too' && values.questionId === questionId
  )?.postKey;

/** Says *Me too* to a question, or takes it back. */
export const turnMeToo = async (
  posts: Pick<PostsState, 'known' | 'post' | 'unpost' | 'remove'>,
  { questionId, seenId, mine }: MeTooGround
): Promise<MeTooEnd> => {
  const waiting = meTooWaiting(posts, questionId);
  if (waiting !== undefined) {
    await posts.unpost(waiting);
    return 'unposted';
  }
  if (mine.length > 0) return (await posts.remove('replies', mine)) === undefined ? 'takenBack' : 'notTakenBack';
  return posts.post({ to: 'replies', values: { questionId, kind: 'Me too', text: '', seenId } }).then(
    () => 'posted',
    () => 'unsent'
  );
};
