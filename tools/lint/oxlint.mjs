/** eslint.config.js in the words of oxlint, so that every rule is said once and an editor shows the same. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const notOurs = ['node_modules', '.git', '.local', 'temp', 'lib'];

/** The files that ESLint would look at, as both programs name them. */
const filesOf = async (eslint) => {
  const inFolder = ({ name }) => readdirSync(join(root, name), { recursive: true }).map((file) => join(name, file));
  const found = readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !notOurs.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? inFolder(entry) : [entry.name]))
    .filter((file) => /\.(?:tsx?|[cm]?js)$/.test(file));
  const ignored = await Promise.all(found.map((file) => eslint.isPathIgnored(join(root, file))));
  return found.filter((_, at) => !ignored[at]).map((file) => file.replaceAll('\\', '/'));
};

/** What eslint.config.js says of some files, each time with those of which it says so. */
const groupsOf = async (eslint, files) => {
  const groups = new Map();
  for (const file of files) {
    const config = await eslint.calculateConfigForFile(join(root, file));
    groups.set(config, [...(groups.get(config) ?? []), file]);
  }
  return [...groups];
};

const wantsTypes = ({ plugins }, rule) => {
  const at = rule.lastIndexOf('/');
  return at > 0 && plugins[rule.slice(0, at)].rules[rule.slice(at + 1)].meta?.docs?.requiresTypeChecking === true;
};

/** The rules that are on; a warning is as red as an error. */
const rulesOf = (config, chosen) =>
  Object.fromEntries(
    Object.entries(config.rules)
      .filter(([rule, [severity]]) => severity !== 0 && chosen(config, rule))
      .map(([rule, [, ...options]]) => [rule, ['error', ...options]])
  );

const settingsOf = (groups, chosen) => ({
  plugins: ['typescript', 'react'],
  // Nothing is on but what is named; a name that oxlint does not know is an error.
  categories: { correctness: 'off' },
  overrides: groups.map(([config, files]) => ({
    // The settings lie in another folder than the files.
    files: files.map((file) => `**/${file}`),
    rules: rulesOf(config, chosen)
  }))
});

/** What oxlint holds: in src the rules that want types, whose names are `typed`; elsewhere all. */
export const divided = async (eslint) => {
  const files = await filesOf(eslint);
  const inSrc = (file) => file.startsWith('src/');
  const src = settingsOf(await groupsOf(eslint, files.filter(inSrc)), wantsTypes);
  const others = files.filter((file) => !inSrc(file));
  return {
    src,
    elsewhere: settingsOf(await groupsOf(eslint, others), () => true),
    typed: [...new Set(src.overrides.flatMap(({ rules }) => Object.keys(rules)))]
  };
};
