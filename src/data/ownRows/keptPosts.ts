import type { Post, WaitingPost } from '../../domain/questions/posts';

/** A post on the device. */
export type PostEntry = WaitingPost & {
  /** Counts what was posted on this device, in its order. */
  readonly sequence: number;
  /** It was sent at least once, and may be in the list though nobody heard of it. */
  readonly tried?: true;
  /** It was taken back after that: where the list has it, it goes. */
  readonly takenBack?: true;
};

/** What the device keeps of one person's posts on one site. */
export interface PostsOnDevice {
  readonly sequence: number;
  readonly entries: Readonly<Record<string, PostEntry>>;
  /** Keys of what arrived or was taken back, the last ones: a slower tab does not post it again. */
  readonly over: readonly string[];
  readonly at: number;
}

type Maybe = Readonly<Record<string, unknown>>;
const partsOf = (value: unknown): Maybe => (typeof value === 'object' && value !== null ? (value as Maybe) : {});
const count = (value: unknown): number => (Number.isFinite(value) ? Math.max(0, value as number) : 0);

/** A post as any version has written it. */
const postOf = (value: unknown): Post | undefined => {
  const { to, values } = partsOf(value);
  const { title, questionId, kind } = partsOf(values);
  if (typeof kind !== 'string') return undefined;
  if (to === 'questions' && typeof title === 'string') return value as Post;
  return to === 'replies' && Number.isFinite(questionId) ? (value as Post) : undefined;
};

/** What waits, as it is jotted down. */
export const isWaitingPost = (value: unknown): value is WaitingPost => {
  const { postKey, at } = partsOf(value);
  return postOf(value) !== undefined && typeof postKey === 'string' && postKey !== '' && Number.isFinite(at);
};

/** What was kept, as far as it can be understood; what is no post is left out. */
export const understoodPosts = (value: unknown): PostsOnDevice => {
  const { sequence, entries, over, at } = partsOf(value);
  const waiting = Object.values(partsOf(entries)).flatMap((each): readonly PostEntry[] => {
    if (!isWaitingPost(each)) return [];
    const { tried, takenBack, ...entry } = each as PostEntry;
    return [
      {
        ...entry,
        sequence: count(entry.sequence),
        ...(tried === true ? { tried } : {}),
        ...(takenBack === true ? { takenBack } : {})
      }
    ];
  });
  return {
    sequence: Math.max(count(sequence), ...waiting.map((entry) => entry.sequence)),
    entries: Object.fromEntries(waiting.map((entry) => [entry.postKey, entry])),
    over: Array.isArray(over) ? over.filter((key): key is string => typeof key === 'string') : [],
    at: count(at)
  };
};
