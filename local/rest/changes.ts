import type { List } from '../site/list.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { permission } from '../site/permissions.ts';
import { Refusal, invalidRequest, propertyNotOfType } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { objectOf } from './objectOf.ts';
import { tokenOf, tokenValue } from './changeToken.ts';
import { draftsOf, onlyOf } from './itemAccess.ts';
import { action } from './kind.ts';
import { listPath } from './paths.ts';
import type { Entity } from './shape.ts';

/** One change of a row, as the site recorded it. */
export interface Change {
  readonly number: number;
  readonly item: number;
  readonly uniqueId: string;
  /** 1 add, 2 update, 3 delete, 7 restore. */
  readonly type: number;
  readonly at: string;
  readonly editor: number;
}

const tokenRefused = (name: string): Refusal =>
  new Refusal(
    500,
    '-2146233086, System.ArgumentOutOfRangeException',
    `Specified argument was out of the range of valid values.\r\nParameter name: ${name}`
  );

/** The number of the last change that a token has seen; it must be of this list. */
const seenBy = (list: List, token: string, name: string): number => {
  const [, scope, id, number] = /^1;(\d);([0-9a-f-]{36});\d{1,20};(\d{1,15})$/i.exec(token.trim()) ?? [];
  if (scope !== '3' || id?.toLowerCase() !== list.id || number === undefined) throw tokenRefused(name);
  return Number(number);
};

/** Changes between two tokens, oldest first; of rows that somebody else's item-level security hides, none. */
export const changesOf = (
  list: List,
  between: { readonly after: string | undefined; readonly upTo?: string | undefined },
  call: Call
): readonly Change[] => {
  const after = between.after === undefined ? 0 : seenBy(list, between.after, 'start');
  const upTo = between.upTo === undefined ? Number.MAX_SAFE_INTEGER : seenBy(list, between.upTo, 'end');
  const author = onlyOf(list, call);
  const drafts = draftsOf(list, call);
  const wheres = [
    ...(author === undefined ? [] : [`author = ${Number(author)}`]),
    ...(drafts === undefined ? [] : [`(moderation = 0 OR author = ${Number(drafts)})`])
  ];
  const visible =
    wheres.length === 0 ? '' : ` AND item IN (SELECT id FROM ${list.table} WHERE ${wheres.join(' AND ')})`;
  return call.site.database
    .prepare(
      `SELECT number, item, unique_id, type, at, editor FROM changes
       WHERE list = ? AND number > ? AND number <= ?${visible} ORDER BY number`
    )
    .all(list.id, after, upTo)
    .map((row) => ({
      number: Number(row['number']),
      item: Number(row['item']),
      uniqueId: String(row['unique_id']),
      type: Number(row['type']),
      at: String(row['at']),
      editor: Number(row['editor'])
    }));
};

/** Which property of SP.ChangeQuery lets a kind of change through. */
const asked: Readonly<Record<number, string>> = { 1: 'Add', 2: 'Update', 3: 'DeleteObject', 7: 'Restore' };
/** Kinds of change that never happen here. */
const never = new Set([
  '__metadata',
  'Activity',
  'ChangeTokenEnd',
  'ChangeTokenStart',
  'FetchLimit',
  'GroupMembershipAdd',
  'GroupMembershipDelete',
  'IgnoreStartTokenNotFoundError',
  'LatestFirst',
  'Move',
  'Navigation',
  'RecursiveAll',
  'Rename',
  'RequireSecurityTrim',
  'RoleAssignmentAdd',
  'RoleAssignmentDelete',
  'RoleDefinitionAdd',
  'RoleDefinitionDelete',
  'RoleDefinitionUpdate',
  'SystemUpdate'
]);
/** Kinds of object whose changes are not recorded here. */
const unrecorded = new Set([
  'Alert',
  'ContentType',
  'Field',
  'File',
  'Folder',
  'Group',
  'List',
  'SecurityPolicy',
  'Site',
  'User',
  'View',
  'Web'
]);

const tokenIn = (query: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = objectOf(query[name])?.['StringValue'];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const describeChange = (list: List, change: Change, call: Call): Entity => {
  const editor = call.site.people.principal(change.editor);
  return {
    kind: 'entity',
    type: 'SP.ChangeItem',
    path: `${listPath(list)}/GetChanges`,
    id: `${call.api}/SP.ChangeItem${change.uniqueId}`,
    properties: {
      ChangeToken: tokenValue(tokenOf(list, Date.parse(change.at), change.number)),
      ChangeType: change.type,
      SiteId: call.site.siteId,
      Time: change.at,
      Editor: editor?.title ?? '',
      EditorEmailHint: editor?.email ?? null,
      ItemId: change.item,
      ListId: list.id,
      ServerRelativeUrl: `${list.folder}/${change.item}_.000`,
      SharedByUser: null,
      SharedWithUsers: null,
      UniqueId: change.uniqueId,
      WebId: call.site.webId
    }
  };
};

const answer = (list: List, call: Call): Answer => {
  call.need(permission.view, list);
  const query = objectOf(call.json()['query']);
  if (query === undefined) throw invalidRequest('The parameter query does not exist in method GetChanges.');
  for (const [name, value] of Object.entries(query)) {
    if (unrecorded.has(name) && value === true) throw new NotBuilt(`changes of ${name} objects`);
    if (!unrecorded.has(name) && !never.has(name) && name !== 'Item' && !Object.values(asked).includes(name))
      throw propertyNotOfType(name, 'SP.ChangeQuery');
  }
  const changes =
    query['Item'] === true
      ? changesOf(list, { after: tokenIn(query, 'ChangeTokenStart'), upTo: tokenIn(query, 'ChangeTokenEnd') }, call)
      : [];
  const wanted = changes.filter(({ type }) => query[asked[type] ?? ''] === true);
  const limit = Number(query['FetchLimit'] ?? 1000);
  const sorted = query['LatestFirst'] === true ? wanted.toReversed() : wanted;
  const set = 'SP.ApiData.Changes';
  const entities = sorted
    .slice(0, Number.isInteger(limit) && limit > 0 ? Math.min(limit, 2000) : 1000)
    .map((change) => describeChange(list, change, call));
  return { value: { kind: 'feed', set, entities }, set, note: `${entities.length} changes of ${list.url}` };
};

/** POST getChanges: what happened to a list's rows since a token. */
export const getChanges = action<List>('getChanges', 'POST', (list, _given, call) => answer(list, call), {
  options: [],
  lacks: 'changes of lists, columns, views, folders and permissions'
});
