import { propertyOf } from '../../lists/propertyOf';
import type { Column, Words } from '../../lists/columns';
import type { List } from '../../lists/list';
import { titledBy } from '../common/rowValues';

/** A piece of a name that stands in a column of its own. */
export type NamePart = 'given' | 'infix' | 'family';

/** A column of a list as a file may hold it, the title among them. */
export interface ImportField {
  /** Internal name: `PrimaryCircle`. */
  readonly name: string;
  /** The name that its value has in a row: `primaryCircle`. */
  readonly key: string;
  readonly column: Column;
  /** Present: it fills the field together with the other pieces. */
  readonly part?: NamePart;
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

const partLabels: Readonly<Record<NamePart, Words>> = {
  given: { fr: 'Prénom', nl: 'Voornaam', en: 'First name', de: 'Vorname' },
  infix: { fr: 'Particule du nom', nl: 'Tussenvoegsel', en: 'Name prefix', de: 'Namenszusatz' },
  family: { fr: 'Nom de famille', nl: 'Familienaam', en: 'Family name', de: 'Nachname' }
};

/** In the order in which a name is said. */
export const nameParts = ['given', 'infix', 'family'] as const satisfies readonly NamePart[];

const partFields: readonly ImportField[] = nameParts.map((part) => ({
  name: `Title/${part}`,
  key: 'title',
  column: { kind: 'text', label: partLabels[part] },
  part
}));

/** What a column of a file can fill: the list's fields, and where titles are names of people the parts of a name. */
export const fillable = (list: List): readonly ImportField[] =>
  titledBy(list) === undefined ? fieldsOf(list) : [...fieldsOf(list), ...partFields];

/** For each column of the file the field that it fills; undefined: none, it is ignored. */
export type Filled = readonly (ImportField | undefined)[];

/** The fields that headings name by their internal names, and nothing else: an undo file is read by what it says. */
export const fieldsNamed = (list: List, heads: readonly string[]): Filled =>
  heads.map((head) => fieldsOf(list).find(({ name }) => name === head.trim()));

/** The internal names of what is filled; the parts of a name fill the title. */
export const namesFilled = (filled: Filled): ReadonlySet<string> => {
  const parts = new Set(filled.flatMap((field) => field?.part ?? []));
  const whole = parts.has('given') && parts.has('family');
  return new Set([
    ...filled.flatMap((field) => (field === undefined || field.part !== undefined ? [] : field.name)),
    ...(whole ? ['Title'] : [])
  ]);
};
