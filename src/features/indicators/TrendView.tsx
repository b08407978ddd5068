import * as React from 'react';
import { isOneSeries, type Measure, type Scale, waveSign } from '../../domain/indicators/model';
import { type Trend, trendOf, trendScales } from '../../domain/indicators/trend';
import type { Tile } from '../../domain/indicators/tiles';
import { useIds } from '../../shell/ids';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Chip, Chips } from '../../ui/Chip';
import styles from './indicators.module.scss';
import { drawnTrend, type DrawnTrend, type Spot } from './trendShape';
import { bareValue, hiddenWords, indicatorName, scaleWords } from './words';

/** TrendLines are told apart by their pattern and their marks as well as by their colour. */
const marks: readonly ((spot: Spot) => string)[] = [
  ({ x, y }) => `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`,
  ({ x, y }) => `M${x - 4} ${y - 4}h8v8h-8Z`,
  ({ x, y }) => `M${x} ${y - 5}l5 9h-10Z`
];
const lineStyles = [styles.lineFirst, styles.lineSecond, styles.lineThird];
const markStyles = [styles.markFirst, styles.markSecond, styles.markThird];

const TrendLines = ({ drawn }: { readonly drawn: DrawnTrend }): React.ReactElement => (
  <svg className={styles.chart} viewBox={`0 0 ${drawn.width} ${drawn.height}`} aria-hidden="true" focusable="false">
    {drawn.steps.map(({ value, x, y }) => (
      <g key={value}>
        <path className={styles.grid} d={`M${x} ${y}H${drawn.right}`} />
        <text className={styles.axis} x={x - 8} y={y + 4} textAnchor="end">
          {bareValue(value)}
        </text>
      </g>
    ))}
    {drawn.waves.map(({ name, x, y }) => (
      <text key={name} className={styles.axis} x={x} y={y} textAnchor="middle">
        {name}
      </text>
    ))}
    {drawn.breaks.map(({ key, x, y }, at) => (
      <g key={`${key} ${x}`}>
        <path className={styles.break} d={`M${x} ${y - 6}V${drawn.bottom}`} />
        <text className={styles.axis} x={x} y={y - 10 - 14 * (at % 2)} textAnchor="middle">
          {say('IndicatorsRewordedAt', { name: indicatorName(key) })}
        </text>
      </g>
    ))}
    {drawn.lines.map(({ key, stretches, marks: spots, end }, at) => (
      <g key={key}>
        {stretches.map((d) => (
          <path key={d} className={lineStyles[at]} d={d} />
        ))}
        {spots.map((spot) => (
          <path key={spot.x} className={markStyles[at]} d={marks[at]?.(spot)} />
        ))}
        {end !== undefined && (
          <text className={styles.end} x={end.x} y={end.y + 5}>
            <tspan className={styles.endValue}>{bareValue(end.value)}</tspan>
            <tspan>{` ${indicatorName(key)}`}</tspan>
          </text>
        )}
      </g>
    ))}
  </svg>
);

const TrendTable = ({ trend, seen }: { readonly trend: Trend; readonly seen: boolean }): React.ReactElement => (
  <div
    className={seen ? styles.sideways : styles.twin}
    {...(seen ? { role: 'region', 'aria-label': scaleWords(trend.scale), tabIndex: 0 } : {})}
  >
    <table className={styles.table}>
      <caption className={styles.unseen}>{scaleWords(trend.scale)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('IndicatorsWave')}</th>
          {trend.lines.map(({ key }) => (
            <th key={key} scope="col">
              {indicatorName(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {trend.waves.map((wave, at) => (
          <tr key={wave}>
            <th scope="row" lang="">
              {wave}
            </th>
            {trend.lines.map(({ key, points }) => {
              const point = points.find((each) => each.at === at);
              return (
                <td key={key}>
                  {point !== undefined && (
                    <span>{point.value === undefined ? hiddenWords() : bareValue(point.value)}</span>
                  )}
                  <span> </span>
                  {point?.breaks === true && <span className={styles.small}>{say('IndicatorsReworded')}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

export interface TrendViewProps {
  readonly measures: readonly Measure[];
  readonly tiles: readonly Tile[];
  readonly scale: Scale | undefined;
  readonly onScale: (scale: Scale) => void;
}

/** Whether there is more than one wave to go from. */
export const hasTrend = (measures: readonly Measure[], tiles: readonly Tile[]): boolean =>
  tiles.some(
    ({ measure }) =>
      measure.scale !== 'Count' &&
      new Set(measures.filter((each) => isOneSeries(each, measure)).map((each) => waveSign(each))).size > 1
  );

/** From wave to wave, one scale at a time; the table comes first for screen readers, and alone where it is narrow. */
export const TrendView = ({ measures, tiles, scale, onScale }: TrendViewProps): React.ReactElement | null => {
  const ids = useIds();
  const [asTable, setAsTable] = React.useState(false);
  const scales = React.useMemo(() => trendScales(tiles), [tiles]);
  const chosen = scale !== undefined && scales.includes(scale) ? scale : scales[0];
  const trend = React.useMemo(
    () => (chosen === undefined ? undefined : trendOf(measures, tiles, chosen)),
    [measures, tiles, chosen]
  );
  if (trend === undefined) return null;
  return (
    <section className={styles.trend} aria-labelledby={ids}>
      <div className={styles.sectionHead}>
        <h3 className={styles.sectionTitle} id={ids}>
          {say('IndicatorsTrend')}
        </h3>
        <span className={styles.wideOnly}>
          <Button look="text" icon={asTable ? 'History' : 'Table'} onClick={() => setAsTable(!asTable)}>
            {say(asTable ? 'IndicatorsAsLines' : 'IndicatorsAsTable')}
          </Button>
        </span>
      </div>
      {scales.length > 1 && (
        <Chips label={say('IndicatorsScale')}>
          {scales.map((each) => (
            <Chip key={each} label={scaleWords(each)} on={each === chosen} onClick={() => onScale(each)} />
          ))}
        </Chips>
      )}
      <TrendTable trend={trend} seen={asTable} />
      {!asTable && <TrendLines drawn={drawnTrend(trend)} />}
    </section>
  );
};
