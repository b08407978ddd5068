import { ambassadors } from '../../lists/reading/ambassadors';
import { circles } from '../../lists/reading/circles';
import { indicators } from '../../lists/reading/indicators';
import { rowsOf } from '../../shell/question';
import { type FirstOf, readingPlan } from '../../shell/useReading';

/** What surveys found, and whom cohorts and coverage are told from. */
export const indicatorsPlan = readingPlan({
  first: { indicators: rowsOf(indicators) },
  optional: { ambassadors: rowsOf(ambassadors), circles: rowsOf(circles) }
});

export type IndicatorsRead = FirstOf<typeof indicatorsPlan>;
