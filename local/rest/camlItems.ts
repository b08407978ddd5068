import type { CamlView } from '../odata/caml.ts';
import { readRows } from '../odata/itemQuery.ts';
import type { ItemPage } from '../odata/itemQuery.ts';
import { SelectionReader } from '../odata/selection.ts';
import { joins, propertyOf } from '../site/fields.ts';
import type { List } from '../site/list.ts';
import { permission } from '../site/permissions.ts';
import { invalidRequest, propertyNotOfType, throttled } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { camlFor } from './camlView.ts';
import { readingContext } from './itemAccess.ts';
import { ItemWriter } from './itemValues.ts';
import { action } from './kind.ts';
import { folderOfQuery } from './listFolders.ts';
import { objectOf } from './objectOf.ts';

/** Fields by their internal names as a $select has them. */
export const selectOf = (list: List, names: readonly string[]): string =>
  names
    .flatMap((name) => list.field(name) ?? [])
    .filter((field) => field.sql !== undefined)
    .map((field) => (joins(field) ? `${propertyOf(field)}Id` : propertyOf(field)))
    .join(',');

/** The page of rows that a view asks for; a grouping has to look at every row. */
export const camlPage = (
  list: List,
  view: CamlView,
  asked: {
    readonly select: string | undefined;
    readonly top: number | undefined;
    readonly position?: string | undefined;
    /** The folder whose scope the view has; absent: all rows, wherever they stand. */
    readonly folder?: string;
  },
  call: Call
): ItemPage => {
  if (view.grouped && call.site.items.count(list) > call.limits.rows) throw throttled();
  const listById = (id: string): List | undefined => call.site.lists.byId(id);
  return readRows(
    list,
    {
      selection: new SelectionReader(list, listById, asked.select, call.option('$expand')).read(),
      condition: view.condition,
      order: view.order,
      top: asked.top,
      position: asked.position,
      ...(asked.folder === undefined ? {} : { place: { folder: asked.folder, scope: view.scope } })
    },
    readingContext(list, call)
  );
};

const queryProperties = new Set([
  '__metadata',
  'AllowIncrementalResults',
  'DatesInUtc',
  'FolderServerRelativePath',
  'FolderServerRelativeUrl',
  'ListItemCollectionPosition',
  'ViewXml'
]);

/** What rows have when a view names fields: those, and what tells which row it is. */
const always = 'FileSystemObjectType,Id,ServerRedirectedEmbedUri,ServerRedirectedEmbedUrl,ContentTypeId';

const answer = (list: List, call: Call): Answer => {
  call.need(permission.view, list);
  const query = objectOf(call.json()['query']);
  if (query === undefined) throw invalidRequest('The parameter query does not exist in method GetItems.');
  for (const name of Object.keys(query)) if (!queryProperties.has(name)) throw propertyNotOfType(name, 'SP.CamlQuery');
  const view = camlFor(list, typeof query['ViewXml'] === 'string' ? query['ViewXml'] : '', call);
  const paging = objectOf(query['ListItemCollectionPosition'])?.['PagingInfo'];
  const named = view.fields === undefined ? undefined : [always, selectOf(list, view.fields)].filter(Boolean).join(',');
  const select = call.option('$select') ?? named;
  const page = camlPage(
    list,
    view,
    // $expand alone keeps all the fields, as a read without $select does.
    {
      select,
      top: view.rowLimit,
      position: typeof paging === 'string' && paging !== '' ? paging : undefined,
      folder: folderOfQuery(list, query, call)
    },
    call
  );
  const writer = new ItemWriter(call, list, page.selection, page.rows);
  const set = `SP.ListData.${list.itemSet}`;
  return { value: { kind: 'feed', set, entities: page.rows.map((row) => writer.write(row)) }, set, note: page.note };
};

/** POST getItems: rows by a query in CAML; SharePoint gives no link to the next page here. */
export const getItems = action<List>('getItems', 'POST', (list, _given, call) => answer(list, call), {
  options: ['$select', '$expand'],
  lacks: 'Membership, DateRangesOverlap, joins and projected fields, conditions on links'
});
