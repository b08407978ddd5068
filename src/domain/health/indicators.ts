import { type IndicatorRow, indicators as declared } from '../../lists';
import { cautionOf, measureSign, measuresOf, oddnessOf } from '../indicators/model';
import { type Check, type Finding, found, type HealthFacts, rowsAlike, type RowName, type Trouble } from './health';

const { url } = declared;

const rowNamed = ({ id, wave, title }: IndicatorRow): RowName => ({
  id,
  name: [wave, title]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' · ')
});

const indicatorFinding = (trouble: Trouble, rows: readonly IndicatorRow[]): Finding =>
  found(url, trouble, { rows: rows.map(rowNamed) });

const rowFindings = (row: IndicatorRow): readonly Finding[] => {
  const odd = oddnessOf(row);
  // A word that nobody declared is a finding of its column.
  if (odd === 'undeclared') return [];
  if (odd !== undefined) return [indicatorFinding({ kind: odd === 'outOfScale' ? odd : 'notMeasured' }, [row])];
  const isUncounted = measuresOf([row]).some((measure) => cautionOf(measure) === 'noAnswers');
  return isUncounted ? [indicatorFinding({ kind: 'noAnswers' }, [row])] : [];
};

/** Whether each figure can be shown, once, and says of how many answers it is. */
export const indicatorChecks = ({ rows: { indicators } }: HealthFacts): readonly Check[] =>
  indicators === undefined
    ? []
    : [
        {
          check: 'measures',
          list: url,
          run: () => [
            ...indicators.flatMap(rowFindings),
            ...rowsAlike(indicators, measureSign).map((rows) => indicatorFinding({ kind: 'waveTwice' }, rows))
          ]
        }
      ];
