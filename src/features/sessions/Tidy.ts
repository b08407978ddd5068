import * as React from 'react';
import { noted } from '../../device/noted';
import { mostNumbers } from '../../domain/port/rows';
import { keptDays, overdueRows } from '../../domain/sessions/overdue';
import { useSurroundings } from '../../shell/ProgrammeContext';
import {
  ownRequests,
  registrationColumns,
  registrationList,
  requestList,
  sessionsOfIds
} from '../../shell/sessionReads';

const sessionsNamed = ({ sessionId }: { readonly sessionId: number | undefined }): readonly number[] =>
  sessionId === undefined ? [] : [sessionId];

/** Deletes what the reader wrote and nobody needs any more; draws nothing. What fails now is met again at the next visit. */
const Tidy = (): null => {
  const { programme, seats, dayAt, today } = useSurroundings();
  React.useEffect(() => {
    const tidy = async (): Promise<void> => {
      const [registered, requested] = await Promise.all([
        programme.rows(registrationList, { columns: registrationColumns, which: { own: 'PersonUser' } }),
        programme.rows(requestList, ownRequests).catch(() => [])
      ]);
      const ids = [...new Set([...registered, ...requested].flatMap(sessionsNamed))].slice(0, mostNumbers);
      if (registered.length + requested.length === 0) return;
      const known = await sessionsOfIds(programme, ids);
      const isAsked = (row: { readonly sessionId: number | undefined }): boolean =>
        row.sessionId === undefined || ids.includes(row.sessionId);
      const at = { dayAt, today: today() };
      const keeper = await seats();
      const over = overdueRows(registered.filter(isAsked), known, keptDays.registrations, at);
      for (const session of new Set(over.flatMap(sessionsNamed))) await keeper.withdraw(session);
      for (const { id } of overdueRows(requested.filter(isAsked), known, keptDays.coachingRequests, at))
        await keeper.unrequest(id);
    };
    tidy().catch(noted('tidy'));
  }, [programme, seats, dayAt, today]);
  return null;
};

export default Tidy;
