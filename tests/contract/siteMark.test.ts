import { connectTo } from '../../src/data/connection/connection';
import { sharePoint } from '../../src/data/curation/sharePoint';
import { markList, markLasts, siteMark } from '../../src/data/curation/siteMark';
import { lists } from '../../src/lists';
import { openDesk, packagedLists, type Desk } from './desk';
import { leave, visit } from './ground';

let desk: Desk;
/** How much later it is on the site. */
let later = 0;
beforeEach(async () => {
  later = 0;
  desk = await openDesk(packagedLists(), 'fr-FR', 'manageLists', () => new Date(Date.now() + later));
});
afterEach(async () => {
  leave();
  await desk.close();
});

const marks = () => siteMark(sharePoint(connectTo(desk.url)));
const rows = (): number => desk.site.items.count(desk.site.lists.byUrl(markList)!);

test('of two curators in two browsers one begins, and the other is told who is at work, at what, and since when', async () => {
  visit('owner');
  const begun = Date.now();
  const first = await marks().take('set-up');
  expect(first.is).toBe('held');
  visit('editor');
  const second = await marks().take('import');
  expect(second).toMatchObject({ is: 'others', by: { name: 'Chloé Baudoux', what: 'set-up' } });
  expect(second.is === 'others' && Math.abs(second.by.since - begun)).toBeLessThan(2000);
  expect(await marks().holder()).toMatchObject({ what: 'set-up' });
  // What did not get through leaves nothing behind.
  expect(rows()).toBe(1);
  visit('owner');
  if (first.is === 'held') await first.mark.leave();
  expect(rows()).toBe(0);
  visit('editor');
  expect(await marks().holder()).toBeUndefined();
  expect((await marks().take('import')).is).toBe('held');
});

test('ten who begin at once: one of them does', async () => {
  visit('owner');
  const taken = await Promise.all(Array.from({ length: 10 }, () => marks().take('import')));
  expect(taken.filter(({ is }) => is === 'held')).toHaveLength(1);
  expect(taken.filter(({ is }) => is === 'others')).toHaveLength(9);
  expect(rows()).toBe(1);
});

test('a tab that was killed keeps nobody away for long, and its own browser not at all', async () => {
  visit('owner');
  const killed = await marks().take('set-up');
  if (killed.is !== 'held') throw new Error('Nobody else is there.');
  visit('editor');
  later = markLasts - 2000;
  expect((await marks().take('import')).is).toBe('others');
  later = markLasts + 2000;
  const next = await marks().take('import');
  expect(next.is).toBe('held');
  expect(rows()).toBe(1);
  // The one that slept hears of it when it wakes.
  visit('owner');
  expect(await killed.mark.renew()).toBe(false);
  expect((await marks().take('import', next.is === 'held' ? next.mark.id : 0)).is).toBe('held');
});

test('what is renewed stands as long as its work', async () => {
  visit('owner');
  const long = await marks().take('import');
  for (let minutes = 4; minutes <= 12; minutes += 4) {
    later = minutes * 60_000;
    expect(long.is === 'held' && (await long.mark.renew())).toBe(true);
  }
  visit('editor');
  expect((await marks().take('set-up')).is).toBe('others');
});

test('who may leave no mark is kept from nothing, and neither is who has no network', async () => {
  visit('contributor');
  expect(await marks().take('import')).toEqual({ is: 'none' });
  visit('owner');
  const first = await marks().take('set-up');
  visit('contributor');
  expect((await marks().take('import')).is).toBe('others');
  visit('reader');
  expect(await marks().take('import')).toEqual({ is: 'none' });
  visit('owner');
  if (first.is === 'held') await first.mark.leave();
  visit('owner', () => 'offline');
  expect(await marks().take('import')).toEqual({ is: 'none' });
});

test('the list of marks is hidden, keeps no versions, is not searched, and is none of those that are declared', async () => {
  visit('owner');
  await marks().take('set-up');
  const list = desk.site.lists.byUrl(markList)!;
  expect(list).toMatchObject({
    hidden: true,
    noCrawl: true,
    versioning: false,
    attachments: false,
    onQuickLaunch: false
  });
  expect(lists.map(({ url }) => url)).not.toContain(markList);
});
