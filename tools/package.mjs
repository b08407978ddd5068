/** Makes sharepoint/solution/digital-ambassadors.sppkg, on a fresh clone with only Node and npm. */
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { ensurePackage } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { command } from './step.mjs';

await command(async () => {
  await ensureInstalled();
  const file = await ensurePackage();
  console.log(`${relative(root, file)} (${(statSync(file).size / 1024).toFixed(0)} KB)`);
});
