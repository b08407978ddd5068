import { ambassadors } from '../../src/lists/reading/ambassadors';
import { circles } from '../../src/lists/reading/circles';
import { offices } from '../../src/lists/reading/offices';
import { aCircle } from '../../src/testing/people';
import { closeGround, localGround } from './local';

afterEach(closeGround);

const several = (count: number) =>
  Array.from({ length: count }, (_, index) => aCircle(`Cercle ${index + 1}`, { id: index + 1, key: `c${index + 1}` }));

test('the first cards of a finder cost three list requests and the profile, all sent at once', async () => {
  const { programme, desk } = await localGround({});
  const sent: string[] = [];
  let answered = 0;
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    // Nothing may wait for an answer before it is asked.
    sent.push(`${answered} answered before ${decodeURIComponent(String(input)).split('?')[0]?.split('/').pop()}`);
    const response = await network(input, init);
    answered += 1;
    return response;
  };
  await Promise.all([
    programme.profile(),
    programme.rows(circles),
    programme.rows(offices),
    programme.rows(ambassadors)
  ]);
  expect(sent.sort()).toEqual([
    '0 answered before getmyproperties',
    '0 answered before items',
    '0 answered before items',
    '0 answered before items'
  ]);
  expect(desk.log.filter((line) => line.startsWith('!'))).toEqual([]);
  expect(desk.log).toHaveLength(4);
});

test('exactly 5,000 rows are one request', async () => {
  const { programme, desk } = await localGround({ rows: { circles: several(5000) } });
  expect(await programme.rows(circles)).toHaveLength(5000);
  expect(desk.log).toHaveLength(1);
});

test('beyond 5,000 rows the ranges of ids are read side by side: a page, the newest id, the ranges', async () => {
  const { programme, desk } = await localGround({ rows: { circles: several(12_000) } });
  expect(await programme.rows(circles)).toHaveLength(12_000);
  expect(desk.log).toHaveLength(4);
});

test('deleted rows leave gaps that lose nobody', async () => {
  const { programme, desk } = await localGround({ rows: { circles: several(11_000) } });
  const list = desk.site.lists.byUrl('Lists/Circles');
  if (list === undefined) throw new Error('The desk has no circles.');
  const writer = { by: 1, at: '2026-11-24T09:00:00Z' };
  desk.site.transaction(() => {
    for (let id = 4000; id <= 9500; id++) desk.site.items.remove(list, id, writer);
    for (let id = 10_901; id <= 11_000; id++) desk.site.items.remove(list, id, writer);
  });
  const ids = (await programme.rows(circles)).map(({ id }) => id);
  expect(ids).toHaveLength(3999 + 1400);
  expect(ids[3999]).toBe(9501);
});

test('nothing is sent before somebody asks', async () => {
  const { desk } = await localGround({});
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(desk.log).toEqual([]);
});
