import type { ColumnOf } from '../domain/port/rows';
import type { ambassadors } from '../lists';

/** What one's own ambassador is chosen by, and who is found at all: of a long list these are read before anything else. */
export const rankedBy: readonly ColumnOf<typeof ambassadors>[] = [
  'Person',
  'PrimaryCircle',
  'OtherCircles',
  'Languages',
  'Office',
  'Status',
  'AwayUntil',
  'Visible'
];
