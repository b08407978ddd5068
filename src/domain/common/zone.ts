/** When clocks change: the nth weekday of a month, 5 for the last one. */
interface Change {
  readonly Month: number;
  /** 0 is Sunday. */
  readonly DayOfWeek: number;
  readonly Day: number;
  readonly Hour: number;
}

/** A time zone as SharePoint writes it into each page; minutes count west of UTC (Brussels: -60). */
export interface ZoneData {
  readonly Bias: number;
  readonly DaylightBias?: number;
  /** Absent, or of month 0: clocks never change. */
  readonly DaylightDate?: Change;
  readonly StandardBias?: number;
  readonly StandardDate?: Change;
}

const minute = 60_000;

/** The moment of a change in a year, as a clock on the wall shows it, in milliseconds. */
const changeIn = (year: number, { Month, DayOfWeek, Day, Hour }: Change): number => {
  const first = new Date(Date.UTC(year, Month - 1, 1)).getUTCDay();
  const days = new Date(Date.UTC(year, Month, 0)).getUTCDate();
  let date = 1 + ((DayOfWeek - first + 7) % 7) + (Day - 1) * 7;
  while (date > days) date -= 7;
  return Date.UTC(year, Month - 1, date, Hour);
};

const isZone = (zone: unknown): zone is ZoneData =>
  typeof zone === 'object' && zone !== null && Number.isFinite((zone as { readonly Bias?: unknown }).Bias);

/** How many minutes a web's clock is ahead of UTC at an instant; absent: the page does not say. */
export const minutesEast = (instant: number, zone: unknown): number | undefined => {
  if (!isZone(zone)) return undefined;
  const standard = -(zone.Bias + (zone.StandardBias ?? 0));
  const { DaylightDate: summer, StandardDate: winter } = zone;
  if (!summer?.Month || !winter?.Month) return standard;
  const daylight = -(zone.Bias + (zone.DaylightBias ?? -60));
  const year = new Date(instant + standard * minute).getUTCFullYear();
  // Each change is told in the time that it ends.
  const begins = changeIn(year, summer) - standard * minute;
  const ends = changeIn(year, winter) - daylight * minute;
  const isSummer = begins < ends ? instant >= begins && instant < ends : instant >= begins || instant < ends;
  return isSummer ? daylight : standard;
};

/** What a clock on a web's wall shows at an instant, `2026-11-24T09:00`; where the page does not say, the clock of UTC. */
export const wallClockAt = (instant: number, zone: unknown): string =>
  new Date(instant + (minutesEast(instant, zone) ?? 0) * minute).toISOString().slice(0, 16);

/**
 * The instant at which a web's clock shows `2026-11-24T09:00`. A time that clocks skip is as much later as they skip, of one that they show
 * twice it is the first. Undefined: no such text.
 */
export const instantAt = (wallClock: string, zone: unknown): number | undefined => {
  const shown = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wallClock) ? Date.parse(`${wallClock}:00Z`) : NaN;
  if (Number.isNaN(shown)) return undefined;
  const by = (about: number): number => shown - (minutesEast(about, zone) ?? 0) * minute;
  // The day before and the day after know both times that there can be.
  const [earlier, later] = [by(shown - 86_400_000), by(shown + 86_400_000)];
  const fits = [Math.min(earlier, later), Math.max(earlier, later)].find(
    (instant) => wallClockAt(instant, zone) === wallClock
  );
  return fits ?? earlier;
};
