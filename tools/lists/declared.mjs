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

const languages = ['fr', 'nl', 'en', 'de'];

/** What forms say under their fields, by language. */
const declaredHints = async (root) =>
  Promise.all(
    languages.map(async (language) => [language, (await exportsOf(root, 'lists', 'hints', `${language}.ts`)).hints])
  );

/** A list whose columns say what its form says under them. */
const withHints = (name, list, hints) => {
  const columns = Object.entries(list.columns).map(([column, declared]) => [
    column,
    { ...declared, hint: Object.fromEntries(hints.map(([language, said]) => [language, said[name][column]])) }
  ]);
  return { ...list, columns: Object.fromEntries(columns) };
};

/** The declared lists of src/lists. */
export const declaredLists = async (root) => {
  const { listsByName } = await exportsOf(root, 'lists', 'index.ts');
  const hints = await declaredHints(root);
  return Object.entries(listsByName).map(([name, list]) => withHints(name, list, hints));
};

/** What follows from the kinds of lists. */
export const declaredKinds = async (root) => (await exportsOf(root, 'lists', 'kinds.ts')).kinds;

/** The lists by their exported names, in the order of creation, and the choices that several of them share. */
export const namedLists = async (root) => {
  const { lists, ...exported } = await exportsOf(root, 'lists', 'index.ts');
  const { topics, spoken } = await exportsOf(root, 'lists', 'topics.ts');
  const named = lists.map((list) => [Object.keys(exported).find((name) => exported[name] === list), list]);
  return { named: Object.fromEntries(named), shared: { spoken, topics } };
};
