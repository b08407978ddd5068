import type { Words } from './columns';
import { everywhere, spoken, topics } from './topics';

/** Choices that only our parts write: the English key is the word in every language. */
export const asKeys = <Key extends string>(keys: readonly Key[]): Readonly<Record<Key, Words>> =>
  Object.fromEntries(keys.map((key) => [key, everywhere(key)])) as Record<Key, Words>;

type Topic = keyof typeof topics;

/** The same topics in lists that only our parts write. */
export const topicKeys = asKeys(Object.keys(topics) as readonly Topic[]);

/** The same languages in lists that only our parts write. */
export const spokenKeys = asKeys(Object.keys(spoken) as readonly (keyof typeof spoken)[]);
