import { applicationRow, callRow } from '../../testing/callRows';
import { aCircle, anAmbassador, aPerson } from '../../testing/people';
import { circleTree } from '../circles/circles';
import { cohortFigures } from './cohorts';
import { groupedByCircle, handledOf } from './handled';

const call = callRow(1);
const [hr, pay] = [
  aCircle('HR', { key: 'HR', position: 20, headcount: 88 }),
  aCircle('Pay', { key: 'PAY', position: 10, headcount: 17 })
];
const [ann, bob] = [aPerson('Ann Peeters', { id: 7 }), aPerson('Bob Maes', { id: 8 })];
const around = (ambassadors: readonly ReturnType<typeof anAmbassador>[]) => ({
  ambassadors,
  tree: circleTree([hr, pay]),
  day: '2026-11-24',
  target: 17
});

test('welcomed is who has a row with this call’s cohort, word for word', () => {
  const rows = [applicationRow(1, 7), applicationRow(2, 8), applicationRow(3, 9, { editor: 4 })];
  const ambassadors = [
    anAmbassador('Ann Peeters', { person: ann, cohort: ' Wave 2027 ' }),
    anAmbassador('Bob Maes', { person: bob, cohort: 'wave 2027', status: 'Former' })
  ];
  expect(
    handledOf(call, rows, ambassadors).map(({ standing, welcomed, changedBy }) => [standing, welcomed, changedBy])
  ).toEqual([
    ['serving', true, undefined],
    ['former', false, undefined],
    ['nobody', false, 4]
  ]);
});

test('applications stand by circle in the circles’ order and by arrival in it, with what the circle would have', () => {
  const rows = [
    applicationRow(1, 7, { circleKey: 'hr' }),
    applicationRow(2, 8, { circleKey: 'PAY' }),
    applicationRow(3, 9, { circleKey: 'gone', affinity: false }),
    applicationRow(4, 10, { circleKey: 'HR', availability: false })
  ];
  const there = [anAmbassador('Ann Peeters', { person: ann, primaryCircle: hr.id })];
  const groups = groupedByCircle(handledOf(call, rows, there), around(there));
  expect(
    groups.map(({ circle, applied, cover, withThem }) => [
      circle?.title,
      applied.map(({ row }) => row.id),
      cover && [cover.ambassadors, cover.missing],
      withThem
    ])
  ).toEqual([
    ['Pay', [2], [0, 1], 1],
    // Ann serves already: she would be no one more.
    ['HR', [1, 4], [1, 5], 2],
    [undefined, [3], undefined, 1]
  ]);
});

test('cohorts tell how many came and how many serve, whoever stands twice once, the oldest first', () => {
  const of = (name: string, cohort: string, given: object = {}) => anAmbassador(name, { cohort, ...given });
  const figures = cohortFigures(
    [
      of('Ann Peeters', 'Wave 1', { since: '2022-05-02' }),
      of('Ann Peeters', 'Wave 1', { status: 'Former' }),
      of('Bob Maes', 'Wave 1', { status: 'Former', since: undefined }),
      of('Zoé Claes', 'Proposed', { since: '2021-01-01' }),
      of('Nobody', '  ')
    ],
    [callRow(1, { cohort: 'Wave 1' })]
  );
  expect(figures).toEqual([
    { cohort: 'Proposed', came: 1, serve: 1, called: false },
    { cohort: 'Wave 1', came: 2, serve: 1, called: true }
  ]);
});
