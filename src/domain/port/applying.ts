import type { ApplicationValues } from '../calls/form';
import type { SeatBar, Seated } from './seats';

/** How the list of applications stands to the reader. */
export interface ApplyingRights {
  /** Why nothing can be sent; absent: it can. */
  readonly bar?: SeatBar;
  /** Reads everybody's applications. */
  readonly handles: boolean;
}

/** One's own applications: written when they are pressed, and told as they ended. None of them rejects. */
export interface ApplicationKeeper {
  /** Adds one, or changes the one that is there: however often it is pressed, there is one for a call. */
  send(values: ApplicationValues): Promise<Seated>;
  /** Deletes every row of one's own for that call. */
  withdraw(call: number): Promise<Seated>;
  /** Asked once a visit; a list that does not answer bars for now. */
  rights(): Promise<ApplyingRights>;
}
