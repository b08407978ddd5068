import { timingSafeEqual } from 'node:crypto';
import type { Site } from '../site/site.ts';

/** Seconds a digest is good for. */
export const digestLifetime = 1800;

const written = (moment: Date): string => {
  const [, day = '', month = '', year = '', time = ''] =
    /^\w+, (\d+) (\w+) (\d+) ([\d:]+)/.exec(moment.toUTCString()) ?? [];
  return `${day} ${month} ${year} ${time} -0000`;
};

/** `0xHEX,24 Nov 2026 01:00:00 -0000`: bound to the person and the site; PnPjs reads the date behind the comma. */
export const digestFor = (site: Site, login: string, now: Date): string => {
  const date = written(now);
  return `0x${site.sealed(`digest ${login.toLowerCase()} ${date}`)},${date}`;
};

/** Whether a digest was made by this site for this person, and if so whether it has expired since. */
export const digestVerdict = (
  site: Site,
  login: string,
  now: Date,
  digest: string | undefined
): 'valid' | 'aged' | 'invalid' => {
  const [, hex = '', date = ''] = /^0x([0-9A-F]{128}),(.+)$/i.exec(digest?.trim() ?? '') ?? [];
  const made = Date.parse(date);
  if (Number.isNaN(made)) return 'invalid';
  const age = (now.getTime() - made) / 1000;
  const expected = site.sealed(`digest ${login.toLowerCase()} ${date}`);
  // A digest of the same second may seem to come from the future.
  if (age < -1 || !timingSafeEqual(Buffer.from(hex.toUpperCase()), Buffer.from(expected))) return 'invalid';
  return age > digestLifetime ? 'aged' : 'valid';
};
