const halfDay = 12 * 60 * 60 * 1000;

/** Lists of thousands hold few different days: each is worked out once. */
const knownDays = new Map<string, string>();
const mostDays = 5000;

const worked = (moment: string): string | undefined => {
  const instant = Date.parse(moment);
  if (Number.isNaN(instant)) return undefined;
  const shifted = new Date(instant + halfDay);
  // Outside the years that SharePoint can hold there is no four-digit date to cut.
  return shifted.getUTCFullYear() >= 1000 && shifted.getUTCFullYear() <= 9999
    ? shifted.toISOString().slice(0, 10)
    : undefined;
};

/**
 * The day of a column without a time. SharePoint keeps midnight of the site's own zone in UTC, so that a day in Brussels
 * comes as 23:00 of the day before. Half a day later it is the same date in UTC for every zone from UTC−11 to UTC+12.
 * Limit: a site that is set to UTC+13 or +14 (Samoa, Tonga, New Zealand in summer) shows the day before, unless the page
 * tells its zone (`meantRows`).
 */
export const dayInZone = (moment: unknown): string | undefined => {
  if (typeof moment !== 'string') return undefined;
  const before = knownDays.get(moment);
  if (before !== undefined) return before;
  const day = worked(moment);
  if (day !== undefined && knownDays.size < mostDays) knownDays.set(moment, day);
  return day;
};
