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
  /** Lines; a sentence where a state is not reached. */
  readonly states: Readonly<Record<string, Capture | string>>;
}

/** What people meet in a state of the old package, or why they do not come there. */
export type Met = Capture | Error;

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
export const keptOf = (run: Run): Met | undefined => {
  if (process.env['SAME_ANEW'] !== undefined) return undefined;
  const { lang } = run.look;
  const states = shown.get(lang) ?? read(lang);
  shown.set(lang, states);
  const met = states[nameOf(run)];
  return typeof met === 'string' ? new Error(met) : met;
};

/** Where a run that keeps lays down what it sees of the old package. */
const folder = process.env['SAME_KEEP'];

export const keeps = folder !== undefined;

/** Lays it down, if it is to be kept. */
export const keep = (run: Run, met: Met): void => {
  if (folder === undefined) return;
  const language = join(folder, run.look.lang);
  mkdirSync(language, { recursive: true });
  const name = nameOf(run);
  writeFileSync(
    join(language, `${name.replace(/\W+/g, '-')}.json`),
    JSON.stringify([name, met instanceof Error ? met.message.split('\n')[0] : met])
  );
};

/** Makes the files of what was laid down, beside what else is known if only some was asked for; says what they hold. */
export const packKept = (from: string, whole: boolean): readonly string[] =>
  languages.flatMap((language) => {
    const laid = join(from, language);
    if (!existsSync(laid)) return [];
    const anew = readdirSync(laid).map(
      (name) => JSON.parse(readFileSync(join(laid, name), 'utf8')) as [string, Capture | string]
    );
    const states = Object.entries({ ...(whole ? {} : read(language)), ...Object.fromEntries(anew) }).sort(
      ([one], [other]) => (one < other ? -1 : 1)
    );
    const text = JSON.stringify({ hash: hashOf(oldPackage), states: Object.fromEntries(states) } satisfies Shown);
    const params = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    mkdirSync(join(__dirname, 'shown'), { recursive: true });
    writeFileSync(fileOf(language), brotliCompressSync(text, { params }));
    return [`${fileOf(language)}: ${states.length} states, ${anew.length} of them looked at anew`];
  });
