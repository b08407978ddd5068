import type { ApplicationKeeper } from '../../domain/port/applying';
import type { SeatKeeper } from '../../domain/port/seats';
import type { PostKeeper } from '../../domain/questions/posts';
import { late } from '../../device/late';
import type { PageAround } from '../rows/programmeOf';
import { applicationsOf } from './applicationKeeper';
import { postsOf } from './postsOf';
import { seatsOf } from './seatsOf';

/** What keeps one's own rows on a site, each made when a part asks for it: there must be one for all web parts of the page. */
export interface OwnKeepers {
  readonly posts: () => Promise<PostKeeper>;
  readonly seats: () => Promise<SeatKeeper>;
  readonly applying: () => Promise<ApplicationKeeper>;
}

/** Those of this person on a site. */
export const keepersOf = (context: PageAround, sourceSite?: string): OwnKeepers => ({
  posts: late(async () => postsOf(context as Parameters<typeof postsOf>[0], sourceSite)),
  seats: late(async () => seatsOf(context, sourceSite)),
  applying: late(async () => applicationsOf(context, sourceSite))
});
