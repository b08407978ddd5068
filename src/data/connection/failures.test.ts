/** @jest-environment node */
import { HttpRequestError } from '@pnp/queryable';
import { failureFrom, Unanswered, Unreached, Unreadable } from './failures';

const refused = (status: number, body: string, headers: Record<string, string> = {}): Promise<HttpRequestError> =>
  HttpRequestError.init(new Response(body, { status, headers }));

const sharePoint = (code: string, words: string): string =>
  JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: words } } });

const kindOf = async (status: number, body = '') => (await failureFrom(await refused(status, body), 'circles')).kind;

test('a status says what kind of failure it is', async () => {
  expect(await Promise.all([401, 403, 404, 429, 502, 503, 504, 400, 500, 418].map((status) => kindOf(status)))).toEqual(
    ['signedOut', 'signedOut', 'missing', 'busy', 'busy', 'busy', 'busy', 'invalid', 'unexpected', 'unexpected']
  );
});

test('the list view threshold is busy though it is a 500', async () => {
  const body = sharePoint('-2147024860, Microsoft.SharePoint.SPQueryThrottledException', 'The attempted operation …');
  expect(await kindOf(500, body)).toBe('busy');
});

test('SharePoint’s words name the missing column, in both shapes of an error', async () => {
  const words = "The field or property 'Spotlight' does not exist.";
  const older = await failureFrom(
    await refused(400, sharePoint('-1, Microsoft.SharePoint.SPException', words)),
    'ambassadors'
  );
  const newer = await failureFrom(
    await refused(400, JSON.stringify({ error: { code: '-1', message: words } })),
    'ambassadors'
  );
  expect(older).toEqual({
    kind: 'invalid',
    what: 'ambassadors',
    reference: 'HTTP 400',
    code: '-1, Microsoft.SharePoint.SPException',
    detail: words
  });
  expect(newer.detail).toBe(words);
});

test('throttling says how long to wait, though its body is text', async () => {
  const failure = await failureFrom(
    await refused(429, '429 TOO MANY REQUESTS', { 'Retry-After': '17', SPRequestGuid: 'a1b2' }),
    'circles'
  );
  expect(failure).toMatchObject({ kind: 'busy', retryAfter: 17, reference: '429 a1b2' });
  expect(failure.detail).toBeUndefined();
});

test('a wait given as a date becomes seconds', async () => {
  const soon = new Date(Date.now() + 30_000).toUTCString();
  const { retryAfter } = await failureFrom(await refused(503, '', { 'Retry-After': soon }), 'circles');
  expect(retryAfter).toBeGreaterThan(25);
  expect(retryAfter).toBeLessThanOrEqual(30);
});

test('without an answer it is the network, or the time that ran out', async () => {
  expect((await failureFrom(new Unreached('Failed to fetch'), 'circles')).kind).toBe('offline');
  expect((await failureFrom(new Unanswered('30 s'), 'circles')).kind).toBe('busy');
});

test('anything else is unexpected and keeps its words', async () => {
  expect(await failureFrom(new Unreadable('not JSON'), 'circles')).toEqual({
    kind: 'unexpected',
    what: 'circles',
    detail: 'not JSON'
  });
  expect((await failureFrom('odd', 'circles')).detail).toBe('odd');
  expect((await failureFrom(new TypeError('a mistake of ours'), 'circles')).kind).toBe('unexpected');
});
