import * as React from 'react';
import { daysLater, dayOf } from '../../domain/common/day';
import { keptDaysOfApplications } from '../../domain/calls/form';
import { noted } from '../../device/noted';
import type { CallRow } from '../../lists';
import { useSurroundings } from '../../shell/ProgrammeContext';
import type { ApplyingState } from './useApplying';

export interface TidyApplicationsProps {
  readonly calls: readonly CallRow[];
  readonly applying: ApplyingState;
}

/** Deletes what the reader wrote for calls that closed too long ago; draws nothing. What fails now is met again at the next visit. */
const TidyApplications = ({ calls, applying: { own } }: TidyApplicationsProps): null => {
  const { applying, today } = useSurroundings();
  const over = calls.flatMap(({ id, closesOn }) => {
    const closed = dayOf(closesOn);
    const isOver = closed !== undefined && daysLater(closed, keptDaysOfApplications) < today();
    return isOver && own.some(({ callId }) => callId === id) ? [id] : [];
  });
  const ids = over.join();
  React.useEffect(() => {
    if (ids === '') return;
    applying()
      .then(async (keeper) => {
        for (const id of ids.split(',')) await keeper.withdraw(Number(id));
      })
      .catch(noted('tidy'));
  }, [applying, ids]);
  return null;
};

export default TidyApplications;
