import type { CoachingRequestRow, SessionRow } from '../../lists';
import type { Signature } from '../port/rows';
import type { Write } from '../port/rowWriter';
import { isId, notOlder } from '../questions/helpers';
import type { SignedSession } from './model';
import { spanOf } from './moments';
import { stateOf } from './places';

/** A request for coaching, signed by SharePoint. Nobody reads others' but handlers. */
export type SignedCoachingRequest = Pick<CoachingRequestRow, 'id' | 'sessionId'> &
  Pick<Signature, 'author' | 'created' | 'version'>;

/** Individual coaching is asked for, nobody registers. */
export const isCoaching = ({ kind }: Pick<SessionRow, 'kind'>): boolean => kind === 'Coaching';

/** How a slot stands for one reader; nobody learns whose a taken one is. */
export type SlotState =
  /** It was confirmed to the reader. */
  | 'yours'
  | 'taken'
  /** The reader asked for it and nobody has it yet. */
  | 'asked'
  | 'free'
  | 'cancelled'
  /** Free, and too near to be asked for. */
  | 'tooSoon';

const day = 86_400_000;

const namesNoSlot = ({ sessionId }: SignedCoachingRequest): boolean => !isId(sessionId);

/** A request counts as it was written, for the slot that it names, which is not younger than it. A wish names none. */
const countsFor = (request: SignedCoachingRequest, { id, created }: SignedSession): boolean =>
  request.version === 1 && request.sessionId === id && notOlder(request.created, created);

/** The request may be the one that has the slot: it is for it, or it is a wish. */
const canHave = (request: SignedCoachingRequest, slot: SignedSession): boolean =>
  countsFor(request, slot) || (request.version === 1 && namesNoSlot(request));

const isTaken = ({ takenRow }: SignedSession): boolean => isId(takenRow);

/** Whether a request of the reader's has the slot, or is for it. */
const concerns = (slot: SignedSession, own: readonly SignedCoachingRequest[]): 'has' | 'asks' | undefined => {
  if (own.some((request) => request.id === slot.takenRow && canHave(request, slot))) return 'has';
  return own.some((request) => countsFor(request, slot)) ? 'asks' : undefined;
};

/** How a slot stands for the reader, whose own requests are given; `now` is an ISO moment. */
export const slotState = (slot: SignedSession, own: readonly SignedCoachingRequest[], now: string): SlotState => {
  const mine = concerns(slot, own);
  if (stateOf(slot) === 'Cancelled') return 'cancelled';
  if (mine === 'has') return 'yours';
  if (isTaken(slot) || stateOf(slot) !== 'Planned') return 'taken';
  if (mine === 'asks') return 'asked';
  return (spanOf(slot)?.starts ?? 0) - Date.parse(now) < day ? 'tooSoon' : 'free';
};

/** A slot with its state for a reader. */
export interface CoachingSlot {
  readonly slot: SignedSession;
  readonly state: SlotState;
}

/** What a reader sees of coaching, the earliest first: what is cancelled only where it concerns them, and nothing that is too near. */
export const coachingSlots = (
  sessions: readonly SignedSession[],
  own: readonly SignedCoachingRequest[],
  now: string
): readonly CoachingSlot[] =>
  sessions
    .filter((session) => isCoaching(session) && (spanOf(session)?.ends ?? 0) > Date.parse(now))
    .map((slot) => ({ slot, state: slotState(slot, own, now) }))
    .filter(({ slot, state }) => state !== 'tooSoon' && (state !== 'cancelled' || concerns(slot, own) !== undefined))
    .sort(
      (one, other) => (spanOf(one.slot)?.starts ?? 0) - (spanOf(other.slot)?.starts ?? 0) || one.slot.id - other.slot.id
    );

/** The reader's wishes without a slot that no slot answered yet. */
export const openWishes = <Row extends SignedCoachingRequest>(
  own: readonly Row[],
  sessions: readonly SignedSession[]
): readonly Row[] => {
  const answered = new Set(
    sessions
      .filter((session) => isCoaching(session) && stateOf(session) !== 'Cancelled')
      .map(({ takenRow }) => takenRow)
  );
  return own.filter((request) => request.version === 1 && namesNoSlot(request) && !answered.has(request.id));
};

/** A slot as handlers see it, with all requests read. */
export interface HandledSlot<Row extends SignedCoachingRequest = SignedCoachingRequest> {
  readonly slot: SignedSession;
  /** The request that has it. */
  readonly taken?: Row;
  /** Who asked for it, in the order of ids. */
  readonly asking: readonly Row[];
  /** It names a request that is gone, was edited, or is for something else: *free the slot*. */
  readonly toFree: boolean;
}

/** The same for handlers. `requests` are everybody's. */
export const handledSlots = <Row extends SignedCoachingRequest>(
  sessions: readonly SignedSession[],
  requests: readonly Row[]
): readonly HandledSlot<Row>[] => {
  const byId = new Map(requests.map((request) => [request.id, request]));
  const bySlot = new Map<number, Row[]>();
  for (const request of [...byId.values()].sort((one, other) => one.id - other.id)) {
    const { sessionId } = request;
    if (!isId(sessionId)) continue;
    const known = bySlot.get(sessionId);
    if (known === undefined) bySlot.set(sessionId, [request]);
    else known.push(request);
  }
  return sessions.filter(isCoaching).map((slot) => {
    const named = byId.get(slot.takenRow ?? 0);
    const taken = named !== undefined && canHave(named, slot) ? named : undefined;
    return {
      slot,
      asking: (bySlot.get(slot.id) ?? []).filter((request) => countsFor(request, slot)),
      toFree: isTaken(slot) && taken === undefined,
      ...(taken === undefined ? {} : { taken })
    };
  });
};

/**
 * The expert's confirmation of a request, sent with If-Match; undefined: it is not for this slot, or somebody else has it. A wish is answered by a
 * new slot with its id, or by one that is free.
 */
export const slotGiven = (
  { slot, taken, toFree }: HandledSlot,
  request: SignedCoachingRequest
): Extract<Write, { readonly kind: 'change' }> | undefined =>
  stateOf(slot) === 'Planned' && taken === undefined && !toFree && canHave(request, slot)
    ? { kind: 'change', id: slot.id, version: slot.version, values: { takenRow: request.id } }
    : undefined;

/** The slot can be asked for again. */
export const slotFreed = ({ slot }: HandledSlot): Extract<Write, { readonly kind: 'change' }> => ({
  kind: 'change',
  id: slot.id,
  version: slot.version,
  values: { takenRow: undefined }
});
