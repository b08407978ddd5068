import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answersIn, serviceRoom } from './services.ts';
import { visitorOf } from './people/visitors.ts';

const folder = mkdtempSync(join(tmpdir(), 'services-'));
const file = join(folder, 'answers.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = async (call: string, answers?: unknown) => {
  if (answers !== undefined) writeFileSync(file, JSON.stringify(answers));
  const logged: string[] = [];
  const room = serviceRoom(answers === undefined ? undefined : file, (line) => logged.push(line));
  const request = {
    method: 'POST',
    url: new URL('http://localhost/_local/service'),
    headers: { 'x-local-call': call },
    body: new Uint8Array()
  };
  const response = await room(request, visitorOf('colleague'), () => new Date());
  return { status: response?.status, body: JSON.parse(String(response?.body)) as unknown, logged };
};

const me = 'GET https://graph.microsoft.com/v1.0/me';

test('a call is answered by its path, by its address, with its method or without, the most exact first', async () => {
  expect((await ask(me, { '/v1.0/me': 1 })).body).toBe(1);
  expect((await ask(me, { '/v1.0/me': 1, 'GET /v1.0/me': 2 })).body).toBe(2);
  expect((await ask(me, { 'POST /v1.0/me': 3 })).status).toBe(501);
  expect((await ask(`${me}?$select=id`, { '/v1.0/me': 1, '/v1.0/me?$select=id': 4 })).body).toBe(4);
  expect((await ask(`${me}?$select=id`, { 'https://graph.microsoft.com/v1.0/me': 5 })).body).toBe(5);
  expect((await ask(me, { '/v1.0/me': null })).body).toBeNull();
});

test('a call that nobody answers is 501 with a sentence that names it, and a line in the log', async () => {
  const { status, body, logged } = await ask('DELETE https://api.contoso.com/orders/4');
  const sentence =
    'DELETE https://api.contoso.com/orders/4 is not answered on the local page; a file given with --answers can answer it.';
  expect([status, body]).toEqual([501, { error: { code: 'notImplemented', message: sentence } }]);
  expect(logged).toEqual([`501 ${sentence}`]);
});

test('a file that holds no answers is told in a sentence', () => {
  writeFileSync(file, '[1]');
  expect(() => answersIn(file)).toThrow(/cannot be read: it is an object, an answer for each path/);
  expect(() => answersIn(join(folder, 'none.json'))).toThrow(/cannot be read: there is no such file\./);
});

test('a request that names no call is refused', async () => {
  expect((await ask('nonsense')).status).toBe(400);
});
