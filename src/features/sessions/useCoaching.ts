import * as React from 'react';
import { noted } from '../../device/noted';
import type { NewCoachingRequest, SeatBar, Seated } from '../../domain/port/seats';
import {
  type CoachingSlot,
  coachingSlots,
  openWishes,
  type SignedCoachingRequest
} from '../../domain/sessions/coaching';
import type { Contact, CoachingRequestRow } from '../../lists';
import { contacts } from '../../lists/reading/contacts';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { ownRequests, requestList } from '../../shell/sessionReads';
import type { SessionsState } from './useSessions';

type OwnRequest = SignedCoachingRequest & Pick<CoachingRequestRow, 'title' | 'wish'>;

/** Individual coaching as the reader sees it. */
export interface CoachingState {
  readonly slots: readonly CoachingSlot[];
  /** Wishes without a slot that nobody answered yet. */
  readonly wishes: readonly OwnRequest[];
  readonly requestFor: (slot: number) => OwnRequest | undefined;
  /** Coaches and experts who offer slots or a booking page. */
  readonly experts: readonly Contact[];
  /** Why nothing can be asked for; undefined: it can; null: not known yet. */
  readonly bar: SeatBar | undefined | null;
  /** How the last press ended; undefined: nothing was pressed, or it is on its way. */
  readonly ended: Seated['state'] | undefined;
  readonly request: (request: NewCoachingRequest) => Promise<boolean>;
  readonly unrequest: (id: number) => Promise<boolean>;
}

/** Reads one's own requests after the agenda; nobody else's ever come. Undefined: there is no list for them, or not yet. */
export const useCoaching = (state: SessionsState): CoachingState | undefined => {
  const { programme, seats } = useSurroundings();
  const [own, setOwn] = React.useState<readonly OwnRequest[]>();
  const [people, setPeople] = React.useState<readonly Contact[]>([]);
  const [bar, setBar] = React.useState<SeatBar | undefined | null>(null);
  const [ended, setEnded] = React.useState<Seated['state']>();
  const here = React.useRef(true);
  const read = React.useCallback(async (): Promise<void> => {
    const rows = await programme.rows(requestList, ownRequests);
    if (here.current) setOwn(rows);
  }, [programme]);
  React.useEffect(() => {
    here.current = true;
    read().catch(noted('coaching'));
    programme.rows(contacts).then((rows) => {
      if (here.current) setPeople(rows);
    }, noted('contacts'));
    seats()
      .then((it) => it.barredFrom('coachingRequests'))
      .then((why) => {
        if (here.current) setBar(why);
      }, noted('coaching'));
    return () => void (here.current = false);
  }, [programme, seats, read]);

  const done = async (work: Promise<Seated>): Promise<boolean> => {
    setEnded(undefined);
    const seated = await work;
    programme.forget();
    await read().catch(noted('coaching'));
    if (here.current) setEnded(seated.state);
    return seated.state === 'done';
  };
  const { all, view } = state;
  return React.useMemo(() => {
    if (own === undefined) return undefined;
    const sessions = all.map(({ session }) => session);
    const slots = coachingSlots(sessions, own, view.now);
    const hosts = new Set(slots.map(({ slot }) => slot.host?.id));
    return {
      slots,
      wishes: openWishes(own, sessions),
      requestFor: (slot) => own.find(({ sessionId }) => sessionId === slot),
      experts: people.filter(
        ({ published, kind, person, bookingsUrl }) =>
          published && (bookingsUrl !== undefined || kind === 'Expert' || kind === 'Coach' || hosts.has(person?.id))
      ),
      bar,
      ended,
      request: async (request) => done((await seats()).request(request)),
      unrequest: async (id) => done((await seats()).unrequest(id))
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what sends is the same for each person and site
  }, [own, people, bar, ended, all, view.now]);
};
