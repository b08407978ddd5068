import type { SeatKeeper } from '../../domain/port/seats';
import { coachingRequests } from '../../lists/reading/coachingRequests';
import { registrations } from '../../lists/reading/registrations';
import type { Connection } from '../connection/connection';
import { connectionOf, ownerOf, type PageAround } from '../rows/programmeOf';
import { ownRows } from './ownRows';
import { seatKeeper, type SeatLists } from './seatKeeper';

/** Own registrations and requests as a site's lists hold them; `known` is the person's number where the page says it. */
export const seatLists = (connection: Connection, known?: number): SeatLists => ({
  registrations: ownRows(connection, { list: registrations }, known),
  coachingRequests: ownRows(connection, { list: coachingRequests }, known)
});

const keepers = new Map<string, SeatKeeper>();

/** The keeper of this person's seats on a site, one for all web parts of the page. */
export const seatsOf = (context: PageAround, sourceSite?: string): SeatKeeper => {
  const owner = ownerOf(context, sourceSite);
  const before = keepers.get(owner);
  if (before !== undefined) return before;
  const { connection, person } = connectionOf(context, sourceSite);
  const keeper = seatKeeper(seatLists(connection, person));
  keepers.set(owner, keeper);
  return keeper;
};
