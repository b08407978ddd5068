import { noted } from '../../device/noted';
import { encoded } from '../../domain/common/address';
import { dayAt } from '../../domain/common/day';
import { wordsOfHtml } from '../../domain/common/richText';
import { minutesEast } from '../../domain/common/zone';
import type { Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { columnsOfKind, isMidnight, isRich } from './misleading';

type Raw = Readonly<Record<string, unknown>>;

const hour = 60 * 60_000;

/** A time of day in UTC; moments with one time, or two an hour apart for summer, are midnights of one zone. */
const timeOf = (moment: string): number => ((Date.parse(moment) % (24 * hour)) + 24 * hour) % (24 * hour);

const isNear = (one: number, other: number): boolean => [0, hour, 23 * hour].includes(Math.abs(one - other));

/** Moments from which on one time of day is taken for a custom, and not for chance. */
const custom = 3;

/** Those that do not begin a day where the others do. */
const otherwise = (moments: readonly string[]): readonly string[] => {
  const counts = new Map<number, number>();
  for (const moment of moments) counts.set(timeOf(moment), (counts.get(timeOf(moment)) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [NaN];
  const usual = moments.filter((moment) => isNear(timeOf(moment), most));
  return usual.length < custom ? moments : moments.filter((moment) => !usual.includes(moment));
};

/** Moments that SharePoint tells in one request. */
const rowsTogether = 50;

/** The days of another site than the page's own, on its own clock, which only SharePoint knows. */
const daysThere = async (connection: Connection, moments: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const days = new Map<string, string>();
  for (let at = 0; at < moments.length; at += rowsTogether) {
    const some = moments.slice(at, at + rowsTogether);
    const answers = await connection.batch(
      some.map((moment) => ({
        method: 'POST',
        path: `_api/web/regionalSettings/timeZone/utcToLocalTime('${encoded(moment)}')`
      }))
    );
    for (const [place, moment] of some.entries()) {
      const said = answers[place]?.ok === true ? ((await answers[place].json()) as { readonly value?: unknown }) : {};
      const day = /^\d{4}-\d{2}-\d{2}/.exec(typeof said.value === 'string' ? said.value : '')?.[0];
      if (day !== undefined) days.set(moment, day);
    }
  }
  return days;
};

const daysOf = async (connection: Connection, moments: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { zone, isOwn = true } = connection.clock ?? {};
  const odd = moments.filter((moment) => !isMidnight(moment, zone));
  if (isOwn) {
    const dayOf = (moment: string): string => {
      const instant = Date.parse(moment);
      return dayAt(instant, minutesEast(instant, zone) ?? 0);
    };
    return new Map(odd.map((moment) => [moment, dayOf(moment)]));
  }
  try {
    return await daysThere(connection, odd.length === 0 ? [] : otherwise(moments));
  } catch (error) {
    // Without the clock of that site each moment is taken for the midnight that it nearly always is.
    noted('clock')(error);
    return new Map();
  }
};

/**
 * Rows as whoever wrote them meant them, although a column was turned to rich text or asks for a time as well: texts without
 * markup, and of moments the day on the site's clock.
 */
export const meantRows = async (
  connection: Connection,
  list: Reading,
  rows: readonly unknown[]
): Promise<readonly unknown[]> => {
  const notes = columnsOfKind(list, 'note');
  const dates = columnsOfKind(list, 'date');
  const moments = new Set<string>();
  for (const row of rows as readonly (Raw | null)[])
    for (const name of dates) {
      const moment = row?.[name];
      if (typeof moment === 'string' && !Number.isNaN(Date.parse(moment))) moments.add(moment);
    }
  const days = await daysOf(connection, [...moments]);
  return rows.map((row) => {
    if (typeof row !== 'object' || row === null) return row;
    const raw = row as Raw;
    const changed = [
      ...notes.flatMap((name) => (isRich(raw[name]) ? [[name, wordsOfHtml(raw[name])] as const] : [])),
      ...dates.flatMap((name) => {
        const day = days.get(String(raw[name]));
        return day === undefined ? [] : [[name, `${day}T00:00:00Z`] as const];
      })
    ];
    return changed.length === 0 ? row : { ...raw, ...Object.fromEntries(changed) };
  });
};
