import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { nameOf, type Run } from '../states/plan.ts';
import { type Language, languages } from '../states/state.ts';
import type { Capture } from './capture.ts';
import { oldPackage } from './packages.ts';

/**
 * What the old package showed when it was last looked at, so that it need not be visited where this package shows the
 * same. It proves nothing else: where something differs, both packages are looked at anew.
 */
interface Shown {
  /** Of the old package's file. */
  readonly hash: string;
  readonly states: Readonly<Record<string, Capture>>;
}

const fileOf = (language: Language): string => join(__dirname, 'shown', `${language}.json.br`);
const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

let hash: string | undefined;
const shown = new Map<Language, Shown['states']>();

const read = (language: Language): Shown['states'] => {
  const file = fileOf(language);
  if (!existsSync(file)) return {};
  const kept = JSON.parse(brotliDecompressSync(readFileSync(file)).toString('utf8')) as Shown;
  hash ??= hashOf(oldPackage);
  return kept.hash === hash ? kept.states : {};
};

/** What the old package showed in a state; undefined: nobody knows, or it is not to be relied on. */
export const keptOf = (run: Run): Capture | undefined => {
  if (process.env['SAME_ANEW'] !== undefined) return undefined;
  const { lang } = run.look;
  const states = shown.get(lang) ?? read(lang);
  shown.set(lang, states);
  return states[nameOf(run)];
};

/** Where a run that keeps lays down what it sees of the old package. */
const folder = process.env['SAME_KEEP'];

export const keeps = folder !== undefined;

/** Lays it down, if it is to be kept. */
export const keep = (run: Run, capture: Capture): void => {
  if (folder === undefined) return;
  const language = join(folder, run.look.lang);
  mkdirSync(language, { recursive: true });
  const name = nameOf(run);
  writeFileSync(join(language, `${name.replace(/\W+/g, '-')}.json`), JSON.stringify([name, capture]));
};

/** Makes the files of what was laid down; says how many states each holds. */
export const packKept = (from: string): readonly string[] =>
  languages.flatMap((language) => {
    const laid = join(from, language);
    if (!existsSync(laid)) return [];
    const states = readdirSync(laid)
      .sort()
      .map((name) => JSON.parse(readFileSync(join(laid, name), 'utf8')) as [string, Capture]);
    const text = JSON.stringify({ hash: hashOf(oldPackage), states: Object.fromEntries(states) } satisfies Shown);
    const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    mkdirSync(join(__dirname, 'shown'), { recursive: true });
    writeFileSync(fileOf(language), brotliCompressSync(text, { params }));
    return [`${fileOf(language)}: ${states.length} states`];
  });
