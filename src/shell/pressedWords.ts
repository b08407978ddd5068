import type { PlaceStanding } from '../domain/sessions/model';
import { say } from '../strings/say';
import type { Pressed } from './useSeats';

/** What came of the reader's last press, in a sentence; empty while it is on its way. */
export const pressedWords = ({ what, ended, hadPlace }: Pressed, standing: PlaceStanding): string => {
  switch (ended) {
    case undefined:
      return '';
    case 'waiting':
      return say('SessionsNotSent');
    case 'refused':
      return say('SessionsNotAllowed');
    case 'unguarded':
      return say('SessionsNotSafe');
    case 'signedOut':
      return say('SignedOutText');
    case 'done':
      break;
  }
  if (what === 'withdraw') return standing.is === 'none' ? say('SessionsLeftNow') : '';
  if (standing.is === 'booked') return say(hadPlace ? 'SessionsJustBooked' : 'SessionsGained');
  if (standing.is !== 'waiting') return '';
  return say(hadPlace ? 'SessionsLost' : 'SessionsJustWaiting', { n: standing.number });
};
