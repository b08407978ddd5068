import { connectTo } from '../../src/data/connection/connection';
import { register } from '../../src/data/curation/register';
import { sharePoint } from '../../src/data/curation/sharePoint';
import { retentionOf } from '../../src/domain/privacy/retention';
import type { Row } from '../../src/domain/importing/read';
import { list, type List } from '../../src/lists/list';
import { plainTraits, requests } from '../../src/testing/inventedLists';
import { openDesk, type Desk } from './desk';
import { leave, visit } from './ground';
import { madeUp } from './madeUp';

/** Kept for thirty days from when they were made. */
const wishes = list({
  ...plainTraits,
  url: requests.url,
  title: requests.title,
  description: requests.description,
  titleLabel: requests.titleLabel,
  views: [{ title: requests.title, columns: ['LinkTitle'] }],
  columns: {},
  kept: { days: 30, from: ['Created'] }
});

let desk: Desk;
afterEach(async () => {
  leave();
  await desk.close();
});

const by = 'i:0#.f|membership|editor.baudoux@lecercle.example';

test('a row whose time counts from when it was made is found once that is over', async () => {
  desk = await openDesk([madeUp(wishes.url, {})]);
  desk.site.insert(wishes.url, [{ Title: 'Old' }], by, new Date('2026-03-01T22:30:00Z'));
  desk.site.insert(wishes.url, [{ Title: 'New' }], by, new Date('2026-03-20T09:00:00Z'));
  visit('owner');
  const rows = (await register(sharePoint(connectTo(desk.url))).rows(wishes)) as readonly Row[];
  // Half past eleven in Brussels: the day after is one day late, and never too early.
  expect(rows.map(({ item }) => [item.title, item.created])).toEqual([
    ['Old', '2026-03-02'],
    ['New', '2026-03-20']
  ]);
  const overdueOn = (day: string) =>
    retentionOf(wishes, rows, { day, rowsAt: () => undefined }).overdue.map(({ item }) => item.title);
  expect([overdueOn('2026-04-01'), overdueOn('2026-04-02')]).toEqual([[], ['Old']]);
});

test('of a list whose rows are kept otherwise it is not asked', async () => {
  const kept: List = { ...wishes, kept: 'forEver' };
  desk = await openDesk([madeUp(kept.url, {})]);
  desk.site.insert(kept.url, [{ Title: 'Old' }], by, new Date());
  visit('owner');
  const [row] = await register(sharePoint(connectTo(desk.url))).rows(kept);
  expect(row?.item).toEqual({ id: 1, title: 'Old' });
});
