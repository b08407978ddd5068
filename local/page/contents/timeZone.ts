/** `web/RegionalSettings/TimeZone` over REST. */
export interface WebTimeZone {
  readonly Id: number;
  readonly Information?: { readonly Bias: number };
}

/** IANA names of SharePoint's time zone ids; REST tells the id and the biases, not the name. */
const names: Readonly<Record<number, string>> = {
  2: 'Europe/London',
  3: 'Europe/Brussels',
  4: 'Europe/Berlin',
  5: 'Europe/Bucharest',
  6: 'Europe/Budapest',
  7: 'Europe/Kiev',
  8: 'America/Sao_Paulo',
  9: 'America/Halifax',
  10: 'America/New_York',
  11: 'America/Chicago',
  12: 'America/Denver',
  13: 'America/Los_Angeles',
  19: 'Asia/Tokyo',
  20: 'Asia/Tokyo',
  21: 'Asia/Singapore',
  23: 'Asia/Kolkata',
  31: 'Atlantic/Reykjavik',
  37: 'America/Denver',
  38: 'America/Phoenix',
  45: 'Asia/Shanghai',
  57: 'Europe/Warsaw',
  59: 'Europe/Helsinki',
  76: 'Australia/Sydney',
  93: 'Etc/UTC'
};

/** The IANA name of a web's time zone; for an id that is not known, its standard offset all the year round. */
export const timeZoneName = ({ Id, Information }: WebTimeZone): string => {
  const name = names[Id];
  if (name !== undefined) return name;
  const hours = Math.round((Information?.Bias ?? 0) / 60);
  // The signs of Etc/GMT are those of a bias: west is positive.
  return hours === 0 ? 'Etc/UTC' : `Etc/GMT${hours > 0 ? '+' : ''}${hours}`;
};

const clocks = new Map<string, Intl.DateTimeFormat>();
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  });
  clocks.set(timeZone, made);
  return made;
};

/** The wall clock of a zone at a moment, as if it were UTC (milliseconds). */
const wallClock = (moment: number, timeZone: string): number => {
  const at = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, Number(value)])
  ) as Record<string, number>;
  return Date.UTC(at['year'] ?? 0, (at['month'] ?? 1) - 1, at['day'], at['hour'], at['minute'], at['second']);
};

/** A stored moment as the web's wall clock shows it: `2026-11-24T09:30`, or its day alone. */
export const wallTime = (iso: string, timeZone: string, dateOnly: boolean): string =>
  new Date(wallClock(Date.parse(iso), timeZone)).toISOString().slice(0, dateOnly ? 10 : 16);

/** What SharePoint stores for a wall time of the web: UTC, whole seconds; a day begins at midnight there. */
export const storedMoment = (wall: string, timeZone: string): string => {
  const wanted = Date.parse(wall.length === 10 ? `${wall}T00:00:00Z` : `${wall}:00Z`);
  const guess = wanted - (wallClock(wanted, timeZone) - wanted);
  // Near a change of the clocks the first guess is off by the difference.
  const moment = guess - (wallClock(guess, timeZone) - wanted);
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
};

/** Today in the web's time zone. */
export const todayIn = (timeZone: string, now: Date = new Date()): string =>
  wallTime(now.toISOString(), timeZone, true);
