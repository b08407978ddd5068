import { type PostLists, postsOver, questionPosts, replyPosts } from '../data/ownRows/postLists';
import { postKeeper } from '../data/ownRows/postKeeper';
import { pageDrawer, type Drawer } from '../data/ownRows/outboxDrawer';
import type { OwnRow } from '../data/ownRows/ownList';
import type { PostKeeper } from '../domain/questions/posts';
import type { questions, replies } from '../lists';
import { memoryOwnRows, type MemoryOwnRows } from './memoryOwnRows';

/** Both lists without SharePoint. */
export interface MemoryPostRoom {
  readonly questions: MemoryOwnRows<typeof questions>;
  readonly replies: MemoryOwnRows<typeof replies>;
  /** The lists as this person meets them; `request` runs around each request and may throw before or after it is served. */
  as(person: number, request?: <Answer>(serve: () => Answer) => Promise<Answer>): PostLists;
}

/** Lists of posts without SharePoint, with keys that are unique. */
export const memoryPostRoom = (): MemoryPostRoom => {
  const [asked, told] = [memoryOwnRows(questionPosts, true), memoryOwnRows(replyPosts, true)];
  return {
    questions: asked,
    replies: told,
    as: (person, request) => postsOver({ questions: asked.as(person, request), replies: told.as(person, request) })
  };
};

export interface MemoryPosts extends PostKeeper {
  readonly room: MemoryPostRoom;
  /** Rows of the person, in the order of their ids. */
  asked(): readonly OwnRow<typeof questions>[];
  told(): readonly OwnRow<typeof replies>[];
  /** No request is answered from now on, but fails like this; undefined: they are. */
  fail(error: Error | undefined): void;
}

let owners = 0;

/** Posts without SharePoint and without a browser's database: the real keeper over lists in memory. */
export const memoryPosts = (room = memoryPostRoom(), person = 7, drawer: Drawer = pageDrawer()): MemoryPosts => {
  let failure: Error | undefined;
  const lists = room.as(person, async (serve) => {
    if (failure !== undefined) throw failure;
    return serve();
  });
  const mine = <Row extends { readonly author: number }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ author }) => author === person);
  return {
    ...postKeeper(lists, drawer, `test ${(owners += 1)}`),
    room,
    asked: () => mine(room.questions.rows()),
    told: () => mine(room.replies.rows()),
    fail: (error) => void (failure = error)
  };
};
