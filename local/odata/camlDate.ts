import type { XmlElement } from '../xml/xml.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { camlInvalid } from '../site/refusal.ts';
import { isoSeconds, midnightOf, momentOf, wallClock } from '../site/zone.ts';
import type { Comparator, Condition, Path } from './condition.ts';

/** The moment and zone that CAML's dates are read in. */
export interface CamlClock {
  readonly now: Date;
  readonly timeZone: string;
}

/** A date of CAML. */
interface CamlMoment {
  /** UTC. */
  readonly at: string;
  /** `2026-11-24` in the web's zone. */
  readonly day: string;
  /** The day alone counts, as it does without IncludeTimeValue. */
  readonly whole: boolean;
}

const dayLength = 86_400_000;
const dayOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/** A day before or after another. */
const shifted = (day: string, days: number): string => dayOf(Date.parse(`${day}T00:00:00Z`) + days * dayLength);

/**
 * The moment a <Value> means. CAML's dates are the web's own time; a Z behind them changes nothing unless StorageTZ
 * says that they are UTC.
 */
export const camlMoment = (value: XmlElement, { now, timeZone }: CamlClock): CamlMoment => {
  const whole = value.attributes['IncludeTimeValue']?.toUpperCase() !== 'TRUE';
  const [child] = value.children;
  if (child?.name === 'Today') {
    const days = Number(child.attributes['OffsetDays'] ?? child.attributes['Offset'] ?? 0);
    if (!Number.isInteger(days) || Math.abs(days) > 1_000_000) throw camlInvalid();
    const day = shifted(dayOf(wallClock(now.getTime(), timeZone)), days);
    return { at: midnightOf(day, timeZone), day, whole };
  }
  if (child?.name === 'Now') return { at: isoSeconds(now), day: dayOf(wallClock(now.getTime(), timeZone)), whole };
  if (child !== undefined) throw new NotBuilt(`<${child.name}> as a date in CAML`);
  const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[-+]\d\d:?\d\d)?)?$/.exec(
    value.text.trim()
  );
  const [, day = '', time = '00:00:00'] = match ?? [];
  const written = Date.parse(`${day}T${time}Z`);
  if (match === null || Number.isNaN(written)) throw camlInvalid();
  const moment = value.attributes['StorageTZ']?.toUpperCase() === 'TRUE' ? written : momentOf(written, timeZone);
  return { at: isoSeconds(moment), day: dayOf(wallClock(moment, timeZone)), whole };
};

/** A comparison by the day alone, as a comparison of moments. */
export const onDay = (path: Path, comparator: Comparator, { day }: CamlMoment, timeZone: string): Condition => {
  const compare = (by: Comparator, at: string): Condition => ({
    kind: 'compare',
    path,
    comparator: by,
    value: { kind: 'date', value: at }
  });
  const begin = midnightOf(day, timeZone);
  const end = midnightOf(shifted(day, 1), timeZone);
  switch (comparator) {
    case 'eq':
      return { kind: 'and', left: compare('ge', begin), right: compare('lt', end) };
    case 'ne':
      return {
        kind: 'or',
        left: { kind: 'or', left: compare('lt', begin), right: compare('ge', end) },
        right: { kind: 'empty', path, empty: true }
      };
    case 'lt':
      return compare('lt', begin);
    case 'le':
      return compare('lt', end);
    case 'gt':
      return compare('ge', end);
    case 'ge':
      return compare('ge', begin);
  }
};
