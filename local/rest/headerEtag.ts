import type { TableRow } from '../site/values.ts';

/** `"<guid>,3"`, as headers have it. */
export const headerEtagOf = (row: TableRow): string => `"${String(row['unique_id'])},${String(row['version'])}"`;
