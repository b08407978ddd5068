import type { IndicatorRow } from '../../lists';
import { type Day, dayOf } from '../common/day';
import { isFew } from '../common/fewest';
import { fold, inOrder, visible } from '../common/text';

export type IndicatorKey = Extract<IndicatorRow['key'], string>;
export type Scale = Extract<IndicatorRow['scale'], string>;

/** Those that have a tile, in its place. */
export const tileKeys = [
  'Participation',
  'Awareness',
  'Use',
  'Added value',
  'Adoption'
] as const satisfies readonly IndicatorKey[];
export type TileKey = (typeof tileKeys)[number];

/** Up to which value a scale goes; a count has no top. */
export const topOf: Readonly<Record<Scale, number>> = {
  Percent: 100,
  'Out of 10': 10,
  'Out of 5': 5,
  Count: Infinity
};

/** What is wrong with a row; looked for in this order. */
export type OddMeasure = 'undeclared' | 'undated' | 'noValue' | 'outOfScale';

/** A question of one wave and what came of it. */
export interface Measure {
  readonly id: number;
  readonly key: IndicatorKey;
  readonly scale: Scale;
  /** Absent: one to four people answered. */
  readonly value?: number;
  readonly wave: string;
  readonly measuredOn: Day;
  /** Who was asked; empty: the whole organisation. */
  readonly entity: string;
  /** Word for word. */
  readonly question: string;
  /** Absent: nobody says. */
  readonly answers?: number;
  /** Absent: nobody says, or fewer than answered. */
  readonly invited?: number;
  readonly note: string;
  readonly sourceUrl?: string;
  readonly published: boolean;
}

/** Why a row is shown nowhere; absent: it is. */
export const oddnessOf = ({ key, scale, value, measuredOn }: IndicatorRow): OddMeasure | undefined => {
  if (typeof key !== 'string' || typeof scale !== 'string') return 'undeclared';
  if (dayOf(measuredOn) === undefined) return 'undated';
  if (value === undefined || !Number.isFinite(value)) return 'noValue';
  return value < 0 || value > topOf[scale] ? 'outOfScale' : undefined;
};

const wholeCount = (count: number | undefined): number | undefined =>
  count !== undefined && Number.isFinite(count) && count > 0 ? Math.floor(count) : undefined;

const measureOf = (row: IndicatorRow): Measure | undefined => {
  const { id, key, scale, value, published, title, sourceUrl } = row;
  const measuredOn = dayOf(row.measuredOn);
  if (oddnessOf(row) !== undefined || measuredOn === undefined) return undefined;
  if (typeof key !== 'string' || typeof scale !== 'string' || value === undefined) return undefined;
  const answers = wholeCount(row.answers);
  const invited = wholeCount(row.invited);
  return {
    id,
    key,
    scale,
    measuredOn,
    published,
    wave: visible(row.wave),
    entity: visible(row.entity),
    question: visible(title),
    note: visible(row.note),
    ...(answers !== undefined && isFew(answers) ? {} : { value }),
    ...(answers === undefined ? {} : { answers }),
    ...(invited === undefined || invited < (answers ?? 0) ? {} : { invited }),
    ...(sourceUrl === undefined ? {} : { sourceUrl })
  };
};

/** Whether it is another question: case, accents, signs and blanks make none. */
export const isReworded = (one: Pick<Measure, 'question'>, other: Pick<Measure, 'question'>): boolean => {
  const tight = ({ question }: Pick<Measure, 'question'>): string => fold(question).replace(/ /g, '');
  return tight(one) !== tight(other);
};

/** What a wave is known by: its name, or its day. */
export const waveSign = ({ wave, measuredOn }: Pick<Measure, 'wave' | 'measuredOn'>): string =>
  fold(wave) || measuredOn;

/** What is compared from wave to wave; of other indicators each question by itself. */
const seriesSign = ({ key, scale, entity, question }: Measure): string =>
  JSON.stringify([key, scale, fold(entity), key === 'Other' ? fold(question) : '']);

/** Whether two measures stand in one line of the trend. */
export const isOneSeries = (one: Measure, other: Measure): boolean => seriesSign(one) === seriesSign(other);

/** What several rows would say twice: empty for a row that is shown nowhere. */
export const measureSign = (row: IndicatorRow): string => {
  const measure = measureOf(row);
  return measure === undefined ? '' : JSON.stringify([seriesSign(measure), waveSign(measure)]);
};

/** The rows that can be shown, the earliest first, however they stand in the list; of two of one wave the later row counts. */
export const measuresOf = (rows: readonly IndicatorRow[]): readonly Measure[] => {
  const bySign = new Map<string, Measure>();
  for (const row of [...rows].sort((one, other) => one.id - other.id)) {
    const measure = measureOf(row);
    if (measure !== undefined) bySign.set(measureSign(row), measure);
  }
  return [...bySign.values()].sort((one, other) => inOrder(one.measuredOn, other.measuredOn) || one.id - other.id);
};

/** Fewer answers than this are said to be read with care. */
const fewAnswers = 30;

/** A smaller share of those invited tells a tendency. */
export const lowRate = 0.2;

/** The share of those invited who answered; absent: not known. */
export const responseRate = ({ answers, invited }: Pick<Measure, 'answers' | 'invited'>): number | undefined =>
  answers === undefined || invited === undefined ? undefined : answers / invited;

/** What is said beside a figure. `fewAnswers` says more than `lowRate`, so one of them is enough. */
export type Caution = 'hidden' | 'fewAnswers' | 'lowRate' | 'noAnswers';

/** What readers are told beside the figure; participation is counted, so that nobody answers. */
export const cautionOf = (
  measure: Pick<Measure, 'key' | 'scale' | 'value' | 'answers' | 'invited'>
): Caution | undefined => {
  const { key, scale, value, answers } = measure;
  if (value === undefined) return 'hidden';
  if (answers === undefined) return key === 'Participation' || scale === 'Count' ? undefined : 'noAnswers';
  if (answers < fewAnswers) return 'fewAnswers';
  return (responseRate(measure) ?? 1) < lowRate ? 'lowRate' : undefined;
};
