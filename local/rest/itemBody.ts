import type { StoredRow, StoredValue } from '../site/definitions.ts';
import { isMany, joins } from '../site/fields.ts';
import type { Field } from '../site/fields.ts';
import type { List } from '../site/list.ts';
import { invalidRequest, propertyNotOfType, readOnlyField } from '../site/refusal.ts';
import { momentText } from '../odata/sql.ts';
import type { Call } from './call.ts';

const unconverted = (type: string): Error =>
  invalidRequest(
    `Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`
  );
const unexpected = (found: string, expected: string): Error =>
  invalidRequest(
    `An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`
  );

const isInt32 = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= 0x7fffffff;

const nodeOf = (value: unknown): string =>
  Array.isArray(value) ? 'StartArray' : typeof value === 'object' && value !== null ? 'StartObject' : 'PrimitiveValue';

/** Reads values of a write as the columns want them; refuses what SharePoint's OData reader refuses. */
class BodyReader {
  readonly #verbose: boolean;
  readonly #four: boolean;
  readonly #timeZone: string;

  constructor(call: Call) {
    this.#verbose = /odata\s*=\s*verbose/i.test(call.request.headers['content-type'] ?? '');
    this.#four = call.mode.version === 4;
    this.#timeZone = call.site.timeZone;
  }

  get verbose(): boolean {
    return this.#verbose;
  }

  value(field: Field, given: unknown): StoredValue {
    if (isMany(field)) return this.#many(field, given);
    if (field.type === 'URL') return this.#link(given);
    if (given !== null && typeof given === 'object') throw unexpected(nodeOf(given), 'PrimitiveValue');
    if (given === null) return null;
    switch (field.type) {
      case 'Number':
      case 'Currency':
        if (typeof given !== 'number') throw unconverted('Edm.Double');
        return given;
      case 'Integer':
      case 'Lookup':
      case 'User':
        if (typeof given !== 'number' || !isInt32(given)) throw unconverted('Edm.Int32');
        return given;
      case 'Boolean':
        if (typeof given !== 'boolean') throw unconverted('Edm.Boolean');
        return given;
      case 'DateTime':
        return this.#date(given);
      case 'Guid':
        if (typeof given !== 'string' || !/^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i.test(given))
          throw unconverted('Edm.Guid');
        return given;
      default:
        if (typeof given !== 'string') throw unconverted('Edm.String');
        return given;
    }
  }

  #date(given: unknown): string {
    const text = typeof given === 'string' ? given : '';
    const moment = momentText(text, this.#timeZone);
    if (moment === undefined || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[-+]\d\d:\d\d)?)?$/.test(text))
      throw unconverted(this.#four ? 'Edm.DateTimeOffset' : 'Edm.DateTime');
    if (this.#four && !/T.*(?:Z|[-+]\d\d:\d\d)$/.test(text))
      throw invalidRequest(`Cannot convert the literal '${text}' to the expected type 'Edm.DateTimeOffset'.`);
    return moment;
  }

  /** Light bodies write arrays, verbose ones `{results: […]}`. */
  #many(field: Field, given: unknown): StoredValue {
    if (given === null) return null;
    let values: unknown = given;
    if (this.#verbose) {
      if (Array.isArray(given)) throw unexpected('StartArray', 'StartObject');
      if (typeof given === 'object') values = (given as { readonly results?: unknown }).results;
    }
    if (!Array.isArray(values)) throw unexpected(nodeOf(given), this.#verbose ? 'StartObject' : 'StartArray');
    const single: Field = { ...field, type: joins(field) ? 'Lookup' : 'Choice' };
    const read = (values as readonly unknown[]).map((one) => {
      if (one === null) throw unconverted(joins(field) ? 'Edm.Int32' : 'Edm.String');
      return this.value(single, one);
    });
    return read as unknown as StoredValue;
  }

  #link(given: unknown): StoredValue {
    if (given === null) return null;
    if (nodeOf(given) !== 'StartObject') throw unexpected(nodeOf(given), 'StartObject');
    const { Url = null, Description = null, ...rest } = given as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(rest))
      if (name !== '__metadata' && !name.includes('odata.')) throw propertyNotOfType(name, 'SP.FieldUrlValue');
    if ((Url !== null && typeof Url !== 'string') || (Description !== null && typeof Description !== 'string'))
      throw unconverted('Edm.String');
    return Url === null || Url === '' ? null : { Url, Description: Description ?? Url };
  }
}

/** The column that a property of a body writes; lookups and persons go by `CircleId`. */
const writtenField = (list: List, name: string): Field | undefined => {
  const field = list.property(name);
  if (field !== undefined) return joins(field) || field.type === 'Computed' ? undefined : field;
  const lookup = name.endsWith('Id') ? list.property(name.slice(0, -2)) : undefined;
  return lookup !== undefined && joins(lookup) ? lookup : undefined;
};

/** Written by nobody, though every answer carries them: a caller may send an item back. */
const carried = new Set(['Id', 'ID', 'FileSystemObjectType', 'GUID', 'ContentTypeId']);

const moderationNames = new Set(['OData__ModerationStatus', 'OData__ModerationComments']);

/** What a body says of approval: only of a list that wants it. */
export const moderationIn = (
  list: List,
  body: Readonly<Record<string, unknown>>
): { readonly moderation: number; readonly moderation_comment: string | null } | undefined => {
  const { OData__ModerationStatus: status, OData__ModerationComments: comment = null } = body;
  if (list.moderation !== true || status === undefined) return undefined;
  if (typeof status !== 'number' || ![0, 1, 2].includes(status)) throw unconverted('Edm.Int32');
  if (comment !== null && typeof comment !== 'string') throw unconverted('Edm.String');
  return { moderation: status, moderation_comment: comment };
};

/** A body that makes a folder: by what it is, or by the content type of folders. */
export const isFolderBody = (body: Readonly<Record<string, unknown>>): boolean =>
  body['FileSystemObjectType'] === 1 || /^0x0120/i.test(String(body['ContentTypeId'] ?? ''));

/** The body of an add or an update as a row; nothing is dropped silently. */
export const itemBody = (list: List, call: Call): StoredRow => {
  const reader = new BodyReader(call);
  const row: Record<string, StoredValue> = {};
  for (const [name, given] of Object.entries(call.json())) {
    if (name === '__metadata' && reader.verbose) continue;
    if (/^(?:odata\.|@odata\.|[^@]+@odata\.)/.test(name)) continue;
    if (carried.has(name) || (list.moderation === true && moderationNames.has(name))) continue;
    const field = writtenField(list, name);
    if (field === undefined) throw propertyNotOfType(name, list.itemType);
    if (field.readOnly === true || field.type === 'Attachments' || (field.base && field.name !== 'Title'))
      throw readOnlyField();
    row[field.name] = reader.value(field, given);
  }
  return row;
};

/** Every column that a PUT clears because its body does not name it. */
export const clearedColumns = (list: List): StoredRow =>
  Object.fromEntries(
    list.fields
      .filter((field) => field.readOnly !== true && (!field.base || field.name === 'Title'))
      .map((field) => [field.name, null])
  );
