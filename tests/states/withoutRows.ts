/** `node withoutRows.ts FOLDER`: a site that was left with every list and no row in them. Its server must not run. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const site = new DatabaseSync(join(process.argv[2] ?? '.', 'intranet.db'));
const lists = site.prepare("SELECT number FROM lists WHERE url LIKE 'Lists/%'").all();
for (const { number } of lists) site.exec(`DELETE FROM list_${Number(number)}`);
site.close();
