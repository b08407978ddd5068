import * as React from 'react';
import { noted } from '../../device/noted';
import type { ApplicationValues } from '../../domain/calls/form';
import type { SignedApplication } from '../../domain/calls/model';
import type { ApplicationKeeper, ApplyingRights } from '../../domain/port/applying';
import type { Seated } from '../../domain/port/seats';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { type CallRead, ownApplications } from './reads';

/** What was pressed last, and how it ended; `ended` absent: it is on its way. */
export interface ApplyingPress {
  readonly what: 'send' | 'withdraw';
  readonly ended?: Seated['state'];
}

/** One's own applications, and what can be done with them. */
export interface ApplyingState {
  readonly own: readonly SignedApplication[];
  /** Absent: not known yet. */
  readonly rights: ApplyingRights | undefined;
  readonly pressed: ApplyingPress | undefined;
  /** Whether it is in the list now; `onSent`: it is, and nothing was drawn anew yet. */
  readonly send: (values: ApplicationValues, onSent: () => void) => Promise<boolean>;
  readonly withdraw: (call: number) => Promise<boolean>;
}

/** Sends at once and reads what came of it. */
export const useApplying = (read: CallRead): ApplyingState => {
  const { programme, applying } = useSurroundings();
  const [rights, setRights] = React.useState<ApplyingRights>();
  const [pressed, setPressed] = React.useState<ApplyingPress>();
  const [fresh, setFresh] = React.useState<readonly SignedApplication[]>();
  const here = React.useRef(true);
  const busy = React.useRef(false);
  React.useEffect(() => {
    here.current = true;
    applying()
      .then((keeper) => keeper.rights())
      .then((told) => {
        if (here.current) setRights(told);
      })
      .catch((error: unknown) => {
        noted('applications')(error);
        if (here.current) setRights({ bar: 'refused', handles: false });
      });
    return () => void (here.current = false);
  }, [applying]);

  const press = async (
    what: ApplyingPress['what'],
    work: (keeper: ApplicationKeeper) => Promise<Seated>,
    onDone?: () => void
  ): Promise<boolean> => {
    if (busy.current) return false;
    const free = (): void => void (busy.current = false);
    busy.current = true;
    setPressed({ what });
    const seated = await applying()
      .then(work)
      .catch((error: unknown): Seated => {
        noted('applications')(error);
        return { state: 'waiting' };
      });
    if (seated.state === 'done') {
      onDone?.();
      programme.forget();
      const rows = await ownApplications.ask(programme).catch(noted('applications'));
      if (rows !== undefined && here.current) setFresh(rows);
    }
    free();
    if (here.current) setPressed({ what, ended: seated.state });
    return seated.state === 'done';
  };
  return {
    own: fresh ?? read.mine.value,
    rights,
    pressed,
    send: (values, onSent) => press('send', (keeper) => keeper.send(values), onSent),
    withdraw: (call) => press('withdraw', (keeper) => keeper.withdraw(call))
  };
};
