import type { List } from '../site/list.ts';
import type { Value } from './shape.ts';

/** Behind `/_api/`, as answers write it. */
export const listPath = (list: List): string => `Web/Lists(guid'${list.id}')`;
export const itemPath = (list: List, id: number): string => `${listPath(list)}/Items(${id})`;

/** Base permissions as REST has them: two decimal strings. */
export const maskValue = (mask: bigint): Value => ({
  kind: 'complex',
  type: 'SP.BasePermissions',
  properties: { High: String(mask >> 32n), Low: String(mask & 0xffffffffn) }
});
