import { assert, integer, property, shuffledSubarray } from 'fast-check';
import { anyCircles } from '../../testing/arbitrary';
import { askedCircles, askedOffices } from '../../testing/askedPeople';
import { circleRow } from '../../testing/rows';
import { circleOf, circleTree, officeOf } from './circles';
import type { Profile } from '../port/programme';

const profile = (department: string, office = ''): Profile => ({
  login: '',
  name: '',
  firstName: '',
  email: '',
  department,
  office,
  languages: []
});

it('orders siblings by position, then by name, each circle before those inside it', () => {
  const tree = circleTree([
    circleRow({ id: 1, title: 'Zebra' }),
    circleRow({ id: 2, title: 'Été', parent: 4 }),
    circleRow({ id: 3, title: 'Eau', parent: 4 }),
    circleRow({ id: 4, title: 'All', position: 1 }),
    circleRow({ id: 5, title: 'Last', parent: 4, position: 0 })
  ]);
  expect(tree.circles.map(({ id }) => id)).toEqual([4, 5, 3, 2, 1]);
  expect(tree.path(2).map(({ id }) => id)).toEqual([4, 2]);
  expect([...tree.inside(4)].sort()).toEqual([2, 3, 4, 5]);
  expect(tree.distance(2, 3)).toBe(2);
  expect(tree.distance(2, 1)).toBe(Infinity);
});

it('cuts a loop at its lowest id, whatever the order of the rows', () => {
  const rows = [
    circleRow({ id: 7, parent: 8 }),
    circleRow({ id: 8, parent: 9 }),
    circleRow({ id: 9, parent: 7 }),
    circleRow({ id: 3, parent: 3 })
  ];
  for (const tree of [circleTree(rows), circleTree([...rows].reverse())]) {
    expect(tree.around(7)).toBeUndefined();
    expect(tree.path(8).map(({ id }) => id)).toEqual([7, 9, 8]);
    expect(tree.path(3).map(({ id }) => id)).toEqual([3]);
  }
});

it('holds every circle exactly once, always ends, and does not mind the order of the rows', () => {
  assert(
    property(
      anyCircles.chain((rows) =>
        shuffledSubarray(rows, { minLength: rows.length }).map((shuffled) => ({ rows, shuffled }))
      ),
      ({ rows, shuffled }) => {
        const tree = circleTree(rows);
        const ids = tree.circles.map(({ id }) => id);
        expect([...ids].sort()).toEqual(rows.map(({ id }) => id).sort());
        expect(circleTree(shuffled).circles.map(({ id }) => id)).toEqual(ids);
        for (const { id } of rows) {
          expect(tree.path(id).at(-1)?.id).toBe(id);
          expect(tree.inside(id).has(id)).toBe(true);
        }
      }
    )
  );
});

it('measures a distance that is the same both ways and 0 only to itself', () => {
  assert(
    property(anyCircles, integer({ min: 1, max: 12 }), integer({ min: 1, max: 12 }), (rows, one, other) => {
      const tree = circleTree(rows);
      expect(tree.distance(one, other)).toBe(tree.distance(other, one));
      if (tree.circle(one) !== undefined) expect(tree.distance(one, other) === 0).toBe(one === other);
    })
  );
});

it('reads the circle from the profile, without minding accents and case', () => {
  expect(circleOf(profile('departement INFORMATIQUE'), askedCircles)?.key).toBe('IT');
  expect(circleOf(profile('Sociaal recht'), askedCircles)?.key).toBe('LEGAL');
  expect(officeOf(profile('', 'gent'), askedOffices)?.id).toBe(2);
});

it('never guesses: nothing said, nothing known, two that fit, an inactive circle', () => {
  expect(circleOf(profile(''), askedCircles)).toBeUndefined();
  expect(circleOf(profile('Info'), askedCircles)).toBeUndefined();
  const twice = [circleRow({ id: 1, profileNames: 'IT' }), circleRow({ id: 2, profileNames: 'x\r\nit' })];
  expect(circleOf(profile('IT'), twice)).toBeUndefined();
  expect(circleOf(profile('A'), [circleRow({ id: 1, profileNames: 'A', active: false })])).toBeUndefined();
});

it('does not guess between two circles that are called alike either: the colleague is asked', () => {
  const rows = [circleRow({ id: 1, title: 'Paie' }), circleRow({ id: 2, title: 'Finance', nameNl: 'paie' })];
  expect(circleOf(profile('Paie'), rows)).toBeUndefined();
  expect(circleOf(profile('Finance'), rows)?.id).toBe(2);
});

it('prefers the name that a curator listed over a circle that is called so', () => {
  const rows = [circleRow({ id: 1, title: 'Legal' }), circleRow({ id: 2, profileNames: 'Legal' })];
  expect(circleOf(profile('legal'), rows)?.id).toBe(2);
});
