/**
 * Shares a whole number out in proportion to weights (largest remainder), no share over its cap.
 * Shares add up to `total`, or to what the caps allow.
 */
export const share = (total: number, weights: readonly number[], caps?: readonly number[]): number[] => {
  const shares = weights.map(() => 0);
  let left = total;
  while (left > 0) {
    const room = (at: number): number => (caps?.[at] ?? Infinity) - (shares[at] ?? 0);
    const open = weights.map((weight, at) => (room(at) > 0 ? weight : 0));
    const sum = open.reduce((all, weight) => all + weight, 0);
    if (sum === 0) break;
    const exact = open.map((weight) => (left * weight) / sum);
    const whole = exact.map((value, at) => Math.min(Math.floor(value), room(at)));
    const byRemainder = exact
      .map((value, at) => ({ at, rest: value - Math.floor(value) }))
      .filter(({ at }) => (open[at] ?? 0) > 0 && room(at) > (whole[at] ?? 0))
      .sort((one, other) => other.rest - one.rest || one.at - other.at);
    const spare = left - exact.reduce((all, value) => all + Math.floor(value), 0);
    for (const { at } of byRemainder.slice(0, Math.round(spare))) whole[at] = (whole[at] ?? 0) + 1;
    const given = whole.reduce((all, value) => all + value, 0);
    if (given === 0) break;
    whole.forEach((value, at) => (shares[at] = (shares[at] ?? 0) + value));
    left -= given;
  }
  return shares;
};
