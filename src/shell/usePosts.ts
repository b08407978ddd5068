import * as React from 'react';
import { noted } from '../device/noted';
import type { ArrivedPost, KnownPosts, PostKeeper } from '../domain/questions/posts';
import { useSurroundings } from './ProgrammeContext';

/** The reader's own questions and steps on their way, and how to add to them. */
export interface PostsState extends Pick<PostKeeper, 'post' | 'unpost' | 'again' | 'remove'> {
  /** Absent: the device has not answered yet. */
  readonly known: KnownPosts | undefined;
  /** What arrived since the part was drawn, on this tab or another, the last one last. */
  readonly arrived: readonly ArrivedPost[];
  /** Absent: the lists have not answered yet. */
  readonly mayWrite: boolean | undefined;
}

const arrivedWith = (before: readonly ArrivedPost[], post: ArrivedPost): readonly ArrivedPost[] => [
  ...before.filter(({ postKey }) => postKey !== post.postKey),
  post
];

/**
 * Shows what waits and follows what other tabs do. `post` rejects only while what keeps posts did not come: the words stay with
 * whoever wrote them.
 */
export const usePosts = (): PostsState => {
  const { posts: keeper } = useSurroundings();
  const [known, setKnown] = React.useState<KnownPosts>();
  const [arrived, setArrived] = React.useState<readonly ArrivedPost[]>([]);
  const [mayWrite, setMayWrite] = React.useState<boolean>();
  React.useEffect(() => {
    let stop: (() => void) | undefined;
    let stopped = false;
    const follow = async (): Promise<void> => {
      const it = await keeper();
      if (stopped) return;
      let told = false;
      stop = it.watch((next, post) => {
        told = true;
        setKnown(next);
        if (post !== undefined) setArrived((before) => arrivedWith(before, post));
      });
      const [first, may] = [it.known(), it.mayWrite()];
      const waiting = await first;
      // What was told meanwhile is newer.
      if (!stopped && !told) setKnown(waiting);
      const writes = await may;
      if (!stopped) setMayWrite(writes);
    };
    follow().catch(noted('posts'));
    return () => {
      stopped = true;
      stop?.();
    };
  }, [keeper]);
  return React.useMemo(
    () => ({
      known,
      arrived,
      mayWrite,
      post: async (post) => (await keeper()).post(post),
      unpost: async (postKey) => (await keeper()).unpost(postKey),
      again: () => {
        keeper().then((it) => it.again(), noted('posts'));
      },
      remove: async (to, rows) => (await keeper()).remove(to, rows)
    }),
    [keeper, known, arrived, mayWrite]
  );
};
