/** @jest-environment node */
import { connectTo } from './connection';

const context = {
  pageContext: {
    web: { absoluteUrl: 'https://lecercle.example/sites/intranet' },
    legacyPageContext: { formDigestValue: '', formDigestTimeoutSeconds: 1800 }
  }
};
const start = Date.parse('2026-11-24T09:00:00Z');
const minutes = (count: number) => count * 60_000;
const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
const refusal = (code: string) => json({ 'odata.error': { code, message: { lang: 'en-US', value: 'No.' } } }, 403);

const network = globalThis.fetch;
let now = start;
let digests = 0;
let sent: string[] = [];
/** What SharePoint does with each write, in turn; then it takes all. */
let verdicts: string[] = [];
beforeEach(() => {
  [now, digests, sent, verdicts] = [start, 0, [], []];
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  globalThis.fetch = async (input, init) => {
    if (String(input).endsWith('/contextinfo')) {
      digests += 1;
      return json({ FormDigestValue: `digest ${digests}`, FormDigestTimeoutSeconds: 1800 });
    }
    sent.push(new Headers(init?.headers).get('X-RequestDigest') ?? '');
    const code = verdicts.shift();
    return code === undefined ? json({ Id: 1 }) : refusal(code);
  };
});
afterEach(() => {
  globalThis.fetch = network;
  jest.restoreAllMocks();
});

const write = (connection = connectTo(context.pageContext.web.absoluteUrl)) => connection.send('_api/web', {});

test.each(['/sites/100%', '/sites/%E0%A4%A'])('the site %s is one that may not be there, and no crash', (path) =>
  expect(connectTo(`https://contoso.example${path}`).site).toBe(path)
);

test('writes side by side and one after the other share a digest', async () => {
  const connection = connectTo(context.pageContext.web.absoluteUrl);
  await Promise.all([write(connection), write(connection)]);
  now += minutes(20);
  await write(connection);
  expect([digests, sent]).toEqual([1, ['digest 1', 'digest 1', 'digest 1']]);
});

test('a digest is renewed by its age, before SharePoint has to refuse it', async () => {
  const connection = connectTo(context.pageContext.web.absoluteUrl);
  await write(connection);
  now += minutes(29.5);
  await write(connection);
  now += minutes(600);
  await write(connection);
  expect([digests, sent]).toEqual([3, ['digest 1', 'digest 2', 'digest 3']]);
});

test.each(['-2130575251, Microsoft.SharePoint.SPException', '-2130575252, Microsoft.SharePoint.SPException'])(
  'refused with %s, the write is sent again with a new digest',
  async (code) => {
    verdicts = [code];
    expect(await write()).toEqual({ Id: 1 });
    expect([digests, sent]).toEqual([2, ['digest 1', 'digest 2']]);
  }
);

test('who may not write is told so, and nothing is sent again', async () => {
  verdicts = ['-2147024891, System.UnauthorizedAccessException'];
  await expect(write()).rejects.toThrow();
  expect([digests, sent]).toEqual([1, ['digest 1']]);
});

test('a site whose address holds a percent sign is connected to', () => {
  expect(connectTo('https://lecercle.example/sites/50%%20club').site).toBe('/sites/50% club');
});
