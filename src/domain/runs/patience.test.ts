import type { Failure } from '../port/programme';
import { pauseAfter } from './patience';

const failure = (kind: Failure['kind'], retryAfter?: number): Failure => ({
  kind,
  what: 'lists',
  ...(retryAfter === undefined ? {} : { retryAfter })
});

test('what throttling or the network cost is tried again, later each time, and not for ever', () => {
  expect([1, 2, 3, 4, 5, 6].map((tried) => pauseAfter(failure('busy'), tried))).toEqual([2, 4, 8, 16, 32, undefined]);
  expect([1, 4, 5].map((tried) => pauseAfter(failure('offline'), tried))).toEqual([2, 16, undefined]);
});

test('SharePoint is waited for as long as it asks, within what anybody would sit out', () => {
  expect([0, 17, 4000].map((asked) => pauseAfter(failure('busy', asked), 1))).toEqual([1, 17, 300]);
});

test.each(['forbidden', 'signedOut', 'missing', 'invalid', 'unexpected'] as const)(
  '%s is not helped by trying again',
  (kind) => {
    expect(pauseAfter(failure(kind, 5), 1)).toBeUndefined();
  }
);
