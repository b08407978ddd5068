import * as fc from 'fast-check';
import { rangesIn, rangesText } from './ranges';

test('numbers come back as they were, in whichever order they were named', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 4000 }), { maxLength: 300 }), (numbers) => {
      expect([...rangesIn(rangesText(numbers))].sort()).toEqual([...numbers].sort());
    })
  );
});

test('people who were imported together take a few letters of an address', () => {
  expect(rangesText(Array.from({ length: 300 }, (_nothing, at) => 300 - at))).toBe('1-300');
  expect(rangesText([7, 5, 5, 4])).toBe('4-5.7');
});

test('what somebody wrote into an address by hand names nobody, and costs nothing', () => {
  for (const text of ['', 'x', '-3', '9-2', '1e9', '3-', '٣', '1 2']) expect([...rangesIn(text)]).toEqual([]);
  expect(rangesIn('1-999999999').size).toBe(5000);
  expect([...rangesIn('3.x.5')]).toEqual([3, 5]);
});
