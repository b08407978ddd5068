import type { IndicatorRow } from '../lists';

/** Awareness of 77 % in the wave of October 2026, published, asked of everybody. */
export const indicatorRow = (id: number, values: Partial<IndicatorRow> = {}): IndicatorRow => ({
  id,
  title: 'Do you know that there are Digital Ambassadors?',
  key: 'Awareness',
  wave: 'October 2026',
  measuredOn: '2026-10-11',
  value: 77,
  scale: 'Percent',
  invited: 2487,
  answers: 612,
  entity: '',
  note: '',
  sourceUrl: undefined,
  published: true,
  ...values
});
