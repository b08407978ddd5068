import * as React from 'react';
import { noted } from '../../device/noted';
import { ProgrammeError } from '../../domain/port/programme';
import type { Write } from '../../domain/port/rowWriter';
import {
  type HandledSlot,
  handledSlots,
  isCoaching,
  openWishes,
  type SignedCoachingRequest,
  slotFreed,
  slotGiven
} from '../../domain/sessions/coaching';
import { hasEnded } from '../../domain/sessions/moments';
import { stateOf } from '../../domain/sessions/places';
import type { CoachingRequestRow } from '../../lists';
import type { Person } from '../../lists/columns';
import { sessions as sessionList } from '../../lists/sessions';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { requestList, sessionsOfIds } from '../../shell/sessionReads';
import type { SessionsState } from './useSessions';

/** Somebody's request as those who handle them read it. */
export type HandledRequest = SignedCoachingRequest &
  Pick<CoachingRequestRow, 'title' | 'wish'> & { readonly writer: Person | undefined };

export type HandledTold =
  '' | 'SessionsSending' | 'SessionsConfirmed' | 'SessionsFreed' | 'SessionsSlotChanged' | 'SessionsNoAnswer';

/** What those who handle coaching see of it. */
export interface HandledCoachingState {
  /** Slots that somebody asked for, has, or that name a request which is gone. */
  readonly slots: readonly HandledSlot<HandledRequest>[];
  readonly wishes: readonly HandledRequest[];
  readonly told: HandledTold;
  readonly give: (slot: HandledSlot<HandledRequest>, request: HandledRequest) => void;
  readonly free: (slot: HandledSlot<HandledRequest>) => void;
}

const handledColumns = ['SessionId', 'Wish', 'Author', 'Created', 'Version', 'Writer'] as const;

/** Reads everybody’s requests. Undefined: they were not read, or the reader may not. */
export const useHandled = ({ all, view, onSession }: SessionsState): HandledCoachingState | undefined => {
  const { programme, curation } = useSurroundings();
  const [requests, setRequests] = React.useState<readonly HandledRequest[]>();
  const [told, setTold] = React.useState<HandledTold>('');
  const here = React.useRef(true);
  const busy = React.useRef(false);
  const read = React.useCallback(async (): Promise<void> => {
    programme.forget();
    const rows = await programme.rows(requestList, { columns: handledColumns });
    if (here.current) setRequests(rows);
  }, [programme]);
  React.useEffect(() => {
    here.current = true;
    read().catch(noted('coaching'));
    return () => void (here.current = false);
  }, [read]);

  const write = async (id: number, change: Write, done: HandledTold): Promise<void> => {
    if (busy.current) return;
    const free = (): void => void (busy.current = false);
    busy.current = true;
    setTold('SessionsSending');
    try {
      const { writer } = await curation();
      const [written] = await writer.write(sessionList, [change]);
      if (written?.state === 'refused') throw new ProgrammeError(written.failure);
      await read();
      const [session] = await sessionsOfIds(programme, [id]);
      if (!here.current) return;
      onSession(id, session);
      setTold(written?.state === 'done' ? done : 'SessionsSlotChanged');
    } catch (error) {
      noted('coaching')(error);
      if (here.current) setTold('SessionsNoAnswer');
    } finally {
      free();
    }
  };
  if (requests === undefined) return undefined;
  const sessions = all.map(({ session }) => session);
  const coming = sessions.filter(
    (session) => isCoaching(session) && stateOf(session) === 'Planned' && !hasEnded(session, view.now)
  );
  return {
    slots: handledSlots(coming, requests).filter(
      ({ asking, taken, toFree }) => asking.length > 0 || taken !== undefined || toFree
    ),
    wishes: openWishes(requests, sessions),
    told,
    give: (slot, request) => {
      const change = slotGiven(slot, request);
      if (change !== undefined) void write(slot.slot.id, change, 'SessionsConfirmed');
    },
    free: (slot) => void write(slot.slot.id, slotFreed(slot), 'SessionsFreed')
  };
};
