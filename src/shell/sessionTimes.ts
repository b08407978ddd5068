import { daysLater } from '../domain/common/day';
import { wallClockAt } from '../domain/common/zone';
import { timesOf, type SessionTimes, type WallSpan } from '../domain/sessions/agenda';
import type { SignedSession } from '../domain/sessions/model';
import { instantIn } from '../domain/sessions/moments';
import { formatted, onWall, timeWords } from './wallWords';
import { kept, sayDay } from '../strings/say';

/** `jeu.`, `26` and `nov.`, as a sheet of a calendar shows a day. */
export const sheetOf = (day: string): { readonly weekday: string; readonly date: string; readonly month: string } => {
  const moment = onWall({ day, time: '12:00' });
  return {
    weekday: formatted(moment, 'weekday', { weekday: 'short' }),
    date: formatted(moment, 'date', { day: 'numeric' }),
    month: formatted(moment, 'month', { month: 'short' })
  };
};

/** `jeudi 26 novembre`, with the year when it is not that of `today`. */
export const longDay = (day: string, today: string): string => {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return formatted(onWall({ day, time: '12:00' }), isThisYear ? 'day' : 'day of a year', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' })
  });
};

/** `lundi 30 novembre, 12:00` on the site's wall; empty for what is no moment. */
export const momentWords = (moment: string | undefined, zone: unknown, today: string): string => {
  const instant = instantIn(moment);
  if (instant === undefined) return '';
  const [day = '', time = ''] = wallClockAt(instant, zone).split('T');
  return `${longDay(day, today)}, ${timeWords({ day, time: time.slice(0, 5) })}`;
};

/** `12:00 – 13:00`; over more than a day with the day of the end. */
const spanWords = ({ from, to, oneDay }: WallSpan, today: string): string =>
  `${timeWords(from)} – ${oneDay ? timeWords(to) : `${sayDay(to.day, today)}, ${timeWords(to)}`}`;

const readersCity = (): string => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replace(/_/g, ' ');
};

/** `12:00 – 13:00 (20:00, Tokyo)`: the reader's own time in brackets, where the clocks differ. */
export const whenWords = (times: SessionTimes, today: string): string => {
  const { reader, from } = times;
  const here = spanWords(times, today);
  if (reader === undefined) return here;
  const begins = timeWords(reader.from);
  const time = reader.from.day === from.day ? begins : `${sheetOf(reader.from.day).weekday} ${begins}`;
  return `${here} (${time}, ${readersCity()})`;
};

/** When a session is, on the site's wall and on the reader's. */
export const timesHere = (session: SignedSession, zone: unknown): SessionTimes | undefined =>
  timesOf(session, zone, (instant) => -new Date(instant).getTimezoneOffset());

/** `jeudi 26 novembre, 12:00 – 13:00` on the site's wall; empty for what is no moment. */
export const dayAndHours = (session: SignedSession, zone: unknown, today: string): string => {
  const times = timesHere(session, zone);
  return times === undefined ? '' : `${longDay(times.from.day, today)}, ${spanWords(times, today)}`;
};

/** `23–29 novembre`. */
export const weekWords = (monday: string): string =>
  kept(
    'session week',
    (culture) => new Intl.DateTimeFormat(culture, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  ).formatRange(onWall({ day: monday, time: '12:00' }), onWall({ day: daysLater(monday, 6), time: '12:00' }));
