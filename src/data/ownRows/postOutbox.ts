import { ProgrammeError } from '../../domain/port/programme';
import type { ArrivedPost, WaitingPost } from '../../domain/questions/posts';
import { Unguarded } from './unguarded';
import { type PostEntry, type PostsOnDevice, understoodPosts } from './keptPosts';
import type { Drawer } from './outboxDrawer';
import type { PostLists } from './postLists';
import { hindered, type Sent } from './sent';

/** Keys of what is over that a device remembers: more than a tab can be behind. */
const mostOver = 200;

export interface PostGround {
  readonly lists: PostLists;
  readonly drawer: Drawer;
  /** Tenant, site and person: nothing is shared between two of them. */
  readonly owner: string;
  readonly now: () => number;
  /** Does the work while no other tab of this browser does. */
  readonly alone: <Answer>(work: () => Promise<Answer>) => Promise<Answer>;
  /** Told of each post that arrived. */
  readonly arrived: (post: ArrivedPost) => void;
}

/** Posts on their way from the device to the lists, in the order in which they were posted. */
export interface PostOutbox {
  /** Resolves once the device has it; one that it had already stays as it is. */
  put(post: WaitingPost): Promise<void>;
  /** Takes back what did not arrive, as far as this device knows; false: it went already. */
  takeBack(postKey: string): Promise<boolean>;
  /** Brings what waits to the lists. Never rejects. */
  send(): Promise<Sent>;
  /** What waits and was not taken back, without a request. */
  waiting(): Promise<readonly WaitingPost[]>;
  /** Something has to be brought to a list, or taken from it. */
  due(): Promise<boolean>;
}

/** What one post stumbles over holds up those behind it that are about the same; a busy SharePoint holds up all. */
const holdsAll = (error: unknown): boolean =>
  error instanceof ProgrammeError && ['busy', 'offline', 'signedOut'].includes(error.failure.kind);

/** Posts that have to keep their order among themselves. */
const queueOf = ({ to, postKey, values }: PostEntry): string =>
  'questionId' in values ? `${to} ${values.questionId}` : `${to} ${postKey}`;

/** The one that is tried again soonest is told: whoever waits for it need do nothing. */
const worse = (one: Sent, other: Sent): Sent => (one.state === 'sent' || other.state === 'waiting' ? other : one);

/** Made once for each person and site of a tab; every tab has one, and they share the drawer. */
export const postOutbox = ({ lists, drawer, owner, now, alone, arrived }: PostGround): PostOutbox => {
  const kept = async (): Promise<PostsOnDevice> => understoodPosts(await drawer.read(owner));
  const change = (next: (before: PostsOnDevice) => PostsOnDevice): Promise<unknown> =>
    drawer.change(owner, (before) => ({ ...next(understoodPosts(before)), at: now() }));
  const without = (before: PostsOnDevice, postKey: string): PostsOnDevice => {
    const { [postKey]: _over, ...entries } = before.entries;
    return { ...before, entries, over: [...before.over, postKey].slice(-mostOver) };
  };
  const inOrder = ({ entries }: PostsOnDevice): readonly PostEntry[] =>
    Object.values(entries).sort((one, other) => one.sequence - other.sequence);

  /** From here on the list may hold it, though we never hear of it. False: it was taken back meanwhile. */
  const begin = async (postKey: string): Promise<boolean> => {
    let goes = false;
    await change((before) => {
      const entry = before.entries[postKey];
      goes = entry !== undefined && entry.takenBack === undefined;
      return entry === undefined || !goes
        ? before
        : { ...before, entries: { ...before.entries, [postKey]: { ...entry, tried: true } } };
    });
    return goes;
  };

  const bring = async ({ to, values, postKey }: PostEntry): Promise<void> => {
    if (!(await begin(postKey))) return;
    const { id } = await lists.add(to === 'questions' ? { to, values } : { to, values }, postKey);
    let over = false;
    await change((before) => {
      // What was taken back while it was on its way is taken from the list in its turn.
      over = before.entries[postKey]?.takenBack === undefined;
      return over ? without(before, postKey) : before;
    });
    if (over) arrived({ postKey, to, id });
  };

  const fetchBack = async ({ to, postKey }: PostEntry): Promise<void> => {
    const row = await lists.at(to).under(postKey);
    if (row !== undefined) await lists.at(to).remove(row);
    await change((before) => without(before, postKey));
  };

  const sendAlone = async (): Promise<Sent> => {
    const held = new Set<string>();
    let ended: Sent = { state: 'sent' };
    for (;;) {
      const next = inOrder(await kept()).find((entry) => !held.has(queueOf(entry)) && !held.has(entry.to));
      if (next === undefined) return ended;
      try {
        await (next.takenBack ? fetchBack(next) : bring(next));
      } catch (error) {
        if (holdsAll(error)) return hindered(error);
        held.add(error instanceof Unguarded ? next.to : queueOf(next));
        ended = worse(ended, hindered(error));
      }
    }
  };

  return {
    put: async (post) => {
      await change((before) => {
        const { postKey } = post;
        if (before.entries[postKey] !== undefined || before.over.includes(postKey)) return before;
        const sequence = before.sequence + 1;
        return { ...before, sequence, entries: { ...before.entries, [postKey]: { ...post, sequence } } };
      });
    },
    takeBack: async (postKey) => {
      let waited = false;
      await change((before) => {
        const entry = before.entries[postKey];
        waited = entry !== undefined;
        if (entry === undefined) return before;
        if (entry.tried === undefined) return without(before, postKey);
        return { ...before, entries: { ...before.entries, [postKey]: { ...entry, takenBack: true } } };
      });
      return waited;
    },
    send: () => alone(sendAlone).catch(hindered),
    waiting: async () =>
      inOrder(await kept()).flatMap(({ sequence: _sequence, tried: _tried, takenBack, ...post }) =>
        takenBack ? [] : [post as WaitingPost]
      ),
    due: async () => inOrder(await kept()).length > 0
  };
};
