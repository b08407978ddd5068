import * as React from 'react';
import type { FacetValue } from '../../domain/finder/facets';
import { communityOf, type KnownCommunity } from '../../domain/questions/community';
import { oldestRead } from '../../domain/questions/views';
import type { SessionView } from '../../domain/sessions/actions';
import {
  agendaFacets,
  type AgendaFacet,
  agendaOf,
  type AgendaReader,
  type AgendaWeek,
  comingSessions,
  nextSession
} from '../../domain/sessions/agenda';
import type { PlacedSession, SignedRegistration, SignedSession } from '../../domain/sessions/model';
import { arePlacesWorded, placedSessions } from '../../domain/sessions/places';
import { useAddress, usePrefix } from '../../shell/address';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { newestRegistrations } from '../../shell/sessionReads';
import { useCurator } from '../../shell/useCurator';
import { useNow } from '../../shell/useNow';
import { type SeatsState, useOtherPlaces, useSeats } from '../../shell/useSeats';
import { type SessionsAsked, sessionsAsked, sessionsPrefix, sessionsValues } from './address';
import type { SessionsRead } from './reads';

/** What is drawn of the sessions once they have been read. */
export interface SessionsState {
  readonly asked: SessionsAsked;
  readonly ask: (asked: SessionsAsked, how: 'push' | 'replace') => void;
  readonly community: KnownCommunity;
  readonly view: SessionView;
  readonly today: string;
  readonly zone: unknown;
  readonly all: readonly PlacedSession[];
  /** Of what comes, whatever is filtered. */
  readonly coming: readonly PlacedSession[];
  readonly weeks: readonly AgendaWeek[];
  /** Sessions of the weeks that are shown, with the one that the address names. */
  readonly shown: number;
  readonly showMore: () => void;
  readonly meant: AgendaReader;
  readonly next: PlacedSession | undefined;
  /** Enough was read to say who has a place. */
  readonly isWorded: (session: SignedSession) => boolean;
  readonly counts: () => Readonly<Record<AgendaFacet, readonly FacetValue[]>>;
  readonly seats: SeatsState;
  /** Takes over a session as it was written or read just now; undefined: it is gone. */
  readonly onSession: (id: number, session: SignedSession | undefined) => void;
}

/** Sessions at first, and as many more each time. */
export const moreSessions = 8;

/** Decides nothing: puts the question to the domain. */
export const useSessions = (read: SessionsRead): SessionsState => {
  const { today: todayIs, dayAt, zone } = useSurroundings();
  const prefix = usePrefix(sessionsPrefix);
  const [values, write] = useAddress(prefix);
  const asked = React.useMemo(() => sessionsAsked(values), [values]);
  const ask = React.useCallback(
    (next: SessionsAsked, how: 'push' | 'replace') => write(sessionsValues(next), how),
    [write]
  );
  const now = useNow();
  const today = todayIs();
  const seats = useSeats();
  const curator = useCurator() === true;

  const [own, setOwn] = React.useState<ReadonlyMap<number, SignedSession | undefined>>(new Map());
  const onSession = React.useCallback(
    (id: number, session: SignedSession | undefined) => setOwn((before) => new Map(before).set(id, session)),
    []
  );
  const sessions = React.useMemo(() => {
    const known = new Map<number, SignedSession | undefined>(read.sessions.map((session) => [session.id, session]));
    for (const [id, session] of own) {
      const before = known.get(id);
      if (session === undefined || before === undefined || session.version >= before.version) known.set(id, session);
    }
    return [...known.values()].filter((session) => session !== undefined);
  }, [read.sessions, own]);

  const { ambassadors } = read;
  const community = React.useMemo(() => communityOf(ambassadors.value, [], dayAt), [ambassadors.value, dayAt]);
  const isKnown = ambassadors.failure === undefined;
  const { whole } = seats;
  const registrations = React.useMemo(
    (): readonly SignedRegistration[] => [
      ...[...read.newest, ...read.mine.value].filter(
        ({ sessionId }) => sessionId === undefined || !whole.has(sessionId)
      ),
      ...[...whole.values()].flat()
    ],
    [read.newest, read.mine.value, whole]
  );
  const known = React.useMemo(() => (isKnown ? { community } : {}), [isKnown, community]);
  const all = React.useMemo(() => placedSessions(sessions, registrations, known), [sessions, registrations, known]);
  const oldest = React.useMemo(() => oldestRead(read.newest, newestRegistrations), [read.newest]);
  const isWorded = React.useCallback(
    (session: SignedSession) => arePlacesWorded(session, whole.has(session.id) ? undefined : oldest, known),
    [oldest, whole, known]
  );
  const view = React.useMemo(
    (): SessionView => ({
      ...known,
      now,
      reader: { user: read.person, mayRegister: seats.mayRegister === true, mayEdit: curator, mayHandle: curator }
    }),
    [known, now, read.person, seats.mayRegister, curator]
  );

  const coming = React.useMemo(() => comingSessions(all, now), [all, now]);
  const meant = React.useMemo(
    (): AgendaReader => ({ isAmbassador: community.serves(read.person), isStarter: false }),
    [community, read.person]
  );
  const facets = React.useMemo(
    () =>
      agendaFacets(
        coming.map(({ session }) => session),
        meant
      ),
    [coming, meant]
  );
  const weeks = React.useMemo(
    () =>
      agendaOf(
        coming.filter(({ session }) => facets.passes(session, asked.chosen)),
        zone,
        now
      ),
    [coming, facets, asked.chosen, zone, now]
  );
  const [more, setMore] = React.useState(moreSessions);
  const inWeeks = React.useMemo(() => weeks.flatMap((week) => week.sessions), [weeks]);
  const shown = Math.max(more, inWeeks.findIndex(({ session }) => session.id === asked.session) + 1);
  const unread = React.useMemo(() => {
    const mine = new Set(read.mine.value.map(({ sessionId }) => sessionId));
    const isShown = new Set(inWeeks.slice(0, shown));
    return coming.flatMap((placed) => {
      const { session } = placed;
      const isRead = oldest === undefined || whole.has(session.id) || arePlacesWorded(session, oldest, { community });
      return isRead || !(isShown.has(placed) || mine.has(session.id)) ? [] : [session];
    });
  }, [coming, inWeeks, shown, read.mine.value, oldest, whole, community]);
  useOtherPlaces(unread, seats.onWhole);

  const counts = React.useMemo(() => {
    let counted: ReturnType<typeof facets.counts> | undefined;
    return () =>
      (counted ??= facets.counts(
        coming.map(({ session }) => session),
        asked.chosen
      ));
  }, [facets, coming, asked.chosen]);
  return {
    asked,
    ask,
    community,
    view,
    today,
    zone,
    all,
    coming,
    weeks,
    shown,
    showMore: () => setMore(shown + moreSessions),
    meant,
    next: React.useMemo(() => nextSession(all, read.person, now), [all, read.person, now]),
    isWorded,
    counts,
    seats,
    onSession
  };
};
