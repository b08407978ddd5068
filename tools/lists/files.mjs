import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetsOf } from './assets.mjs';
import { declaredKinds, namedLists } from './declared.mjs';
import { localListsOf } from './local.mjs';
import { powerShellOf } from './powerShell.mjs';
import { readingFiles } from './reading.mjs';
import { withFilters, withQuestions } from './questions.mjs';
import { siteScriptOf } from './siteScript.mjs';
import { withTables } from './tables.mjs';

/** A file's text as git keeps it, whatever the machine makes of line ends; undefined: there is none. */
export const textOf = (path) => (existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined);

const pages = { 'docs/for-curators.md': 'en', 'docs/for-curators.fr.md': 'fr' };

/** Every file that follows from the declarations, by its path, and what package-solution.json says of those in the package. */
export const filesOf = async (root, lists, featureId) => {
  const { named, shared } = await namedLists(root);
  const kinds = await declaredKinds(root);
  const { files, listing } = assetsOf(lists, featureId, kinds);
  const here = (...path) => textOf(join(root, ...path));
  return {
    files: {
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`sharepoint/assets/${name}`, text])),
      ...(await readingFiles(named, { shared, kinds })),
      'local/people/data/finishedLists.ts': await localListsOf(lists, kinds),
      'sharepoint/site-script.json': `${JSON.stringify(siteScriptOf(lists), undefined, 2)}\n`,
      'sharepoint/set-up-lists.ps1': powerShellOf(lists, kinds, here('tools', 'lists', 'setUpLists.ps1')),
      'docs/stored.md': withFilters(withQuestions(here('docs', 'stored.md') ?? '', named, root), root),
      ...Object.fromEntries(
        Object.entries(pages).map(([page, language]) => [page, withTables(here(page) ?? '', lists, language)])
      )
    },
    listing
  };
};
