import { LocalClock } from '../clock.ts';
import { Faults } from '../faults.ts';
import type { LocalRequest, Room } from '../http.ts';
import { api, Bench, visitor } from '../rest/testing.ts';

const circles = "/web/lists/getByTitle('Cercles')/items";

/** The room behind the faults, asked as the owner with a digest. */
const behind = (mode?: ConstructorParameters<typeof Faults>[0]) => {
  const bench = new Bench();
  const clock = new LocalClock();
  const room: Room = new Faults(mode).before(bench.room);
  const ask = async (path: string, more: Partial<LocalRequest> & { readonly fault?: string } = {}) => {
    const { fault, headers, ...rest } = more;
    const request = {
      method: 'GET',
      url: new URL(path.startsWith('/_local') ? path : `${api}${path}`, api),
      headers: { accept: 'application/json', ...(fault === undefined ? {} : { 'x-local-fault': fault }), ...headers },
      body: new Uint8Array(),
      ...rest
    };
    const answer =
      (await clock.room(request, visitor('owner'), clock.now)) ?? (await room(request, visitor('owner'), clock.now));
    if (answer === undefined) throw new Error(`Nobody answered ${path}.`);
    return { ...answer, text: String(answer.body) };
  };
  const digest = async () =>
    String(
      (JSON.parse((await ask('/contextinfo', { method: 'POST' })).text) as Record<string, unknown>)['FormDigestValue']
    );
  const body = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  return { bench, ask, digest, body };
};

test('a digest that expires on demand is refused as an old one, and nothing is written', async () => {
  const { bench, ask, digest, body } = behind();
  const headers = { 'x-requestdigest': await digest(), 'content-type': 'application/json' };
  const add = { method: 'POST', headers, body: body({ Title: 'x' }) };
  expect(await ask(circles, { ...add, fault: 'digest-expired' })).toMatchObject({
    status: 403,
    text: expect.stringContaining('security validation')
  });
  expect(bench.site.items.count(bench.site.lists.byTitle('Cercles')!)).toBe(0);
  expect((await ask(circles, add)).status).toBe(201);
});

test('the clock that is set forward makes a digest expire after 1,800 seconds', async () => {
  const { ask, digest, body } = behind();
  const headers = { 'x-requestdigest': await digest(), 'content-type': 'application/json' };
  const add = () => ask(circles, { method: 'POST', headers, body: body({ Title: 'x' }) });
  const set = (value: unknown) => ask('/_local/clock', { method: 'POST', body: body(value) });
  expect((await set({ forward: 1790 })).status).toBe(200);
  expect((await add()).status).toBe(201);
  expect((await set({ forward: 20 })).status).toBe(200);
  expect((await add()).status).toBe(403);
  expect((await set({ now: null })).text).toContain('"ahead":0');
  expect((await add()).status).toBe(201);
  for (const wrong of ['', 'null', '{}', '{"now":"soon"}', '{"forward":1e30}'])
    expect((await set(wrong)).status).toBe(400);
});

test('half a batch fails: the envelope is 200, every second part is 503 and was not carried out', async () => {
  const { bench, ask, digest, body } = behind();
  const part = (title: string) =>
    `--b\nContent-Type: application/http\n\nPOST ${api}${circles} HTTP/1.1\nAccept: application/json\nContent-Type: application/json\n\n{"Title":"${title}"}\n`;
  const { status, text } = await ask('/$batch', {
    method: 'POST',
    fault: 'half-batch',
    headers: {
      'x-local-fault': 'half-batch',
      accept: 'application/json',
      'x-requestdigest': await digest(),
      'content-type': 'multipart/mixed; boundary=b'
    },
    body: body(`${['a', 'b', 'c'].map(part).join('')}--b--\n`)
  });
  expect([status, text.match(/HTTP\/1\.1 \d+/g)]).toEqual([200, ['HTTP/1.1 201', 'HTTP/1.1 503', 'HTTP/1.1 201']]);
  expect(bench.site.items.count(bench.site.lists.byTitle('Cercles')!)).toBe(2);
});

test('schema changes in a batch are made, and all but the first say that they conflict; rows and refusals do not', async () => {
  const { bench, ask, digest, body } = behind();
  const part = (path: string, sent: object) =>
    `--b\nContent-Type: application/http\n\nPOST ${api}${path} HTTP/1.1\nAccept: application/json;odata=verbose\nContent-Type: application/json\n\n${JSON.stringify(sent)}\n`;
  const column = (Title: string) => part("/web/lists/getByTitle('Cercles')/fields", { Title, FieldTypeKind: 2 });
  const { status, text } = await ask('/$batch', {
    method: 'POST',
    headers: {
      'x-local-fault': 'save-conflict',
      accept: 'application/json',
      'x-requestdigest': await digest(),
      'content-type': 'multipart/mixed; boundary=b'
    },
    body: body(
      [
        part(circles, { Title: 'row' }),
        column('One'),
        part("/web/lists/getByTitle('Cercles')/fields", { Nope: 1 }),
        column('Two'),
        part(circles, { Title: 'row' })
      ].join('') + '--b--\n'
    )
  });
  expect([status, text.match(/HTTP\/1\.1 \d+/g)]).toEqual([
    200,
    ['201', '201', '400', '409', '201'].map((each) => `HTTP/1.1 ${each}`)
  ]);
  expect(text).toContain('{"error":{"code":"-2130575305');
  expect(bench.site.lists.byTitle('Cercles')!.field('Two')).toBeDefined();
});

test('a metered network tells an app from four fifths of its limit on what is left, then throttles until the minute is over', async () => {
  const { ask, body } = behind('metered');
  const read = (headers: Readonly<Record<string, string>> = {}) => ask(`${circles}?$top=1`, { headers });
  for (let turn = 0; turn < 500; turn += 1) await read();
  const app = { authorization: 'Bearer x' };
  expect((await read(app)).headers).toMatchObject({ 'ratelimit-limit': '1250', 'ratelimit-remaining': '248' });
  expect((await read()).headers).not.toHaveProperty('ratelimit-limit');
  for (let turn = 0; turn < 123; turn += 1) await read();
  const refused = await read(app);
  expect(refused).toMatchObject({
    status: 429,
    headers: { 'ratelimit-remaining': '0', 'content-type': expect.stringContaining('text/plain') }
  });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
  expect((await read()).headers).not.toHaveProperty('ratelimit-remaining');
  await ask('/_local/clock', { method: 'POST', body: body({ forward: 61 }) });
  expect((await read()).status).toBe(200);
});
