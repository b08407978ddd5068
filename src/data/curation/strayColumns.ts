import type { ColumnState } from '../../domain/setup/site';
import { isFolder } from '../rows/row';
import { rawOf } from './listFacts';

/** What OData calls a column; lookups and people go by the ids that they hold. */
const propertyIn = ({ name, type }: ColumnState): string => {
  const property = name.startsWith('_') ? `OData_${name}` : name;
  return /^(Lookup|User)/.test(type) ? `${property}Id` : property;
};

/** What has to be selected, beside what a row is, to see what rows hold in these columns. */
export const strayParts = (columns: readonly ColumnState[]): readonly string[] => columns.map(propertyIn);

/** What a cell holds as text; empty: nothing. */
const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join('');
  if (typeof value === 'object') return Object.values(value).map(cellText).join('');
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value as string | number).trim();
};

/** How many rows hold something in a column that nobody wrote into: what new rows begin with by themselves is nothing. */
export const filledIn = (rows: readonly unknown[], column: ColumnState): number =>
  rows.filter((row) => {
    const held = cellText(rawOf(row)[propertyIn(column)]);
    return !isFolder(row) && held !== '' && held !== (column.initially ?? (column.type === 'Boolean' ? '0' : ''));
  }).length;
