import { sayDuration } from '../strings/say';

const minutesOfDay = 24 * 60;

/** A length of time in milliseconds: minutes and hours within two days, then days. */
export const waitWords = (milliseconds: number, days: (n: number) => string): string => {
  const minutes = milliseconds / 60_000;
  return minutes < 2 * minutesOfDay ? sayDuration(minutes) : days(Math.round(minutes / minutesOfDay));
};
