import { resolve } from 'node:path';
import fc from 'fast-check';
import type { LocalResponse, Room, VisitorKey } from '../http.ts';
import { visitorFor, visitorOf, visitors } from '../people/visitors.ts';
import type { DirectoryPerson } from '../site/definitions.ts';
import { roleDefinitions } from '../site/permissions.ts';
import { readLayout, type PageLayout } from './layout.ts';
import { Packages } from './packages.ts';
import type { PagePackage } from './packedManifest.ts';
import { contentSecurityPolicy } from './answers.ts';
import { pageRoom } from './room.ts';
import type { PageStart } from './start.ts';

const root = resolve(__dirname, '..', '..');
const id = '4d96fc9f-4c13-4b1f-a3fa-f3e4d14b64c5';

const pack: PagePackage = {
  title: 'A package',
  version: '1.2.3.4',
  key: '4711',
  componentManifests: [
    {
      id,
      alias: 'AmbassadorFinderWebPart',
      componentType: 'WebPart',
      version: '1.0.0',
      manifestVersion: 2,
      supportsThemeVariants: true,
      preconfiguredEntries: [{ title: { default: 'Finder', 'fr-FR': 'Trouver' }, properties: { size: 3 } }],
      loaderConfig: {
        internalModuleBaseUrls: ['HTTPS://SPCLIENTSIDEASSETLIBRARY/'],
        entryModuleId: 'finder',
        scriptResources: { finder: { type: 'path', path: 'finder.js' } }
      }
    }
  ],
  asset: (name) => (name === 'finder.js' ? new TextEncoder().encode('define([],function(){})') : undefined)
};

const kept = new Map<string, string>();
let room: Room;

/** Somebody of the organisation who is none of the seven. */
const nathalie: DirectoryPerson = {
  login: 'i:0#.f|membership|nathalie.vandenbroucke@lecercle.example',
  email: 'nathalie.vandenbroucke@lecercle.example',
  displayName: 'Nathalie Vandenbroucke',
  firstName: 'Nathalie',
  lastName: 'Vandenbroucke',
  jobTitle: 'Gestionnaire de dossiers senior',
  department: 'Agences Wallonie',
  office: 'Namur',
  languages: ['fr-FR'],
  hasPicture: true
};

beforeAll(async () => {
  ({ room } = await pageRoom({
    root,
    packages: [pack],
    visitors,
    people: {
      byAnyName: (name) => (name === nathalie.email ? nathalie : undefined),
      search: (words) => (nathalie.displayName.startsWith(words) ? [nathalie] : [])
    },
    sites: [
      {
        site: {
          url: '/sites/intranet',
          title: 'Digital Ambassadors',
          cultureName: 'fr-FR',
          timeZone: 'Europe/Brussels',
          template: 'communication',
          siteId: '11111111-1111-4111-8111-111111111111',
          webId: '22222222-2222-4222-8222-222222222222',
          userId: () => 12,
          kept: (key) => kept.get(key),
          keep: (key, value) => void kept.set(key, value),
          hasList: (url) => url === 'Lists/Ambassadors'
        },
        permissionsOf: ({ key }) => {
          const { role } = visitorOf(key);
          return role === 'None' ? 0n : roleDefinitions[role].mask;
        },
        digestFor: ({ key }) => `0xAB-${key},24 Nov 2026 01:00:00 -0000`
      },
      {
        site: {
          url: '/sites/easypay',
          title: 'Easypay',
          cultureName: 'en-US',
          timeZone: 'America/Los_Angeles',
          template: 'team',
          siteId: '33333333-3333-4333-8333-333333333333',
          webId: '44444444-4444-4444-8444-444444444444',
          userId: () => 907,
          kept: (key) => kept.get(`easypay ${key}`),
          keep: (key, value) => void kept.set(`easypay ${key}`, value),
          hasList: () => false
        },
        permissionsOf: () => roleDefinitions.Read.mask,
        digestFor: () => '0xCD,24 Nov 2026 01:00:00 -0000'
      }
    ]
  }));
}, 60_000);

beforeEach(() => kept.clear());

const ask = (path: string, person: VisitorKey = 'colleague', method = 'GET', body = '') =>
  Promise.resolve(
    room(
      { method, url: new URL(`http://localhost:4400${path}`), headers: {}, body: new TextEncoder().encode(body) },
      visitorOf(person),
      () => new Date('2026-11-24T09:00:00Z')
    )
  );

const textOf = (response: LocalResponse | undefined) =>
  typeof response?.body === 'string' ? response.body : new TextDecoder().decode(response?.body);

const startOf = async (path: string, person?: VisitorKey) => {
  const page = textOf(await ask(path, person));
  const [, address = ''] = /src="([^"]*start\.js[^"]*)"/.exec(page) ?? [];
  const script = textOf(await ask(address.replace(/&amp;/g, '&'), person));
  return JSON.parse(script.replace(/^self\.localPage=/, '').replace(/;$/, '')) as PageStart;
};

const home = '/sites/intranet/SitePages/Home.aspx';

const layout: PageLayout = {
  title: 'Another',
  sections: [
    {
      layout: 'one',
      background: 'soft',
      columns: [
        [{ id, instanceId: '0a3b5c7d-1e2f-4a6b-8c9d-000000000009', title: 'Mine', dataVersion: '1.0', properties: {} }]
      ]
    }
  ]
};

test.each([
  home,
  '/sites/intranet/',
  '/sites/intranet/_layouts/15/viewlsts.aspx',
  '/sites/intranet/Lists/Badges/AllItems.aspx'
])('%s is a page with a strict policy and no script inside it', async (path) => {
  const response = await ask(path);
  expect(response?.status).toBe(200);
  expect(response?.headers['content-security-policy']).toBe(contentSecurityPolicy);
  expect(textOf(response)).not.toMatch(/<script(?![^>]*src=)|\son\w+=|javascript:/i);
});

test('the policy lets nothing in from outside and nobody frame the page', () => {
  expect(contentSecurityPolicy).not.toMatch(/https?:|\*|script-src[^;]*'unsafe-inline'/);
  expect(contentSecurityPolicy).toContain("frame-ancestors 'self'");
});

test('what a visitor puts into the address stays text', async () => {
  const page = textOf(
    await ask(`${home}?theme="><script>alert(1)</script>&finder-search=%22%3E%3Cimg%20src=x%3E&host=teams`)
  );
  expect(page).not.toMatch(/<script>|<img src=x/);
  const start = textOf(await ask('/sites/intranet/_layouts/15/start.js?page=%3C/script%3E%3Cscript%3E'));
  expect(start).not.toContain('</script>');
});

test.each([
  '/npm/@microsoft/sp-loader/dist/..%2f..%2f..%2f..%2fpackage.json',
  '/npm/@microsoft/sp-loader/package.json',
  '/npm/@microsoft/sp-loader/dist/index.d.ts',
  '/npm/esbuild/lib/main.js',
  '/npm/react/umd/../../../package.json',
  '/npm/react/index.js',
  '/npm/@microsoft/eslint-config-spfx/dist/index.js',
  '/fonts/..%2fpackage.json',
  '/fonts/OFL.txt',
  '/_local/packages/0/4711/..%2f..%2fAppManifest.xml',
  '/_local/packages/0/4711/missing.js',
  '/_local/packages/0/4712/finder.js',
  '/_local/packages/0/finder.js',
  '/_local/packages/7/4711/finder.js',
  '/_local/runtime/../../package.json.js',
  '/_local/runtime/unknown.js'
])('%s is not served', async (path) => {
  const response = await ask(path);
  expect([undefined, 404]).toContain(response?.status);
});

test('an address of a client that was built before is not served', async () => {
  expect((await ask('/_local/client/0000000000000000/page.js'))?.status ?? 404).toBe(404);
});

test('the runtime, React, the icon fonts and the package are served', async () => {
  const { client } = await startOf(home);
  const found = [
    '/npm/@microsoft/sp-loader/dist/sp-loader-assembly_en-us.js',
    '/npm/react/umd/react.production.min.js',
    '/fonts/fabric-icons-0-467ee27f.woff',
    '/_local/packages/0/4711/finder.js',
    `${client}page.js`,
    `${client}page.css`
  ];
  for (const path of found) expect([path, (await ask(path))?.status]).toEqual([path, 200]);
  // An address for each content: the browser keeps what it compiled, as it does on a tenant.
  expect((await ask('/_local/packages/0/4711/finder.js'))?.headers['cache-control']).toContain('immutable');
  expect((await ask('/favicon.ico'))?.status).toBe(204);
  expect((await ask('/npm/react/umd/react.production.min.js', 'owner', 'POST'))?.status).toBe(405);
});

test('a package that is built anew while it is shown is asked for anew', () => {
  const packages = new Packages([{ ...pack, key: undefined }]);
  const [base = ''] = packages.manifests[0]?.loaderConfig.internalModuleBaseUrls ?? [];
  expect(packages.asset(`${base.replace('/_local/packages/', '')}finder.js`)).toMatchObject({ stays: false });
});

test('every file of a manifest is on this server, and its words are English where there is no translation', async () => {
  const { preloaded } = await startOf(home);
  const manifests = preloaded['manifests'] as {
    id: string;
    loaderConfig: { internalModuleBaseUrls: string[]; scriptResources: Record<string, Record<string, unknown>> };
  }[];
  for (const { loaderConfig } of manifests) {
    for (const base of loaderConfig.internalModuleBaseUrls) expect(base).toMatch(/^\//);
    for (const resource of Object.values(loaderConfig.scriptResources))
      if (resource['type'] === 'localizedPath')
        expect(JSON.stringify(resource['defaultPath'])).not.toMatch(/_default[_.]/);
  }
  const base = manifests.find((each) => each.id === '974a7777-0990-4136-8fa6-95d80114c2e0');
  expect(JSON.stringify(base?.loaderConfig.scriptResources['sp-webpart-base'])).toMatch(/sp-webpart-base_en-us_/);
});

test('every component that a manifest names has a manifest', async () => {
  const { preloaded } = await startOf(home);
  const manifests = preloaded['manifests'] as {
    id: string;
    version: string;
    loaderConfig: { scriptResources: Record<string, { type: string; id?: string; version?: string }> };
  }[];
  const known = new Set(manifests.map((each) => `${each.id}_${each.version}`));
  const named = manifests.flatMap(({ loaderConfig }) =>
    Object.values(loaderConfig.scriptResources)
      .filter(({ type }) => type === 'component')
      .map((each) => `${each.id}_${each.version}`)
  );
  expect(named.filter((each) => !known.has(each))).toEqual([]);
});

test('the page context tells who looks, in which language, with which rights', async () => {
  const { preloaded } = await startOf(`${home}?lang=nl-NL`, 'editor');
  expect(preloaded.spPageContextInfo).toMatchObject({
    currentUICultureName: 'nl-NL',
    userEmail: 'lieve.dhaenens@lecercle.example',
    userId: 12,
    webTitle: 'Digital Ambassadors',
    webPermMasks: { High: 432, Low: 1011030767 },
    formDigestValue: '0xAB-editor,24 Nov 2026 01:00:00 -0000'
  });
});

test('a page as delivered holds the web parts of the package, with the properties of their first entry', async () => {
  const { layout: seeded } = await startOf(home);
  expect(seeded.sections[0]?.columns.flat()).toMatchObject([{ id, title: 'Trouver', properties: { size: 3 } }]);
});

test('an address that names a web part shows that one alone, on whatever page it is asked', async () => {
  await ask('/sites/intranet/_local/page/Home', 'owner', 'PUT', JSON.stringify(layout));
  for (const page of [home, '/sites/intranet/SitePages/Lists.aspx']) {
    const { layout: shown, host } = await startOf(`${page}?part=${id.toUpperCase()}&host=fullpage`);
    const parts = shown.sections.flatMap(({ columns }) => columns.flat());
    expect(parts).toMatchObject([{ id, title: 'Trouver', properties: { size: 3 } }]);
    expect(host).toBe('fullpage');
  }
  expect((await startOf(home)).layout.title).toBe('Another');
});

test('a web part that no package brings is named on its page; what is no id names none', async () => {
  const unknown = '99999999-9999-4999-8999-999999999999';
  const { layout: shown } = await startOf(`${home}?part=${unknown}`);
  expect(shown.sections[0]?.columns).toMatchObject([[{ id: unknown, title: unknown }]]);
  expect((await startOf(`${home}?part=finder`)).layout.sections[0]?.columns[0]).toMatchObject([{ title: 'Trouver' }]);
});

test.each(['editor', 'owner'] as const)('the %s keeps a page, and everybody finds it so', async (person) => {
  const saved = await ask('/sites/intranet/_local/page/Home', person, 'PUT', JSON.stringify(layout));
  expect(saved?.status).toBe(200);
  expect(readLayout(textOf(await ask('/sites/intranet/_local/page/Home', 'reader')))).toMatchObject({
    ...layout,
    saved: '2026-11-24T09:00:00.000Z'
  });
  expect((await startOf(home)).layout.title).toBe('Another');
  expect((await ask('/sites/intranet/_local/page/Home', person, 'DELETE'))?.status).toBe(204);
  expect((await startOf(home)).layout.title).not.toBe('Another');
});

test.each(['contributor', 'reader', 'colleague', 'starter', 'outsider'] as const)(
  'the %s may not change a page',
  async (person) => {
    expect((await ask('/sites/intranet/_local/page/Home', person, 'PUT', JSON.stringify(layout)))?.status).toBe(403);
    expect((await ask('/sites/intranet/_local/page/Home', person, 'DELETE'))?.status).toBe(403);
    expect(kept.size).toBe(0);
  }
);

test.each([
  '',
  '{',
  '[]',
  '{"title":"x"}',
  '{"title":"x","sections":[{"layout":"one","background":"red","columns":[[]]}]}'
])('what is no page is refused: %s', async (body) => {
  expect((await ask('/sites/intranet/_local/page/Home', 'owner', 'PUT', body))?.status).toBe(400);
  expect(kept.size).toBe(0);
});

test('a kept page that cannot be read any more gives way to the delivered one', async () => {
  kept.set('page:Home', 'no page at all');
  expect((await startOf(home)).layout.title).toBe('Un coup de main, tout près de vous');
});

test('the switch of people sets a cookie that scripts and other sites cannot use', async () => {
  const response = await ask('/_local/person', 'colleague', 'POST', 'owner');
  expect(response?.status).toBe(204);
  expect(response?.headers['set-cookie']).toMatch(/^local-person=owner;.*HttpOnly; SameSite=Strict/);
  const anybody = await ask('/_local/person', 'colleague', 'POST', nathalie.email);
  expect(anybody?.headers['set-cookie']).toMatch(/^local-person=nathalie\.vandenbroucke@lecercle\.example;/);
  expect((await ask('/_local/person', 'colleague', 'POST', 'root'))?.status).toBe(400);
  expect((await ask('/_local/person'))?.status).toBe(405);
});

test('only who may add items is offered new ones, and only who may edit is offered Edit mode', async () => {
  const [reader, contributor, editor] = await Promise.all(
    (['reader', 'contributor', 'editor'] as const).map(async (person) => textOf(await ask(home, person)))
  );
  expect(reader).not.toMatch(/NewForm\.aspx/);
  expect(contributor).toMatch(/Lists\/Ambassadors\/NewForm\.aspx/);
  expect(contributor).not.toMatch(/Lists\/Badges\/NewForm\.aspx/);
  expect(contributor).not.toMatch(/class="command" href="[^"]*Mode=Edit/);
  expect(editor).toMatch(/class="command" href="[^"]*Mode=Edit/);
});

test('in Teams the page stands in a frame with the name that the framework looks for', async () => {
  const outer = textOf(await ask(`${home}?host=teams&finder-search=x`));
  expect(outer).toMatch(/<iframe name="embedded-page-container"[^>]*src="[^"]*finder-search=x[^"]*framed=1/);
  expect(textOf(await ask(`${home}?host=teams&framed=1`))).not.toContain('<iframe');
});

test('no address leads to a file outside the folders that pages load from', async () => {
  const starts = [
    '/npm/@microsoft/sp-loader/dist/',
    '/npm/',
    '/fonts/',
    '/_local/client/',
    '/_local/packages/0/4711/',
    '/_local/runtime/',
    '/'
  ];
  const ways = [
    '..',
    '%2e%2e',
    '..%2f',
    '..%5c',
    '%2f',
    '%5c',
    '%00',
    '.',
    'package.json',
    'local/README.md',
    'etc/passwd',
    'C:%5c',
    'finder.js',
    ''
  ];
  const asked = fc.tuple(fc.constantFrom(...starts), fc.array(fc.constantFrom(...ways), { maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(asked, async ([start, way]) => {
      const answer = await ask(`${start}${way.join('/')}`);
      expect(textOf(answer)).not.toMatch(/"digital-ambassadors"|A SharePoint for one desk|root:x:0/);
    }),
    { numRuns: 2000, seed: 20261124 }
  );
});

const team = '/sites/easypay/SitePages/Home.aspx';

test('another site has a page of its own in its own language, whose web part reads the intranet', async () => {
  const start = await startOf(team);
  expect(start.layout.title).toBe('Welcome to the team');
  expect(start.layout.sections[0]?.columns[0]?.[0]).toMatchObject({
    title: 'Finder',
    properties: { size: 3, sourceSite: '/sites/intranet' }
  });
  expect(start.preloaded.spPageContextInfo).toMatchObject({
    webServerRelativeUrl: '/sites/easypay',
    webTitle: 'Easypay',
    webLanguage: 1033,
    webTemplate: '1',
    currentUICultureName: 'en-US',
    userId: 907,
    formDigestValue: '0xCD,24 Nov 2026 01:00:00 -0000',
    webTimeZoneData: { Id: 13, Bias: 480, DaylightDate: { Month: 3, Day: 2 }, StandardDate: { Month: 11, Day: 1 } }
  });
  expect(await startOf(`${team}?lang=nl-NL`)).toMatchObject({
    preloaded: { spPageContextInfo: { currentUICultureName: 'nl-NL', webLanguage: 1033 } }
  });
});

test('the navigation of a site names its own pages, and the launcher every site', async () => {
  const page = textOf(await ask(team));
  expect(page).not.toMatch(/SitePages\/(?:Ambassadors|Welcome)\.aspx/);
  expect(page).toContain('/sites/easypay/_layouts/15/viewlsts.aspx');
  for (const each of [page, textOf(await ask(home))])
    expect([/href="([^"]*intranet\/SitePages\/Home\.aspx)/.test(each), each.includes('>Easypay</a>')]).toEqual([
      true,
      true
    ]);
  expect(await ask('/sites/easypay/SitePages/Welcome.aspx')).toBeUndefined();
  expect((await ask('/sites/easypay'))?.headers['location']).toBe(team);
  expect(await ask('/sites/easypayroll/SitePages/Home.aspx')).toBeUndefined();
});

test('a page is saved on its own site', async () => {
  const saved = await ask('/sites/easypay/_local/page/Home', 'owner', 'PUT', JSON.stringify(layout));
  // This owner only reads there.
  expect(saved?.status).toBe(403);
  await ask('/sites/intranet/_local/page/Home', 'owner', 'PUT', JSON.stringify(layout));
  expect((await startOf(home)).layout.title).toBe('Another');
  expect((await startOf(team)).layout.title).toBe('Welcome to the team');
  expect((await ask('/sites/easypay/_local/page/Welcome'))?.status).toBe(404);
  expect(await ask('/_local/page/Home')).toBeUndefined();
});

test('what the page does not know it leaves to other rooms', async () => {
  expect(await ask('/sites/intranet/_api/web/lists')).toBeUndefined();
  expect(await ask('/sites/intranet/SitePages/Other.aspx')).toBeUndefined();
});

test('anybody of the organisation is found by name, and the page is theirs', async () => {
  const found = JSON.parse(textOf(await ask('/_local/people?named=Nath'))) as unknown;
  expect(found).toEqual([
    { name: 'Nathalie Vandenbroucke', email: nathalie.email, role: `${nathalie.jobTitle} · Agences Wallonie` }
  ]);
  expect(textOf(await ask('/_local/people?named=Wim'))).toBe('[]');
  const visit = async (path: string) =>
    room(
      { method: 'GET', url: new URL(`http://localhost:4400${path}`), headers: {}, body: new Uint8Array() },
      visitorFor(nathalie),
      () => new Date('2026-11-24T09:00:00Z')
    );
  const page = textOf(await visit(home));
  expect(page).toContain(`value="${nathalie.email}" checked`);
  expect(page.match(/name="local-person"[^>]* checked/g)).toHaveLength(1);
  const [, address = ''] = /src="([^"]*start\.js[^"]*)"/.exec(page) ?? [];
  const script = textOf(await visit(address.replace(/&amp;/g, '&')));
  expect(script).toContain('"userDisplayName":"Nathalie Vandenbroucke"');
  expect(visitorFor(visitorOf('editor').person).key).toBe('editor');
});
