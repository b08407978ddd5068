import type { StoredValue } from '../site/definitions.ts';
import { joins, isMany, isPerson } from '../site/fields.ts';
import type { Field } from '../site/fields.ts';
import type { TableRow } from '../site/values.ts';
import type { List, View } from '../site/list.ts';
import { localDate } from '../site/localDate.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { permission } from '../site/permissions.ts';
import { isFolderRow } from '../site/place.ts';
import { fieldValue } from '../site/rowValues.ts';
import { invalidRequest, propertyNotOfType, spException } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { camlPage, selectOf } from './camlItems.ts';
import { objectOf } from './objectOf.ts';
import { camlFor } from './camlView.ts';
import { displayText } from './displayText.ts';
import { action } from './kind.ts';
import { folderInList } from './listFolders.ts';

type Cell = string | readonly unknown[];
type Cells = Record<string, Cell>;

/** Rows of a page when its view sets no limit. */
const usualRows = 30;
const noView = '00000000-0000-0000-0000-000000000000';
const required = [
  'ContentTypeId',
  'UniqueId',
  'FileRef',
  'FileLeafRef',
  'File_x0020_Type',
  'ItemChildCount',
  'FolderChildCount'
];

/** Options that say nothing here, or what is done anyway. */
const inert = new Set([
  '__metadata',
  'AllowMultipleValueFilterForTaxonomyFields',
  'AudienceFirst',
  'DeferredRender',
  'FilterOutChannelFoldersInDefaultDocLib',
  'ImageFieldsToTryRewriteToCdnUrls',
  'ModernListBoot',
  'RequireFolderColoringFields',
  'ShowStubFile'
]);
const built = new Set([
  'ViewXml',
  'RenderOptions',
  'Paging',
  'AddRequiredFields',
  'DatesInUtc',
  'FolderServerRelativeUrl'
]);
const unbuilt = new Set([
  'AddAllFields',
  'AddAllViewFields',
  'AddRegionalSettings',
  'ExpandGroups',
  'ExpandUserField',
  'FirstGroupOnly',
  'MergeDefaultView',
  'OriginalDate',
  'OverrideViewXml',
  'RenderURLFieldInJSON',
  'ReplaceGroup'
]);

const hexMask = (mask: bigint): string => `0x${mask.toString(16)}`;

/** Writes rows as pages of SharePoint read them: every value a text, in the web's language and zone. */
class RowWriter {
  readonly #list: List;
  readonly #call: Call;
  readonly #inUtc: boolean;
  readonly #persons = new Map<number, Cells>();

  constructor(list: List, call: Call, inUtc: boolean) {
    this.#list = list;
    this.#call = call;
    this.#inUtc = inUtc;
  }

  write(row: TableRow, fields: readonly Field[]): Cells {
    const cells: Cells = {
      ID: String(row['id']),
      PermMask: hexMask(this.#call.permissions(this.#list)),
      FSObjType: isFolderRow(row) ? '1' : '0'
    };
    for (const field of fields) this.#add(cells, field, row);
    return cells;
  }

  #add(cells: Cells, field: Field, row: TableRow): void {
    const { name } = field;
    if (field.sql === undefined) {
      cells[name] ??= '';
      return;
    }
    const value = fieldValue(this.#list, field, row);
    const text = displayText(this.#list, field, row, this.#call);
    if (joins(field)) {
      cells[name] = this.#joined(field, value);
      return;
    }
    switch (field.type) {
      case 'Counter':
      case 'Attachments':
        cells[name] = field.type === 'Counter' ? String(value as number) : value === true ? '1' : '0';
        return;
      case 'Integer':
        // No group separators: these count things, they are not amounts.
        cells[name] = value === null ? '' : String(value as number);
        if (name !== 'FSObjType' && !name.endsWith('Count')) cells[`${name}.`] = cells[name];
        return;
      case 'Number':
      case 'Currency':
        cells[name] = text;
        cells[`${name}.`] = value === null ? '' : (value as number).toPrecision(15);
        return;
      case 'Boolean':
        cells[name] = text;
        cells[`${name}.value`] = value === null ? '' : value === true ? '1' : '0';
        return;
      case 'DateTime':
        cells[name] = value === null ? '' : this.#date(field, value as string);
        cells[`${name}.`] = (value as string | null) ?? '';
        cells[`${name}.FriendlyDisplay`] = '';
        return;
      case 'MultiChoice':
        cells[name] = (value as readonly string[]).length === 0 ? '' : (value as readonly string[]);
        return;
      case 'URL': {
        const link = value as { readonly Url: string; readonly Description: string } | null;
        cells[name] = link?.Url ?? '';
        cells[`${name}.desc`] = link?.Description ?? '';
        return;
      }
      case 'Calculated':
        cells[name] = text;
        if (typeof value === 'number') cells[`${name}.`] = value.toPrecision(15);
        return;
      case 'Guid':
        cells[name] = value === null ? '' : `{${String(value as string).toUpperCase()}}`;
        return;
      default:
        cells[name] = value === null ? '' : String(value as string);
        if (name.startsWith('LinkTitle')) cells['Title'] = cells[name];
    }
  }

  #date(field: Field, value: string): string {
    return this.#inUtc ? value : localDate(value, this.#call.site, field.format === 'DateTime');
  }

  #joined(field: Field, value: StoredValue): Cell {
    const ids = isMany(field) ? (value as unknown as readonly number[]) : value === null ? [] : [value as number];
    if (ids.length === 0) return '';
    if (isPerson(field)) return ids.map((id) => this.#person(id));
    const target = field.list === undefined ? undefined : this.#call.site.lists.byId(field.list);
    const visible = target !== undefined && this.#call.may(permission.view, target);
    const shown = target?.field(field.showField ?? 'Title');
    return ids.map((id) => {
      const row = visible ? this.#call.site.items.find(target, id) : undefined;
      const text = row === undefined || shown === undefined ? '' : displayText(target as List, shown, row, this.#call);
      return { lookupId: id, lookupValue: text, isSecretFieldValue: false };
    });
  }

  #person(id: number): Cells {
    const known = this.#persons.get(id);
    if (known !== undefined) return known;
    const { title = '', email = '' } = this.#call.site.people.principal(id) ?? {};
    const made: Cells = { id: String(id), title, email, sip: email, picture: '' };
    this.#persons.set(id, made);
    return made;
  }
}

/** What says where the page begins: the address, `Paging` and `overrideParameters`, the last word being the last's. */
const pageParameters = (
  call: Call,
  paging: unknown,
  overrides: Readonly<Record<string, unknown>> | undefined
): ReadonlyMap<string, string> => {
  const all = new Map<string, string>();
  const take = (name: string, value: string): void => void all.set(name.toLowerCase(), value);
  for (const [name, value] of new URLSearchParams(call.request.url.search))
    if (!name.startsWith('$') && !name.startsWith('@')) take(name, value);
  if (typeof paging === 'string')
    for (const [name, value] of new URLSearchParams(paging.replace(/^\?/, ''))) take(name, value);
  for (const [name, value] of Object.entries(overrides ?? {}))
    if (name !== '__metadata' && value !== null) take(name, String(value));
  for (const name of all.keys())
    if (!/^(?:|paged|pagefirstrow|view|rootfolder|p_\w+)$/.test(name))
      throw new NotBuilt(`${name} of RenderListDataAsStream`);
  return all;
};

const viewXmlOf = (view: View): string =>
  `<View><Query>${view.query}</Query><ViewFields>${view.fields.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields><RowLimit Paged="TRUE">${view.rowLimit}</RowLimit></View>`;

const viewNamed = (list: List, asked: string): View => {
  const bare = asked.replace(/[{}]/g, '').toLowerCase();
  const view = list.views.find(({ id }) => id === bare);
  if (view === undefined) throw spException(404, -2147024809, 'The specified view is invalid.');
  return view;
};

const checkParameters = (parameters: Readonly<Record<string, unknown>>): void => {
  for (const [name, value] of Object.entries(parameters)) {
    if (built.has(name) || inert.has(name)) continue;
    if (!unbuilt.has(name)) throw propertyNotOfType(name, 'SP.RenderListDataParameters');
    if (value !== null && value !== false && value !== '') throw new NotBuilt(`${name} of RenderListDataAsStream`);
  }
  const { RenderOptions = 0 } = parameters;
  // 2 is ListData, the rows; every other bit brings a part of the page's own context.
  if (RenderOptions !== null && RenderOptions !== 0 && RenderOptions !== 2)
    throw new NotBuilt(`RenderOptions ${String(RenderOptions)} of RenderListDataAsStream`);
};

const answer = (list: List, call: Call): Answer => {
  call.need(permission.view, list);
  const body = call.json();
  const parameters = objectOf(body['parameters']);
  if (parameters === undefined)
    throw invalidRequest('The parameter parameters does not exist in method RenderListDataAsStream.');
  checkParameters(parameters);
  const paging = pageParameters(call, parameters['Paging'], objectOf(body['overrideParameters']));
  const given = typeof parameters['ViewXml'] === 'string' ? parameters['ViewXml'] : '';
  const asked = paging.get('view');
  const stored =
    given !== '' ? undefined : asked === undefined || asked === noView ? usualView(list) : viewNamed(list, asked);
  const view = camlFor(list, stored === undefined ? given : viewXmlOf(stored), call);
  if (view.grouped) throw new NotBuilt('GroupBy of RenderListDataAsStream');
  const names = [...(view.fields ?? ['LinkTitle']), ...(parameters['AddRequiredFields'] === true ? required : [])];
  const fields = names.flatMap((name) => list.field(name) ?? []);
  const rowLimit = view.rowLimit ?? usualRows;
  const folder = folderInList(list, parameters['FolderServerRelativeUrl'] ?? paging.get('rootfolder'), call);
  const position = paging.get('paged')?.toUpperCase() === 'TRUE' ? positionOf(paging) : undefined;
  const page = camlPage(
    list,
    view,
    { select: selectOf(list, ['ID', ...names]), top: rowLimit, position, folder },
    call
  );
  const writer = new RowWriter(list, call, parameters['DatesInUtc'] === true);
  const first = position === undefined ? 1 : Math.max(1, Number(paging.get('pagefirstrow') ?? 1) || 1);
  const last = first + page.rows.length - 1;
  const content = {
    Row: page.rows.map((row) => writer.write(row, fields)),
    FirstRow: first,
    FolderPermissions: hexMask(call.permissions(list)),
    LastRow: last,
    RowLimit: rowLimit,
    ...(page.next === undefined
      ? {}
      : { NextHref: `?${page.next}&PageFirstRow=${last + 1}&View=${stored?.id ?? noView}` }),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: ''
  };
  return { bytes: { type: 'application/json; charset=utf-8', content: JSON.stringify(content) }, note: page.note };
};

const usualView = (list: List): View => {
  const view = list.views.find(({ isDefault }) => isDefault) ?? list.views[0];
  if (view === undefined) throw spException(404, -2147024809, 'The specified view is invalid.');
  return view;
};

const positionOf = (paging: ReadonlyMap<string, string>): string =>
  [
    'Paged=TRUE',
    ...[...paging]
      .filter(([name]) => name.startsWith('p_'))
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  ].join('&');

/** POST renderListDataAsStream: a page of a view, as SharePoint's own list pages read it. */
export const renderListDataAsStream = action<List>(
  'renderListDataAsStream',
  'POST',
  (list, _given, call) => answer(list, call),
  {
    options: [],
    lacks: 'RenderOptions other than ListData, groups, filters in the address, pages backwards, aggregations'
  }
);
