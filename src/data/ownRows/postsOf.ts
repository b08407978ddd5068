import type { PostKeeper } from '../../domain/questions/posts';
import { connectionOf, type PageAround } from '../rows/programmeOf';
import { indexedDrawer } from './outboxDrawer';
import { postKeeper } from './postKeeper';
import { postLists } from './postLists';

/** A keeper of this person's posts on a site: there must be one for all web parts of the page. Sends what an earlier visit left. */
export const postsOf = (context: PageAround, sourceSite?: string): PostKeeper => {
  const { connection, owner, person } = connectionOf(context, sourceSite);
  return postKeeper(postLists(connection, person), indexedDrawer('digital-ambassadors-posts'), owner);
};
