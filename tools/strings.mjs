import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { declaredLists, exportsOf } from './lists/declared.mjs';
import { root } from './paths.mjs';
import { phrasesIn, wordingSlips } from './wording.mjs';

const folder = new URL('../src/strings/', import.meta.url);
const typings = new URL('strings.d.ts', folder);
export const locales = ['en-us', 'fr-fr', 'nl-nl', 'de-de'];

/** The words of one file, as SPFx's loader would see them. */
export const wordsIn = (source) => {
  let words;
  runInNewContext(source, { define: (_needs, factory) => (words = factory()) });
  return words;
};

/** The names in braces of a sentence, each once, sorted. */
export const holesIn = (sentence) =>
  [...new Set([...sentence.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1]))].sort();

/** `{mm}` is `{m}` with two digits: 1 h 05 where a language writes it so, 1 Std. 5 Min. where it does not. */
const digits = new Map([['mm', 'm']]);
const filled = (sentence) => holesIn(sentence).map((hole) => digits.get(hole) ?? hole);

/**
 * What is wrong with a language beside English: sentences, empty when nothing is. A difference of order is one too:
 * files in one order can be read side by side.
 */
export const differences = (locale, words, english) => {
  const wrong = [];
  const keys = Object.keys(english);
  const own = Object.keys(words);
  for (const key of keys) {
    if (!(key in words)) wrong.push(`${locale}: ${key} is missing.`);
    else if (typeof words[key] !== 'string' || words[key].trim() === '') wrong.push(`${locale}: ${key} is empty.`);
    else if (filled(words[key]).join() !== filled(english[key]).join())
      wrong.push(`${locale}: ${key} has the holes {${holesIn(words[key])}} instead of {${holesIn(english[key])}}.`);
  }
  for (const key of own) if (!(key in english)) wrong.push(`${locale}: ${key} is not in en-us.`);
  if (wrong.length === 0 && own.join() !== keys.join()) wrong.push(`${locale}: the keys stand in another order.`);
  return wrong;
};

/** What is wrong within one language: half a plural, a brace that opens no hole, words that a native reader stumbles over. */
export const slips = (locale, words) => {
  const wrong = [];
  for (const [key, sentence] of Object.entries(words)) {
    const other = key.endsWith('One') ? key.replace(/One$/, 'Many') : key.replace(/Many$/, 'One');
    if (/(One|Many)$/.test(key) && !(other in words)) wrong.push(`${locale}: ${key} has no ${other}.`);
    if (/[{}]/.test(sentence.replace(/\{[a-z]+\}/gi, ''))) wrong.push(`${locale}: ${key} has a stray brace.`);
    if (sentence !== sentence.trim()) wrong.push(`${locale}: ${key} begins or ends with a space.`);
    for (const slip of wordingSlips(locale.slice(0, 2), sentence)) wrong.push(`${locale}: ${key} ${slip}.`);
  }
  return wrong;
};

/** The typings: each key with its English sentence, and the holes that it wants filled in any language. */
export const typingsOf = (english, others = []) => {
  const lines = Object.entries(english).map(([key, sentence]) => {
    const said = [sentence, ...others.map((words) => words[key] ?? '')].join(' ');
    const holes = holesIn(said).map((hole) => `'${hole}'`);
    return `  /** ${sentence.replaceAll('*/', '* /')} */\n  readonly ${key}: Sentence${holes.length === 0 ? '' : `<${holes.join(' | ')}>`};`;
  });
  return `// Written by tools/strings.mjs from loc/en-us.js and the words of each part.
/** A sentence and, for the compiler only, the holes that must be filled in it. */
type Sentence<Holes extends string = never> = string & { readonly holes?: Holes };

interface Sentences {
${lines.join('\n')}
}

declare module 'DigitalAmbassadorsStrings' {
  const strings: Sentences;
  export = strings;
}
`;
};

/** What is wrong with the words of all languages, English first. */
const wrongIn = ([english, ...others]) => [
  ...others.flatMap((words, index) => differences(locales[index + 1], words, english)),
  ...[english, ...others].flatMap((words, index) => slips(locales[index], words))
];

/** Folders of words that come with a part: one file a language. */
export const parts = [
  'finder',
  'roster',
  'rosterMore',
  'starter',
  'starterMore',
  'catalogue',
  'catalogueMore',
  'questions',
  'questionsMore',
  'sessions',
  'sessionsMore',
  'call',
  'callMore',
  'indicators',
  'indicatorsMore',
  'curation',
  'curationMore',
  'pane'
];

const partWords = async (part, locale) => (await exportsOf(root, 'strings', part, `${locale.slice(0, 2)}.ts`)).words;

/** A key in two places would be one sentence in one visit and another in the next. */
const twiceIn = (sets) => {
  const keys = sets.flatMap((words) => Object.keys(words));
  return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} stands in two files of words.`);
};

/** The words of lists, which curators read in Site contents and in forms; the name under which a list was made is its name. */
const wrongInLists = (lists) =>
  lists.flatMap((list) =>
    phrasesIn(list.title.en === list.url.slice(6) ? { ...list, title: '' } : list).flatMap(([at, words]) =>
      ['fr', 'nl', 'en', 'de'].flatMap((language) =>
        wordingSlips(language, words[language]).map((slip) => `${language}: ${list.url} ${at} ${slip}.`)
      )
    )
  );

const main = async (check) => {
  const everybody = locales.map((locale) => wordsIn(readFileSync(new URL(`loc/${locale}.js`, folder), 'utf8')));
  const ofParts = await Promise.all(parts.map((part) => Promise.all(locales.map((locale) => partWords(part, locale)))));
  const english = [everybody[0], ...ofParts.map(([words]) => words)];
  const wrong = [
    ...[everybody, ...ofParts].flatMap(wrongIn),
    ...twiceIn(english),
    ...wrongInLists(await declaredLists(root))
  ];
  const written = typingsOf(
    Object.assign({}, ...english),
    locales.slice(1).map((_locale, at) => Object.assign({}, ...[everybody, ...ofParts].map((words) => words[at + 1])))
  );
  if (!check) writeFileSync(typings, written);
  else if (readFileSync(typings, 'utf8') !== written)
    wrong.push('strings.d.ts is out of date: run node tools/strings.mjs');
  for (const sentence of wrong) console.error(sentence);
  if (wrong.length > 0) process.exitCode = 1;
  else
    console.log(
      `${english.reduce((sum, words) => sum + Object.keys(words).length, 0)} sentences in ${locales.length} languages`
    );
};

if (process.argv[1] === fileURLToPath(import.meta.url)) void main(process.argv.includes('--check'));
