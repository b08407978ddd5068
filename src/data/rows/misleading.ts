import { minutesEast } from '../../domain/common/zone';
import type { ReadColumn, Reading } from '../../lists/list';
import type { Connection } from '../connection/connection';

/** What SharePoint puts around a text of a column that was turned to rich text; nobody types it. */
export const isRich = (value: unknown): value is string =>
  typeof value === 'string' && /^\s*<div class="?ExternalClass/i.test(value);

const day = 24 * 60;

/** A moment at which the day of a zone begins, which is what a date without a time is kept as; true where nobody can tell. */
export const isMidnight = (moment: unknown, zone: unknown): boolean => {
  const instant = typeof moment === 'string' ? Date.parse(moment) : NaN;
  const east = Number.isNaN(instant) ? undefined : minutesEast(instant, zone);
  // Further east the day before would be read.
  return east === undefined || (east <= day / 2 && (instant / 60_000 + east) % day === 0);
};

/** Columns of a list that are of one of these kinds. */
export const columnsOfKind = (list: Reading, ...kinds: readonly ReadColumn['kind'][]): readonly string[] =>
  Object.entries<ReadColumn>(list.columns).flatMap(([name, { kind }]) => (kinds.includes(kind) ? [name] : []));

/** Whether what SharePoint sent needs a second look: texts with markup, moments that are no midnight of the page's site. */
export const isMisleading = ({ clock }: Connection, list: Reading, rows: readonly unknown[]): boolean => {
  const notes = columnsOfKind(list, 'note');
  const dates = columnsOfKind(list, 'date');
  const known = new Set<unknown>();
  const isNew = (moment: unknown): boolean => known.size !== known.add(moment).size;
  return (rows as readonly (Readonly<Record<string, unknown>> | null)[]).some(
    (row) =>
      notes.some((name) => isRich(row?.[name])) ||
      dates.some((name) => isNew(row?.[name]) && !isMidnight(row?.[name], clock?.zone))
  );
};
