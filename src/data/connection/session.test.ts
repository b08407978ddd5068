/** @jest-environment node */
import { connectTo } from './connection';
import { failureFrom, Unreached } from './failures';
import { patientFetch } from './patience';

const json = (value: unknown, status = 200) =>
  new Response(JSON.stringify(value), { status, headers: { 'Content-Type': 'application/json' } });
const page = (status: number) =>
  new Response('<!DOCTYPE html><title>Sign in</title>', { status, headers: { 'Content-Type': 'text/html' } });
const denied = () => json({ 'odata.error': { code: '-2147024891, System.UnauthorizedAccessException' } }, 403);

const network = globalThis.fetch;
let time = 0;
beforeEach(() => {
  time = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => time);
});
afterEach(() => {
  globalThis.fetch = network;
  jest.restoreAllMocks();
});

/** A site of a tenant of its own, what it answers from now on, and how often it was asked. */
const ground = () => {
  let asked: (RequestRedirect | undefined)[] = [];
  let answer: () => Response | Promise<Response> = () => json({});
  const site = connectTo('https://contoso.example/sites/intranet', async (_url, init) => {
    asked.push(init.redirect);
    return answer();
  });
  const kindOf = async () =>
    site.ask('_api/web').then(
      () => 'fine',
      async (error: unknown) => (await failureFrom(error, 'web')).kind
    );
  return {
    site,
    kindOf,
    answers: (next: () => Response | Promise<Response>) => (answer = next),
    asked: () => {
      const before = asked;
      asked = [];
      return before;
    }
  };
};

test.each<readonly [string, () => Response, string]>([
  ['401', () => json({}, 401), 'signedOut'],
  ['403 with a page', () => page(403), 'signedOut'],
  ['403 with nothing', () => new Response(null, { status: 403 }), 'signedOut'],
  ['403 with text', () => new Response('403 FORBIDDEN', { status: 403 }), 'signedOut'],
  ['403 in SharePoint’s own words', denied, 'forbidden'],
  ['200 with a page to sign in', () => page(200), 'signedOut'],
  ['200 with a page that says it is text', () => new Response('\n <html></html>'), 'signedOut'],
  ['503 with a page', () => page(503), 'busy'],
  ['404 with a page', () => page(404), 'missing'],
  ['200 with half an answer', () => new Response('{"value":['), 'unexpected'],
  ['200 with another kind of XML', () => new Response('<?xml version="1.0"?><feed/>'), 'unexpected']
])('%s', async (_name, answer, kind) => {
  const { kindOf, answers } = ground();
  answers(answer);
  expect(await kindOf()).toBe(kind);
});

test('a batch whose answer is a page to sign in is a session that ended', async () => {
  const { site, answers } = ground();
  answers(() => page(200));
  const failure = await site.batch([{ method: 'GET', path: '_api/web' }]).catch((error: unknown) => error);
  expect((await failureFrom(failure, 'web')).kind).toBe('signedOut');
});

test('after the end one request finds out whether the session goes on; the others wait for it', async () => {
  const { kindOf, answers, asked } = ground();
  answers(() => page(200));
  await kindOf();
  expect(asked()).toEqual([undefined]);

  time = 60_000;
  expect(await Promise.all([kindOf(), kindOf(), kindOf()])).toEqual(['signedOut', 'signedOut', 'signedOut']);
  // Not followed: the page to sign in would be one more.
  expect(asked()).toEqual(['manual']);

  time = 120_000;
  answers(() => json({}));
  expect(await Promise.all([kindOf(), kindOf(), kindOf()])).toEqual(['fine', 'fine', 'fine']);
  expect(asked()).toEqual(['manual', undefined, undefined]);
});

test('a network that fails while it is found out keeps nobody waiting', async () => {
  const { kindOf, answers } = ground();
  answers(() => page(401));
  await kindOf();
  time = 60_000;
  answers(() => Promise.reject(new Unreached('Failed to fetch')));
  expect(await Promise.all([kindOf(), kindOf()])).toEqual(['offline', 'offline']);
});

/** A browser follows a redirect to another origin and is not told what it found; asked not to follow, it says so. */
const redirecting = () => {
  const asked: (string | undefined)[] = [];
  globalThis.fetch = async (_url, init) => {
    asked.push(init?.method);
    if (init?.redirect !== 'manual') throw new TypeError('Failed to fetch');
    return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  };
  return asked;
};

test('a redirect to a page to sign in is told from a network that is gone', async () => {
  const asked = redirecting();
  const error = await patientFetch('https://x', { method: 'POST', body: '{}' }).catch((thrown: unknown) => thrown);
  expect((await failureFrom(error, 'web')).kind).toBe('signedOut');
  // What was to be written is not sent a second time.
  expect(asked).toEqual(['POST', undefined]);
});
