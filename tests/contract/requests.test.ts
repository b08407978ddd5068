import { ambassadors } from '../../src/lists/reading/ambassadors';
import { circles } from '../../src/lists/reading/circles';
import { offices } from '../../src/lists/reading/offices';
import { aCircle } from '../../src/testing/people';
import { closeGround, localGround } from './local';

/** Nothing that this device may have kept of long lists, and what it keeps then. */
const device = new Map<string, string>();
const storage = {
  getItem: (name: string) => device.get(name) ?? null,
  setItem: (name: string, value: string) => void device.set(name, value),
  removeItem: (name: string) => void device.delete(name)
};
beforeAll(() => void Object.assign(globalThis, { window: { localStorage: storage } }));
beforeEach(() => device.clear());
afterEach(closeGround);
afterAll(() => void Reflect.deleteProperty(globalThis, 'window'));

let under: typeof fetch | undefined;
afterEach(() => (under = undefined));

/** What is sent from now on, each as a range, a page, or so many of the newest, with how many answers had come before it. */
const sending = (): readonly string[] => {
  const sent: string[] = [];
  let answered = 0;
  const network = (under ??= globalThis.fetch);
  globalThis.fetch = async (input, init) => {
    const { searchParams } = new URL(String(input));
    const ordered = searchParams.get('$orderby') === null ? 'page' : `newest ${searchParams.get('$top')}`;
    sent.push(`${answered}: ${searchParams.get('$filter') ?? ordered}`);
    const response = await network(input, init);
    answered += 1;
    return response;
  };
  return sent;
};

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

test('beyond 5,000 rows the ranges of ids are read side by side: a page, the next range beside the newest id, the others', async () => {
  const { programme } = await localGround({ rows: { circles: several(12_000) } });
  const sent = sending();
  expect(await programme.rows(circles)).toHaveLength(12_000);
  expect(sent).toEqual(['0: page', '1: ID gt 5000 and ID le 10000', '1: newest 1', '3: ID gt 10000 and ID le 15000']);
});

test('a list that was long at the last visit is asked for at once, in two requests, and one that is short again in one', async () => {
  const { programme, desk } = await localGround({ rows: { circles: several(8000) } });
  const first = sending();
  await programme.rows(circles);
  expect(first).toEqual(['0: page', '1: ID gt 5000 and ID le 10000', '1: newest 1']);
  expect([...device]).toEqual([['digital-ambassadors:/sites/intranet/Lists/Circles:newest', '8000']]);

  const insert = (from: number, count: number) =>
    desk.site.insert(
      'Lists/Circles',
      Array.from({ length: count }, (_each, at) => ({ Title: `n${from + at}`, Key: `n${from + at}` })),
      'i:0#.f|membership|editor.baudoux@lecercle.example',
      new Date('2026-11-24T09:00:00Z')
    );
  // Some came since.
  insert(8001, 300);
  const again = sending();
  const ids = (await programme.rows(circles)).map(({ id }) => id);
  expect(ids).toEqual(Array.from({ length: 8300 }, (_each, at) => at + 1));
  expect(again).toEqual(['0: ID gt 0 and ID le 5000', '0: newest 3500']);

  // And then more than there is room for.
  insert(8301, 2000);
  const more = sending();
  expect((await programme.rows(circles)).map(({ id }) => id)).toEqual(
    Array.from({ length: 10_300 }, (_each, at) => at + 1)
  );
  expect(more).toEqual(['0: ID gt 0 and ID le 5000', '0: newest 3800', '2: ID gt 5000 and ID le 10000']);
  const three = sending();
  expect(await programme.rows(circles)).toHaveLength(10_300);
  expect(three).toEqual(['0: ID gt 0 and ID le 5000', '0: ID gt 5000 and ID le 10000', '0: newest 800']);

  const list = desk.site.lists.byUrl('Lists/Circles');
  if (list === undefined) throw new Error('The desk has no circles.');
  desk.site.transaction(() => {
    for (let id = 400; id <= 10_000; id++) desk.site.items.remove(list, id, { by: 1, at: '2026-11-24T09:00:00Z' });
  });
  expect(await programme.rows(circles)).toHaveLength(399 + 300);
  expect([...device]).toEqual([]);
  const short = sending();
  expect(await programme.rows(circles)).toHaveLength(399 + 300);
  expect(short).toEqual(['0: page']);
});

describe('a list that may be long, on a device that never read it', () => {
  const mayBeLong = { ...circles, mayBeLong: true } as const;

  test.each([
    ['short: two at once, and no more', 397, ['0: page', '0: ID gt 5000']],
    ['8,000 rows: two at once, and no more', 8000, ['0: page', '0: ID gt 5000']],
    [
      '12,000 rows: as any long list',
      12_000,
      ['0: page', '0: ID gt 5000', '2: ID gt 5000 and ID le 10000', '2: newest 1', '4: ID gt 10000 and ID le 15000']
    ]
  ] as const)('%s', async (_how, count, asked) => {
    const { programme } = await localGround({ rows: { circles: several(count) } });
    const sent = sending();
    expect((await programme.rows(mayBeLong)).map(({ id }) => id)).toEqual(
      Array.from({ length: count }, (_each, at) => at + 1)
    );
    expect(sent).toEqual(asked);
  });

  test('ids that are gone are missed by nobody, and no row comes twice', async () => {
    const { programme, desk } = await localGround({ rows: { circles: several(8000) } });
    const list = desk.site.lists.byUrl('Lists/Circles');
    if (list === undefined) throw new Error('The desk has no circles.');
    desk.site.transaction(() => {
      for (let id = 1; id <= 2000; id++) desk.site.items.remove(list, id, { by: 1, at: '2026-11-24T09:00:00Z' });
      desk.site.items.remove(list, 7500, { by: 1, at: '2026-11-24T09:00:00Z' });
    });
    const ids = (await programme.rows(mayBeLong)).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 6000 }, (_each, at) => at + 2001).filter((id) => id !== 7500));
  });

  test('what lies behind was refused: it is asked for as of any long list', async () => {
    const { programme } = await localGround({ rows: { circles: several(8000) } });
    const network = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      /^ID gt 5000$/.test(new URL(String(input)).searchParams.get('$filter') ?? '')
        ? Promise.resolve(new Response('', { status: 404 }))
        : network(input, init);
    expect(await programme.rows(mayBeLong)).toHaveLength(8000);
  });
});

test.each(['5000', '1e9', '-7', 'x', ''])('what no visit kept (%j) loses nobody', async (kept) => {
  const { programme } = await localGround({ rows: { circles: several(5200) } });
  device.set('digital-ambassadors:/sites/intranet/Lists/Circles:newest', kept);
  expect((await programme.rows(circles)).map(({ id }) => id)).toEqual(
    Array.from({ length: 5200 }, (_each, at) => at + 1)
  );
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
