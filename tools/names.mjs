/**
 * Names that stand in more than one file of src: whoever searches for one should come to one place.
 * `node tools/names.mjs` prints them; `--check` fails when an exported name stands in two files, or when too many stand twice.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { root } from './paths.mjs';

/** The share of names that may stand in more than one file: a part that comes later goes by its own name where it is asked for. */
const most = 0.06;

/** Files of one kind, one for each language or made from others, that each export one thing under one name. */
const alike = /^src\/strings\/\w+\/|^src\/lists\/(reading|hints)\//;

const declaredIn = (statement) => {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : name.elements.flatMap((each) => each.name?.text ?? [])
    );
  return statement.name === undefined ? [] : [statement.name.text];
};

const isExported = (statement) =>
  (ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined)?.some(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword
  ) === true;

/** Module-level names of a file: `{ name, exported }`, each once. */
export const namesIn = (path, text) => {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const names = new Map();
  for (const statement of ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, kind).statements)
    for (const name of declaredIn(statement)) names.set(name, names.get(name) === true || isExported(statement));
  return [...names].map(([name, exported]) => ({ name, exported }));
};

/** What stands in more than one of the files: `names` in all, those `twice`, and those that two files `export`. */
export const namesOf = (files) => {
  const places = new Map();
  for (const [path, text] of files)
    for (const { name, exported } of namesIn(path, text))
      places.set(name, [...(places.get(name) ?? []), { path, exported }]);
  const twice = [...places].filter(([, all]) => all.length > 1);
  return {
    names: places.size,
    twice: twice.map(([name, all]) => [name, all.map(({ path }) => path)]),
    exported: twice
      .map(([name, all]) => [name, all.filter(({ exported }) => exported).map(({ path }) => path)])
      .filter(([, paths]) => paths.length > 1)
  };
};

const shipped = () =>
  globSync('src/**/*.{ts,tsx}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.tsx?$|\.d\.ts$|\.scss\.ts$|^src\/testing\//.test(path) && !alike.test(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')]);

/** Files of one folder that an import cannot tell apart where letters have no case, as on Windows and macOS; each as [one, other]. */
export const confusable = (paths) => {
  const seen = new Map();
  const found = [];
  for (const path of paths) {
    const module = path.replace(/(\.d|\.test)?\.\w+$/, (end) => (end.startsWith('.test') ? '.test' : ''));
    const other = seen.get(module.toLowerCase());
    if (other !== undefined && other.module !== module) found.push([other.path, path]);
    seen.set(module.toLowerCase(), { module, path });
  }
  return found;
};

const everyFile = () =>
  globSync(['src/**/*', 'local/**/*', 'bench/**/*', 'tools/**/*', 'tests/**/*'], {
    cwd: root,
    exclude: ['**/node_modules/**']
  }).filter((path) => /\.(tsx?|mjs|scss|json)$/.test(path));

const told = ([name, paths]) => `${name}: ${paths.join(', ')}`;

const main = (check) => {
  const { names, twice, exported } = namesOf(shipped());
  const share = twice.length / names;
  const sentence = `${twice.length} of ${names} names stand in more than one file (${(share * 100).toFixed(1)} %)`;
  const confused = confusable(everyFile());
  for (const [one, other] of confused) console.error(`Windows and macOS take one for the other: ${one}, ${other}`);
  if (confused.length > 0) process.exitCode = 1;
  if (!check) console.log([...twice.map(told), sentence].join('\n'));
  else if (exported.length === 0 && share <= most) console.log(sentence);
  else {
    for (const each of exported) console.error(`Two files export ${told(each)}`);
    if (share > most) console.error(`${sentence}; ${most * 100} % may: node tools/names.mjs tells which.`);
    process.exitCode = 1;
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'));
