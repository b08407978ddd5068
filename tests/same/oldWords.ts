import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { strFromU8, unzipSync } from 'fflate';
import type { Language } from '../states/state.ts';
import { patternOf, type Says, wordsIn } from '../states/words.ts';

type Words = Readonly<Record<string, string>>;
type Module = (module: unknown, exports: unknown, load: unknown) => void;

/** The file that SPFx loads for a language. */
const loaded = (script: string): Words => {
  let words: Words = {};
  runInNewContext(script, { define: (_needs: unknown, make: () => Words) => void (words = make()) });
  return words;
};

/** What comes with a part, or what curators read: a chunk whose modules give their words. */
const chunked = (script: string): Words => {
  let words: Words = {};
  const load = {
    r: () => undefined,
    d: (_exports: unknown, given: { words?: () => Words }) =>
      void queue.push(() => (words = { ...words, ...given.words?.() }))
  };
  const queue: (() => void)[] = [];
  const chunks = {
    push: ([, modules]: readonly [unknown, Readonly<Record<string, Module>>]) => {
      for (const run of Object.values(modules)) run({}, {}, load);
      for (const read of queue.splice(0)) read();
    }
  };
  const self = new Proxy({}, { get: () => chunks, set: () => true });
  runInNewContext(script, { self });
  return words;
};

const wordsOf = (file: string, language: Language): Words => {
  const asked = [
    [new RegExp(`/DigitalAmbassadorsStrings_${language.toLowerCase()}_[0-9a-f]+\\.js$`), loaded],
    [new RegExp(`/chunk\\.(?:curation(?:-more)?|words-[a-z-]+)-${language.slice(0, 2)}_[0-9a-f]+\\.js$`), chunked]
  ] as const;
  const files = unzipSync(readFileSync(file), { filter: ({ name }) => asked.some(([pattern]) => pattern.test(name)) });
  return Object.assign(
    {},
    ...asked.flatMap(([pattern, read]) =>
      Object.entries(files)
        .filter(([name]) => pattern.test(name))
        .map(([, bytes]) => read(strFromU8(bytes)))
    )
  ) as Words;
};

const known = new Map<string, Words>();

/**
 * The words of a package in a language, so that a state is reached by what stands there; sentences that it lacks are
 * those of today.
 */
export const saysOf = (file: string, language: Language): Says => {
  const words = known.get(file + language) ?? wordsOf(file, language);
  known.set(file + language, words);
  const today = wordsIn(language);
  return (key, exact = false) => {
    const [one, many] = [words[key] ?? words[`${key}One`], words[key] === undefined ? words[`${key}Many`] : undefined];
    if (one === undefined) return today(key, exact);
    const pattern = patternOf(one, exact);
    return many === undefined ? pattern : new RegExp(`${pattern.source}|${patternOf(many, exact).source}`, 'i');
  };
};
