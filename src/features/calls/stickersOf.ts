import { cohortOfCall } from '../../domain/calls/openCall';
import { rangesText } from '../../domain/common/ranges';
import type { CallRow } from '../../lists';
import { addressWith } from '../../shell/address';
import type { ApplicationsRead } from './useApplications';

/** Where the stickers of everybody with a call's cohort are printed; undefined: there is nobody yet. */
export const stickersOf = (
  call: CallRow,
  { ambassadors }: Pick<ApplicationsRead, 'ambassadors'>,
  rosterPage: string
): string | undefined => {
  const cohort = cohortOfCall(call);
  const ids = ambassadors.flatMap(({ item }) => (item.cohort.trim() === cohort ? [item.id] : []));
  return ids.length === 0 ? undefined : addressWith('roster', { stickers: [rangesText(ids)] }, rosterPage);
};
