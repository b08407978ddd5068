import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';

/** What reading a row does not need of a column: what the form says, and what set-up makes. */
const unread = new Set([
  'label',
  'hint',
  'required',
  'unique',
  'indexed',
  'since',
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

const listOf = (name, list, shared) => `
export const ${name}: Reading<typeof declared.${name}> = {
  url: ${JSON.stringify(list.url)},${list.device === 'remembered' ? "\n  device: 'remembered'," : ''}
  columns: { ${Object.entries(list.columns)
    .map(([column, declared]) => `${column}: ${columnOf(declared, shared)}`)
    .join(', ')} }
};
`;

/**
 * src/lists/reading.ts: the declared lists without what only set-up, forms and import say of them, so that readers do not
 * load it. `named` are the lists by their exported names, `shared` the choices that several of them use.
 */
export const readingOf = (named, shared) =>
  format(
    `// Written by tools/lists.mjs from the declarations beside it: what reading a row needs of them, and no more.
import type * as declared from '.';
import type { Reading } from './list';
import { ${Object.keys(shared).sort().join(', ')} } from './topics';
${Object.entries(named)
  .map(([name, list]) => listOf(name, list, shared))
  .join('')}
/** Every list, in the order of the declarations. */
export const lists = [${Object.keys(named).join(', ')}] as const;
`,
    { parser: 'typescript', singleQuote: true, printWidth: 120, trailingComma: 'none' }
  );
