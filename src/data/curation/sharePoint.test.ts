/** @jest-environment node */
import { badges, circles } from '../../lists';
import { connectTo } from '../connection/connection';
import { failureFrom } from '../connection/failures';
import { rowWriter } from './rowWriter';
import { sharePoint } from './sharePoint';

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

interface Part {
  readonly status?: number;
  readonly headers?: string;
  readonly body?: string;
}

const network = globalThis.fetch;
let sent: Sent[] = [];
/** What a batch is answered with, in turn; then every part is fine. */
let answers: (() => Response)[] = [];
/** What a question by itself is answered with. */
let alone = () => new Response('{"value":[{"Title":"alone"}]}');

const refused = (status: number, code = '-1') =>
  JSON.stringify({ 'odata.error': { code, message: { value: `No ${status}.` } } });

/** As SharePoint writes it: flat, lines ended by CRLF, a 204 with an empty line. */
const batchOf =
  (...parts: readonly Part[]) =>
  () =>
    new Response(
      parts
        .map(
          ({ status = 200, headers = '', body = '' }) =>
            `--batchresponse_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n` +
            `HTTP/1.1 ${status} Said\r\nCONTENT-TYPE: application/json\r\n${headers}\r\n${body}\r\n`
        )
        .join('') + '--batchresponse_1--\r\n'
    );
const partsIn = ({ body }: Sent) => body.match(/^(GET|POST|MERGE|DELETE) \S+/gm) ?? [];
const fine = (request: Sent) => batchOf(...partsIn(request).map((_, at) => ({ body: `{"Id":${at + 1}}` })))();
const titled = (title: string): Part => ({ body: `{"value":[{"Title":"${title}"}]}` });

beforeEach(() => {
  [sent, answers] = [[], []];
  alone = () => new Response('{"value":[{"Title":"alone"}]}');
  globalThis.fetch = async (input, init) => {
    const url = String(input);
    if (url.endsWith('/contextinfo')) return new Response(JSON.stringify({ FormDigestValue: `digest ${sent.length}` }));
    const request = {
      url,
      method: init?.method ?? 'GET',
      headers: new Headers(init?.headers),
      body: String(init?.body ?? '')
    };
    sent.push(request);
    return url.endsWith('/$batch') ? (answers.shift() ?? (() => fine(request)))() : alone();
  };
});
afterEach(() => {
  globalThis.fetch = network;
});

const site = (path = 'intranet') => sharePoint(connectTo(`https://lecercle.example/sites/${path}`));
const titles = async (of = site()) =>
  of.together(
    (place) => place.list(circles).fields.select('Title')(),
    (place) => place.list(badges).fields.select('Title')()
  );
const add = (titleOf: string) => ({ kind: 'add', values: { title: titleOf } }) as const;
const failureOf = async (work: Promise<unknown>) =>
  failureFrom(
    await work.then(
      () => Promise.reject(new Error('It was answered.')),
      (error: unknown) => error
    ),
    'x'
  );

test('what is asked together goes as one request, without metadata, and each has its own answer', async () => {
  answers = [batchOf(titled('one'), titled('other'))];
  expect(await titles()).toEqual([[{ Title: 'one' }], [{ Title: 'other' }]]);
  expect(sent.map(({ url }) => url)).toEqual(['https://lecercle.example/sites/intranet/_api/$batch']);
  expect(sent.flatMap(partsIn)).toEqual([
    "GET https://lecercle.example/sites/intranet/_api/web/getList('%2Fsites%2Fintranet%2FLists%2FCircles')/fields?%24select=Title",
    "GET https://lecercle.example/sites/intranet/_api/web/getList('%2Fsites%2Fintranet%2FLists%2FBadges')/fields?%24select=Title"
  ]);
  expect(sent[0]?.body.match(/accept: application\/json;odata=nometadata/g)).toHaveLength(2);
  expect(sent[0]?.body).not.toMatch(/digest/i);
});

test('a site whose address holds a percent sign is asked by it', async () => {
  answers = [batchOf(titled('one'), titled('other'))];
  await titles(site('50%%20club'));
  expect(partsIn(sent[0]!)[0]).toContain("getList('%2Fsites%2F50%25%20club%2FLists%2FCircles')");
});

test('a question for which SharePoint was too busy is asked again by itself, the others are not', async () => {
  answers = [batchOf({ status: 503 }, titled('other'))];
  expect(await titles()).toEqual([[{ Title: 'alone' }], [{ Title: 'other' }]]);
  expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET']);
});

test('a question that SharePoint refuses is refused with its words, and not asked again', async () => {
  answers = [batchOf(titled('one'), { status: 403, body: refused(403, '-2147024891') })];
  expect(await failureOf(titles())).toMatchObject({ kind: 'forbidden', code: '-2147024891', detail: 'No 403.' });
  expect(sent).toHaveLength(1);
});

const throttled = () => new Response('', { status: 429, headers: { 'Retry-After': '0' } });

test('a short throttling of a batch that only reads is sat out; one that writes is told at once', async () => {
  answers = [throttled, batchOf(titled('one'), titled('other'))];
  expect(await titles()).toEqual([[{ Title: 'one' }], [{ Title: 'other' }]]);
  expect(sent).toHaveLength(2);
  sent = [];
  answers = [throttled];
  const people = site().each(({ sp }) => [sp.web.ensureUser('ann')]);
  expect(await failureOf(people)).toMatchObject({ kind: 'busy', retryAfter: 0 });
  expect(sent).toHaveLength(1);
});

test('writes go in one changeset, each by itself: what is refused does not touch the others, nor does a changed row', async () => {
  const { write } = rowWriter(site());
  alone = () => new Response('{"value":[]}');
  answers = [
    batchOf(
      { status: 201, headers: 'ETAG: "1"\r\n', body: '{"Id":7,"Title":"A"}' },
      { status: 400, body: refused(400) },
      { status: 412, body: refused(412) },
      { status: 204, headers: 'ETAG: "a-guid,6"\r\n' },
      { status: 404, body: refused(404) },
      { status: 204 },
      { body: '{"value":"a-guid"}' }
    )
  ];
  const written = await write(circles, [
    add('A'),
    add('B'),
    { kind: 'change', id: 3, version: 4, values: { title: 'C' } },
    { kind: 'change', id: 4, version: 5, values: { title: 'D' } },
    { kind: 'recycle', id: 5 },
    { kind: 'delete', id: 6 },
    { kind: 'recycle', id: 8 }
  ]);
  expect(written).toMatchObject([
    { state: 'done', id: 7, version: 1 },
    { state: 'refused', failure: { kind: 'invalid', detail: 'No 400.' } },
    { state: 'conflict' },
    { state: 'done', id: 4, version: 6 },
    { state: 'conflict' },
    { state: 'done', id: 6, version: 0 },
    { state: 'done', id: 8, version: 0 }
  ]);
  const [batch] = sent.filter(({ url }) => url.endsWith('/$batch'));
  expect(partsIn(batch!).map((part) => part.replace(/ .*\/items/, ' items'))).toEqual([
    'POST items',
    'POST items',
    'MERGE items(3)',
    'MERGE items(4)',
    'POST items(5)/recycle',
    'DELETE items(6)',
    'POST items(8)/recycle'
  ]);
  expect(batch!.body.match(/^if-match: .*$/gm)).toEqual(['if-match: "4"', 'if-match: "5"', 'if-match: *']);
  expect(batch!.body.match(/^--changeset_\S+(?<!--)$/gm)).toHaveLength(7);
});

test('a part that is refused without words has none', async () => {
  answers = [batchOf({ status: 500 })];
  const [outcome] = await site().each(({ sp }) => [sp.web.ensureUser('ann')]);
  const failure = await failureFrom(outcome?.status === 'rejected' ? outcome.reason : undefined, 'x');
  expect(failure).toEqual({ kind: 'unexpected', what: 'x', reference: 'HTTP 500' });
});

test.each([
  ['cut off', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'offline' }],
  ['a page to sign in', () => new Response('<html></html>'), { kind: 'signedOut' }],
  ['an answer too few', batchOf({ status: 201, body: '{"Id":1}' }), { kind: 'unexpected', detail: /part by part/ }],
  ['a proxy without words', batchOf().bind(undefined), { kind: 'unexpected', detail: /part by part/ }]
] as const)('a batch that is lost (%s) is told and kept waiting by nothing', async (_, answer, failure) => {
  answers = [answer as () => Response];
  const lost = await failureOf(site().each(({ sp }) => [sp.web.ensureUser('ann'), sp.web.ensureUser('bob')]));
  expect(lost.kind).toBe(failure.kind);
  if ('detail' in failure) expect(lost.detail).toMatch(failure.detail);
});

test('a batch whose digest ran out is sent again with a new one, once', async () => {
  answers = [() => new Response(refused(403, '-2130575252, Microsoft.SharePoint.SPException'), { status: 403 })];
  const [person] = await site().each(({ sp }) => [sp.web.ensureUser('ann')]);
  expect(person).toEqual({ status: 'fulfilled', value: { Id: 1 } });
  expect(sent.map(({ headers }) => headers.get('X-RequestDigest'))).toEqual(['digest 0', 'digest 1']);
});

test('no request holds more than fifty', async () => {
  const people = await site().each(({ sp }) => Array.from({ length: 70 }, (_, at) => sp.web.ensureUser(`p${at}`)));
  expect(people.every(({ status }) => status === 'fulfilled')).toBe(true);
  expect(sent.map((request) => partsIn(request).length)).toEqual([50, 20]);
});

test('an answer in which nothing is written is no empty list, by itself or in a batch', async () => {
  alone = () => new Response('');
  expect(await failureOf(site().list(circles).fields())).toMatchObject({ detail: 'The answer is empty.' });
  answers = [batchOf(titled('one'), {})];
  expect(await failureOf(titles())).toMatchObject({ detail: 'The answer is empty.' });
});
