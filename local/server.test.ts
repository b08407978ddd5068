import { get, request as ask, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { Faults } from './faults.ts';
import type { LocalRequest, Room } from './http.ts';
import { photoRoom } from './photos.ts';
import { serve } from './server.ts';

const lines: string[] = [];
const seen: { person: string; request: LocalRequest }[] = [];
let server: Server;

const text = (body: string, headers: Readonly<Record<string, string>> = {}) => ({
  status: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body
});

const room: Room = (request, visitor) => {
  seen.push({ person: visitor.key, request });
  if (request.url.pathname === '/breaks') throw new Error('a secret detail');
  if (request.url.pathname === '/nothing') return undefined;
  if (request.url.pathname === '/large') return text('é'.repeat(5000), { 'cache-control': 'immutable' });
  return text(`${request.method} ${visitor.login}`);
};

beforeAll(async () => {
  const portraits = {
    portraitOf: (email: string) => (email === 'ann@x.example' ? '<svg id="ann"/>' : undefined),
    silhouette: () => '<svg id="nobody"/>'
  };
  server = await serve({
    port: 0,
    rooms: [new Faults().before(() => undefined), photoRoom(portraits), room],
    visitorOf: (key) => ({ key, login: key }),
    somebody: (email) => (email === 'ann@x.example' ? { key: 'colleague', login: email } : undefined),
    clock: () => new Date(),
    log: (line) => lines.push(line)
  });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const port = () => (server.address() as AddressInfo).port;

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const send = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET', body = '') =>
  new Promise<Reply>((resolve, reject) => {
    const message = ask({ host: '127.0.0.1', port: port(), path, method, headers, agent: false }, (reply) => {
      const pieces: Buffer[] = [];
      reply.on('data', (piece: Buffer) => pieces.push(piece));
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(pieces) })
      );
    });
    message.on('error', reject);
    message.end(body);
  });

const statusOf = async (...request: Parameters<typeof send>) => (await send(...request)).status;

test('it listens on this machine only', () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
});

test('another name for this machine is refused, so that a page cannot rebind its own', async () => {
  expect(await statusOf('/', { host: `evil.example:${port()}` })).toBe(403);
  expect(await statusOf('/', { host: `localhost:${port() + 1}` })).toBe(403);
  for (const name of ['localhost', '127.0.0.1', '[::1]'])
    expect(await statusOf('/', { host: `${name}:${port()}` })).toBe(200);
});

test('a page from elsewhere can neither write nor read, but a link to a page works', async () => {
  const own = `http://localhost:${port()}`;
  expect(await statusOf('/', { origin: 'https://evil.example' }, 'POST')).toBe(403);
  expect(await statusOf('/', { origin: 'null' }, 'POST')).toBe(403);
  expect(await statusOf('/', { origin: `http://localhost:${port() + 1}` }, 'POST')).toBe(403);
  expect(await statusOf('/', { 'sec-fetch-site': 'cross-site' }, 'POST')).toBe(403);
  expect(await statusOf('/', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' })).toBe(403);
  expect(
    await statusOf('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' })
  ).toBe(403);
  const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  expect(await statusOf('/', link)).toBe(200);
  expect(await statusOf('/', link, 'POST')).toBe(403);
  expect(await statusOf('/', { origin: own, 'sec-fetch-site': 'same-origin' }, 'POST')).toBe(200);
  expect(await statusOf('/', {}, 'POST')).toBe(200);
});

test('the visitor is that of the header, else of the cookie, else a colleague', async () => {
  const who = async (headers: Readonly<Record<string, string>>) => String((await send('/', headers)).body);
  expect(await who({})).toBe('GET colleague');
  expect(await who({ cookie: 'a=b; local-person=editor' })).toBe('GET editor');
  expect(await who({ cookie: 'local-person=editor', 'x-local-person': 'outsider' })).toBe('GET outsider');
  expect(await who({ cookie: 'local-person=king' })).toBe('GET colleague');
  expect(await who({ 'x-local-person': 'ann@x.example' })).toBe('GET ann@x.example');
  expect(await who({ cookie: 'local-person=ann@x.example' })).toBe('GET ann@x.example');
  expect(await who({ cookie: 'local-person=nobody@x.example' })).toBe('GET colleague');
  expect(await who({ 'x-local-person': 'nobody@x.example' })).toContain('or a mail address of the organisation');
  expect(await who({ 'x-local-person': 'king' })).toContain('X-Local-Person is one of');
});

test('a broken room answers 500 without its secrets, the log has them, and the server lives on', async () => {
  const { status, body, headers } = await send('/breaks');
  expect(status).toBe(500);
  expect(String(body)).not.toMatch(/secret|at .*\.ts/);
  expect(JSON.parse(String(body))['odata.error'].message.value).toContain(headers['sprequestguid']);
  expect(lines.at(-1)).toContain('a secret detail');
  expect(await statusOf('/')).toBe(200);
});

test('what nobody knows is 404, what is too large 413', async () => {
  expect(await statusOf('/nothing')).toBe(404);
  expect(await statusOf('/', {}, 'POST', 'x'.repeat(17 * 1024 * 1024))).toBe(413);
  expect(await statusOf('/')).toBe(200);
});

test('bytes that are no HTTP do no harm', async () => {
  await new Promise((done) => {
    const socket = connect(port(), '127.0.0.1', () => socket.end('\x16\x03\x01nonsense\r\n\r\n'));
    socket.on('close', done);
    socket.on('error', done);
    socket.resume();
  });
  expect(await statusOf('/')).toBe(200);
});

test('text is compressed for who accepts it, the same each time', async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const { headers, body } = await send('/large', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(String(gunzipSync(body))).toBe('é'.repeat(5000));
  }
  expect((await send('/large')).body).toHaveLength(10_000);
});

test('photos: a portrait, a silhouette with 200 for everybody else, in a sandbox', async () => {
  const portrait = await send(
    '/sites/a/_layouts/15/userphoto.aspx?size=M&accountname=i:0%23.f|membership|Ann@x.example'
  );
  expect(String(portrait.body)).toBe('<svg width="72" height="72" id="ann"/>');
  expect(portrait.headers['content-security-policy']).toContain('sandbox');
  expect(portrait.headers['x-content-type-options']).toBe('nosniff');
  const nobody = await send('/_layouts/15/UserPhoto.aspx?size=L&UserName=bob@x.example');
  expect(nobody.status).toBe(200);
  expect(String(nobody.body)).toContain('id="nobody"');
});

test('a lost answer cuts the connection after the work was done', async () => {
  const answer = new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: port(), path: '/_api/web', headers: { 'x-local-fault': 'lost' } }, resolve).on(
      'error',
      reject
    );
  });
  await expect(answer).rejects.toThrow();
});

test.each(['nonsense\r\n\r\n', 'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n'])(
  'whoever says what no browser says, and never hangs up, keeps no connection open',
  async (said) => {
    const connections = () =>
      new Promise<number>((resolve, reject) =>
        server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)))
      );
    const before = await connections();
    const socket = connect({ port: port(), host: '127.0.0.1', allowHalfOpen: true });
    socket.on('error', () => undefined);
    socket.write(said);
    await new Promise((resolve) => socket.on('end', resolve).resume());
    for (let tries = 0; tries < 100 && (await connections()) > before; tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await connections()).toBe(before);
    socket.destroy();
  }
);

test('whoever says nothing, or never all of it, is not waited for for ever', () => {
  const { headersTimeout, requestTimeout } = server;
  expect([headersTimeout, requestTimeout].every((wait) => wait > 0 && wait <= 60_000)).toBe(true);
});
