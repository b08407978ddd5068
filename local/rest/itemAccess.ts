import type { ItemContext as ReadingContext } from '../odata/itemQuery.ts';
import type { TableRow } from '../site/values.ts';
import type { List } from '../site/list.ts';
import { permission } from '../site/permissions.ts';
import { accessDenied, etagMismatch, itemMissing } from '../site/refusal.ts';
import type { Call } from './call.ts';
import { headerEtagOf } from './headerEtag.ts';

export interface ItemContext {
  readonly list: List;
  readonly id: number;
}

/** The author whose rows alone this person may read; undefined: everybody's. */
export const onlyOf = (list: List, call: Call): number | undefined =>
  list.readSecurity === 2 && !call.seesAll(list) ? (call.user ?? 0) : undefined;

/** Sets whether rows are approved. */
export const mayApprove = (list: List, call: Call): boolean =>
  call.may(permission.approve, list) || call.may(permission.manageLists, list);

/** Whose rows alone this person sees while they wait or when they were rejected; undefined: everybody's. */
export const draftsOf = (list: List, call: Call): number | undefined => {
  if (list.moderation !== true) return undefined;
  const { draftVisibility = 0 } = list;
  const seesAll =
    draftVisibility === 0 || (draftVisibility === 1 && call.may(permission.edit, list)) || mayApprove(list, call);
  return seesAll ? undefined : (call.user ?? 0);
};

/** This person may read the row. */
export const isReadable = (list: List, row: TableRow, call: Call): boolean => {
  const only = onlyOf(list, call);
  const drafts = draftsOf(list, call);
  if (drafts !== undefined && row['moderation'] !== 0 && row['author'] !== drafts) return false;
  return only === undefined || row['author'] === only;
};

/** A row this person may read; a hidden one is missing, not forbidden. */
export const readableRow = ({ list, id }: ItemContext, call: Call): TableRow => {
  call.need(permission.view, list);
  const row = call.site.items.find(list, id);
  if (row === undefined || !isReadable(list, row, call)) throw itemMissing();
  return row;
};

/** A row this person may change. */
export const changeableRow = (context: ItemContext, asked: bigint, call: Call): TableRow => {
  const row = readableRow(context, call);
  call.need(asked, context.list);
  const { writeSecurity } = context.list;
  if (!call.seesAll(context.list) && (writeSecurity === 4 || (writeSecurity === 2 && row['author'] !== call.user)))
    throw accessDenied();
  return row;
};

/** A row this person may change, with the etag they claim to know. */
export const writableRow = (context: ItemContext, asked: bigint, call: Call): TableRow => {
  const row = changeableRow(context, asked, call);
  checkEtag(row, call.request.headers['if-match']);
  return row;
};

/** `*`, `"5"` and `"<guid>,5"` are understood; without If-Match nothing is written. */
const checkEtag = (row: TableRow, asked: string | undefined): void => {
  const actual = headerEtagOf(row);
  const version = /^(?:W\/)?"(?:\{?([0-9a-f-]{36})\}?,)?(\d+)"$/i.exec(asked?.trim() ?? '');
  if (asked?.trim() === '*') return;
  const sameVersion = version?.[2] === String(row['version']);
  const sameItem = version?.[1] === undefined || version[1].toLowerCase() === row['unique_id'];
  if (version === null || !sameVersion || !sameItem) throw etagMismatch(asked ?? '', actual);
};

/** What a read of a list's rows has to respect: limits, and item-level security. */
export const readingContext = (list: List, call: Call): ReadingContext => ({
  database: call.site.database,
  listById: (id) => call.site.lists.byId(id),
  timeZone: call.site.timeZone,
  limits: call.limits,
  count: call.site.items.count(list),
  author: onlyOf(list, call),
  drafts: draftsOf(list, call)
});
