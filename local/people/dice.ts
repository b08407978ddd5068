/** Chance that always falls the same way: a stream of numbers from a seed. */
export interface Dice {
  /** From 0 to under 1. */
  next(): number;
  /** A whole number from 0 to under `below`. */
  whole(below: number): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  one<Item>(items: readonly Item[]): Item;
  /** One item, in proportion to its weight. */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item;
}

/** A number from 0 to 2³²−1 for a text, the same everywhere (FNV-1a, stirred). */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** Dice for a purpose: each purpose has its own, so that a change to one leaves the others' throws alone (mulberry32). */
export const diceFor = (purpose: string): Dice => {
  let state = hashOf(purpose);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  const one = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError('There is nothing to choose from.');
    return items[whole(items.length)] as Item;
  };
  return {
    next,
    whole,
    one,
    chance: (probability) => next() < probability,
    weighted: (items, weightOf) => {
      let left = next() * items.reduce((sum, item) => sum + weightOf(item), 0);
      for (const item of items) if ((left -= weightOf(item)) < 0) return item;
      return one(items);
    }
  };
};

/** The same items in an order that chance decides. */
export const shuffled = <Item>(items: readonly Item[], dice: Dice): Item[] => {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = dice.whole(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
};
