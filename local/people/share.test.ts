import * as fc from 'fast-check';
import { share } from './share.ts';

test('shares add up to the whole and keep the proportion within one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 40 }),
      (total, weights) => {
        const shares = share(total, weights);
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        expect(shares.reduce((sum, part) => sum + part, 0)).toBe(total);
        weights.forEach((weight, at) => expect(Math.abs((shares[at] ?? 0) - (total * weight) / all)).toBeLessThan(1));
      }
    )
  );
});

test('what a cap refuses goes to the others', () => {
  expect(share(10, [8, 1, 1], [3, 10, 10])).toEqual([3, 4, 3]);
  expect(share(10, [1, 1], [2, 3])).toEqual([2, 3]);
  expect(share(4, [0, 1])).toEqual([0, 4]);
});
