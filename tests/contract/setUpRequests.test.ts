import { lists } from '../../src/lists';
import { openDesk, type Desk } from './desk';
import { everything, groundOf, leave, listsOnly, setUp, visit } from './ground';
import { snapshotOf } from './snapshot';

jest.setTimeout(60_000);
let desk: Desk;
afterEach(async () => {
  leave();
  await desk.close();
});

/** What a request of set-up is for; parts of a batch are in its body. */
const purposeOf = (what: string): 'rights' | 'view' | 'column' | 'list' | 'site' => {
  if (/\/roledefinitions\b/i.test(what)) return 'rights';
  const [, list] = /getList\('([^']+)'\)/i.exec(what) ?? [];
  const isOfOne = list !== undefined && new Set(what.match(/Lists\/\w+/g)).size === 1;
  if (what.includes('/$batch') && !isOfOne) return 'site';
  if (/\/(?:roleassignments|breakroleinheritance)\b/i.test(what)) return 'rights';
  if (what.includes('/$batch')) return 'list';
  if (/\/views\b/i.test(what)) return 'view';
  if (/\/fields\b/i.test(what)) return 'column';
  return isOfOne || (what.startsWith('POST') && what.includes('/web/lists ')) ? 'list' : 'site';
};

const columns = lists.reduce((sum, list) => sum + Object.keys(list.columns).length, 0);
const views = lists.reduce((sum, list) => sum + list.views.length, 0);

test('set-up from nothing takes 1.2 requests a column, three a view and four a list, looks at the site included, rights beside', async () => {
  desk = await openDesk([]);
  const counts = { rights: 0, view: 0, column: 0, list: 0, site: 0 };
  visit('owner', ({ what }) => {
    counts[purposeOf(what)] += 1;
    return undefined;
  });
  const report = await setUp(groundOf(desk), listsOnly);
  expect(report.left?.flatMap(({ actions }) => actions)).toEqual([]);
  const { rights, view, column, list, site } = counts;
  expect(column).toBeLessThanOrEqual(1.2 * columns);
  expect(view).toBeLessThanOrEqual(3 * views);
  expect(list).toBeLessThanOrEqual(4 * lists.length);
  expect(column + view + list + site).toBeLessThanOrEqual(1.2 * columns + 3 * views + 4 * lists.length);
  // LearningProgress: opened and narrowed, a look each, and three changes for those who only read and those who edit.
  // CoachingRequests and Applications too. Questions, Replies and Registrations: opened, a look, and a change for those who only read.
  // Attendance: opened and narrowed, a look each, and what goes from those who read and those who edit.
  expect(rights).toBe(3 * (2 + 1 + 1 + 2) + 3 * 3 + (2 + 2 + 2));
});

test('where SharePoint answers 409 to lists that are changed in one batch, set-up ends as everywhere: it changes none so', async () => {
  const end = async (fault?: string) => {
    desk = await openDesk([]);
    visit('owner', () => fault);
    const report = await setUp(groundOf(desk), everything);
    expect(report.steps.flatMap(({ outcomes }) => outcomes.filter(({ kind }) => kind !== 'done'))).toEqual([]);
    const made = snapshotOf(desk);
    await desk.close();
    return made;
  };
  expect(await end('save-conflict')).toEqual(await end());
  desk = await openDesk([]);
});
