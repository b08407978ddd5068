import type { NewQuestion, NewStep, Post } from '../../domain/questions/posts';
import type * as declared from '../../lists';
import { questions } from '../../lists/reading/questions';
import { replies } from '../../lists/reading/replies';
import type { Connection } from '../connection/connection';
import { type OwnList, type OwnValues, withoutUnsaid } from './ownList';
import { type OwnRows, ownRows } from './ownRows';

type Questions = typeof declared.questions;
type Replies = typeof declared.replies;

/** Where posts are. */
export const questionPosts: OwnList<Questions> = { list: questions, key: 'PostKey' };
export const replyPosts: OwnList<Replies> = { list: replies, key: 'PostKey' };

/** A row of one's own, as far as posts need it. */
export interface PostRow {
  readonly id: number;
  readonly version: number;
}

/** The lists that posts go to. Rejects with ProgrammeError, Unguarded, and where a row is to go with Conflict. */
export interface PostLists {
  /** The row that SharePoint made of it, or has under this key already. */
  add(post: Post, postKey: string): Promise<PostRow>;
  at(to: Post['to']): Pick<OwnRows<Questions> | OwnRows<Replies>, 'barred' | 'remove'> & {
    under(postKey: string): Promise<PostRow | undefined>;
    again(id: number): Promise<PostRow | undefined>;
  };
}

const questionValues = ({ asked, ...values }: NewQuestion): OwnValues<Questions> =>
  withoutUnsaid({
    ...values,
    topics: values.topics as OwnValues<Questions>['topics'],
    asked: asked === undefined ? undefined : { id: asked },
    askedUser: asked
  });

const stepValues = ({ tell, ...values }: NewStep): OwnValues<Replies> =>
  withoutUnsaid({ ...values, tell: tell === undefined ? undefined : { id: tell }, tellUser: tell });

/** Posts over own rows, wherever those are. */
export const postsOver = (rows: {
  readonly questions: OwnRows<Questions>;
  readonly replies: OwnRows<Replies>;
}): PostLists => ({
  add: (post, postKey) =>
    post.to === 'questions'
      ? rows.questions.add(postKey, questionValues(post.values))
      : rows.replies.add(postKey, stepValues(post.values)),
  at: (to) => rows[to]
});

/** Posts as a site's lists hold them; `known` is the person's number where the page says it. */
export const postLists = (connection: Connection, known?: number): PostLists =>
  postsOver({
    questions: ownRows(connection, questionPosts, known),
    replies: ownRows(connection, replyPosts, known)
  });
