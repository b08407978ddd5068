import { type Arbitrary, array, boolean, constantFrom, integer, option, record, uniqueArray } from 'fast-check';
import { circleTree } from '../domain/circles/circles';
import type { PeopleAndPlaces } from '../domain/finder/finder';
import type { Ambassador, Circle } from '../lists';
import { ambassadorRow, circleRow, officeRow } from './rows';

const id = integer({ min: 1, max: 12 });

/** Circles with loops, orphans, equal positions and inactive ones. */
export const anyCircles: Arbitrary<Circle[]> = uniqueArray(
  record({
    id,
    parent: option(integer({ min: 1, max: 14 }), { nil: undefined }),
    position: option(integer({ min: 0, max: 3 }), { nil: undefined }),
    headcount: option(integer({ min: 0, max: 300 }), { nil: undefined }),
    active: boolean()
  }),
  { selector: (circle) => circle.id, maxLength: 12 }
).map((rows) => rows.map((row) => circleRow(row)));

const offices = [
  officeRow({ id: 1, region: 'Brussels' }),
  officeRow({ id: 2, region: 'Flanders' }),
  officeRow({ id: 3, region: 'Flanders' })
];

/** Ambassadors in circles that may be gone, some away, hidden or former. */
const anyAmbassadors: Arbitrary<Ambassador[]> = uniqueArray(
  record({
    id: integer({ min: 1, max: 60 }),
    primaryCircle: option(integer({ min: 1, max: 14 }), { nil: undefined }),
    otherCircles: array(id, { maxLength: 2 }),
    office: option(integer({ min: 1, max: 4 }), { nil: undefined }),
    languages: array(constantFrom('FR' as const, 'NL' as const, { undeclared: 'Wolof' }), { maxLength: 2 }),
    topics: array(constantFrom('Teams' as const, 'Excel' as const, { undeclared: 'Visio' }), { maxLength: 2 }),
    status: constantFrom('Active' as const, 'Away' as const, 'Former' as const, { undeclared: '?' }, undefined),
    awayUntil: constantFrom(undefined, '2026-11-23', '2026-11-24', '2026-12-02', 'soon'),
    visible: boolean()
  }),
  { selector: (ambassador) => ambassador.id, maxLength: 30 }
).map((rows) => rows.map((row) => ambassadorRow(row)));

/** Everybody and where they stand. */
export const anyPeople: Arbitrary<PeopleAndPlaces & { readonly rows: readonly Circle[] }> = record({
  ambassadors: anyAmbassadors,
  rows: anyCircles
}).map(({ ambassadors, rows }) => ({ ambassadors, rows, circles: circleTree(rows), offices }));

/** Whoever asks, with whatever is known of them. */
export const anySeeker = record(
  {
    circle: integer({ min: 1, max: 14 }),
    office: integer({ min: 1, max: 4 }),
    languages: array(constantFrom('FR' as const, 'NL' as const))
  },
  { requiredKeys: ['languages'] }
);
