import { isOneSeries, isReworded, type Measure, type TileKey, tileKeys } from './model';

/** How a figure stands to the wave before. */
export interface TileChange {
  /** In points of the scale, to two decimals; 0: the same. */
  readonly by: number;
  /** Name of that wave. */
  readonly since: string;
  /** The question was another one. */
  readonly reworded: boolean;
}

export interface Tile {
  readonly key: TileKey;
  readonly measure: Measure;
  readonly change?: TileChange;
}

/** The last measure of a key; of several on that day that of the whole organisation, then the later row. */
const lastOf = (measures: readonly Measure[], key: TileKey): Measure | undefined =>
  measures
    .filter((measure) => measure.key === key)
    .reduce<Measure | undefined>((last, each) => {
      if (last === undefined || each.measuredOn > last.measuredOn) return each;
      return each.measuredOn === last.measuredOn && (last.entity !== '' || each.entity === '') ? each : last;
    }, undefined);

const toCents = (value: number): number => Math.round(value * 100) / 100;

/** A figure that is hidden is compared with none, and none with it. */
const tileChange = (measures: readonly Measure[], measure: Measure): TileChange | undefined => {
  const before = measures
    .filter((each) => isOneSeries(each, measure) && each.measuredOn < measure.measuredOn && each.value !== undefined)
    .at(-1);
  if (measure.value === undefined || before?.value === undefined) return undefined;
  return {
    by: toCents(measure.value - before.value),
    since: before.wave || before.measuredOn,
    reworded: isReworded(before, measure)
  };
};

/** One tile for each key of which there is a measure; `measures` the earliest first. */
export const tilesOf = (measures: readonly Measure[]): readonly Tile[] =>
  tileKeys.flatMap((key) => {
    const measure = lastOf(measures, key);
    if (measure === undefined) return [];
    const change = tileChange(measures, measure);
    return [{ key, measure, ...(change === undefined ? {} : { change }) }];
  });
