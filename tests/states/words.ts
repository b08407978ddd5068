import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Language } from './state.ts';

const root = resolve(__dirname, '..', '..');
const strings = join(root, 'src', 'strings');

/** The files of words that come with a part, each a module of its own; those of curators stand in a folder. */
const ofParts = (language: Language): Readonly<Record<string, string>> => {
  const code = language.slice(0, 2);
  const files = readdirSync(strings, { withFileTypes: true })
    .filter((each) => each.isDirectory() && existsSync(join(strings, each.name, `${code}.ts`)))
    .map(({ name }) => join(strings, name, code));
  return Object.assign(
    {},
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- which parts there are, the folder says
    ...files.map((file) => (require(file) as { readonly words: object }).words)
  ) as Readonly<Record<string, string>>;
};

/** The words file that SPFx loads for a language: an AMD module without dependencies. */
const loaded = (language: Language): Readonly<Record<string, string>> => {
  let words: Readonly<Record<string, string>> = {};
  const text = readFileSync(join(root, 'src', 'strings', 'loc', `${language.toLowerCase()}.js`), 'utf8');
  runInNewContext(text, {
    define: (_needs: unknown, make: () => Readonly<Record<string, string>>) => {
      words = make();
    }
  });
  return words;
};

const made = new Map<Language, Readonly<Record<string, string>>>();

/** Every sentence of a language by its key, those of all parts and of curators; holes are still `{n}`. */
export const sentencesOf = (language: Language): Readonly<Record<string, string>> => {
  const before = made.get(language);
  if (before !== undefined) return before;
  const all = { ...loaded(language), ...ofParts(language) };
  made.set(language, all);
  return all;
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A sentence as a pattern: holes take any text, spaces of any width are one. */
export const patternOf = (sentence: string, exact = false): RegExp => {
  const body = sentence
    .split(/\{[a-zA-Z]+\}/)
    .map(escaped)
    .join('.+?');
  return new RegExp(exact ? `^\\s*${body}\\s*$` : body, 'i');
};

/** `says('FinderChange')`: the pattern of a sentence; `says('FinderCount')`: of either plural of a stem. */
export type Says = (key: string, exact?: boolean) => RegExp;

export const wordsIn =
  (language: Language): Says =>
  (key, exact = false) => {
    const sentences = sentencesOf(language);
    const found = sentences[key];
    if (found !== undefined) return patternOf(found, exact);
    const [one, many] = [sentences[`${key}One`], sentences[`${key}Many`]];
    if (one === undefined || many === undefined) throw new Error(`No sentence is called ${key} in ${language}.`);
    return new RegExp(`${patternOf(one, exact).source}|${patternOf(many, exact).source}`, 'i');
  };
