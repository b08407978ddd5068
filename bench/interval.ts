/** The middle of some figures; of an even number the mean of the two in the middle. NaN: there were none. */
export const middleOf = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((one, other) => one - other);
  const half = sorted.length / 2;
  const [low = Number.NaN, high = low] = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return (low + high) / 2;
};

/** The figure below which so large a part of the others lies. */
export const percentileOf = (figures: readonly number[], part: number): number => {
  const sorted = [...figures].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
};

/** The centre of paired figures with the interval that holds it nine times out of ten. */
export interface Interval {
  readonly centre: number;
  /** Absent: under five pairs there is no such interval. */
  readonly low?: number;
  readonly high?: number;
  readonly pairs: number;
}

/**
 * How many of the smallest and of the largest of `count` figures lie outside of an interval that holds their true median
 * with at least `confidence`: each figure lies above it as often as below, as a coin falls. Undefined: there are too few.
 */
const outside = (count: number, confidence: number): number | undefined => {
  let chance = 0.5 ** count;
  let tail = 0;
  let found: number | undefined;
  for (let below = 0; below < count / 2; below += 1) {
    tail += chance;
    if (1 - 2 * tail < confidence) break;
    found = below;
    chance *= (count - below) / (below + 1);
  }
  return found;
};

/**
 * By order statistics: whatever the figures' distribution, the interval holds the median with at least 90 % (5 pairs:
 * smallest to largest, 94 %; 9: the second to the eighth, 96 %; 25: the eighth to the eighteenth, 96 %).
 */
export const intervalOf = (figures: readonly number[], confidence = 0.9): Interval => {
  const sorted = [...figures].sort((one, other) => one - other);
  const whole = { centre: middleOf(sorted), pairs: sorted.length };
  const cut = outside(sorted.length, confidence);
  const low = cut === undefined ? undefined : sorted[cut];
  const high = cut === undefined ? undefined : sorted[sorted.length - 1 - cut];
  return low === undefined || high === undefined ? whole : { ...whole, low, high };
};
