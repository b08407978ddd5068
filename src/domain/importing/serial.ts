import type { Day } from '../common/day';

/** Day 1 of 1970 as spreadsheets count days: 1 is the first of January 1900, and 60 a 29 February that never was. */
const epoch = 25_569;

/** Days that the system of old Macs, whose day 0 is the first of January 1904, is behind. */
const since1904 = 1_462;

/** The day of a spreadsheet's number; undefined: no day that a calendar has. */
export const dayOfSerial = (serial: number, from1904 = false): Day | undefined => {
  const days = Math.floor(serial) + (from1904 ? since1904 : 0);
  if (!Number.isFinite(days) || days < 1 || days > 2_958_465) return undefined;
  const at = (days < 60 ? days + 1 : days) - epoch;
  return new Date(at * 86_400_000).toISOString().slice(0, 10);
};
