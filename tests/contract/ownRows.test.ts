import type { VisitorKey } from '../../local/http.ts';
import { connectTo } from '../../src/data/connection/connection';
import { ownRows, type OwnRows } from '../../src/data/ownRows/ownRows';
import { ownRowsContract, postColumns, posts, type OwnGround, type Posts } from '../../src/testing/ownRowsContract';
import { openDesk, type Desk } from './desk';
import { leave, visit } from './ground';
import { madeUp } from './madeUp';

const { url } = posts.list;
const open: Desk[] = [];

/** The rows as a visitor meets them; each call goes out as that visitor. */
const rowsOf = (desk: Desk, visitor: VisitorKey): OwnRows<Posts> => {
  const rows = ownRows(connectTo(desk.url), posts);
  const as =
    <Given extends unknown[], Answer>(ask: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> => {
      visit(visitor);
      return ask(...given);
    };
  return Object.fromEntries(Object.entries(rows).map(([name, ask]) => [name, as(ask as never)])) as never;
};

const openGround = async (): Promise<OwnGround & { readonly desk: Desk }> => {
  const desk = await openDesk([madeUp(url, postColumns)]);
  open.push(desk);
  desk.site.openList(url, 'Contribute');
  desk.site.secureItems(url, { read: 1, write: 2 });
  const list = () => desk.site.lists.byUrl(url)!;
  return {
    desk,
    mine: rowsOf(desk, 'reader'),
    theirs: rowsOf(desk, 'contributor'),
    secure: (safe) => desk.site.secureItems(url, { read: 1, write: safe ? 2 : 1 }),
    inherit: () => void desk.site.lists.change(list(), { ownPermissions: false }),
    count: () => desk.site.items.count(list())
  };
};

afterEach(async () => {
  leave();
  for (const desk of open.splice(0)) await desk.close();
});

ownRowsContract(openGround);

test('the list is read once before the first write of a visit, and its words not at all', async () => {
  const { desk, mine } = await openGround();
  const added = await mine.add('one', { words: 'a' });
  await mine.change(added, { words: 'b' });
  const asked = desk.log.map((line) => line.replace(/^(\w+) .*\//, '$1 '));
  expect(asked.filter((line) => line.endsWith("TestPosts')"))).toEqual(["GET TestPosts')"]);
  expect(asked.filter((line) => line.includes('fields'))).toEqual([]);
});

test('a list without a column for keys has them in its title', async () => {
  const { desk } = await openGround();
  visit('reader');
  const rows = ownRows(connectTo(desk.url), { list: posts.list, key: 'Title' });
  await rows.add('one', { words: 'Hello' });
  expect(await rows.own()).toMatchObject([{ title: 'one', words: 'Hello', who: await rows.person() }]);
});
