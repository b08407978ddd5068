/** A place on paper in millimetres, from the upper left corner. */
export interface PaperPoint {
  readonly x: number;
  readonly y: number;
}

/** Label stock as it is sold; all lengths in millimetres. */
export interface Stock {
  readonly page: { readonly width: number; readonly height: number };
  readonly label: { readonly width: number; readonly height: number };
  readonly columns: number;
  readonly rows: number;
  /** Upper left corner of the first label. */
  readonly first: PaperPoint;
  /** From one label to the next. */
  readonly pitch: PaperPoint;
  /** Side of the code with its quiet zone. */
  readonly code: number;
  /** What the height of the label leaves for it, where an address is too long for the usual size. */
  readonly largestCode: number;
  /** How much of a code may be lost: 15 % (`M`), or 7 % where an address is too long even so. */
  readonly level?: 'M' | 'L';
  /** What must stay free along each edge: cutters and printers are not exact. */
  readonly free: number;
}

const a4 = { width: 210, height: 297 };

/** The three stocks: 21 or 8 labels on an A4 sheet, or a page for each label. */
export const stocks = {
  small: {
    page: a4,
    label: { width: 63.5, height: 38.1 },
    columns: 3,
    rows: 7,
    first: { x: 7.21, y: 15.15 },
    pitch: { x: 66.04, y: 38.1 },
    code: 20,
    largestCode: 26,
    free: 3.2
  },
  large: {
    page: a4,
    label: { width: 99.1, height: 67.7 },
    columns: 2,
    rows: 4,
    first: { x: 4.63, y: 13.1 },
    pitch: { x: 101.64, y: 67.7 },
    code: 32,
    largestCode: 44,
    free: 3.2
  },
  single: {
    page: { width: 99.1, height: 67.7 },
    label: { width: 99.1, height: 67.7 },
    columns: 1,
    rows: 1,
    first: { x: 0, y: 0 },
    pitch: { x: 0, y: 0 },
    code: 32,
    largestCode: 44,
    free: 3.2
  }
} as const satisfies Readonly<Record<string, Stock>>;

/** The name of a stock. */
export type StockName = keyof typeof stocks;

/** Labels on one sheet. */
export const perSheet = ({ columns, rows }: Stock): number => columns * rows;

/** Upper left corner of the label at a place of the sheet, 0 first, along the rows. */
export const labelAt = (stock: Stock, place: number): PaperPoint => ({
  x: stock.first.x + (place % stock.columns) * stock.pitch.x,
  y: stock.first.y + Math.floor(place / stock.columns) * stock.pitch.y
});

/** What is printed at each place of each sheet, `undefined` where a label stays free; `used`: labels already gone. */
export const sheetsOf = <Item>(
  items: readonly Item[],
  stock: Stock,
  used: number
): readonly (readonly (Item | undefined)[])[] => {
  const each = perSheet(stock);
  const skipped = Number.isFinite(used) ? Math.min(Math.max(0, Math.floor(used)), each - 1) : 0;
  const places: (Item | undefined)[] = [...Array.from({ length: skipped }, () => undefined), ...items];
  return Array.from({ length: items.length === 0 ? 0 : Math.ceil(places.length / each) }, (_nothing, sheet) =>
    Array.from({ length: each }, (_free, place) => places[sheet * each + place])
  );
};

/** The blank modules around a code that readers need (ISO/IEC 18004). */
export const quietModules = 4;

/** Under this, ink spreads into the next module. */
export const smallestModule = 0.4;

/** The stock with more and more room for the code, in the order in which it is tried. */
export const roomier = (stock: Stock): readonly Stock[] => [
  stock,
  { ...stock, code: stock.largestCode },
  { ...stock, code: stock.largestCode, level: 'L' }
];

/** Side of one module in millimetres, for a code of so many modules. */
export const moduleSize = (stock: Stock, modules: number): number => stock.code / (modules + 2 * quietModules);

/** A text in lines and the size that lets them fit. */
export interface Fitted {
  readonly lines: readonly string[];
  /** Points. */
  readonly size: number;
  /** Even the smallest size did not do: the end is cut, with an ellipsis. */
  readonly cut: boolean;
}

export interface Room {
  /** Millimetres. */
  readonly width: number;
  readonly lines: number;
  /** Points: as it should be, and as small as it may get. */
  readonly size: number;
  readonly smallest: number;
}

/** Words into lines no wider than asked; a word that is too wide stands alone in its line. */
const wrapped = (text: string, width: number, widthOf: (text: string) => number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/u).filter(Boolean)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const shortened = (text: string, width: number, widthOf: (text: string) => number): string => {
  const signs = Array.from(text.replace(/…$/u, ''));
  while (signs.length > 1 && widthOf(`${signs.join('').trimEnd()}…`) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
};

/**
 * Wraps a text into its room, smaller by half a point at a time until it fits, and cuts it only then. `measure` gives the
 * width in millimetres of a text at a size in points.
 */
export const fitText = (text: string, room: Room, measure: (text: string, size: number) => number): Fitted => {
  for (let size = room.size; size >= room.smallest - 0.01; size -= 0.5) {
    const widthOf = (part: string): number => measure(part, size);
    const lines = wrapped(text, room.width, widthOf);
    if (lines.length <= room.lines && lines.every((line) => widthOf(line) <= room.width))
      return { lines, size, cut: false };
  }
  const widthOf = (part: string): number => measure(part, room.smallest);
  const lines = wrapped(text, room.width, widthOf);
  const kept = lines.slice(0, room.lines);
  const rest = lines.length > room.lines;
  return {
    lines: kept.map((line, at) =>
      widthOf(line) > room.width || (rest && at === kept.length - 1) ? shortened(line, room.width, widthOf) : line
    ),
    size: room.smallest,
    cut: true
  };
};
