import * as React from 'react';
import { circleTree } from '../../domain/circles/circles';
import { targetSetting } from '../../domain/circles/target';
import { lowRate, type Measure, measuresOf, responseRate } from '../../domain/indicators/model';
import { type ProgrammeStanding, programmeStanding } from '../../domain/indicators/standing';
import { type Tile, tilesOf } from '../../domain/indicators/tiles';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useCurator } from '../../shell/useCurator';
import type { IndicatorsRead } from './reads';
import type { IndicatorsSettings } from './settings';

/** What is drawn of the indicators. */
export interface IndicatorsState {
  /** The earliest first: what is published, and everything for those who keep the list. */
  readonly measures: readonly Measure[];
  readonly tiles: readonly Tile[];
  /** The newest wave; undefined: there is none. */
  readonly latest: Measure | undefined;
  /** The measure of the newest wave that the smallest share of those invited answered, if that is small. */
  readonly low: Measure | undefined;
  /** Absent: people or circles could not be read. */
  readonly standing: ProgrammeStanding | undefined;
  readonly target: number;
  readonly curator: boolean;
  readonly today: string;
}

/** Decides nothing: puts the question to the domain. */
export const useIndicators = (read: IndicatorsRead, settings: IndicatorsSettings): IndicatorsState => {
  const today = useSurroundings().today();
  const curator = useCurator() === true;
  const target = targetSetting(settings);
  const measures = React.useMemo(
    () => measuresOf(read.indicators.filter(({ published }) => published || curator)),
    [read.indicators, curator]
  );
  const tiles = React.useMemo(() => tilesOf(measures), [measures]);
  const { ambassadors, circles } = read;
  const known = ambassadors.failure === undefined && circles.failure === undefined;
  const standing = React.useMemo(
    () => (known ? programmeStanding(ambassadors.value, circleTree(circles.value), { day: today, target }) : undefined),
    [known, ambassadors.value, circles.value, today, target]
  );
  const latest = tiles
    .map(({ measure }) => measure)
    .reduce<Measure | undefined>(
      (last, each) => (last === undefined || each.measuredOn > last.measuredOn ? each : last),
      undefined
    );
  const low = tiles
    .map(({ measure }) => measure)
    .filter((measure) => measure.value !== undefined && (responseRate(measure) ?? 1) < lowRate)
    .sort((one, other) => (responseRate(one) ?? 1) - (responseRate(other) ?? 1))[0];
  return { measures, tiles, latest, low, standing, target, curator, today };
};
