import { dayOfSerial } from '../../../../domain/importing/serial';
import type { NumberFormat } from './formats';

const two = (number: number): string => String(number).padStart(2, '0');

const clock = (share: number): string => {
  const minutes = Math.round(share * 1440);
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
};

/** What Excel shows for a day that no calendar has. */
const noDay = '########';

const dayText = (serial: number, from1904: boolean): string => {
  const time = serial - Math.floor(serial);
  const day = dayOfSerial(serial, from1904);
  return day === undefined ? noDay : time * 1440 < 0.5 ? day : `${day} ${clock(time)}`;
};

/** A number with as many digits as a spreadsheet keeps, in a way that a cell of text is read back from. */
const plainNumber = (number: number): string => {
  const kept = Number(number.toPrecision(15));
  return Math.abs(kept) < 1e21 && Number.isInteger(kept) ? BigInt(kept).toString() : String(kept);
};

/** A number of a workbook as text. */
export const numberText = (value: string, format: NumberFormat, from1904: boolean): string => {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  // In the system of 1904 day 0 is a day.
  if (format === 'day' && (number >= 1 || (from1904 && number >= 0))) return dayText(number, from1904);
  if (format === 'day' || format === 'time')
    return number < 0 ? noDay : number < 1 ? clock(number) : dayText(number, from1904);
  // What is shown as 77 % is kept as 0.77.
  if (format === 'percent') return `${plainNumber(number * 100)}%`;
  return typeof format === 'number' && Number.isInteger(number) && number >= 0
    ? plainNumber(number).padStart(format, '0')
    : plainNumber(number);
};

/** `_x000D_` is a sign that XML cannot hold. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A day as a workbook may write it in words: without the midnight that says nothing. */
export const isoText = (text: string): string => text.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');

/** `C` of `C12`: its place among the columns. */
export const columnAt = (reference: string): number => {
  let at = 0;
  for (const letter of reference.replace(/[^A-Z]/gi, '').toUpperCase()) at = at * 26 + letter.charCodeAt(0) - 64;
  return at - 1;
};
