/** @jest-environment node */
import { ambassadors } from '../../lists';
import { brussels } from '../../testing/brussels';
import { connectTo, type PageClock } from '../connection/connection';
import { itemsOf } from './items';
import { itemOf } from './row';

const connected = (clock?: PageClock) =>
  connectTo('https://lecercle.example/sites/intranet', () => Promise.reject(new Error('Nothing is asked.')), {}, clock);
const here = { zone: brussels, isOwn: true };
const row = (values: object, Id = 1): object => ({ Id, Title: 'Ann', ...values });
const read = async (rows: readonly object[], clock: PageClock | undefined = here) =>
  itemsOf(connected(clock), ambassadors, rows);
const back = async (moment: string, clock?: PageClock) =>
  (await read([row({ AwayUntil: moment })], clock))[0]?.awayUntil;

test.each([
  ['2026-12-02T23:00:00Z', '2026-12-03'],
  ['2026-12-03T14:00:00Z', '2026-12-03'],
  ['2026-12-03T22:59:59Z', '2026-12-03'],
  ['2026-12-03T23:30:00Z', '2026-12-04'],
  ['2026-07-03T21:59:00Z', '2026-07-03'],
  ['2026-07-03T22:00:00Z', '2026-07-04']
])('%s is %s in Brussels', async (moment, day) => {
  expect(await back(moment)).toBe(day);
});

test('in a zone east of UTC+12 a day is that day', async () => {
  expect(await back('2026-11-23T11:00:00Z', { zone: { Bias: -780 }, isOwn: true })).toBe('2026-11-24');
});

test('where the page says nothing of clocks a moment is the midnight that it nearly always is', async () => {
  expect(await itemsOf(connected(), ambassadors, [row({ AwayUntil: '2026-12-02T23:00:00Z' })])).toMatchObject([
    { awayUntil: '2026-12-03' }
  ]);
});

test('another site whose clock does not answer keeps its days, and what can be told is told', async () => {
  const rows = ['2026-12-02T23:00:00Z', '2026-07-01T22:00:00Z', '2026-12-09T23:00:00Z', '2026-12-03T14:00:00Z'];
  const items = await read(
    rows.map((AwayUntil, at) => row({ AwayUntil }, at + 1)),
    { zone: { Bias: 480 }, isOwn: false }
  );
  expect(items.map(({ awayUntil }) => awayUntil).slice(0, 3)).toEqual(['2026-12-03', '2026-07-02', '2026-12-10']);
});

test('rich text is its words; nothing else that looks like markup is touched', async () => {
  const rich = '<div class="ExternalClassA1B2"><p>I know <b>Teams</b></p><p>and R&amp;D</p></div>';
  const about = async (About: unknown) => (await read([row({ About })]))[0]?.about;
  expect(await about(rich)).toBe('I know Teams\nand R&D');
  for (const plain of ['Use <b> here', '<div>x</div>', 'R&amp;D', '', '<p class="ExternalClass">x</p>'])
    expect(await about(plain)).toBe(plain);
});

test('a folder is nobody', async () => {
  expect(itemOf(ambassadors, row({ FileSystemObjectType: 1 }))).toBeUndefined();
  expect(await read([row({ FileSystemObjectType: 1 }), row({ FileSystemObjectType: 0 }, 2)])).toHaveLength(1);
});
