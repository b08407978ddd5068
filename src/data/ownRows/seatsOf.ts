import type { SeatKeeper } from '../../domain/port/seats';
import { coachingRequests } from '../../lists/reading/coachingRequests';
import { registrations } from '../../lists/reading/registrations';
import type { Connection } from '../connection/connection';
import { connectionOf, type PageAround } from '../rows/programmeOf';
import { inOneTab } from './oneTab';
import { ownRows } from './ownRows';
import { seatKeeper, type SeatLists } from './seatKeeper';

/** Own registrations and requests as a site's lists hold them; `known` is the person's number where the page says it. */
const seatLists = (connection: Connection, known?: number): SeatLists => ({
  registrations: ownRows(connection, { list: registrations }, known),
  coachingRequests: ownRows(connection, { list: coachingRequests }, known)
});

/** A keeper of this person's seats on a site: there must be one for all web parts of the page. */
export const seatsOf = (context: PageAround, sourceSite?: string): SeatKeeper => {
  const { connection, person } = connectionOf(context, sourceSite);
  return seatKeeper(seatLists(connection, person), inOneTab('digital-ambassadors-seats'));
};
