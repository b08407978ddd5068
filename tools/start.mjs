/** Starts the local intranet, on a fresh clone with only Node and npm; options are those of local/main.ts. */
import { ensurePackage } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runLocal } from './runLocal.mjs';
import { command } from './step.mjs';
import { watch } from './watch/watch.mjs';

await command(async () => {
  const parameters = process.argv.slice(2);
  await ensureInstalled();
  if (parameters.includes('--help')) return runLocal(parameters);
  if (parameters.includes('--watch')) return watch(parameters);
  await ensurePackage();
  return runLocal(parameters);
});
