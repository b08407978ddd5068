/** @jest-environment node */
import { Unanswered, Unreached } from './failures';
import { patientFetch } from './patience';

const network = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = network;
  jest.useRealTimers();
});

const answers = (...responses: readonly (() => Response)[]) => {
  let asked = 0;
  globalThis.fetch = async () => (responses[Math.min(asked++, responses.length - 1)] as () => Response)();
  return () => asked;
};
const throttled = (after: string) => () => new Response('', { status: 429, headers: { 'Retry-After': after } });
const fine = () => new Response('{}');

test('a short throttling is sat out', async () => {
  const asked = answers(throttled('0'), throttled('0'), fine);
  expect((await patientFetch('https://x', {})).status).toBe(200);
  expect(asked()).toBe(3);
});

test('after two more attempts it is given back as it is', async () => {
  const asked = answers(throttled('0'));
  expect((await patientFetch('https://x', {})).status).toBe(429);
  expect(asked()).toBe(3);
});

test('a long throttling is told at once', async () => {
  const asked = answers(throttled('30'), fine);
  expect((await patientFetch('https://x', {})).status).toBe(429);
  expect(asked()).toBe(1);
});

test.each(['POST', 'post', 'PATCH', 'DELETE'])(
  'a %s that was throttled is not sent again: it may have been carried out',
  async (method) => {
    const asked = answers(throttled('0'), fine);
    expect((await patientFetch('https://x', { method })).status).toBe(429);
    expect(asked()).toBe(1);
  }
);

test('a network that is gone is Unreached', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(patientFetch('https://x', {})).rejects.toBeInstanceOf(Unreached);
});

test('nobody waits longer than thirty seconds', async () => {
  jest.useFakeTimers();
  globalThis.fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  const waiting = expect(patientFetch('https://x', {})).rejects.toBeInstanceOf(Unanswered);
  await jest.advanceTimersByTimeAsync(30_000);
  await waiting;
});

test('an answer whose body stalls is given up as one that never came', async () => {
  jest.useFakeTimers();
  globalThis.fetch = async (_, init) => {
    const stalled = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"value":['));
        init?.signal?.addEventListener('abort', () => controller.error(new Error('aborted')));
      }
    });
    return new Response(stalled);
  };
  const waiting = expect(patientFetch('https://x', {})).rejects.toBeInstanceOf(Unanswered);
  await jest.advanceTimersByTimeAsync(30_000);
  await waiting;
});

test('an answer without a body stays one', async () => {
  answers(() => new Response(null, { status: 204, headers: { etag: '"2"' } }));
  const response = await patientFetch('https://x', {});
  expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([204, '"2"', '']);
});
