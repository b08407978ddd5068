import { propertyOf } from '../../lists/propertyOf';
import type { Column } from '../../lists/columns';
import type { List } from '../../lists/list';
import type { Line } from './lines';
import { fold } from '../common/text';

/** A column of a list as a file may hold it, the title among them. */
export interface ImportField {
  /** Internal name: `PrimaryCircle`. */
  readonly name: string;
  /** The name that its value has in a row: `primaryCircle`. */
  readonly key: string;
  readonly column: Column;
}

const knownFields = new WeakMap<List, readonly ImportField[]>();

/** The columns of a list in the order of their declaration, the title first. */
export const fieldsOf = (list: List): readonly ImportField[] => {
  const before = knownFields.get(list);
  if (before !== undefined) return before;
  const title: Column = { kind: 'text', label: list.titleLabel, required: list.titleOptional !== true };
  const fields = [
    { name: 'Title', key: 'title', column: title },
    ...Object.entries(list.columns).map(([name, column]) => ({ name, key: propertyOf(name), column }))
  ];
  knownFields.set(list, fields);
  return fields;
};

/** What exports of other programs call these columns. */
const alsoCalled = new Map(
  Object.entries({
    Person: [
      'email',
      'e-mail',
      'e-mailadres',
      'mail',
      'courriel',
      'adresse e-mail',
      'compte',
      'account',
      'konto',
      'upn',
      'login'
    ],
    ProfileNames: ['profile names', 'departments', 'services', 'diensten', 'abteilungen'],
    Title: ['title', 'nom', 'naam', 'name']
  })
);

/** Every heading that means a field, folded; the first field that claims one keeps it. */
const headingsRead = (list: List): ReadonlyMap<string, ImportField> => {
  const meant = new Map<string, ImportField>();
  const claim = (text: string, field: ImportField): void => {
    if (!meant.has(fold(text))) meant.set(fold(text), field);
  };
  const fields = fieldsOf(list);
  for (const field of fields) {
    claim(field.name, field);
    for (const label of Object.values(field.column.label)) claim(label, field);
  }
  for (const field of fields) for (const name of alsoCalled.get(field.name) ?? []) claim(name, field);
  return meant;
};

/** For each column of the file the field that it fills; undefined: none, it is ignored. */
export type Filled = readonly (ImportField | undefined)[];

/** What the headings mean, in any of the four languages or by internal name; of two columns for a field the first fills it. */
export const guessedFields = (list: List, heads: readonly string[]): Filled => {
  const meant = headingsRead(list);
  const taken = new Set<string>();
  return heads.map((head) => {
    const field = meant.get(fold(head));
    if (field === undefined || taken.has(field.name)) return undefined;
    taken.add(field.name);
    return field;
  });
};

/** Above the headings there may be a title or a date. */
const furthest = 10;

/** Which line holds the headings: of the first ones the one with the most known headings, else the first. */
export const headingAt = (list: List, lines: readonly Line[]): number => {
  const known = lines.slice(0, furthest).map(({ cells }) => guessedFields(list, cells).filter(Boolean).length);
  return Math.max(0, known.indexOf(Math.max(0, ...known)));
};
