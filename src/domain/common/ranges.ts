/** As many numbers as an address may name. */
const most = 5000;

/** Whole numbers as an address holds them, `12-160.165`: rows that came together lie together. */
export const rangesText = (numbers: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join('.');
};

/** The way back; what is no such text names nobody. */
export const rangesIn = (text: string): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const part of text.split('.')) {
    const [, from, to = from] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part) ?? [];
    for (let number = Number(from); number <= Number(to) && found.size < most; number++) found.add(number);
  }
  return found;
};
