import { isPerson, joins, propertyOf } from '../site/fields.ts';
import type { Field } from '../site/fields.ts';
import type { List } from '../site/list.ts';
import { fieldQueryInvalid, propertyUnknown } from '../site/refusal.ts';
import { projectedField } from './source.ts';

/** Parts of an item that are no column. */
const parts = [
  'AttachmentFiles',
  'ContentType',
  'FieldValuesAsHtml',
  'FieldValuesAsText',
  'FieldValuesForEdit',
  'File',
  'FirstUniqueAncestorSecurableObject',
  'Folder',
  'GetDlpPolicyTip',
  'LikedByInformation',
  'ParentList',
  'Properties',
  'RoleAssignments',
  'Versions'
] as const;
const partNames: ReadonlySet<string> = new Set(parts);

const systemProperties = new Set([
  'Id',
  'FileSystemObjectType',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'EffectiveBasePermissions',
  'HasUniqueRoleAssignments'
]);

/** One thing that a read returns of each item. */
export type Selected =
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'field'; readonly field: Field }
  /** `CircleId` (and for persons of a full read `AuthorStringId`) */
  | { readonly kind: 'id'; readonly field: Field }
  | { readonly kind: 'stringId'; readonly field: Field }
  | { readonly kind: 'expanded'; readonly field: Field; readonly target: List; readonly fields: readonly Expanded[] }
  /** A lookup that is named but not expanded: a link in answers with metadata, nothing else. */
  | { readonly kind: 'part'; readonly name: string; readonly select: readonly string[] };

export interface Expanded {
  readonly name: string;
  readonly field: Field;
}

export interface Selection {
  readonly selected: readonly Selected[];
  /** Names of $expand. */
  readonly expanded: ReadonlySet<string>;
  /** Lookup and person columns that are read. */
  readonly touched: ReadonlySet<string>;
}

const names = (option: string | undefined): readonly string[] =>
  (option ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Everything that a read without $select returns. */
const everything = (list: List, wanted: (field: Field) => boolean): readonly Selected[] => [
  { kind: 'system', name: 'FileSystemObjectType' },
  { kind: 'system', name: 'Id' },
  { kind: 'system', name: 'ServerRedirectedEmbedUri' },
  { kind: 'system', name: 'ServerRedirectedEmbedUrl' },
  ...ordered(list)
    .filter((field) => field.onRequest !== true)
    .filter(wanted)
    .flatMap((field): readonly Selected[] => {
      if (!joins(field)) return [{ kind: 'field', field }];
      const id: Selected = { kind: 'id', field };
      return isPerson(field) ? [id, { kind: 'stringId', field }] : [id];
    })
];

/** The list's own columns stand between the title and the base columns. */
const ordered = (list: List): readonly Field[] => {
  const first = new Set(['ContentTypeId', 'Title', 'ComplianceAssetId']);
  return [
    ...list.fields.filter((field) => first.has(field.name)),
    ...list.fields.filter((field) => !field.base),
    ...list.fields.filter((field) => field.base && !first.has(field.name))
  ];
};

/** What $select and $expand ask of a list's items; throws where SharePoint refuses. */
export class SelectionReader {
  readonly #list: List;
  readonly #listById: (id: string) => List | undefined;
  readonly #touched = new Set<string>();
  readonly #expand: ReadonlySet<string>;
  readonly #select: readonly string[];

  constructor(list: List, listById: (id: string) => List | undefined, select?: string, expand?: string) {
    this.#list = list;
    this.#listById = listById;
    this.#select = names(select);
    // `$expand=Circle/Title` expands Circle.
    this.#expand = new Set(names(expand).map((name) => name.split('/')[0] ?? name));
  }

  read(): Selection {
    for (const name of this.#expand) this.#checkExpanded(name);
    const all = this.#select.length === 0 || this.#select.includes('*');
    const own = this.#select.filter((name) => name !== '*' && !name.includes('/'));
    const selected: Selected[] = all ? [...everything(this.#list, () => true)] : [];
    for (const name of own) selected.push(...this.#named(name));
    for (const name of new Set([...this.#select.map((path) => path.split('/')[0] ?? ''), ...this.#expand])) {
      const through = this.#through(name);
      if (through !== undefined) selected.push(through);
    }
    for (const one of selected) if (one.kind === 'id' || one.kind === 'expanded') this.#touched.add(one.field.name);
    return { selected, expanded: this.#expand, touched: this.#touched };
  }

  #checkExpanded(name: string): void {
    if (partNames.has(name)) return;
    const field = this.#list.property(name);
    if (field === undefined || !joins(field)) throw propertyUnknown(name);
    const named = this.#select.some((path) => path.startsWith(`${name}/`));
    if (!named) throw fieldQueryInvalid(name, name);
  }

  #named(name: string): readonly Selected[] {
    // SharePoint answers both spellings to either.
    if (name === 'Id' || name === 'ID') return [{ kind: 'system', name: 'Id' }, ...this.#id()];
    if (systemProperties.has(name)) return [{ kind: 'system', name }];
    if (partNames.has(name)) return [];
    const field = this.#list.property(name);
    if (field !== undefined && !joins(field)) return [{ kind: 'field', field }];
    if (field !== undefined) throw fieldQueryInvalid(name, name);
    const person = name.endsWith('StringId') ? this.#list.property(name.slice(0, -8)) : undefined;
    if (person !== undefined && isPerson(person)) return [{ kind: 'stringId', field: person }];
    const lookup = name.endsWith('Id') ? this.#list.property(name.slice(0, -2)) : undefined;
    if (lookup !== undefined && joins(lookup)) return [{ kind: 'id', field: lookup }];
    throw propertyUnknown(name);
  }

  #id(): readonly Selected[] {
    const field = this.#list.property('ID');
    return field === undefined ? [] : [{ kind: 'field', field }];
  }

  #through(name: string): Selected | undefined {
    const paths = this.#select.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
    if (partNames.has(name)) {
      if (paths.length > 0 && !this.#expand.has(name)) throw fieldQueryInvalid(`${name}/${paths[0] ?? ''}`, name);
      return this.#expand.has(name) ? { kind: 'part', name, select: paths } : undefined;
    }
    if (paths.length === 0) return undefined;
    const field = this.#list.property(name);
    if (field === undefined) throw propertyUnknown(name);
    if (!joins(field) || !this.#expand.has(name)) throw fieldQueryInvalid(`${name}/${paths[0] ?? ''}`, name);
    const target = field.list === undefined ? undefined : this.#listById(field.list);
    if (target === undefined) throw fieldQueryInvalid(`${name}/${paths[0] ?? ''}`, name);
    const wanted = paths.includes('*') ? ['Id', 'Title'] : paths;
    return {
      kind: 'expanded',
      field,
      target,
      fields: wanted.map((path) => ({ name: path, field: projectedField(field, target, path) }))
    };
  }
}

/** The name under which REST gives the id of a lookup or person. */
export const idProperty = (field: Field): string => `${propertyOf(field)}Id`;
