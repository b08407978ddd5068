import { words } from '../common/text';
import type { Typed } from './asked';

/** A name of a topic as its words, and without the gaps between them. */
interface ProductName {
  readonly words: readonly string[];
  readonly closed: string;
}

/** What the suite is called; it stands for all of these services. */
export const suite = {
  name: 'M365',
  topics: ['Teams', 'SharePoint', 'OneDrive', 'Outlook'],
  said: ['m365', 'o365', 'ms365', 'mso365', 'office365', 'microsoft365', 'microsoftoffice', 'msoffice', 'microsoft']
} as const;

/** How it stands in a question that was put right. */
export const suiteWord = suite.name.toLowerCase();
const suiteSaid: ReadonlySet<string> = new Set<string>(suite.said);

/** No name of a product is typed in more pieces (`power auto mate`). */
const mostPieces = 3;
/** The shortest name and the shortest word between which a typo is forgiven: `exel`, `wrod`. */
const shortestName = 4;
/** From this length on words that were parted by mistake may hold a typo too: `powr point`. */
const partedFrom = 6;
/** From this length on the beginning of a name that is parted by mistake is seen: `power p`, `one d`. */
const begunFrom = 4;

/** One letter more, fewer or another, or two neighbours exchanged. */
const nearMiss = (typed: string, name: string): boolean => {
  const [longer, shorter] = typed.length > name.length ? [typed, name] : [name, typed];
  if (typed === name || longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && longer[start] === shorter[start]) start++;
  if (longer.slice(start + 1) === shorter.slice(start + (longer.length - shorter.length === 1 ? 0 : 1))) return true;
  return (
    longer.length === shorter.length &&
    longer[start] === shorter[start + 1] &&
    longer[start + 1] === shorter[start] &&
    longer.slice(start + 2) === shorter.slice(start + 2)
  );
};

const exchangedOnly = (typed: string, name: string): boolean =>
  typed.length === name.length && [...typed].sort().join('') === [...name].sort().join('');

/** The words of a name in the place of what was typed for it. */
const asNamed = (name: readonly string[], misspelt: boolean): readonly Typed[] =>
  name.map((word) => ({ word, part: 'content', acronym: false, ...(misspelt ? { misspelt } : {}) }));

/** What a word is besides: it then means just that, and is no name misspelt. */
export interface OtherwiseKnown {
  /** Somebody or something is called so, or a need is told with it. */
  readonly exactly: (word: string) => boolean;
  /** A need is told with another form of it: Dutch `plannen` is no Planner, but `planer` is. */
  readonly inForm: (word: string) => boolean;
}

/**
 * Puts the names of topics right, as people type them: `power point`, `powerbi`, `one-drive`, `sharpoint`, `exel`. Names of
 * several words too, and those that curators made up. What is written as it should be stays as it is.
 */
export const productNames = (
  names: readonly string[]
): ((typed: readonly Typed[], otherwise: OtherwiseKnown) => readonly Typed[]) => {
  const known = names.map((name): ProductName => {
    const said = words(name);
    return { words: said, closed: said.join('') };
  });
  const byClosed = new Map(known.map((name) => [name.closed, name]));

  /** The only name that fits; with two it is anybody's guess. */
  const only = (fits: (name: ProductName) => boolean): ProductName | undefined => {
    const fitting = new Map(known.filter(fits).map((name) => [name.closed, name]));
    return fitting.size === 1 ? [...fitting.values()][0] : undefined;
  };

  const begun = (run: readonly Typed[], closed: string): ProductName | undefined =>
    // `powerau`, `power po`: more than the first word, less than all, and parted elsewhere than the name.
    run.length === 1
      ? only(
          (name) =>
            name.words.length > 1 && name.closed.startsWith(closed) && closed.length > (name.words[0] ?? '').length
        )
      : only((name) => name.words.length === 1 && name.closed.startsWith(closed) && closed.length >= begunFrom);

  const misspelt = (run: readonly Typed[], closed: string, otherwise: OtherwiseKnown): ProductName | undefined => {
    if (run.some(({ part }) => part === 'filler' || part === 'particle')) return undefined;
    if (run.length > 1)
      return closed.length < partedFrom ||
        run.some(({ word }) => byClosed.has(word)) ||
        run.every(({ word }) => otherwise.exactly(word))
        ? undefined
        : only((name) => nearMiss(closed, name.closed));
    if (closed.length < shortestName || otherwise.exactly(closed)) return undefined;
    return only(
      (name) =>
        name.closed.length >= shortestName &&
        nearMiss(closed, name.closed) &&
        (closed.length >= partedFrom || !name.closed.startsWith(closed)) &&
        (name.closed.length > shortestName || exchangedOnly(closed, name.closed)) &&
        (name.closed.length !== closed.length || !otherwise.inForm(closed))
    );
  };

  const runs = (typed: readonly Typed[], at: number): readonly (readonly Typed[])[] =>
    Array.from({ length: Math.min(mostPieces, typed.length - at) }, (_, less) =>
      typed.slice(at, at + Math.min(mostPieces, typed.length - at) - less)
    );

  const readAt = (
    typed: readonly Typed[],
    at: number,
    otherwise: OtherwiseKnown
  ): { length: number; as: readonly Typed[] } => {
    const here = runs(typed, at).map((run) => ({ run, closed: run.map(({ word }) => word).join('') }));
    for (const { run, closed } of here) {
      const name = byClosed.get(closed);
      // Written as it should be: what the words do there is left to whoever reads them.
      if (
        name !== undefined &&
        name.words.length === run.length &&
        name.words.every((word, place) => word === run[place]?.word)
      )
        return { length: run.length, as: run };
      if (name !== undefined) return { length: run.length, as: asNamed(name.words, false) };
      if (suiteSaid.has(closed)) return { length: run.length, as: asNamed([suiteWord], false) };
    }
    for (const { run, closed } of here) {
      const name = at + run.length === typed.length ? begun(run, closed) : undefined;
      if (name !== undefined)
        return { length: run.length, as: run.length === 1 ? asNamed(name.words, false) : asNamed([closed], false) };
    }
    for (const { run, closed } of here) {
      const name = misspelt(run, closed, otherwise);
      if (name !== undefined) return { length: run.length, as: asNamed(name.words, true) };
    }
    return { length: 1, as: typed.slice(at, at + 1) };
  };

  return (typed, otherwise) => {
    const read: Typed[] = [];
    for (let at = 0; at < typed.length;) {
      const { length, as } = readAt(typed, at, otherwise);
      read.push(...as);
      at += length;
    }
    return read;
  };
};
