import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { safeLink } from '../../domain/common/links';
import type { SignedSession } from '../../domain/sessions/model';
import { instantIn, spanOf } from '../../domain/sessions/moments';

/** What a calendar shows of a session, in the reader's language. */
export interface CalendarText {
  readonly title: string;
  /** Empty: nothing is said beside the link. */
  readonly details: string;
}

/** Where the row stands: together they name the event for good, whatever becomes of the session. */
export interface CalendarPlace {
  /** The row's own GUID, which no other row gets. */
  readonly uniqueId: string;
  /** `contoso.sharepoint.com`. */
  readonly host: string;
}

/** A file that puts the session into a calendar, or takes it out again. */
export type CalendarFile = 'PUBLISH' | 'CANCEL';

/** Calendars refuse signs that cannot be seen; a tab and an end of line are the only ones that mean something. */
const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}|\p{Cs}/gu, '');

const uidOf = ({ uniqueId, host }: CalendarPlace): string =>
  `${uniqueId.replace(/[{}]/g, '').toLowerCase()}@${host.toLowerCase()}`;

/**
 * The session as an iCalendar file (RFC 5545), in UTC: any calendar shows it in its own zone, whatever its clocks do. Its sequence rises with
 * each change of the row, so that a file that is opened again moves the event. Undefined: it has no start. Comes with a library: import
 * it once somebody asks for a file.
 */
export const calendarFile = (
  session: SignedSession,
  { title, details }: CalendarText,
  place: CalendarPlace,
  method: CalendarFile
): string | undefined => {
  const span = spanOf(session);
  if (span === undefined) return undefined;
  const link = safeLink(session.meetingUrl);
  const description = printable([details, link ?? ''].filter((part) => part.trim() !== '').join('\n\n'));
  const where = printable(session.place).trim() || (link ?? '');
  const stamp = instantIn(session.modified);
  const calendar = ical({
    prodId: { company: 'Digital Ambassadors', product: 'Sessions', language: 'EN' },
    method: ICalCalendarMethod[method]
  });
  calendar.createEvent({
    id: uidOf(place),
    sequence: session.version,
    stamp: new Date(stamp ?? span.starts),
    start: new Date(span.starts),
    end: new Date(span.ends),
    summary: printable(title)
      .replace(/[\n\t]+/g, ' ')
      .trim(),
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(where === '' ? {} : { location: where }),
    ...(description === '' ? {} : { description }),
    ...(link === undefined ? {} : { url: link })
  });
  return `${calendar.toString()}\r\n`;
};
