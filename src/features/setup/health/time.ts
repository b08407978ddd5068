import { culture, say } from '../../../strings/say';

/** How long ago, in words: `il y a 2 minutes`. `at`: milliseconds since 1970. */
export const ago = (at: number, now = Date.now()): string => {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return say('HealthJustNow');
  const words = new Intl.RelativeTimeFormat(culture());
  return minutes < 60 ? words.format(-minutes, 'minute') : words.format(-Math.floor(minutes / 60), 'hour');
};
