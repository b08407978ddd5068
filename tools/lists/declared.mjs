import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What a module of src exports: bundled in memory first, because Node cannot follow src's imports without endings. */
export const exportsOf = async (root, ...path) => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src', ...path)],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent'
  });
  const module = { exports: {} };
  const require = createRequire(join(root, 'package.json'));
  new Function('module', 'exports', 'require', outputFiles[0].text)(module, module.exports, require);
  return module.exports;
};

/** The declared lists of src/lists. */
export const declaredLists = async (root) => (await exportsOf(root, 'lists', 'index.ts')).lists;

/** What follows from the kinds of lists. */
export const declaredKinds = async (root) => (await exportsOf(root, 'lists', 'kinds.ts')).kinds;

/** The lists by their exported names, in the order of creation, and the choices that several of them share. */
export const namedLists = async (root) => {
  const { lists, ...exported } = await exportsOf(root, 'lists', 'index.ts');
  const { topics, spoken } = await exportsOf(root, 'lists', 'topics.ts');
  const named = lists.map((list) => [Object.keys(exported).find((name) => exported[name] === list), list]);
  return { named: Object.fromEntries(named), shared: { spoken, topics } };
};
