import { type Failure, ProgrammeError } from '../../domain/port/programme';
import type { ArrivedPost, KnownPosts, PostKeeper, WaitingPost } from '../../domain/questions/posts';
import { noted } from '../../device/noted';
import { Unguarded } from './unguarded';
import { isWaitingPost } from './keptPosts';
import { onItsWay } from './onItsWay';
import type { Drawer } from './outboxDrawer';
import type { PostLists } from './postLists';
import { postOutbox } from './postOutbox';
import { removeWhole } from './removing';

const channelName = 'digital-ambassadors-posts';

/** A key that nobody can guess or have by chance. */
const newPostKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const whyNotRemoved = (error: unknown, what: string): Failure => {
  if (error instanceof ProgrammeError) return error.failure;
  return { kind: error instanceof Unguarded ? 'forbidden' : 'unexpected', what, detail: String(error) };
};

/** Told by another tab. */
const isArrived = (value: unknown): value is ArrivedPost => {
  const { postKey, to, id } = (value ?? {}) as Partial<ArrivedPost>;
  return typeof postKey === 'string' && (to === 'questions' || to === 'replies') && Number.isFinite(id);
};

/** Makes posts go by themselves: at once, when the network is back, when the page is looked at again. */
export const postKeeper = (lists: PostLists, device: Drawer, owner: string): PostKeeper => {
  const { drawer, jotter, alone, ...way } = onItsWay<WaitingPost>(channelName, owner, device, {
    name: `digital-ambassadors:${owner}:posts`,
    isJot: isWaitingPost,
    keyOf: ({ postKey }) => postKey,
    isSame: (one, other) => one.postKey === other.postKey
  });
  const listeners = new Set<(known: KnownPosts, arrived?: ArrivedPost) => void>();
  /** What has arrived since the listeners were told. */
  let news: ArrivedPost[] = [];
  const box = postOutbox({
    lists,
    drawer,
    owner,
    now: Date.now,
    alone,
    arrived: (post) => {
      news.push(post);
      tellNews().catch(noted('posts'));
    }
  });

  /** What the page alone has stays jotted down until it has arrived. */
  const struck = new Map<string, WaitingPost>();
  const strike = async (): Promise<void> => {
    if (struck.size === 0) return;
    const waiting = drawer.lasts(owner) ? [] : (await box.waiting()).map(({ postKey }) => postKey);
    for (const [postKey, post] of struck)
      if (!waiting.includes(postKey)) {
        struck.delete(postKey);
        jotter.strike(post);
      }
  };
  const take = async (post: WaitingPost): Promise<void> => {
    await box.put(post);
    struck.set(post.postKey, post);
  };
  /** What a page before this one had no time to keep. */
  const takeOver = async (): Promise<void> => {
    for (const post of jotter.read()) await take(post);
    await strike();
  };
  const takenOver = takeOver();

  const now = async (): Promise<KnownPosts> => {
    const waiting = await box.waiting();
    const hindrance = going.hindrance();
    const jotted = new Set(drawer.lasts(owner) ? [] : jotter.read().map(({ postKey }) => postKey));
    const unkept = !drawer.lasts(owner) && waiting.some(({ postKey }) => !jotted.has(postKey));
    return {
      waiting,
      ...(waiting.length > 0 && hindrance !== undefined ? { hindrance } : {}),
      ...(unkept ? { unkept } : {})
    };
  };
  const tell = async (arrived?: ArrivedPost): Promise<void> => {
    if (listeners.size === 0) return;
    const known = await now();
    for (const listener of listeners) listener(known, arrived);
  };
  const tellNews = async (): Promise<void> => {
    const told = news;
    news = [];
    for (const post of told) {
      going.tellTabs(post);
      await tell(post);
    }
  };

  const going = way.going({
    what: 'posts',
    send: box.send,
    due: box.due,
    sent: async () => {
      await strike();
      await tell();
    },
    changed: (told) => tell(isArrived(told) ? told : undefined),
    look: async () => undefined
  });
  takenOver.then(going.sendIfDue, noted('posts'));

  return {
    known: async () => {
      await takenOver;
      return now();
    },
    post: async (post) => {
      const waiting: WaitingPost = { ...post, postKey: newPostKey(), at: Date.now() };
      // In the same instant: whoever closes the tab now loses nothing.
      jotter.write(waiting);
      await takenOver;
      await take(waiting);
      await strike();
      await tell();
      going.tellTabs();
      going.send();
      return waiting.postKey;
    },
    unpost: async (postKey) => {
      await takenOver;
      const waited = await box.takeBack(postKey);
      for (const post of jotter.read()) if (post.postKey === postKey) jotter.strike(post);
      await tell();
      going.tellTabs();
      going.sendIfDue();
      return waited;
    },
    again: going.send,
    remove: async (to, rows) => {
      for (const row of rows)
        try {
          await removeWhole(lists.at(to), row);
        } catch (error) {
          return whyNotRemoved(error, to);
        }
      return undefined;
    },
    mayWrite: () =>
      Promise.all([lists.at('questions').barred(), lists.at('replies').barred()]).then(
        (barred) => barred.every((why) => why === undefined),
        () => false
      ),
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    }
  };
};
