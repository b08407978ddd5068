import type { PostKeeper } from '../../domain/questions/posts';
import { connectionOf, ownerOf, type PageAround } from '../rows/programmeOf';
import { indexedDrawer } from './outboxDrawer';
import { postKeeper } from './postKeeper';
import { postLists } from './postLists';

const keepers = new Map<string, PostKeeper>();

/** The keeper of this person's posts on a site, one for all web parts of the page. Sends what an earlier visit left. */
export const postsOf = (context: PageAround, sourceSite?: string): PostKeeper => {
  const owner = ownerOf(context, sourceSite);
  const before = keepers.get(owner);
  if (before !== undefined) return before;
  const { connection, person } = connectionOf(context, sourceSite);
  const keeper = postKeeper(postLists(connection, person), indexedDrawer('digital-ambassadors-posts'), owner);
  keepers.set(owner, keeper);
  return keeper;
};
