import { say } from '../../strings/say';

/** Why work stopped when the session ended, and what becomes of it. */
export const signedOutWords = (): string => `${say('SignedOut')}. ${say('SignedOutText')} ${say('SignedOutRun')}`;
