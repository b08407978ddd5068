import { array, assert, boolean, constantFrom, integer, option, property, record } from 'fast-check';
import { indicatorRow } from '../../testing/indicatorRows';
import { ambassadorRow, circleRow } from '../../testing/rows';
import { screenAt, type ScreenRows, screenViews } from './screen';

const day = '2026-11-24';
const rows = (given: Partial<ScreenRows> = {}): ScreenRows => ({
  ambassadors: [
    ambassadorRow({ id: 1, spotlight: true, primaryCircle: 1 }),
    ambassadorRow({ id: 2, primaryCircle: 1 }),
    ambassadorRow({ id: 3, spotlight: true, primaryCircle: 2 })
  ],
  circles: [1, 2, 3].map((id) => circleRow({ id })),
  indicators: [indicatorRow(1), indicatorRow(2, { key: 'Use', value: 35, published: false })],
  ...given
});
const told = (given: Partial<ScreenRows> = {}) =>
  screenViews(rows(given), day).map((view) => (view.kind === 'person' ? view.ambassador.id : view.kind));

it('shows one who agreed, then a public figure, and so on', () => {
  expect(told()).toEqual([1, 'serving', 3, 'indicator']);
  expect(screenViews(rows(), day)[1]).toEqual({ kind: 'serving', people: 3, covered: 2, all: 3 });
});

it('shows figures alone where nobody agreed, people alone without figures, and only the name without either', () => {
  expect(told({ ambassadors: [ambassadorRow({ id: 2, primaryCircle: 1 })] })).toEqual(['serving', 'indicator']);
  expect(told({ circles: [], indicators: [] })).toEqual([1, 3]);
  expect(told({ ambassadors: [], indicators: [] })).toEqual(['name']);
});

it('shows nobody who is away, former or hidden, and no figure of four answers', () => {
  const spotlight = true;
  expect(
    told({
      ambassadors: [
        ambassadorRow({ id: 1, spotlight, status: 'Away', awayUntil: undefined }),
        ambassadorRow({ id: 2, spotlight, status: 'Former' }),
        ambassadorRow({ id: 3, spotlight, visible: false })
      ],
      indicators: [indicatorRow(1, { answers: 4 })]
    })
  ).toEqual(['name']);
});

it('shows each view in each language in turn', () => {
  const views = screenViews(rows(), day);
  const shown = Array.from({ length: 4 * views.length }, (_none, step) => screenAt(views, step, 'nl'));
  expect(shown[0]?.language).toBe('nl');
  for (const view of views)
    expect(new Set(shown.filter((each) => each.view === view).map(({ language }) => language)).size).toBe(4);
});

it('names nobody but those with the spotlight, and no circle without anybody', () => {
  const any = record({
    ambassadors: array(
      record({
        spotlight: boolean(),
        visible: boolean(),
        status: constantFrom('Active' as const, 'Away' as const, 'Former' as const),
        primaryCircle: option(integer({ min: 1, max: 6 }), { nil: undefined })
      }),
      { maxLength: 12 }
    ).map((drawn) => drawn.map((each, at) => ambassadorRow({ ...each, id: at + 1, title: `Somebody ${at + 1}.` }))),
    circles: array(boolean(), { maxLength: 6 }).map((drawn) =>
      drawn.map((active, at) => circleRow({ id: at + 1, active, title: `Place ${at + 1}.` }))
    ),
    indicators: array(record({ value: integer({ min: 0, max: 100 }), published: boolean() }), { maxLength: 3 }).map(
      (drawn) => drawn.map((each, at) => indicatorRow(at + 1, each))
    )
  });
  assert(
    property(any, (given) => {
      const views = screenViews(given, day);
      const text = JSON.stringify(views);
      for (const { title, spotlight } of given.ambassadors) if (!spotlight) expect(text).not.toContain(title);
      const manned = new Set(given.ambassadors.map(({ primaryCircle }) => primaryCircle));
      for (const { id, title } of given.circles) if (!manned.has(id)) expect(text).not.toContain(title);
      expect(views.length).toBeGreaterThan(0);
    })
  );
});
