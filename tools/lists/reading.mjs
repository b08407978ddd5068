import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';
import { shapeOf } from './shapes.mjs';

/** What reading a row does not need of a column: what the form says, and what set-up makes. */
const unread = new Set([
  'label',
  'hint',
  'endless',
  'required',
  'unique',
  'indexed',
  'maxLength',
  'lines',
  'min',
  'max',
  'decimals',
  'fillIn',
  'list'
]);

/** `choices` as source: the words that several columns share are named, not written again. */
const choicesOf = (choices, shared) =>
  Object.entries(shared).find(([, words]) => isDeepStrictEqual(words, choices))?.[0] ?? JSON.stringify(choices);

const columnOf = (column, shared) => {
  const parts = Object.entries(column).flatMap(([name, value]) =>
    unread.has(name) || value === undefined
      ? []
      : [`${name}: ${name === 'choices' ? choicesOf(value, shared) : JSON.stringify(value)}`]
  );
  return `{ ${parts.join(', ')} }`;
};

const imports = (text, shared) => {
  const used = Object.keys(shared)
    .filter((name) => new RegExp(`choices: ${name}\\b`).test(text))
    .sort();
  return used.length === 0 ? '' : `import { ${used.join(', ')} } from '../topics';\n`;
};

/** Where each person writes rows of their own: by which number they are found, and who reads them. */
const ownOf = ({ whose }, { readSecurity, writeSecurity }) => {
  const person = whose === 'nobody' ? undefined : whose.find(({ by }) => by === 'number');
  if (writeSecurity !== 2 || person === undefined) return undefined;
  return `{ person: '${person.column}', readBy: '${readSecurity === 2 ? 'author' : 'everybody'}' }`;
};

const fileOf = (name, list, { shared, kinds }) => {
  const columns = Object.entries(list.columns)
    .map(([column, declared]) => `${column}: ${columnOf(declared, shared)}`)
    .join(', ');
  const [keptAs, own] = [shapeOf(list), ownOf(list, kinds[list.kind])];
  const type = own === undefined ? 'Reading' : 'OwnReading';
  return `// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { ${name} as declared } from '..';
import type { ${type} } from '../list';
${imports(columns, shared)}
export const ${name}: ${type}<typeof declared> = {
  url: ${JSON.stringify(list.url)},${keptAs === undefined ? '' : `\n  keptAs: '${keptAs}',`}${own === undefined ? '' : `\n  own: ${own},`}
  columns: { ${columns} }
};
`;
};

const formatted = (text) =>
  format(text, { parser: 'typescript', singleQuote: true, printWidth: 120, trailingComma: 'none' });

const folder = 'src/lists/reading';

/**
 * A file for each declared list, by its path: the list without what only set-up, forms and import say of it, so that readers
 * load of each list only this, and of a list that they do not read nothing. `named` are the lists by their exported names,
 * `shared` the choices that several of them use. Tests go through all of them.
 */
export const readingFiles = async (named, given) => {
  const files = Object.entries(named).map(async ([name, list]) => [
    `${folder}/${name}.ts`,
    await formatted(fileOf(name, list, given))
  ]);
  const all = Object.keys(named).map((name) => `export { ${name} } from '../lists/reading/${name}';\n`);
  return {
    ...Object.fromEntries(await Promise.all(files)),
    [`${folder}/addresses.ts`]: await formatted(
      `// Written by tools/lists.mjs from the declarations.
/** Where every list is, from its site. */
export const addresses: readonly string[] = ${JSON.stringify(Object.values(named).map(({ url }) => url))};
`
    ),
    'src/testing/readings.ts': await formatted(
      `// Written by tools/lists.mjs: every list as readers load it.\n${all.join('')}`
    )
  };
};
