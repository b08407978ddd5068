import { inflateSync } from 'node:zlib';

/** A filled square on paper, in millimetres from the upper left corner. */
interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

export interface PrintedPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** In the order in which they were drawn. */
  readonly squares: readonly Square[];
}

type Matrix = readonly [number, number, number, number, number, number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l
];

const point = 25.4 / 72;

/** Rectangles of a content stream, as wide as high, with every transformation up to them. */
const squaresIn = (content: string, height: number): readonly Square[] => {
  const squares: Square[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  let numbers: number[] = [];
  for (const token of content.split(/\s+/)) {
    if (/^[-+.\d]/.test(token)) {
      numbers.push(Number(token));
      continue;
    }
    if (token === 'q') kept.push(matrix);
    if (token === 'Q') matrix = kept.pop() ?? matrix;
    if (token === 'cm') matrix = times(numbers.slice(-6) as unknown as Matrix, matrix);
    if (token === 're') {
      const [x = 0, y = 0, w = 0, h = 0] = numbers.slice(-4);
      const [left, first] = [matrix[0] * x + matrix[4], matrix[3] * y + matrix[5]];
      const [right, second] = [left + matrix[0] * w, first + matrix[3] * h];
      const [wide, high] = [Math.abs(right - left) * point, Math.abs(second - first) * point];
      if (Math.abs(wide - high) < 0.01)
        squares.push({
          x: Math.min(left, right) * point,
          y: (height - Math.max(first, second)) * point,
          side: wide
        });
    }
    numbers = [];
  }
  return squares;
};

/** What stands on the pages of a PDF as Chromium writes it: page by page, one compressed stream each. */
export const pagesOf = (pdf: Buffer): readonly PrintedPage[] => {
  const text = pdf.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of text.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) objects.set(id, body);
  return [...objects.values()]
    .filter((body) => /\/Type\s*\/Page\b(?!s)/.test(body))
    .map((body) => {
      const [, width = 0, height = 0] = (/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(body) ?? []).map(
        Number
      ) as [number, number?, number?];
      const stream = objects.get(/\/Contents\s+(\d+)/.exec(body)?.[1] ?? '') ?? '';
      const begin = /stream\r?\n/.exec(stream);
      const bytes = begin === null ? '' : stream.slice(begin.index + begin[0].length);
      const content = inflateSync(Buffer.from(bytes, 'latin1'), { finishFlush: 2 }).toString('latin1');
      return { width: width * point, height: height * point, squares: squaresIn(content, height) };
    });
};
