import { nameIn, wordOf } from '../domain/common/words';
import { visible } from '../domain/common/text';
import type { SessionView } from '../domain/sessions/actions';
import { roomsOf } from '../domain/sessions/agenda';
import type { NotCounting, PlacedSession, PlaceStanding, SignedSession } from '../domain/sessions/model';
import { capacityOf, registrationEnds, standingOf, stateOf } from '../domain/sessions/places';
import { sessions } from '../lists/reading/sessions';
import { language, say, sayCount, sayLanguage } from '../strings/say';
import type { OtherWords } from '../ui/Dotted';
import type { IconName } from '../ui/icons';
import { momentWords, timesHere, whenWords } from './sessionTimes';

/** Its title in the page's language. */
export const sessionTitle = (session: SignedSession): string =>
  visible(nameIn(language, session)) || say('SessionsUntitled');

/** The kind as a curator of the list reads it. */
export const kindWord = ({ kind }: Pick<SignedSession, 'kind'>): string =>
  kind === undefined ? '' : wordOf(sessions.columns.Kind.choices, kind, language);

/** Time, place, language and host of a session, as one line. */
export const sessionFacts = (
  session: SignedSession,
  zone: unknown,
  today: string
): readonly (string | OtherWords)[] => {
  const times = timesHere(session, zone);
  const host = visible(session.host?.name ?? '');
  return [
    times === undefined ? '' : whenWords(times, today),
    { text: roomsOf(session).join(', '), lang: '' },
    typeof session.language === 'string' ? say('SessionsSpoken', { language: sayLanguage(session.language) }) : '',
    ...(host === '' ? [] : [{ text: host, translate: 'no' as const }])
  ];
};

/** One line under a session: how it stands, and how the reader does. */
export interface SessionLine {
  readonly icon: IconName;
  readonly words: string;
  /** What a curator wrote in it, in any language. */
  readonly reason?: string;
  /** It is about the reader. */
  readonly mine: boolean;
}

const notCountingWords: Readonly<Record<NotCounting, () => string>> = {
  edited: () => say('SessionsEdited'),
  older: () => say('SessionsOlder'),
  beforeRegistration: () => say('SessionsTooEarly'),
  tooLate: () => say('SessionsTooLate'),
  notAmbassador: () => say('SessionsNotAmbassador')
};

const standingLine = (standing: PlaceStanding): SessionLine | undefined => {
  switch (standing.is) {
    case 'booked':
      return { icon: 'CheckMark', words: say('SessionsBooked'), mine: true };
    case 'waiting':
      return { icon: 'Clock', words: say('SessionsWaitingYou', { n: standing.number }), mine: true };
    case 'notCounted':
      return { icon: 'Info', words: notCountingWords[standing.because](), mine: true };
    default:
      return undefined;
  }
};

const placesLine = ({ session, places }: PlacedSession): SessionLine => {
  const all = capacityOf(session);
  if (all === undefined || places.left === undefined)
    return { icon: 'Contact', words: say('SessionsNoLimit'), mine: false };
  if (places.left > 0) return { icon: 'Contact', words: sayCount('SessionsLeft', places.left, { all }), mine: false };
  const { length } = places.waiting;
  return { icon: 'Clock', words: length === 0 ? say('SessionsFull') : sayCount('SessionsQueue', length), mine: false };
};

/** What is said of a session that registration has nothing to do with any more, or not yet. */
const statusLine = (session: SignedSession, now: number, zone: unknown, today: string): SessionLine | undefined => {
  switch (stateOf(session)) {
    case 'Cancelled': {
      const reason = visible(session.summary);
      const words = reason === '' ? say('SessionsCancelled') : say('SessionsCancelledWhy', { reason });
      return { icon: 'Info', words, mine: false, ...(reason === '' ? {} : { reason }) };
    }
    case 'Held':
      return { icon: 'Completed', words: say('SessionsHeld'), mine: false };
    case 'Closed':
      return { icon: 'Lock', words: say('SessionsClosed'), mine: false };
    case 'Planned':
      break;
  }
  if (Date.parse(session.registrationFrom ?? '') > now)
    return {
      icon: 'Calendar',
      words: say('SessionsFrom', { date: momentWords(session.registrationFrom, zone, today) }),
      mine: false
    };
  return (registrationEnds(session) ?? Infinity) < now
    ? { icon: 'Lock', words: say('SessionsClosed'), mine: false }
    : undefined;
};

/** How a session stands, in one line: what is the reader's own first. */
export const sessionLine = (
  placed: PlacedSession,
  { reader, now }: SessionView,
  { worded, zone, today }: { readonly worded: boolean; readonly zone: unknown; readonly today: string }
): SessionLine => {
  const { session, places } = placed;
  const state = statusLine(session, Date.parse(now), zone, today);
  if (stateOf(session) === 'Cancelled' && state !== undefined) return state;
  const mine = standingLine(standingOf(places, reader.user));
  if (mine !== undefined && worded) return mine;
  if (state !== undefined) return state;
  return worded ? placesLine(placed) : { icon: 'Refresh', words: say('SessionsUnworded'), mine: false };
};
