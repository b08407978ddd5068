import { readItems } from '../odata/itemQuery.ts';
import { SelectionReader } from '../odata/selection.ts';
import type { TableRow } from '../site/values.ts';
import { isLibrary } from '../site/list.ts';
import type { List } from '../site/list.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { permission } from '../site/permissions.ts';
import { pathOfRow } from '../site/place.ts';
import { accessDenied, invalidRequest, itemMissing, onlyFiles, propertyNotOfType } from '../site/refusal.ts';
import { attachmentsKind } from './attachments.ts';
import type { Answer, Call } from './call.ts';
import { objectOf } from './objectOf.ts';
import { projected } from './entity.ts';
import { changeableRow, mayApprove, readableRow, readingContext, writableRow } from './itemAccess.ts';
import type { ItemContext } from './itemAccess.ts';
import { contentTypeStep } from './contentTypes.ts';
import { formValues, htmlValues, textValues } from './displayText.ts';
import { clearedColumns, isFolderBody, itemBody, moderationIn } from './itemBody.ts';
import { headerEtagOf } from './headerEtag.ts';
import { ItemWriter } from './itemValues.ts';
import { action, step } from './kind.ts';
import type { Kind, Step } from './kind.ts';
import { folderName } from './listFolders.ts';
import { itemPath, maskValue } from './paths.ts';
import { effectivePermissionsOf } from './roles.ts';
import { validateUpdateListItem } from './validateUpdate.ts';

const nextLink = (call: Call, next: string): string => {
  const kept = Object.entries(call.query.options).filter(([name]) => name !== '$skiptoken' && name !== '$skip');
  const pairs: readonly (readonly [string, string])[] = [
    ['$skiptoken', next],
    ...kept,
    ...Object.entries(call.query.aliases)
  ];
  const encode = (text: string): string =>
    encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
  const query = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  return `${call.request.url.origin}${call.request.url.pathname}?${query}`;
};

const readPage = (list: List, call: Call): Answer => {
  call.need(permission.view, list);
  const page = readItems(
    list,
    {
      select: call.option('$select'),
      expand: call.option('$expand'),
      filter: call.option('$filter'),
      orderBy: call.option('$orderby'),
      top: call.option('$top'),
      skipToken: call.option('$skiptoken'),
      aliases: call.query.aliases
    },
    readingContext(list, call)
  );
  const writer = new ItemWriter(call, list, page.selection, page.rows);
  const next = page.next === undefined ? {} : { next: nextLink(call, page.next) };
  return {
    value: {
      kind: 'feed',
      set: `SP.ListData.${list.itemSet}`,
      entities: page.rows.map((row) => writer.write(row)),
      ...next
    },
    set: `SP.ListData.${list.itemSet}`,
    note: page.note
  };
};

/** One row with $select and $expand. */
const readOne = (context: ItemContext, row: TableRow, call: Call): Answer => {
  const { list } = context;
  const reader = new SelectionReader(
    list,
    (id) => call.site.lists.byId(id),
    call.option('$select'),
    call.option('$expand')
  );
  const selection = reader.read();
  return {
    value: new ItemWriter(call, list, selection, [row]).write(row),
    set: `SP.ListData.${list.itemSet}`,
    headers: { etag: headerEtagOf(row) },
    note: '1 row read, 1 returned'
  };
};

/** The id that was drawn for this row; undefined: the next one, as SharePoint gives it. */
const drawnId = (list: List, call: Call): number | undefined => {
  const { Id } = call.json();
  if (!call.loopholes.includes('draw') || typeof Id !== 'number') return undefined;
  if (!Number.isSafeInteger(Id) || Id < 1 || call.site.items.find(list, Id) !== undefined)
    throw invalidRequest(`The id ${Id} cannot be drawn.`);
  return Id;
};

const add = (list: List, call: Call): Answer => {
  call.need(permission.add, list);
  if (isLibrary(list)) throw onlyFiles();
  const row = itemBody(list, call);
  const id = call.site.transaction(() => {
    const writer = call.site.writer(call.writer, call.now);
    if (!isFolderBody(call.json())) return call.site.items.add(list, row, writer, '', drawnId(list, call));
    return call.site.items.addFolder(list, row, '', folderName(row['Title']), writer);
  });
  const stored = call.site.items.find(list, id);
  if (stored === undefined) throw itemMissing();
  const answer = readOne({ list, id }, stored, call);
  return {
    ...answer,
    status: 201,
    headers: { etag: headerEtagOf(stored), location: `${call.api}/${itemPath(list, id)}` },
    note: `1 row added to ${list.url}`
  };
};

const update = (context: ItemContext, call: Call, replaces: boolean): Answer => {
  const { list, id } = context;
  writableRow(context, permission.edit, call);
  const row = itemBody(list, call);
  const whole = replaces ? { ...clearedColumns(list), ...row } : row;
  const moderation = moderationIn(list, call.json());
  if (moderation !== undefined && !mayApprove(list, call)) throw accessDenied();
  call.site.transaction(() => {
    call.site.items.update(list, id, whole, call.site.writer(call.writer, call.now));
    if (moderation !== undefined) call.site.items.stamp(list, id, moderation);
  });
  const stored = call.site.items.find(list, id);
  return {
    status: 204,
    headers: stored === undefined ? {} : { etag: headerEtagOf(stored) },
    note: `1 row changed in ${list.url}`
  };
};

const remove = (context: ItemContext, call: Call): Answer => {
  writableRow(context, permission.remove, call);
  return removed(context, call);
};

const removed = ({ list, id }: ItemContext, call: Call): Answer => {
  const writer = call.site.writer(call.writer, call.now);
  const row = call.site.items.find(list, id);
  // With the row of a library goes its file.
  const file = isLibrary(list) && row !== undefined ? `${list.folder}/${pathOfRow(row)}` : undefined;
  if (file !== undefined && call.site.files.isPage(file))
    throw new NotBuilt('writing and deleting pages by their files');
  call.site.transaction(() => {
    if (file === undefined) call.site.items.remove(list, id, writer);
    else call.site.files.remove(file, writer);
  });
  return { note: `1 row deleted from ${list.url}` };
};

const recycle = (context: ItemContext, call: Call): Answer => {
  // recycle() carries no If-Match of its own.
  changeableRow(context, permission.remove, call);
  if (isLibrary(context.list)) throw new NotBuilt('recycling files');
  const bin = call.site.transaction(() =>
    call.site.items.recycle(context.list, context.id, call.site.writer(call.writer, call.now))
  );
  return { value: bin, name: 'Recycle', set: 'Edm.Guid', note: `1 row of ${context.list.url} recycled` };
};

const itemPermissions = (name: string): Step<ItemContext> =>
  action(name, 'GET', (context: ItemContext, _given, call) => {
    readableRow(context, call);
    return { value: maskValue(call.permissions(context.list)), name, set: 'SP.BasePermissions' };
  });

/** All values of an item as texts, for one purpose. */
const values = (name: string, write: typeof textValues): Step<ItemContext> =>
  action(
    name,
    'GET',
    (context: ItemContext, _given, call) => {
      const all = write(context.list, readableRow(context, call), call);
      const selected = (call.option('$select') ?? '').split(',').map((one) => one.trim());
      return {
        value: projected(all, selected.filter(Boolean)),
        set: 'SP.ApiData.FieldStringValuess/@Element'
      };
    },
    { options: ['$select'] }
  );

/** One item of a list. */
export const itemKind: Kind<ItemContext> = {
  name: 'item',
  verbs: {
    GET: { answer: (context, call) => readOne(context, readableRow(context, call), call) },
    // PnPjs leaves an earlier $select on the address of a write; it changes nothing.
    MERGE: { answer: (context, call) => update(context, call, false), options: ['$select', '$expand'] },
    PUT: { answer: (context, call) => update(context, call, true), options: ['$select', '$expand'] },
    DELETE: { answer: remove, options: ['$select', '$expand'] }
  },
  steps: {
    validateupdatelistitem: validateUpdateListItem,
    recycle: action('recycle', 'POST', (context, _given, call) => recycle(context, call)),
    deleteobject: action('deleteObject', 'POST', (context, _given, call) => remove(context, call)),
    deletewithparameters: action('deleteWithParameters', 'POST', (context, _given, call) => {
      const { BypassSharedLock = false, ...rest } = objectOf(call.json()['parameters']) ?? {};
      for (const name of Object.keys(rest)) throw propertyNotOfType(name, 'SP.ListItemDeleteParameters');
      if (typeof BypassSharedLock !== 'boolean') throw propertyNotOfType('BypassSharedLock', 'Edm.Boolean');
      // Like recycle() it carries no If-Match of its own.
      changeableRow(context, permission.remove, call);
      return removed(context, call);
    }),
    effectivebasepermissions: itemPermissions('EffectiveBasePermissions'),
    effectivebasepermissionsforui: itemPermissions('EffectiveBasePermissionsForUI'),
    getusereffectivepermissions: action(
      'getUserEffectivePermissions(@user)',
      'GET',
      (context: ItemContext, given, call) => {
        readableRow(context, call);
        return effectivePermissionsOf(context.list, given, call);
      }
    ),
    fieldvaluesastext: values('FieldValuesAsText', textValues),
    fieldvaluesashtml: values('FieldValuesAsHtml', htmlValues),
    fieldvaluesforedit: values('FieldValuesForEdit', formValues),
    contenttype: contentTypeStep,
    attachmentfiles: step(
      'AttachmentFiles',
      () => attachmentsKind,
      (context: ItemContext) => context
    )
  },
  unbuilt: [
    'breakRoleInheritance',
    'resetRoleInheritance',
    'roleAssignments',
    'file',
    'folder',
    'comments',
    'versions',
    'likedByInformation',
    'getWOPIFrameUrl',
    'parentList'
  ]
};

const opened = (list: List, given: { number(at: number, name: string): number }): ItemContext => ({
  list,
  id: given.number(0, 'id')
});

/** The items of a list. */
export const itemsKind: Kind<List> = {
  name: 'items',
  verbs: {
    GET: {
      answer: readPage,
      // $skip and counts are understood and ignored on items, as SharePoint ignores them.
      options: ['$select', '$expand', '$filter', '$orderby', '$top', '$skiptoken', '$skip', '$inlinecount', '$count']
    },
    POST: { answer: add }
  },
  steps: {
    getbyid: step('getById(5)', () => itemKind, opened),
    getitembyid: step('getItemById(5)', () => itemKind, opened)
  },
  byKey: step('items(5)', () => itemKind, opened)
};
