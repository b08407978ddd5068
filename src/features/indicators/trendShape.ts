import { topOf, type TileKey } from '../../domain/indicators/model';
import { stretchesOf, type Trend } from '../../domain/indicators/trend';

/** A place in a drawing, in its units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface DrawnLine {
  readonly key: TileKey;
  /** `d` of a path for each stretch. */
  readonly stretches: readonly string[];
  readonly marks: readonly Spot[];
  /** Where its last figure and its name stand; absent: no figure of it is shown. */
  readonly end?: Spot & { readonly value: number };
}

/** A trend laid out; the same for the screen and for a picture. */
export interface DrawnTrend {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** Values of the axis from 0 to the top. */
  readonly steps: readonly (Spot & { readonly value: number })[];
  readonly waves: readonly (Spot & { readonly name: string })[];
  readonly lines: readonly DrawnLine[];
  /** Where a question was worded anew: between two waves. */
  readonly breaks: readonly (Spot & { readonly key: TileKey })[];
}

const chartSize = { width: 720, height: 260, left: 40, right: 560, top: 34, bottom: 220 };
/** Labels at the ends of lines stand so far apart. */
const labelsApart = 20;

/** From 0 to the scale's top, always. */
export const drawnTrend = ({ scale, waves, lines }: Trend): DrawnTrend => {
  const top = topOf[scale];
  const x = (at: number): number =>
    waves.length < 2
      ? (chartSize.left + chartSize.right) / 2
      : chartSize.left + 24 + (at * (chartSize.right - chartSize.left - 48)) / (waves.length - 1);
  const y = (value: number): number => chartSize.bottom - (value / top) * (chartSize.bottom - chartSize.top);
  const parts = scale === 'Percent' ? 4 : 5;
  const drawn = lines.map((line): DrawnLine => {
    const stretches = stretchesOf(line);
    const points = stretches.flat();
    const last = points.at(-1);
    return {
      key: line.key,
      stretches: stretches.map((points) =>
        points
          .map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point.at).toFixed(1)} ${y(point.value).toFixed(1)}`)
          .join('')
      ),
      marks: points.map((point) => ({ x: x(point.at), y: y(point.value) })),
      ...(last === undefined ? {} : { end: { x: chartSize.right + 8, y: y(last.value), value: last.value } })
    };
  });
  // From the lowest label up, each keeps its distance to the one below.
  let above = Infinity;
  const ends = new Map(
    [...drawn]
      .sort((one, other) => (other.end?.y ?? 0) - (one.end?.y ?? 0))
      .map(({ key, end }) => {
        if (end !== undefined) above = Math.min(end.y, above - labelsApart);
        return [key, above] as const;
      })
  );
  const breaks = lines.flatMap(({ key, points }) =>
    points.flatMap((point, index) => {
      const before = points[index - 1];
      if (!point.breaks || before === undefined) return [];
      return [{ key, x: (x(before.at) + x(point.at)) / 2, y: chartSize.top }];
    })
  );
  return {
    width: chartSize.width,
    height: chartSize.height,
    left: chartSize.left,
    right: chartSize.right,
    bottom: chartSize.bottom,
    steps: Array.from({ length: parts + 1 }, (_none, at) => {
      const value = (at * top) / parts;
      return { value, x: chartSize.left, y: y(value) };
    }),
    waves: waves.map((name, at) => ({ name, x: x(at), y: chartSize.bottom + 22 })),
    lines: drawn.map((line) =>
      line.end === undefined ? line : { ...line, end: { ...line.end, y: ends.get(line.key) ?? line.end.y } }
    ),
    breaks
  };
};
