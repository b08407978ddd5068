import { noteFailure } from '../device/noted';
import { fullReference, shortReference } from './failureCode';

const failure = { kind: 'unexpected', what: 'ambassadors' } as const;

test('people read the first eight signs of SharePoint’s own id, in two groups that can be read out', () => {
  expect(shortReference({ ...failure, reference: '500 7f3a91c2-0e4b-4000-9a1c-5f1f5f1f5f1f' })).toBe('5007-F3A9');
  expect(shortReference({ ...failure, reference: '7f3a91c2-0e4b-4000-9a1c-5f1f5f1f5f1f' })).toBe('7F3A-91C2');
});

test('without an id they read what kind of failure it is', () => {
  expect(shortReference({ ...failure, reference: 'HTTP 500' })).toBe('HTTP500-unexpected');
  expect(shortReference(failure)).toBe('unexpected');
});

test('what is copied for whoever helps holds the whole id, what failed and when', () => {
  const copied = fullReference({ ...failure, reference: '500 7f3a91c2-0e4b' }).split(' · ');
  expect(copied.slice(0, 3)).toEqual(['500 7f3a91c2-0e4b', 'unexpected', 'ambassadors']);
  expect(Math.abs(Date.parse(copied[3] ?? '') - Date.now())).toBeLessThan(60_000);
});

test('below it stands what failed on the page without being shown', () => {
  noteFailure('localStorage', new Error('The disk is full.'));
  const [, ...below] = fullReference(failure).split('\n');
  expect(below.map((line) => line.replace(/^\S+ /, ''))).toEqual(['localStorage: Error: The disk is full.']);
});
