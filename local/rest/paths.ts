import { contentTypeOf } from '../site/items.ts';
import { isSiteColumns } from '../site/list.ts';
import type { List } from '../site/list.ts';
import type { Value } from './shape.ts';

/** Behind `/_api/`, as answers write it. */
export const listPath = (list: List): string => (isSiteColumns(list) ? 'Web' : `Web/Lists(guid'${list.id}')`);
export const itemPath = (list: List, id: number): string => `${listPath(list)}/Items(${id})`;

/** An address with its signs as they are. */
export const resourcePath = (decoded: string): Value => ({
  kind: 'complex',
  type: 'SP.ResourcePath',
  properties: { DecodedUrl: decoded }
});

/** The content types that New offers in a folder, in their order; the folders of the site itself offer none. */
export const contentTypeOrder = (list: List | undefined): Value => ({
  kind: 'collection',
  type: 'SP.ContentTypeId',
  values:
    list === undefined
      ? []
      : [{ kind: 'complex', type: 'SP.ContentTypeId', properties: { StringValue: contentTypeOf(list) } }]
});

/** Base permissions as REST has them: two decimal strings. */
export const maskValue = (mask: bigint): Value => ({
  kind: 'complex',
  type: 'SP.BasePermissions',
  properties: { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) }
});
