import { awardRow, badgeRow } from '../../testing/rows';
import { endingBy, heldBadges, holdersOf } from './badges';

const day = '2026-11-24';
const badges = [
  badgeRow({ id: 1, validMonths: 12, position: 2 }),
  badgeRow({ id: 2, position: 1 }),
  badgeRow({ id: 3, active: false })
];
const held = (...rows: readonly Parameters<typeof awardRow>[0][]): readonly (readonly (number | string)[])[] =>
  (
    heldBadges(
      rows.map((row) => awardRow({ ambassador: 5, badge: 1, ...row })),
      badges,
      day
    ).get(5) ?? []
  ).map(({ badge, award, until }) => [badge.id, award.id, ...(until === undefined ? [] : [until])]);

it('lets ExpiresOn win over the months of the badge', () => {
  expect(held({ id: 1, awardedOn: '2026-01-10' })).toEqual([[1, 1, '2027-01-10']]);
  expect(held({ id: 1, awardedOn: '2020-01-10', expiresOn: '2026-12-01' })).toEqual([[1, 1, '2026-12-01']]);
  expect(held({ id: 1, awardedOn: '2026-01-10', expiresOn: '2026-11-23' })).toEqual([]);
});

it('holds a badge through its last day', () => {
  expect(held({ id: 1, awardedOn: '2025-11-24' })).toEqual([[1, 1, '2026-11-24']]);
  expect(held({ id: 1, awardedOn: '2025-11-23' })).toEqual([]);
});

it('does not hold what is revoked, inactive, gone or not yet awarded', () => {
  expect(
    held({ id: 1, revoked: true }, { id: 2, badge: 3 }, { id: 3, badge: 9 }, { id: 4, awardedOn: '2026-11-25' })
  ).toEqual([]);
});

it('takes the newest award wherever it stands in the list', () => {
  const [older, later] = [
    { id: 2, awardedOn: '2026-01-01' },
    { id: 1, awardedOn: '2026-05-01' }
  ];
  expect(held(older, later)).toEqual(held(later, older));
  expect(held(older, later)).toEqual([[1, 1, '2027-05-01']]);
});

it('counts a renewed badge once, with its newest award, and keeps the badges in their order', () =>
  expect(held({ id: 1, awardedOn: '2026-05-01' }, { id: 2, awardedOn: '2026-01-01' }, { id: 3, badge: 2 })).toEqual([
    [2, 3],
    [1, 1, '2027-05-01']
  ]));

const awarded = (ambassador: number, on: string | undefined, given: Partial<ReturnType<typeof awardRow>> = {}) =>
  awardRow({ id: 100 + ambassador, ambassador, badge: 1, awardedOn: on, ...given });

it('lists holders newest first, only people who may be shown, whatever day an award has', () => {
  const held = heldBadges(
    [
      awarded(1, '2026-01-01'),
      awarded(2, '2026-06-01'),
      awarded(3, undefined),
      awarded(4, '2026-99-99'),
      awarded(9, '2026-02-01')
    ],
    badges,
    day
  );
  expect(holdersOf(1, held, new Set([1, 2, 3, 4])).map(({ ambassador }) => ambassador)).toEqual([2, 1, 4, 3]);
  expect(holdersOf(8, held, new Set([1, 2, 3, 4]))).toEqual([]);
});

it('finds what ends soon, soonest first', () => {
  const held = heldBadges(
    [awarded(1, '2026-01-31'), awarded(2, '2025-12-01'), awarded(3, '2026-03-01'), awarded(4, '2025-12-02')],
    badges,
    day
  );
  expect(endingBy('2027-01-31', held, new Set([1, 2, 3])).map(({ ambassador }) => ambassador)).toEqual([2, 1]);
});

it('keeps the order of the list among equals: badges of one position, holders and endings of one day', () => {
  const alike = [
    badgeRow({ id: 5, position: 1 }),
    badgeRow({ id: 4, position: 1 }),
    badgeRow({ id: 7 }),
    badgeRow({ id: 6 })
  ];
  const many = [7, 5, 6, 4].map((badge, at) => awardRow({ id: at + 1, ambassador: 5, badge }));
  expect(
    heldBadges(many, alike, day)
      .get(5)
      ?.map(({ badge }) => badge.id)
  ).toEqual([4, 5, 6, 7]);

  const same = [8, 3, 6].map((ambassador) => awardRow({ id: 50, ambassador, badge: 1, awardedOn: '2026-02-01' }));
  const held = heldBadges(same, badges, day);
  const everybody = new Set([3, 6, 8]);
  expect(holdersOf(1, held, everybody).map(({ ambassador }) => ambassador)).toEqual([3, 6, 8]);
  expect(endingBy('2027-03-31', held, everybody).map(({ ambassador }) => ambassador)).toEqual([3, 6, 8]);
});

it('of two awards of one day counts the one that was written later', () => {
  const [first, corrected] = [
    { id: 1, awardedOn: '2026-05-01', expiresOn: '2026-12-01' },
    { id: 2, awardedOn: '2026-05-01', expiresOn: '2027-12-01' }
  ];
  expect(held(first, corrected)).toEqual([[1, 2, '2027-12-01']]);
  expect(held(corrected, first)).toEqual([[1, 2, '2027-12-01']]);
});

it.each([99_999, 1e308])('a badge for %d months is held by whoever was awarded it', (validMonths) => {
  const badge = badgeRow({ id: 1, validMonths });
  const award = awardRow({ id: 1, ambassador: 5, badge: 1, awardedOn: '2026-01-10' });
  expect(heldBadges([award], [badge], day).get(5)).toHaveLength(1);
});
