const halfDay = 12 * 60 * 60 * 1000;

/**
 * The day of a column without a time. SharePoint keeps midnight of the site's own zone in UTC, so that a day in Brussels
 * comes as 23:00 of the day before. Half a day later it is the same date in UTC for every zone from UTC−11 to UTC+12.
 * Limit: a site that is set to UTC+13 or +14 (Samoa, Tonga, New Zealand in summer) shows the day before.
 */
export const dayOf = (moment: unknown): string | undefined => {
  const instant = typeof moment === 'string' ? Date.parse(moment) : NaN;
  if (Number.isNaN(instant)) return undefined;
  const shifted = new Date(instant + halfDay);
  // Outside the years that SharePoint can hold there is no four-digit date to cut.
  return shifted.getUTCFullYear() >= 1000 && shifted.getUTCFullYear() <= 9999
    ? shifted.toISOString().slice(0, 10)
    : undefined;
};
