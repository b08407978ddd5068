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

it('a figure of this month is one of this month only', () => {
  const solved = { month: '2026-11', questions: 12 };
  expect(screenViews(rows({ solved }), day)[3]).toEqual({ kind: 'solved', questions: 12 });
  expect(screenViews(rows({ solved }), '2026-12-01').map(({ kind }) => kind)).not.toContain('solved');
});
