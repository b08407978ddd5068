import jsQR from 'jsqr';

/** Pixels a module and modules around the code: as little as the reader of codes does with. */
const scale = 3;
const free = 4;

const runs = /M(\d+) (\d+)h(\d+)v1H\d+Z/g;

/** A drawing of runs of black modules and nothing else: what a code is drawn by. */
const isCode = (path: string): boolean => path.length > 1000 && path.replace(runs, '') === '';

const read = new Map<string, string>();

const decoded = (path: string): string => {
  const black = [...path.matchAll(runs)].map((run) => run.slice(1).map(Number) as [number, number, number]);
  const modules = Math.max(...black.map(([x, _y, length]) => x + length));
  const side = (modules + 2 * free) * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y, length] of black)
    for (let row = (y + free) * scale; row < (y + free + 1) * scale; row++)
      for (let column = (x + free) * scale; column < (x + free + length) * scale; column++)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return jsQR(pixels, side, side)?.data ?? 'that cannot be read';
};

/** The address that a drawing of a code holds; undefined: it is some other drawing. */
export const addressIn = (path: string): string | undefined => {
  if (!isCode(path)) return undefined;
  const address = read.get(path) ?? decoded(path);
  read.set(path, address);
  return address;
};
