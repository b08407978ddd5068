import { isJoin, selectionOf } from './itemsQuery.ts';
import type { ListField, ListSchema, Row } from './model.ts';
import { literal, type Rest } from './rest.ts';

export interface Page {
  readonly rows: readonly Row[];
  /** Absolute address of the next page; absent: this was the last. */
  readonly next: string | undefined;
}

/** An item as it was read for a form, with what a change must still find there. */
export interface Opened {
  readonly row: Row;
  readonly etag: string;
}

const itemsOf = (schema: Pick<ListSchema, 'folder'>): string => `web/GetList(${literal(schema.folder)})/items`;

/** A page of a view, by its query or by the server's own next link. */
export const readPage = async (
  rest: Rest,
  schema: ListSchema,
  asked: { readonly query: string } | { readonly next: string },
  signal: AbortSignal
): Promise<Page> => {
  const path = 'next' in asked ? asked.next : `${itemsOf(schema)}?${asked.query}`;
  const answer = await rest.read<{ value: readonly Row[]; 'odata.nextLink'?: string }>(path, signal);
  return { rows: answer.value, next: answer['odata.nextLink'] };
};

/** SharePoint joins at most 12 lookup and person columns in a request. */
const joinsAtOnce = 12;

const inPortions = (fields: readonly ListField[]): readonly (readonly ListField[])[] => {
  const joins = fields.filter(isJoin);
  const plain = fields.filter((field) => !isJoin(field));
  const portions: ListField[][] = [[...plain, ...joins.slice(0, joinsAtOnce)]];
  for (let from = joinsAtOnce; from < joins.length; from += joinsAtOnce)
    portions.push(joins.slice(from, from + joinsAtOnce));
  return portions;
};

/** One item with these fields and its etag. */
export const readItem = async (
  rest: Rest,
  schema: ListSchema,
  id: number,
  fields: readonly ListField[]
): Promise<Opened> => {
  const parts = await Promise.all(
    inPortions(fields).map((portion) => {
      const { select, expand } = selectionOf(portion);
      const expansion = expand.length === 0 ? '' : `&$expand=${expand.join(',')}`;
      return rest.readWithEtag<Row>(`${itemsOf(schema)}(${id})?$select=${select.join(',')}${expansion}`);
    })
  );
  // The etag of the first part: a change between two parts is then found out by the server when saving.
  return { row: Object.assign({}, ...parts.map(({ entity }) => entity)) as Row, etag: parts[0]?.etag ?? '*' };
};

/** Adds an item and returns its id. */
export const addItem = async (rest: Rest, schema: ListSchema, body: unknown): Promise<number> =>
  (await rest.send<{ Id: number }>(itemsOf(schema), body)).Id;

/** Changes an item that nobody else has changed since it was read. */
export const saveItem = (rest: Rest, schema: ListSchema, id: number, body: unknown, etag: string): Promise<void> =>
  rest.merge(`${itemsOf(schema)}(${id})`, body, etag);

/** Moves an item to the recycle bin and returns its id there. */
export const recycleItem = async (rest: Rest, schema: ListSchema, id: number): Promise<string> =>
  (await rest.send<{ value: string }>(`${itemsOf(schema)}(${id})/recycle`)).value;

/** Whether the visitor can find what was deleted in the recycle bin, so that undoing may be offered. */
export const isInRecycleBin = async (rest: Rest, id: string): Promise<boolean> => {
  try {
    await rest.read(`web/recyclebin('${id}')`);
    return true;
  } catch {
    return false;
  }
};

/** Brings a deleted item back from the recycle bin. */
export const restoreItem = async (rest: Rest, id: string): Promise<void> => {
  await rest.send(`web/recyclebin('${id}')/restore()`);
};
