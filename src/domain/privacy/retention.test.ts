import { kept } from '../../testing/importing';
import { halfDays, invented, requests } from '../../testing/inventedLists';
import { finished } from '../../testing/anySite';
import { healthySite, withList } from '../../testing/memoryLists';
import { emptySite } from '../../testing/siteModel';
import { lists } from '../../lists';
import type { List } from '../../lists/list';
import { retentionChecksOf, retentionOf, type Timed } from './retention';
import { daysLater } from '../common/day';

const days: readonly Timed[] = kept(
  { id: 1, title: 'Teams', heldOn: '2026-03-02' },
  { id: 2, title: 'Excel', heldOn: undefined }
);
const request = (id: number, halfDayId: number | undefined, created?: string): Timed => ({
  item: { id, title: `Request ${id}`, halfDayId, created }
});
const rowsAt = (url: string): readonly Timed[] | undefined => (url === halfDays.url ? days : undefined);
const ids = (rows: readonly Timed[]): readonly number[] => rows.map(({ item }) => item.id);

test('so many days later', () => {
  expect([daysLater('2026-02-27', 2), daysLater('2026-12-31', 1), daysLater('2024-02-28', 1)]).toEqual([
    '2026-03-01',
    '2027-01-01',
    '2024-02-29'
  ]);
});

test('a row is overdue once its time is over, counted from the row that it points at', () => {
  const on = (day: string): readonly number[] =>
    ids(retentionOf(requests, [request(5, 1, '2026-01-01')], { day, rowsAt }).overdue);
  expect([on('2026-04-01'), on('2026-04-02')]).toEqual([[], [5]]);
});

test('without that date it counts from when the row was made; what was not asked for is not guessed', () => {
  const rows = [
    request(5, 2, '2026-01-01'),
    request(6, undefined, '2026-03-15'),
    request(7, 9),
    request(8, 9, '2026-01-02')
  ];
  expect(ids(retentionOf(requests, rows, { day: '2026-04-01', rowsAt }).overdue)).toEqual([5, 8]);
  expect(retentionOf(requests, rows, { day: '2026-04-01', rowsAt: () => undefined })).toEqual({
    overdue: [],
    undated: []
  });
});

test('it counts from when the row was made that it points at, where the list says so', () => {
  const list: List = {
    ...requests,
    kept: { days: 30, from: [{ list: halfDays.url, through: 'HalfDayId', column: 'Created' }] }
  };
  const made = kept({ id: 1, title: 'Teams', created: '2026-03-02' }, { id: 2, title: 'Excel' });
  const on = (day: string) =>
    retentionOf(list, [request(5, 1), request(6, 2), request(7, 9)], { day, rowsAt: () => made });
  // The second was made on some day, which was not asked for; the third points at nothing.
  expect([ids(on('2026-04-01').overdue), ids(on('2026-04-02').overdue)]).toEqual([[], [5]]);
  expect(ids(on('2026-04-02').undated)).toEqual([7]);
});

test('a row of which nothing says when its time is over is told, and months count by the calendar', () => {
  const yearly = { ...halfDays, kept: { months: 12, from: [{ column: 'HeldOn' }] } } as const;
  const on = (day: string) => retentionOf(yearly, days, { day, rowsAt });
  expect([ids(on('2027-03-02').overdue), ids(on('2027-03-03').overdue), ids(on('2027-03-03').undated)]).toEqual([
    [],
    [1],
    [2]
  ]);
});

test('a list that keeps its rows for ever has no overdue ones', () => {
  for (const list of lists.filter(({ kept }) => kept === 'forEver'))
    expect(retentionOf(list, days, { day: '2099-01-01', rowsAt })).toEqual({ overdue: [], undated: [] });
});

describe('the health of lists with a period', () => {
  const state = finished({ ...emptySite(), language: 'en' }, invented);
  const told = (site = state, rows: readonly Timed[] | undefined = [request(5, 1)]) =>
    retentionChecksOf(invented, {
      facts: { day: '2026-05-01', state: site },
      rowsAt: (url) => (url === requests.url ? rows : rowsAt(url))
    }).flatMap(({ check, list, run }) =>
      run().map(({ trouble, severity, rows: named }) => [check, list, trouble.kind, severity, named])
    );

  test('tells the rows whose time is over, to be mended', () => {
    expect(told()).toEqual([['kept', requests.url, 'keptTooLong', 'mend', [{ id: 5, name: 'Request 5' }]]]);
  });

  test('tells whoever cannot see them all, and says nothing of what was not read', () => {
    const hidden = withList(state, requests.url, ({ may }) => ({ may: { ...may, seesAll: false } }));
    expect(told(hidden)).toEqual([['kept', requests.url, 'keptUnseen', 'look', []]]);
    const unread = retentionChecksOf(invented, { facts: { day: '2026-05-01', state }, rowsAt: () => undefined });
    expect(unread).toEqual([]);
  });

  test('rows that everybody reads are told to whoever sees nobody through, and that nothing could be seen is not said', () => {
    const open = invented.map((list) =>
      list.url === requests.url ? { ...list, kind: 'publicOwnRows' as const } : list
    );
    const site = withList(finished({ ...emptySite(), language: 'en' }, open), requests.url, ({ may }) => ({
      may: { ...may, seesAll: false }
    }));
    const found = retentionChecksOf(open, {
      facts: { day: '2026-05-01', state: site },
      rowsAt: (url) => (url === requests.url ? [request(5, 1)] : rowsAt(url))
    }).flatMap(({ run }) => run());
    expect(found.map(({ trouble }) => trouble.kind)).toEqual(['keptTooLong']);
  });

  test('says nothing of today’s lists, which keep their rows', () => {
    expect(retentionChecksOf(lists, { facts: { day: '2099-01-01', state: healthySite() }, rowsAt })).toEqual([]);
  });
});
