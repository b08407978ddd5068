import fc from 'fast-check';
import type { VisitorKey } from '../http.ts';
import { openSite } from '../site/site.ts';
import { Bench, api, origin, visitor } from './testing.ts';

const bench = new Bench({}, (tenant) => [
  openSite(':memory:', { url: '/sites/easypay', cultureName: 'en-US', timeZone: 'America/Los_Angeles', tenant })
]);
const [team] = bench.others;
const secret = 'only for the team';
team?.welcome(visitor('editor').login, 'Full Control');
team?.files.write('/sites/easypay/SiteAssets/secret.txt', new TextEncoder().encode(secret), {
  by: 1,
  at: '2026-11-24T10:00:00Z'
});
const there = `${origin}/sites/easypay/_api`;
bench.insert('Lists/Circles', [
  { Title: 'Paie', Key: 'paie' },
  { Title: 'IT', Key: 'it', Parent: 1 }
]);
bench.insert(
  'Lists/Ambassadors',
  Array.from({ length: 30 }, (_, at) => ({ Title: `P ${at}`, PrimaryCircle: 1 }))
);

const words = [
  'web',
  'lists',
  'items',
  'fields',
  'views',
  'site',
  'currentuser',
  "getByTitle('Cercles')",
  "getByTitle('Ambassadeurs')",
  "getList('/sites/intranet/Lists/Circles')",
  'items(1)',
  'items(999999)',
  "getByTitle('O''Neil')",
  "getByTitle('a%2Fb')",
  'getById(1)',
  'siteusers',
  'sitegroups',
  'title',
  'recycle',
  'effectivebasepermissions',
  'regionalsettings',
  'timezone',
  'contextinfo',
  '$batch',
  'sp.userprofiles.peoplemanager',
  'getmyproperties',
  'constructor',
  '__proto__',
  'toString',
  "items('",
  'items(',
  ')',
  '%',
  '%zz',
  '%00',
  "''",
  'getbyinternalnameortitle(%27Key%27)',
  "lists(guid'00000000-0000-0000-0000-000000000000')",
  'items(@v)',
  '..',
  '%2e%2e',
  'hasOwnProperty',
  'banana',
  'getstorageentity(%27x%27)',
  'getchanges',
  'recyclebin',
  'rootfolder',
  'attachmentfiles'
];
/** Paths of files that are not of this site, or not of any. */
const paths = [
  '/etc/passwd',
  '../../../../etc/passwd',
  '/sites/intranet/../../etc/passwd',
  '/sites/intranet/SiteAssets/..%2f..%2f..%2fpackage.json',
  'C:\\Windows\\win.ini',
  '/sites/easypay/SiteAssets/secret.txt',
  '/sites/intranet/../easypay/SiteAssets/secret.txt',
  '/sites/intranet/SiteAssets/../../easypay/SiteAssets/secret.txt',
  `${origin}/sites/easypay/SiteAssets/secret.txt`,
  'file:///etc/passwd',
  '//localhost/sites/easypay/SiteAssets/secret.txt',
  '/sites/intranet/Lists/Circles/Attachments/1/../../../../easypay/SiteAssets/secret.txt',
  '/sites/intranet/SiteAssets/\u0000',
  ''
];
const fileCalls = [
  'getfilebyserverrelativepath(decodedurl=%27#%27)',
  'getfilebyserverrelativeurl(%27#%27)',
  'getfolderbyserverrelativepath(decodedurl=%27#%27)/files',
  'getfolderbyserverrelativeurl(%27#%27)/folders',
  'getfolderbyserverrelativepath(decodedurl=%27/sites/intranet/SiteAssets%27)/files/getbyurl(%27#%27)',
  'getfolderbyserverrelativepath(decodedurl=%27/sites/intranet/SiteAssets%27)/files(%27#%27)',
  'getlist(%27#%27)'
];
/** What no address of SharePoint has, so that an answer of 200 would be one to something else. */
const nonsense = new Set(['constructor', '__proto__', 'toString', 'hasOwnProperty', '%zz', 'banana']);

const options = [
  '$select=Id,Title',
  '$select=__proto__',
  '$select=Parent/Title',
  '$expand=Parent',
  '$expand=constructor',
  '$top=5',
  '$top=-1',
  '$top=1e9',
  '$skip=3',
  '$orderby=Title desc',
  '$orderby=Title;DROP TABLE lists',
  "$filter=Title eq 'x'",
  "$filter=Title eq 'x' or 1 eq 1",
  '$filter=ID gt 0',
  '$filter=((((',
  "$filter=substringof('%',Title)",
  '$filter=constructor eq 1',
  "$filter=Title eq '\"'); DROP TABLE list_2; --'",
  '$skiptoken=Paged%3dTRUE%26p_ID%3d1',
  '$skiptoken=x',
  '@v=1',
  "@v='x'",
  '%=%',
  '$count=true',
  '$select=%zz',
  '$select=*',
  '$filter=' + 'not '.repeat(50),
  '$banana=1'
];
const bodies = [
  '',
  '{}',
  '[]',
  'null',
  '{"Title":"x"}',
  '{"__proto__":{"x":1}}',
  '{"constructor":1}',
  '{"Title":{"a":[]}}',
  '{"Key":"paie"}',
  '{"ParentId":1e308}',
  '{"ParentId":-1}',
  '{"Title":',
  '\u0000',
  '{"Headcount":"5"}',
  '--x\nContent-Type: application/http\n\nGET /_api/web HTTP/1.1\n\n--x--',
  '{"logonName":"nobody"}',
  '{"logonName":5}',
  '{"queryParams":{"QueryString":"e"}}',
  '{"parameters":{"SchemaXml":"<Field"}}'
];
const headers = fc.record({
  accept: fc.constantFrom(
    'application/json',
    'application/json;odata=verbose',
    'application/json;odata=nometadata',
    '*/*',
    'application/json;odata=banana'
  ),
  'odata-version': fc.constantFrom('4.0', '3.0', '', 'x'),
  'content-type': fc.constantFrom(
    'application/json',
    'application/json;odata=verbose',
    'multipart/mixed; boundary=x',
    ''
  ),
  'if-match': fc.constantFrom('*', '"1"', 'W/"1"', '"x"', ''),
  'x-http-method': fc.constantFrom('', 'MERGE', 'DELETE', 'PUT', 'BREW')
});
const starts = [
  [],
  ['web'],
  ['web', 'lists'],
  ['web', "lists/getByTitle('Cercles')"],
  ['web', "lists/getByTitle('Cercles')/items"],
  ['web', "lists/getByTitle('Ambassadeurs')/items(1)"],
  ['web', "lists/getByTitle('Cercles')/fields"],
  ['web', "lists/getByTitle('Cercles')/views"]
];
const request = fc.record({
  start: fc.constantFrom(...starts),
  path: fc.array(
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.webSegment() }),
    { maxLength: 3 }
  ),
  query: fc.array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...options) }, { weight: 1, arbitrary: fc.webQueryParameters() }),
    { maxLength: 3 }
  ),
  method: fc.constantFrom('GET', 'GET', 'GET', 'POST', 'PATCH', 'MERGE', 'PUT', 'OPTIONS', 'BREW'),
  body: fc.constantFrom(...bodies),
  as: fc.constantFrom<VisitorKey>('owner', 'contributor', 'reader', 'outsider'),
  headers
});

const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);
const patience = process.env['FUZZ_RUNS'] === undefined ? 30_000 : 900_000;
const allowed = new Set([200, 201, 204, 400, 403, 404, 406, 412, 500, 501]);

/** What holds of every answer: a status of SharePoint's, no failure of our own, no trace of the code, no secret. */
const expectSound = (answer: { readonly status: number; readonly text: string }): void => {
  expect(allowed).toContain(answer.status);
  // 500 is SharePoint's own for some refusals; one of ours would be logged.
  expect(bench.logged.filter((line) => !line.startsWith('501'))).toEqual([]);
  expect(answer.text).not.toMatch(/\bat .+\.ts:\d+|node_modules|root:x:0/);
  expect(answer.text).not.toContain(secret);
  expect(answer.text === '' || answer.status !== 204).toBe(true);
};

afterAll(async () => {
  expect((await bench.send('/web/title')).json.value).toBe('Intranet');
  expect(Object.prototype).not.toHaveProperty('x');
});

test(
  'requests of any kind are answered in SharePoint’s shapes, without a failure of our own, and never 200 to nonsense',
  async () => {
    await fc.assert(
      fc.asyncProperty(request, async ({ start, path, query, method, body, as, headers: given }) => {
        const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
        const address = `${api}/${[...start, ...path].join('/')}${query.length === 0 ? '' : `?${query.join('&')}`}`;
        // What the address resolves to outside `_api` is another room's.
        if (!new URL(address).pathname.startsWith('/sites/intranet/_api/')) return;
        const sent = method === 'GET' ? {} : { body };
        const answer = await bench.send(address, { method, as, ...sent, bare: as === 'outsider', headers: kept });
        expectSound(answer);
        if (answer.status >= 400) expect(answer.text).toMatch(/error/);
        if (as === 'outsider') expect(answer.status).toBeGreaterThanOrEqual(400);
        const segments = new URL(address).pathname.split('/');
        if (segments.some((part) => nonsense.has(part)) || query.includes('$banana=1'))
          expect(answer.status).toBeGreaterThanOrEqual(400);
      }),
      { numRuns: runs, seed: 20261124 }
    );
  },
  patience
);

test(
  'no address of a file leads out of the site, and none of another site or of no site into one',
  async () => {
    const webs = [
      '/sites/intranet',
      '/sites/easypay',
      '/sites/nope',
      '/sites/intranet/sub',
      '/sites',
      '',
      '/sites/%2e'
    ];
    const asked = fc.record({
      web: fc.constantFrom(...webs),
      call: fc.constantFrom(...fileCalls),
      path: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...paths) },
        { weight: 1, arbitrary: fc.string({ maxLength: 40 }) }
      ),
      tail: fc.constantFrom('', '/$value', '/exists', '/serverrelativeurl', '/..', '/banana'),
      method: fc.constantFrom('GET', 'GET', 'PUT', 'DELETE', 'POST'),
      as: fc.constantFrom<VisitorKey>('owner', 'reader', 'outsider')
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ web, call, path, tail, method, as }) => {
        const quoted = encodeURIComponent(path.replaceAll("'", "''"));
        const address = `${origin}${web}/_api/web/${call.replace('#', quoted)}${tail}`;
        if (!new URL(address).pathname.includes('/_api/')) return;
        const answer = await bench.send(address, { method, as, ...(method === 'GET' ? {} : { body: 'x' }) });
        expectSound(answer);
        // Nobody here has a right on the second site, and there are no others.
        if (web !== '/sites/intranet') expect(answer.status).toBeGreaterThanOrEqual(400);
        if (tail === '/banana') expect(answer.status).toBeGreaterThanOrEqual(400);
      }),
      { numRuns: Math.ceil(runs / 4), seed: 20261124 }
    );
    const kept = team?.files.find('/sites/easypay/SiteAssets/secret.txt');
    expect(kept?.version).toBe(1);
  },
  patience
);

const lines = ['\n', '\r\n'];
const partOf = fc.record({
  verb: fc.constantFrom('GET', 'POST', 'MERGE', 'DELETE', 'BREW', ''),
  address: fc.constantFrom(
    `${api}/web/title`,
    `${api}/web/lists/getbytitle('Cercles')/items`,
    `${api}/web/lists/getbytitle('Cercles')/items(1)`,
    `${api}/$batch`,
    `${api}/web/constructor`,
    '/sites/intranet/_api/web/title',
    '_api/web/title',
    `${there}/web/title`,
    `${there}/web/getfilebyserverrelativepath(decodedurl=%27/sites/easypay/SiteAssets/secret.txt%27)/$value`,
    'http://elsewhere.example/sites/intranet/_api/web/title',
    `${origin}/etc/passwd`,
    'file:///etc/passwd',
    'javascript:1',
    '//',
    'http://[',
    ''
  ),
  version: fc.constantFrom(' HTTP/1.1', ' HTTP/1.1', '', ' HTTP/9'),
  given: fc.constantFrom('accept: application/json', 'if-match: *', '__proto__: x', 'no colon', ''),
  body: fc.constantFrom('', '{"Title":"b"}', '{', '--b--', '\u0000'),
  type: fc.constantFrom('application/http', 'application/http', 'text/plain', 'multipart/mixed; boundary=c', '')
});
const envelope = fc.record({
  parts: fc.array(partOf, { maxLength: 4 }),
  line: fc.constantFrom(...lines),
  end: fc.constantFrom('--b--', '--b--\r\n', '--b', ''),
  type: fc.constantFrom(
    'multipart/mixed; boundary=b',
    'multipart/mixed; boundary="b"',
    'multipart/mixed',
    'multipart/mixed; boundary=',
    'application/json',
    `multipart/mixed; boundary=${'b'.repeat(200)}`
  ),
  address: fc.constantFrom(`${api}/$batch`, `${api}/$batch?$banana=1`, `${api}/$BATCH`, `${api}/$batch/web`),
  as: fc.constantFrom<VisitorKey>('owner', 'reader', 'outsider')
});

test(
  'a batch of any shape is refused whole, or answered part by part, and no part gets what it could not have alone',
  async () => {
    await fc.assert(
      fc.asyncProperty(envelope, async ({ parts, line, end, type, address, as }) => {
        const body =
          parts
            .map(({ verb, address: of, version, given, body: inner, type: of2 }) =>
              ['--b', `Content-Type: ${of2}`, '', `${verb} ${of}${version}`, given, '', inner, ''].join(line)
            )
            .join('') + end;
        const answer = await bench.send(address, { method: 'POST', body, as, headers: { 'content-type': type } });
        expectSound(answer);
        if (answer.status !== 200) return;
        const statuses = [...answer.text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => Number(status));
        // A body that is the last boundary ends the batch, as it does anywhere.
        const cut = parts.findIndex(({ body: inner }) => inner === '--b--');
        expect(statuses).toHaveLength(cut === -1 ? parts.length : cut + 1);
        expect(address).toMatch(/\$batch$/i);
        statuses.forEach((status, at) => {
          const part = parts[at];
          expect(allowed).toContain(status);
          if (
            as === 'outsider' ||
            part?.address.startsWith(there) === true ||
            part?.address.endsWith('constructor') === true
          )
            expect(status).toBeGreaterThanOrEqual(400);
        });
      }),
      { numRuns: Math.ceil(runs / 2), seed: 20261124 }
    );
  },
  patience
);
