import { isOneSeries, isReworded, type Measure, type Scale, type TileKey, waveSign } from './model';
import type { Tile } from './tiles';

/** A figure in a trend. */
export interface TrendPoint {
  /** Place of its wave among the waves. */
  readonly at: number;
  /** Absent: of so few answers that it is not shown. */
  readonly value?: number;
  /** The question differs from that of the point before: no line leads here. */
  readonly breaks: boolean;
}

export interface TrendLine {
  readonly key: TileKey;
  readonly points: readonly TrendPoint[];
}

export interface Trend {
  readonly scale: Scale;
  /** Names, the earliest first. */
  readonly waves: readonly string[];
  /** Three at most, in the order of the tiles. */
  readonly lines: readonly TrendLine[];
}

/** More lines than this cannot be told apart by their pattern. */
const linesAtMost = 3;

/** Scales of which there is a tile, in the order of the tiles; a count has no top and no trend. */
export const trendScales = (tiles: readonly Tile[]): readonly Scale[] => [
  ...new Set(tiles.map(({ measure }) => measure.scale).filter((scale) => scale !== 'Count'))
];

/** From wave to wave on one scale; `measures` the earliest first. */
export const trendOf = (measures: readonly Measure[], tiles: readonly Tile[], scale: Scale): Trend => {
  const series = tiles
    .filter(({ measure }) => measure.scale === scale)
    .slice(0, linesAtMost)
    .map(({ key, measure }) => ({ key, measured: measures.filter((each) => isOneSeries(each, measure)) }));
  const drawn = new Set(series.flatMap(({ measured }) => measured));
  const named = new Map<string, Measure>();
  for (const measure of measures)
    if (drawn.has(measure) && !named.has(waveSign(measure))) named.set(waveSign(measure), measure);
  const signs = [...named.keys()];
  return {
    scale,
    waves: [...named.values()].map(({ wave, measuredOn }) => wave || measuredOn),
    lines: series.map(({ key, measured }) => ({
      key,
      points: measured
        .map((measure, at) => {
          const before = measured[at - 1];
          return {
            at: signs.indexOf(waveSign(measure)),
            breaks: before !== undefined && isReworded(before, measure),
            ...(measure.value === undefined ? {} : { value: measure.value })
          };
        })
        .sort((one, other) => one.at - other.at)
    }))
  };
};

/** Stretches of a line that can be drawn through: neither a rewording nor a figure that is not shown lies within. */
export const stretchesOf = ({ points }: TrendLine): readonly (readonly Required<TrendPoint>[])[] => {
  const stretches: Required<TrendPoint>[][] = [];
  let goesOn = false;
  for (const { at, value, breaks } of points) {
    if (value === undefined) {
      goesOn = false;
      continue;
    }
    const point = { at, value, breaks };
    if (goesOn && !breaks) stretches.at(-1)?.push(point);
    else stretches.push([point]);
    goesOn = true;
  }
  return stretches;
};
