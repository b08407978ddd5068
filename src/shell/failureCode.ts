import { notedFailures } from '../device/noted';
import type { Failure } from '../domain/port/programme';

/**
 * What people copy for whoever helps them: everything that finds the failure in a log, and below it, a line each, what
 * failed on this page without being shown.
 */
export const fullReference = (failure: Failure): string => {
  const line = [failure.reference, failure.kind, failure.what, new Date().toISOString()].filter(Boolean).join(' · ');
  return [line, ...notedFailures()].join('\n');
};

/** What people read: the first eight signs of SharePoint's own id as `7F3A-91C2`, or the kind of failure without one. */
export const shortReference = (failure: Failure): string => {
  const signs = (failure.reference ?? '').replace(/[^0-9a-z]/gi, '').toUpperCase();
  return signs.length < 8
    ? [signs, failure.kind].filter(Boolean).join('-')
    : `${signs.slice(0, 4)}-${signs.slice(4, 8)}`;
};
