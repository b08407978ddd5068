import { type ListName, listsByName } from '../../lists';
import type { Column, Undeclared } from '../../lists/columns';
import type { List } from '../../lists/list';
import { propertyOf } from '../../lists/propertyOf';
import { type Check, type Finding, found, type HealthFacts, type RowName } from './health';
import { shownName } from '../common/rowValues';
import { keyOf } from '../common/words';

type Row = Readonly<Record<string, unknown>> & { readonly id: number; readonly title: string };

/** A training's language is looked at for itself: what it means for readers depends on the module's other versions. */
const elsewhere = new Set([`${listsByName.trainings.url} Language`]);

const isUndeclared = (value: unknown): value is Undeclared =>
  typeof value === 'object' && value !== null && 'undeclared' in value;

const unknownOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : [value]).filter(isUndeclared).map(keyOf);

const ofColumn = (
  { url }: List,
  [name, column]: readonly [string, Column],
  rows: readonly { readonly row: Row; readonly called: () => string }[]
): readonly Finding[] => {
  const words = new Map<string, RowName[]>();
  for (const { row, called } of rows)
    for (const word of unknownOf(row[propertyOf(name)])) {
      const known = words.get(word) ?? [];
      known.push({ id: row.id, name: called() });
      words.set(word, known);
    }
  const kind = column.kind === 'choices' && column.fillIn === true ? 'otherWord' : 'undeclared';
  return [...words].map(([value, named]) => found(url, { kind, column: name, value }, { rows: named }));
};

/** Words in choice columns that no declaration knows, each with the rows that hold it. */
export const valueChecks = ({ rows, state: { language } }: HealthFacts): readonly Check[] => {
  return (Object.keys(listsByName) as ListName[]).flatMap((name): readonly Check[] => {
    const list: List = listsByName[name];
    const columns = Object.entries(list.columns).filter(
      ([column, { kind }]) => (kind === 'choice' || kind === 'choices') && !elsewhere.has(`${list.url} ${column}`)
    );
    if (rows[name] === undefined || columns.length === 0) return [];
    const there = rows[name].map((row) => {
      const item: Row = 'item' in row ? row.item : row;
      return { row: item, called: () => shownName(list, item, language) };
    });
    return [{ check: 'values', list: list.url, run: () => columns.flatMap((column) => ofColumn(list, column, there)) }];
  });
};
