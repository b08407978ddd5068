import { visible } from '../../domain/common/text';
import type { NotCounting, SignedSession } from '../../domain/sessions/model';
import { instantIn } from '../../domain/sessions/moments';
import { registrationEnds, stateOf } from '../../domain/sessions/places';
import type { SessionRow } from '../../lists';
import type { Person } from '../../lists/columns';
import { propertyOf } from '../../lists/propertyOf';
import { sessions } from '../../lists/sessions';
import { language, numberOf, say, sayCount, sayList } from '../../strings/say';
import { momentWords } from '../../shell/sessionTimes';

const columnWords: ReadonlyMap<string, string> = new Map([
  ['title', sessions.titleLabel[language]],
  ...Object.entries(sessions.columns).map(([name, { label }]) => [propertyOf(name), label[language]] as const)
]);

/** That somebody else changed a session, and what of it. */
export const changedWords = (columns: readonly (keyof SessionRow)[]): string =>
  columns.length === 0
    ? say('SessionsChanged')
    : say('SessionsChangedIn', { columns: sayList(columns.map((each) => columnWords.get(each) ?? each)) });

/** Who it is; an account that is gone has no name. */
export const registrantName = (person: Pick<Person, 'name'> | undefined): string =>
  visible(person?.name ?? '') || say('SessionsNobody');

const becauseKeys = {
  edited: 'SessionsBecauseEdited',
  older: 'SessionsBecauseOlder',
  beforeRegistration: 'SessionsBecauseEarly',
  tooLate: 'SessionsBecauseLate',
  notAmbassador: 'SessionsBecauseOther'
} as const satisfies Record<NotCounting, string>;

/** Why a registration counts for nothing, as its organiser reads it. */
export const becauseWords = (because: NotCounting): string => say(becauseKeys[because]);

const day = 86_400_000;

/** How long registration stays open: `6 days`; undefined: it does not. */
export const daysLeft = (session: SignedSession, now: string): string | undefined => {
  const left = (registrationEnds(session) ?? NaN) - Date.parse(now);
  if (stateOf(session) !== 'Planned' || !(left > 0)) return undefined;
  return left < day
    ? sayCount('SessionsHours', Math.max(1, Math.floor(left / (day / 24))))
    : sayCount('SessionsDays', Math.floor(left / day));
};

/** How registration stands, in a sentence or two; why a session was cancelled is told by whoever draws it. */
export const registrationWords = (
  session: SignedSession,
  fixed: boolean,
  now: string,
  zone: unknown,
  today: string
) => {
  const words = (moment: string | undefined): string => momentWords(moment, zone, today);
  switch (stateOf(session)) {
    case 'Held':
      return say('SessionsHeldText');
    case 'Cancelled':
      return say('SessionsCancelled');
    case 'Closed':
      return say(fixed ? 'SessionsFixedText' : 'SessionsHalfClosed');
    case 'Planned':
      break;
  }
  const instant = Date.parse(now);
  const ends = registrationEnds(session);
  if ((instantIn(session.registrationFrom) ?? -Infinity) > instant)
    return say('SessionsOpensText', { date: words(session.registrationFrom) });
  const date = words(session.registrationUntil ?? session.startsOn);
  return say(ends !== undefined && ends < instant ? 'SessionsEndedText' : 'SessionsOpenText', { date });
};

/** `12 of 12`, or `7` where there are as many places as come. */
export const takenWords = (taken: number, capacity: number | undefined): string =>
  capacity === undefined ? numberOf(taken) : say('SessionsOf', { n: numberOf(taken), all: numberOf(capacity) });
