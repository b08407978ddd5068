import { CutConnection, faultOf, Faults } from './faults.ts';
import type { LocalRequest } from './http.ts';

const visitor = { key: 'colleague', login: 'x' } as const;
const fine = { status: 200, headers: {}, body: 'fine' };
let worked = 0;

const ask = async (
  faults: Faults,
  more: Partial<LocalRequest> & { readonly path?: string; readonly fault?: string } = {}
) => {
  const { path = '/sites/intranet/_api/web', fault, ...rest } = more;
  const room = faults.before(() => {
    worked += 1;
    return fine;
  });
  const request = {
    method: 'GET',
    url: new URL(`http://localhost:4400${path}`),
    headers: fault === undefined ? {} : { 'x-local-fault': fault },
    body: new Uint8Array(),
    ...rest
  };
  return room(request, visitor, () => new Date());
};

test('a normal network changes nothing', async () => {
  expect(await ask(new Faults())).toBe(fine);
});

test('a request can ask for its own fault', async () => {
  const throttled = await ask(new Faults(), { fault: 'status=429;retry-after=2' });
  expect(throttled).toMatchObject({
    status: 429,
    headers: { 'retry-after': '2', 'content-type': expect.stringContaining('text/plain') }
  });
  expect(await ask(new Faults(), { fault: 'status=503' })).toMatchObject({
    status: 503,
    headers: { 'retry-after': '2' }
  });
  const began = Date.now();
  expect(await ask(new Faults(), { fault: 'slow=60' })).toBe(fine);
  expect(Date.now() - began).toBeGreaterThanOrEqual(55);
});

test('lost work was done, offline work was not', async () => {
  worked = 0;
  await expect(ask(new Faults(), { fault: 'lost' })).rejects.toBeInstanceOf(CutConnection);
  expect(worked).toBe(1);
  await expect(ask(new Faults(), { fault: 'offline' })).rejects.toBeInstanceOf(CutConnection);
  expect(worked).toBe(1);
});

test('a fault that is not one is told, not ignored', async () => {
  expect(await ask(new Faults(), { fault: 'sometimes' })).toMatchObject({ status: 400 });
  for (const wrong of ['status=200', 'slow=', 'slow=-1', 'status=abc', '']) expect(faultOf(wrong)).toBeUndefined();
});

test('only the REST API suffers', async () => {
  expect(await ask(new Faults('failing'), { path: '/sites/intranet/SitePages/Home.aspx' })).toBe(fine);
  expect(await ask(new Faults('failing'))).toMatchObject({ status: 503 });
});

test('a throttled network lets one of three requests through', async () => {
  const faults = new Faults('throttled');
  const statuses = [];
  for (let turn = 0; turn < 6; turn += 1) statuses.push((await ask(faults))?.status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(2);
  expect(statuses.filter((status) => status === 429)).toHaveLength(4);
});

test('the drawer of the page reads and changes the mode while the server runs', async () => {
  const faults = new Faults();
  const path = '/_local/network';
  const set = (text: string) => ask(faults, { path, method: 'POST', body: new TextEncoder().encode(text) });
  expect(await set('{"mode":"failing"}')).toMatchObject({ status: 200 });
  expect(await ask(faults)).toMatchObject({ status: 503 });
  expect((await ask(faults, { path }))?.body).toBe('{"mode":"failing"}');
  for (const wrong of ['{"mode":"dreadful"}', 'null', '']) expect(await set(wrong)).toMatchObject({ status: 400 });
  expect(await ask(faults, { path, method: 'DELETE' })).toMatchObject({ status: 405 });
});
