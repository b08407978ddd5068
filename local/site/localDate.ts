import { momentOf, wallClock } from './zone.ts';

interface Pattern {
  /** .NET's short date, `dd/MM/yyyy`. */
  readonly date: string;
  /** Hours from 0 to 23; else 1 to 12 with AM and PM. */
  readonly day24: boolean;
  /** The hour with two digits. */
  readonly wideHour: boolean;
}

/** Short dates and times as SharePoint's regional settings write them. */
const patterns: Readonly<Record<string, Pattern>> = {
  'fr-FR': { date: 'dd/MM/yyyy', day24: true, wideHour: true },
  'fr-BE': { date: 'dd-MM-yy', day24: true, wideHour: true },
  'nl-NL': { date: 'd-M-yyyy', day24: true, wideHour: true },
  'nl-BE': { date: 'd/MM/yyyy', day24: true, wideHour: false },
  'de-DE': { date: 'dd.MM.yyyy', day24: true, wideHour: true },
  'en-GB': { date: 'dd/MM/yyyy', day24: true, wideHour: true },
  'en-US': { date: 'M/d/yyyy', day24: false, wideHour: false }
};
const american: Pattern = { date: 'M/d/yyyy', day24: false, wideHour: false };
const patternOf = (cultureName: string): Pattern => patterns[cultureName] ?? american;

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as SharePoint's pages show it in the web's language and zone: `24/11/2026 11:00`. */
export const localDate = (
  moment: string,
  web: { readonly cultureName: string; readonly timeZone: string },
  withTime: boolean
): string => {
  const { date, day24, wideHour } = patternOf(web.cultureName);
  const wall = new Date(wallClock(Date.parse(moment), web.timeZone));
  const [year, month, day] = [wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate()];
  const written = date.replace(/yyyy|yy|MM|M|dd|d/g, (part) => {
    if (part.startsWith('y')) return part === 'yy' ? two(year % 100) : String(year);
    const value = part.startsWith('M') ? month : day;
    return part.length === 2 ? two(value) : String(value);
  });
  if (!withTime) return written;
  const hours = wall.getUTCHours();
  const hour = day24 ? hours : hours % 12 || 12;
  const half = day24 ? '' : hours < 12 ? ' AM' : ' PM';
  return `${written} ${wideHour ? two(hour) : hour}:${two(wall.getUTCMinutes())}${half}`;
};

/**
 * The moment (milliseconds) that a person of the web's language means, `24/11/2026 11:00`; undefined: nobody there
 * writes a date so, nor is 2026-11-24 one.
 */
export const parsedLocalDate = (
  text: string,
  web: { readonly cultureName: string; readonly timeZone: string }
): number | undefined => {
  const { date, day24 } = patternOf(web.cultureName);
  const match = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*(AM|PM))?)?$/i.exec(
    text.trim()
  );
  if (match === null) return undefined;
  const [, first = '', separator = '', second = '', third = '', hours = '0', minutes = '0', seconds = '0', half] =
    match;
  if (separator !== (/[-/.]/.exec(date)?.[0] ?? '/') || first.length > 2 || third.length < 2) return undefined;
  const [day, month] = date.startsWith('M') ? [Number(second), Number(first)] : [Number(first), Number(second)];
  const year = third.length === 2 ? 2000 + Number(third) : Number(third);
  if (half !== undefined && (day24 || Number(hours) < 1 || Number(hours) > 12)) return undefined;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  const wall = Date.UTC(year, month - 1, day, hour, Number(minutes), Number(seconds));
  const back = new Date(wall);
  const exists = back.getUTCMonth() === month - 1 && back.getUTCDate() === day && back.getUTCHours() === hour;
  const within = year >= 1900 && year <= 8900;
  return exists && within && Number(minutes) < 60 && Number(seconds) < 60 ? momentOf(wall, web.timeZone) : undefined;
};
