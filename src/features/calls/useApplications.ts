import * as React from 'react';
import { noted } from '../../device/noted';
import { readAgain, type NamedApplication, type ReadAgain } from '../../domain/calls/accepting';
import type { RegisterRow } from '../../domain/port/register';
import type { Failure } from '../../domain/port/programme';
import { ambassadors, type Ambassador, type Award, type CallRow, type Circle } from '../../lists';
import { awards } from '../../lists/reading/awards';
import { circles } from '../../lists/reading/circles';
import { onRowsWritten } from '../../shell/handedRows';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { failureOf } from '../../shell/useLoad';
import { applicationColumns, applicationsRead } from './reads';

/** Everything that is needed to judge the applications of a call, as it is now. */
export interface ApplicationsRead {
  readonly rows: readonly NamedApplication[];
  readonly ambassadors: readonly RegisterRow<Ambassador>[];
  readonly circles: readonly Circle[];
  readonly awards: readonly Award[];
  /** The reader may add and change rows of Ambassadors. */
  readonly mayWelcome: boolean;
}

export interface ApplicationsState {
  /** Absent: on its way, or not to be had. */
  readonly read: ApplicationsRead | undefined;
  readonly failure: Failure | undefined;
  readonly retry: () => void;
  /** Reads everything anew and compares what was chosen with it. */
  readonly again: (
    chosen: readonly NamedApplication[]
  ) => Promise<(ReadAgain<NamedApplication> & { readonly read: ApplicationsRead }) | undefined>;
}

/** The applications of a call, with their authors' names; read again after rows were written. */
export const useApplications = (call: CallRow): ApplicationsState => {
  const { programme, curation } = useSurroundings();
  const [read, setRead] = React.useState<ApplicationsRead>();
  const [failure, setFailure] = React.useState<Failure>();
  const latest = React.useRef(0);
  const { id } = call;
  const ask = React.useCallback(async (): Promise<ApplicationsRead | undefined> => {
    latest.current += 1;
    const own = latest.current;
    try {
      programme.forget();
      const { register, writer } = await curation();
      const [rows, people, around, given, rights] = await Promise.all([
        programme.rows(applicationsRead, {
          columns: [...applicationColumns, 'Writer'],
          which: { column: 'CallId', oneOf: [id] }
        }),
        register.rows(ambassadors),
        programme.rows(circles),
        programme.rows(awards).catch(() => []),
        writer.rights(ambassadors)
      ]);
      const fresh: ApplicationsRead = {
        rows,
        ambassadors: people,
        circles: around,
        awards: given,
        mayWelcome: rights.mayAdd && rights.mayEdit
      };
      if (latest.current === own) {
        setRead(fresh);
        setFailure(undefined);
      }
      return fresh;
    } catch (error) {
      if (latest.current === own) setFailure(failureOf(error, 'applications'));
      return undefined;
    }
  }, [programme, curation, id]);
  React.useEffect(() => {
    setRead(undefined);
    void ask();
    const leave = onRowsWritten(() => void ask().catch(noted('applications')));
    return () => {
      latest.current += 1;
      leave();
    };
  }, [ask]);
  return {
    read,
    failure,
    retry: () => void ask(),
    again: async (chosen) => {
      const fresh = await ask();
      return fresh === undefined ? undefined : { ...readAgain(chosen, fresh.rows), read: fresh };
    }
  };
};
