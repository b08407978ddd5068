import { lists } from '../../lists';
import type { Column, Person, Undeclared } from '../../lists/columns';
import type { List } from '../../lists/list';
import { propertyOf } from '../../lists/propertyOf';
import { plain } from '../common/meaning';
import { sameAddress } from './cells';
import { type ImportField, fieldsOf } from './columns';
import type { DirectoryPerson, Values } from '../port/rowWriter';
import { namesIn } from '../common/rowValues';
import { nameKeys } from '../common/words';

/** By which values a row of a list is recognised; the first way whose first value is there counts. */
const waysOf = ({ imported }: List): readonly (readonly string[])[] =>
  imported === 'never' ? [] : imported.knownBy.map((way) => way.map(propertyOf));

/** The lists that files can be imported into, in the order in which a new site fills them. */
export const importable: readonly List[] = lists.filter(({ imported }) => imported !== 'never');

/** The lists that can be taken home. */
export const exportable: readonly List[] = lists.filter(({ exported }) => exported);

/** The value that is the code of a row, and what it is made of at worst; undefined: the list has no codes. */
export const codeOf = ({ imported }: List): { readonly key: string; readonly otherwise: string } | undefined =>
  imported === 'never' || imported.code === undefined
    ? undefined
    : { key: propertyOf(imported.code.column), otherwise: imported.code.otherwise };

/** The values by which alone a row can be recognised, in order. */
export const firstKeys = (list: List): readonly string[] => waysOf(list).flatMap(([first]) => first ?? []);

/** A row that the file itself adds, pointed at before it has an id. */
export interface Pending {
  /** The line that adds it. */
  readonly line: number;
}

export const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Pending>).line === 'number';

const comparableWord = (value: unknown): string =>
  typeof value === 'string' ? value : plain((value as Undeclared | undefined)?.undeclared ?? '');

/** A value as it compares, whatever its kind: two cells that SharePoint would keep alike give the same text. */
export const comparable = (column: Column, value: unknown): string => {
  switch (column.kind) {
    case 'text':
    case 'note':
      return String(value ?? '')
        .replace(/\r\n?/g, '\n')
        .trim();
    case 'choice':
      return comparableWord(value);
    case 'choices':
      return ((value ?? []) as readonly unknown[]).map(comparableWord).sort().join('\u0000');
    case 'lookups':
      return [...((value ?? []) as readonly unknown[])].map(String).sort().join(' ');
    case 'user':
      return (value as DirectoryPerson | Person | undefined)?.login.toLowerCase() ?? '';
    case 'url':
      return value === undefined ? '' : sameAddress(String(value));
    default:
      return isPending(value) ? `line ${value.line}` : String(value ?? '');
  }
};

const byKey = new WeakMap<List, ReadonlyMap<string, ImportField>>();

const fieldByKey = (list: List): ReadonlyMap<string, ImportField> => {
  const fields = byKey.get(list) ?? new Map(fieldsOf(list).map((field) => [field.key, field]));
  byKey.set(list, fields);
  return fields;
};

const identityBy = (list: List, way: readonly string[], values: Values): string | undefined => {
  const fields = fieldByKey(list);
  const parts = way.map((key) => {
    const field = fields.get(key);
    return field === undefined ? '' : plain(comparable(field.column, values[key]));
  });
  return parts[0] === '' ? undefined : `${way.join('+')} ${parts.join('\u0000')}`;
};

/** The title, else a name in whichever language has one first: a file of circles may have names only. */
export const titleIn = (values: Values): string => namesIn(values)[0]?.trim() ?? '';

/** By what a line of a file is recognised; undefined: the line does not say enough. */
export const identityOf = (list: List, values: Values): string | undefined => {
  for (const way of waysOf(list)) {
    const identity = identityBy(list, way, way[0] === 'title' ? { ...values, title: titleIn(values) } : values);
    if (identity !== undefined) return identity;
  }
  return undefined;
};

/** Everything by which a row on the site is recognised: a circle by its key and by each of its names. */
export const identitiesOf = (list: List, item: Values): readonly string[] => {
  const named = nameKeys.some((key) => key in item) ? namesIn(item) : [];
  const found = waysOf(list).flatMap((way) => identityBy(list, way, item) ?? []);
  return [...new Set([...found, ...named.map((name) => `title ${plain(name)}`)])];
};

/** Ways whose columns are all in the file, by internal name; none: its lines cannot be recognised. */
export const recognisable = (list: List, names: ReadonlySet<string>): boolean => {
  const fields = fieldByKey(list);
  const has = (key: string): boolean =>
    names.has(fields.get(key)?.name ?? '') ||
    (key === 'title' && nameKeys.some((each) => names.has(fields.get(each)?.name ?? '')));
  return waysOf(list).some((way) => way.every(has));
};

/** The columns by which lines are recognised, way by way, for people to read. */
export const keyFields = (list: List): readonly (readonly ImportField[])[] => {
  const fields = fieldByKey(list);
  return waysOf(list).map((way) => way.flatMap((key) => fields.get(key) ?? []));
};
