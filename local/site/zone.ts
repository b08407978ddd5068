const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric'
    });
    formats.set(timeZone, format);
  }
  return format;
};

/** The wall clock of a zone at a moment, as if it were UTC (milliseconds). */
export const wallClock = (moment: number, timeZone: string): number => {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(moment)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
};

/** The moment at which a zone's wall clock shows this time; of two (autumn) the second, in a gap (spring) the later. */
export const momentOf = (wall: number, timeZone: string): number => {
  const guess = wall - (wallClock(wall, timeZone) - wall);
  const drift = wallClock(guess, timeZone) - wall;
  return drift === 0 ? guess : guess - drift;
};

/** As SharePoint writes a moment: UTC, whole seconds. */
export const isoSeconds = (moment: Date | number): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

const midnights = new Map<string, string>();
const dayOnly = /^\d{4}-\d\d-\d\d$/;

/** Midnight of a day in the web's time zone, in UTC: what SharePoint stores for a date without a time. */
export const midnightOf = (day: string, timeZone: string): string => {
  const key = `${timeZone} ${day}`;
  const known = midnights.get(key);
  if (known !== undefined) return known;
  const midnight = isoSeconds(momentOf(Date.parse(`${day}T00:00:00Z`), timeZone));
  if (midnights.size > 20_000) midnights.clear();
  midnights.set(key, midnight);
  return midnight;
};

/** A date-only value as stored, from a day (`2026-11-24`) or from any moment of that day in the web's time zone. */
export const storedDay = (value: string, timeZone: string): string =>
  midnightOf(
    dayOnly.test(value) ? value : new Date(wallClock(Date.parse(value), timeZone)).toISOString().slice(0, 10),
    timeZone
  );
