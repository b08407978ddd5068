import SearchableMap from 'minisearch/SearchableMap';

/** How a word that was typed meets a word that is known. */
export type Fit = 'whole' | 'prefix' | 'typo';

export interface Met<Entry> {
  readonly word: string;
  readonly entry: Entry;
  readonly fit: Fit;
}

/** Which liberties a look-up may take; without any, only whole words meet. */
export interface Liberties {
  readonly prefix?: boolean;
  readonly typo?: boolean;
}

/** From this length on a word may hold one typo. */
const forgivenFrom = 5;

/** Words with what they stand for: a radix tree, so that beginnings and near misses are found without reading everything. */
export interface Vocabulary<Entry> {
  /** What stands at a word, made when it is new. */
  readonly at: (word: string) => Entry;
  readonly find: (typed: string, liberties: Liberties) => readonly Met<Entry>[];
}

/** Two neighbouring letters exchanged: one slip of the hand, though two edits to the tree. */
const exchanged = (word: string): readonly string[] =>
  Array.from({ length: word.length - 1 }, (_, at) =>
    word[at] === word[at + 1] ? '' : word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  ).filter((each) => each !== '');

/** An empty vocabulary; `fresh` makes the entry of a new word. */
export const vocabulary = <Entry>(fresh: () => Entry): Vocabulary<Entry> => {
  const tree = new SearchableMap<Entry>();
  // The tree finds beginnings and near misses; for whole words a plain map is many times faster.
  const whole = new Map<string, Entry>();
  return {
    at: (word) => {
      const known = whole.get(word);
      if (known !== undefined) return known;
      const entry = fresh();
      tree.set(word, entry);
      whole.set(word, entry);
      return entry;
    },
    find: (typed, { prefix = false, typo = false }) => {
      const met = new Map<string, Met<Entry>>();
      const meet = (word: string, entry: Entry, fit: Fit): void => {
        if (!met.has(word)) met.set(word, { word, entry, fit });
      };
      const same = whole.get(typed);
      if (same !== undefined) meet(typed, same, 'whole');
      if (prefix && typed !== '')
        for (const [word, entry] of tree.atPrefix(typed).entries()) meet(word, entry, 'prefix');
      if (typo && typed.length >= forgivenFrom) {
        for (const [word, [entry]] of tree.fuzzyGet(typed, 1)) meet(word, entry, 'typo');
        for (const word of exchanged(typed)) {
          const entry = whole.get(word);
          if (entry !== undefined) meet(word, entry, 'typo');
        }
      }
      return [...met.values()];
    }
  };
};
