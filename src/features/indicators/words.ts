import { fewest } from '../../domain/common/fewest';
import { wordOf } from '../../domain/common/words';
import {
  type Caution,
  type IndicatorKey,
  type Measure,
  responseRate,
  type Scale,
  type TileKey,
  topOf
} from '../../domain/indicators/model';
import type { TileChange } from '../../domain/indicators/tiles';
import { indicators } from '../../lists/reading/indicators';
import { kept, language, numberOf, say, sayCount } from '../../strings/say';

/** `Notoriété` */
export const indicatorName = (key: IndicatorKey): string => wordOf(indicators.columns.Key.choices, key, language);

/** `77 %`; `share` is of 1. */
export const percentWords = (share: number): string =>
  kept('percent', (culture) => new Intl.NumberFormat(culture, { style: 'percent', maximumFractionDigits: 1 })).format(
    share
  );

const upToCents = (value: number): string =>
  kept('cents', (culture) => new Intl.NumberFormat(culture, { maximumFractionDigits: 2 })).format(value);

export const hiddenWords = (): string => say('IndicatorsHidden');

/** A value and what follows it in small: `8,18` and `sur 10`. */
export const valueAndScale = ({ value, scale }: Pick<Measure, 'value' | 'scale'>): readonly [string, string] => {
  if (value === undefined) return [hiddenWords(), ''];
  if (scale === 'Percent') return [percentWords(value / 100), ''];
  return [upToCents(value), scale === 'Count' ? '' : say('IndicatorsOutOf', { top: topOf[scale] })];
};

/** The same in one text. */
export const valueText = (measure: Pick<Measure, 'value' | 'scale'>): string =>
  valueAndScale(measure).filter(Boolean).join(' ');

/** A value as an axis or a table has it, whose scale is said above. */
export const bareValue = (value: number): string => upToCents(value);

export const scaleWords = (scale: Scale): string =>
  scale === 'Percent' ? say('IndicatorsPercent') : say('IndicatorsScaleOf', { top: topOf[scale] });

const usualMeanings = {
  Participation: 'IndicatorsMeansParticipation',
  Awareness: 'IndicatorsMeansAwareness',
  Use: 'IndicatorsMeansUse',
  'Added value': 'IndicatorsMeansValue',
  Adoption: 'IndicatorsMeansAdoption'
} as const satisfies Readonly<Record<TileKey, unknown>>;

/** What a figure means: the curators' own sentence, in the language in which they wrote it, or ours. */
export const meaningWords = (key: TileKey, { note }: Measure): { readonly text: string; readonly lang?: '' } =>
  note === '' ? { text: say(usualMeanings[key]) } : { text: note, lang: '' };

const stems = { more: 'IndicatorsMore', less: 'IndicatorsLess' } as const;

/** `+6 points depuis octobre 2025`, and whether it was another question. */
export const changeWords = ({ by, since, reworded }: TileChange): string => {
  const change =
    by === 0 ? say('IndicatorsSame', { since }) : sayCount(stems[by > 0 ? 'more' : 'less'], Math.abs(by), { since });
  return reworded ? `${change} (${say('IndicatorsReworded')})` : change;
};

/** A doubt about a figure, beside it. */
export const cautionWords = (caution: Caution, measure: Measure): string => {
  switch (caution) {
    case 'hidden':
      return say('IndicatorsHiddenWhy', { n: fewest });
    case 'fewAnswers':
      return say('IndicatorsFewAnswers');
    case 'lowRate':
      return say('IndicatorsRate', { p: percentWords(responseRate(measure) ?? 0) });
    case 'noAnswers':
      return say('IndicatorsNoAnswers');
  }
};

/** `312 réponses`; undefined: nobody says, or too few. */
export const answersWords = ({ answers, value }: Measure): string | undefined =>
  answers === undefined || value === undefined ? undefined : sayCount('IndicatorsAnswers', answers);

export const countText = (count: number | 'few'): string => (count === 'few' ? hiddenWords() : numberOf(count));
