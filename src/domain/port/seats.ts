import type { spokenKeys } from '../../lists/keys';
import type { Failure } from './programme';

/** A wish for individual coaching as the form sends it. */
export interface NewCoachingRequest {
  /** The slot; absent: a wish without one. */
  readonly sessionId?: number;
  /** What it is to be about. */
  readonly title: string;
  readonly topics: readonly string[];
  /** `FR`; absent: not said. */
  readonly language?: keyof typeof spokenKeys;
  /** When it suits, where there is no slot. */
  readonly wish: string;
  /** Site user id of the expert. */
  readonly tell?: number;
}

/**
 * How a press ended. `done`: the list holds it, or holds it no more. `unguarded`: the list is not as it should be, and nothing was
 * sent. `waiting`: no answer, and the list did not have it when it was looked at.
 */
export type Seated =
  | { readonly state: 'done' }
  | { readonly state: 'refused' | 'unguarded' | 'signedOut' | 'waiting'; readonly failure?: Failure };

/** Why the person can send nothing to a list; absent: they can. */
export type SeatBar = 'refused' | 'unguarded';

/** One's own registrations and requests: written when they are pressed, and told as they ended. None of them rejects. */
export interface SeatKeeper {
  /** Once, however often it is pressed: who is registered stays so, and an answer that was lost is looked for. */
  register(sessionId: number): Promise<Seated>;
  /** Deletes every row of one's own of that session. */
  withdraw(sessionId: number): Promise<Seated>;
  request(request: NewCoachingRequest): Promise<Seated>;
  /** Deletes a request of one's own; one that is gone counts as deleted. */
  unrequest(id: number): Promise<Seated>;
  /** Asked once a visit; a list that does not answer bars for now. */
  barredFrom(list: 'registrations' | 'coachingRequests'): Promise<SeatBar | undefined>;
}
