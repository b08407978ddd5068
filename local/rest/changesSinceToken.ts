import { readCaml } from '../odata/caml.ts';
import type { Condition } from '../odata/condition.ts';
import type { StoredValue } from '../site/definitions.ts';
import { isMany, joins } from '../site/fields.ts';
import type { Field } from '../site/fields.ts';
import type { TableRow } from '../site/values.ts';
import type { List } from '../site/list.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { permission } from '../site/permissions.ts';
import { camlInvalid, invalidRequest, propertyNotOfType } from '../site/refusal.ts';
import { fieldValue } from '../site/rowValues.ts';
import { wallClock } from '../site/zone.ts';
import { XmlError, parseXml } from '../xml/xml.ts';
import type { Answer, Call } from './call.ts';
import { camlPage, selectOf } from './camlItems.ts';
import { objectOf } from './objectOf.ts';
import { changesOf } from './changes.ts';
import { changeToken } from './changeToken.ts';
import type { Change } from './changes.ts';
import { fieldXmlOf } from './fieldXml.ts';
import { action } from './kind.ts';

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll("'", '&apos;')
    .replaceAll('"', '&quot;');

/** Columns that every row of the answer has, asked for or not. */
const always = ['ID', 'UniqueId', 'owshiddenversion', 'Modified', 'Created', 'FSObjType', 'FileRef'];
const changeNames: Readonly<Record<number, string>> = { 3: 'Delete', 7: 'Restore' };

/** A value as SharePoint's rowsets write it: `3;#Paie`, `;#a;#b;#`, `15.0000000000000`. */
const cellOf = (list: List, field: Field, row: TableRow, call: Call): string => {
  const value = fieldValue(list, field, row);
  if (value === null) return '';
  const id = String(row['id']);
  if (field.name === 'UniqueId') return `${id};#{${String(value as string).toUpperCase()}}`;
  if (field.name === 'FSObjType') return `${id};#0`;
  if (field.name === 'FileRef') return `${id};#${String(value as string).replace(/^\//, '')}`;
  if (joins(field)) return joined(field, value, call);
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return (value as number).toPrecision(15);
    case 'Boolean':
    case 'Attachments':
      return value === true ? '1' : '0';
    case 'DateTime':
      return new Date(wallClock(Date.parse(value as string), call.site.timeZone))
        .toISOString()
        .slice(0, 19)
        .replace('T', ' ');
    case 'MultiChoice':
      return (value as readonly string[]).length === 0 ? '' : `;#${(value as readonly string[]).join(';#')};#`;
    case 'URL': {
      const { Url, Description } = value as { readonly Url: string; readonly Description: string };
      return `${Url.replaceAll(',', ',,')}, ${Description}`;
    }
    case 'Guid':
      return `{${String(value as string).toUpperCase()}}`;
    default:
      return String(value as string | number);
  }
};

const joined = (field: Field, value: StoredValue, call: Call): string => {
  const target = field.list === undefined ? undefined : call.site.lists.byId(field.list);
  const ids = isMany(field) ? (value as unknown as readonly number[]) : [value as number];
  return ids
    .map(
      (id) =>
        `${id};#${String((target === undefined ? undefined : call.site.items.find(target, id))?.['f_Title'] ?? '')}`
    )
    .join(';#');
};

const rowOf = (list: List, fields: readonly Field[], row: TableRow, call: Call): string => {
  const cells = fields
    .map((field): [string, string] => [field.name, cellOf(list, field, row, call)])
    .filter(([name, text]) => text !== '' || !always.includes(name))
    .map(([name, text]) => `ows_${name}='${escaped(text)}'`);
  return `<z:row ${cells.join(' ')} />`;
};

/** The list itself, which an answer without a token begins with. */
const schemaOf = (list: List, call: Call): string => {
  const id = `{${list.id.toUpperCase()}}`;
  const fields = list.fields.map((field) => fieldXmlOf(field, list)).join('');
  return `<List ID="${id}" Title="${escaped(list.title)}" Description="${escaped(list.description)}" Name="${id}" BaseType="0" ServerTemplate="${list.template}" ItemCount="${call.site.items.count(list)}" RootFolder="${escaped(list.folder)}" ReadSecurity="${list.readSecurity}" WriteSecurity="${list.writeSecurity}"><Fields>${fields}</Fields></List>`;
};

/** The last word about each row: deletions and restorations are told, changed rows are sent. */
const latest = (changes: readonly Change[]): ReadonlyMap<number, Change> =>
  new Map(changes.map((change) => [change.item, change]));

const properties = new Set([
  '__metadata',
  'ChangeToken',
  'Contains',
  'Query',
  'QueryOptions',
  'RowLimit',
  'ViewFields',
  'ViewName'
]);

const textOf = (query: Readonly<Record<string, unknown>>, name: string): string =>
  typeof query[name] === 'string' ? query[name].trim() : '';

/** The parts of the query as one <View>. */
const viewXmlOf = (query: Readonly<Record<string, unknown>>): string => {
  const limit = textOf(query, 'RowLimit');
  return `<View>${textOf(query, 'Query')}${textOf(query, 'ViewFields')}${limit === '' ? '' : `<RowLimit>${limit}</RowLimit>`}</View>`;
};

const checkOptions = (options: string): void => {
  if (options === '') return;
  try {
    if (parseXml(options).children.some(({ name }) => name !== 'IncludeMandatoryColumns'))
      throw new NotBuilt('QueryOptions of GetListItemChangesSinceToken');
  } catch (error) {
    throw error instanceof XmlError ? camlInvalid() : error;
  }
};

/** Only these rows, by their ids: what changed is found through the index, however long the list is. */
const amongRows = (ids: readonly number[], condition: Condition | undefined): Condition => {
  const among: Condition = { kind: 'among', path: ['ID'], values: ids.map((value) => ({ kind: 'number', value })) };
  return condition === undefined ? among : { kind: 'and', left: among, right: condition };
};

const answer = (list: List, call: Call): Answer => {
  call.need(permission.view, list);
  const query = objectOf(call.json()['query']);
  if (query === undefined)
    throw invalidRequest('The parameter query does not exist in method GetListItemChangesSinceToken.');
  for (const name of Object.keys(query))
    if (!properties.has(name)) throw propertyNotOfType(name, 'SP.ChangeLogItemQuery');
  if (textOf(query, 'Contains') !== '' || textOf(query, 'ViewName') !== '')
    throw new NotBuilt('Contains and ViewName of GetListItemChangesSinceToken');
  checkOptions(textOf(query, 'QueryOptions'));
  const view = readCaml(list, viewXmlOf(query), { user: call.user ?? 0, now: call.now, timeZone: call.site.timeZone });
  const token = textOf(query, 'ChangeToken');
  const changed = token === '' ? undefined : latest(changesOf(list, { after: token }, call));
  const names = [
    ...always,
    ...(view.fields ?? list.fields.filter(({ base, name }) => !base || name === 'Title').map(({ name }) => name))
  ];
  const fields = [...new Set(names)].flatMap((name) => list.field(name) ?? []).filter(({ sql }) => sql !== undefined);
  const ids =
    changed === undefined ? undefined : [...changed.values()].filter(({ type }) => type !== 3).map(({ item }) => item);
  const narrowed = ids === undefined ? view : { ...view, condition: amongRows(ids, view.condition) };
  const page = camlPage(list, narrowed, { select: selectOf(list, names), top: view.rowLimit }, call);
  const { rows } = page;
  const told = [...(changed?.values() ?? [])]
    .filter(({ type }) => changeNames[type] !== undefined)
    .map(
      ({ type, item, uniqueId }) =>
        `<Id ChangeType="${changeNames[type]}" UniqueId="{${uniqueId.toUpperCase()}}">${item}</Id>`
    );
  const inside = changed === undefined ? schemaOf(list, call) : told.join('');
  const content =
    `<?xml version="1.0" encoding="utf-8" ?><GetListItemChangesSinceTokenResult><listitems MinTimeBetweenSyncs='0' RecommendedTimeBetweenSyncs='180' MaxBulkDocumentSyncSize='500' MaxRecommendedEmbeddedFileSize='500' EffectivePermMask='${call.may(permission.manageWeb, list) ? 'FullMask' : `0x${call.permissions(list).toString(16)}`}' xmlns:s='uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882' xmlns:dt='uuid:C2F41010-65B3-11d1-A29F-00AA00C14882' xmlns:rs='urn:schemas-microsoft-com:rowset' xmlns:z='#RowsetSchema'>` +
    `<Changes LastChangeToken="${changeToken(list, call)}">${inside}</Changes>` +
    `<rs:data ItemCount="${rows.length}"${page.next === undefined ? '' : ` ListItemCollectionPositionNext="${escaped(page.next)}"`}>${rows.map((row) => rowOf(list, fields, row, call)).join('')}</rs:data>` +
    `</listitems></GetListItemChangesSinceTokenResult>`;
  return { bytes: { type: 'application/xml; charset=utf-8', content }, note: page.note };
};

/** POST getListItemChangesSinceToken: rows that changed, as XML, whatever Accept says. */
export const getListItemChangesSinceToken = action<List>(
  'getListItemChangesSinceToken',
  'POST',
  (list, _given, call) => answer(list, call),
  { options: [], lacks: 'ViewName, Contains, QueryOptions, changes of the list itself' }
);
