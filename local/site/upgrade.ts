import type { DatabaseSync } from 'node:sqlite';
import { rowPlaceColumns, placedSql } from './place.ts';
import { quoted } from './fields.ts';

/** Since version 3 rows stand in folders and wait for approval; the base columns that tell so are read otherwise. */
export const placeRows = (database: DatabaseSync): void => {
  const folderOf = database.prepare(
    "SELECT field ->> '$.sql' AS sql FROM fields WHERE list = ? AND name = 'FileDirRef'"
  );
  const change = database.prepare("UPDATE fields SET field = json_set(field, '$.sql', ?) WHERE list = ? AND name = ?");
  for (const { number } of database.prepare('SELECT number FROM lists').all()) {
    for (const column of rowPlaceColumns)
      database.exec(`ALTER TABLE ${quoted(`list_${String(number)}`)} ADD COLUMN ${column}`);
    const folder = String(folderOf.get(Number(number))?.['sql'] ?? "''");
    for (const [name, sql] of Object.entries(placedSql))
      change.run(
        sql.replace('{folder}', () => folder),
        Number(number),
        name
      );
  }
};
