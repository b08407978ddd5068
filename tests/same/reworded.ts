import { saysOf } from './oldWords.ts';
import { oldPackage } from './packages.ts';
import { type Language } from '../states/state.ts';
import { wordsIn } from '../states/words.ts';

/** Sentences that say the same otherwise than in the old package, by their keys. */
const keys: readonly string[] = [
  'ImportNotDate',
  'ImportNotYesNo',
  'ImportBroken',
  'ImportNoKey',
  'ImportLoop',
  'ImportPointsAtProblem'
];

/** Sentences that have another key than the old package's, and the one that stood in their place. */
const renamed: ReadonlyMap<string, string> = new Map([['ImportDoubledOne', 'ImportDoubled']]);

type Pair = readonly [was: RegExp, is: RegExp];

const made = new Map<Language, readonly Pair[]>();

const pairsOf = (language: Language): readonly Pair[] => {
  const before = made.get(language);
  if (before !== undefined) return before;
  const [old, now] = [saysOf(oldPackage, language), wordsIn(language)];
  const pairs = [...keys, ...renamed.keys()].map((key): Pair => [old(renamed.get(key) ?? key), now(key)]);
  made.set(language, pairs);
  return pairs;
};

/** One of these sentences became what it is now, or it alone went or came. */
export const isReworded = (language: Language, was: string | undefined, is: string | undefined): boolean =>
  pairsOf(language).some(
    ([old, now]) => (was === undefined || old.test(was)) && (is === undefined || now.test(is)) && was !== is
  );
