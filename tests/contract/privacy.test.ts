import { connectTo } from '../../src/data/connection/connection';
import { rowWriter } from '../../src/data/curation/rowWriter';
import { sharePoint } from '../../src/data/curation/sharePoint';
import { ProgrammeError } from '../../src/domain/port/programme';
import { handlersName, handlersNow } from '../../src/domain/setup/handlers';
import { applications, attendance, coachingRequests, lists, sessions } from '../../src/lists';
import { kinds } from '../../src/lists/kinds';
import { openDesk, type Desk } from './desk';
import { groundOf, leave, listsOnly, setUp, visit } from './ground';

jest.setTimeout(60_000);

/** Stands in every row that nobody but the handlers may read. */
const secret = 'Zwijgen7';
const asker = 'i:0#.f|membership|colleague0@lecercle.example';
const handler = 'i:0#.f|membership|colleague1@lecercle.example';
const designer = 'i:0#.f|membership|colleague2@lecercle.example';
const starter = 'i:0#.f|membership|colleague3@lecercle.example';

const people = {
  reader: { visitor: 'reader' },
  contributor: { visitor: 'contributor' },
  'curator who edits the site': { visitor: 'editor' },
  'curator with Design': { visitor: 'reader', login: designer },
  starter: { visitor: 'reader', login: starter },
  outsider: { visitor: 'outsider' },
  handler: { visitor: 'reader', login: handler },
  owner: { visitor: 'owner' },
  asker: { visitor: 'reader', login: asker }
} as const satisfies Readonly<Record<string, { readonly visitor: string; readonly login?: string }>>;
type Who = keyof typeof people;
const strangers: readonly Who[] = [
  'reader',
  'contributor',
  'curator who edits the site',
  'curator with Design',
  'starter',
  'outsider'
];
const readers: readonly Who[] = ['handler', 'owner'];

let desk: Desk;

interface Answer {
  readonly status: number;
  readonly text: string;
}

const ask = async (
  who: Who,
  path: string,
  body?: object | string,
  more: Record<string, string> = {}
): Promise<Answer> => {
  const { visitor, ...given } = people[who];
  const headers: Record<string, string> = {
    Accept: 'application/json;odata=nometadata',
    'X-Local-Person': visitor,
    ...('login' in given ? { 'X-Test-Login': given.login } : {})
  };
  if (body === undefined) {
    const response = await fetch(`${desk.url}/_api${path}`, { headers });
    return { status: response.status, text: await response.text() };
  }
  const info = await fetch(`${desk.url}/_api/contextinfo`, { method: 'POST', headers });
  const { FormDigestValue = '' } = (await info.json()) as { FormDigestValue?: string };
  const response = await fetch(`${desk.url}/_api${path}`, {
    method: 'POST',
    headers: {
      ...headers,
      'Content-Type': 'application/json;odata=nometadata',
      'X-RequestDigest': FormDigestValue,
      ...more
    },
    body: typeof body === 'string' ? body : JSON.stringify(body)
  });
  return { status: response.status, text: await response.text() };
};

const secretColumns = {
  [attendance.url]: 'RowKey',
  [coachingRequests.url]: 'Title',
  [applications.url]: 'CircleKey'
};
const numberColumns = {
  [attendance.url]: 'SessionId',
  [coachingRequests.url]: 'SessionId',
  [applications.url]: 'CallId'
};
const viewOf = (url: string): string =>
  `<View Scope="RecursiveAll"><ViewFields><FieldRef Name="${secretColumns[url]}" /></ViewFields><Query></Query></View>`;
const listAt = (url: string): string => `/web/getList('/sites/intranet/${url}')`;

const batchOf = (url: string): readonly [string, string, Record<string, string>] => {
  const part = (path: string): string =>
    `--batch_b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET ${desk.url}/_api${path} HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\n\r\n`;
  const body = `${part(`${listAt(url)}/items`)}${part(`${listAt(url)}/items(1)`)}--batch_b--\r\n`;
  return ['/$batch', body, { 'Content-Type': 'multipart/mixed; boundary=batch_b' }];
};

/** Every way to rows that the programme knows; `is` tells that something of a row came. */
const ways: readonly {
  readonly name: string;
  readonly of: (url: string) => readonly [path: string, body?: object | string, more?: Record<string, string>];
  readonly is?: RegExp;
}[] = [
  { name: 'items', of: (url) => [`${listAt(url)}/items`] },
  {
    name: 'items by a filter',
    of: (url) => [`${listAt(url)}/items?$filter=Id gt 0&$select=*,Author/Title&$expand=Author`]
  },
  { name: 'items(n)', of: (url) => [`${listAt(url)}/items(1)`] },
  { name: 'getItemById', of: (url) => [`${listAt(url)}/getItemById(1)?$select=*`] },
  { name: 'FieldValuesAsText', of: (url) => [`${listAt(url)}/items(1)/FieldValuesAsText`] },
  { name: 'FieldValuesAsHtml', of: (url) => [`${listAt(url)}/items(1)/FieldValuesAsHtml`] },
  { name: 'FieldValuesForEdit', of: (url) => [`${listAt(url)}/items(1)/FieldValuesForEdit`] },
  { name: 'AttachmentFiles', of: (url) => [`${listAt(url)}/items(1)/AttachmentFiles`], is: /"value":\[/ },
  { name: 'getItems', of: (url) => [`${listAt(url)}/getItems`, { query: { ViewXml: viewOf(url) } }] },
  {
    name: 'renderListDataAsStream',
    of: (url) => [`${listAt(url)}/RenderListDataAsStream`, { parameters: { ViewXml: viewOf(url), RenderOptions: 2 } }]
  },
  {
    name: 'getChanges',
    of: (url) => [`${listAt(url)}/getChanges`, { query: { Add: true, Update: true, DeleteObject: true, Item: true } }],
    is: /"ItemId":/
  },
  {
    name: 'getListItemChangesSinceToken',
    of: (url) => [`${listAt(url)}/getListItemChangesSinceToken`, { query: { ViewName: '' } }]
  },
  { name: '$batch', of: batchOf }
];

const { url: attended } = attendance;
const { url: asked } = coachingRequests;
const { url: applied } = applications;

describe.each(['manageLists', 'overrideListBehaviors'] as const)('when %s sees through', (seesThrough) => {
  beforeAll(async () => {
    desk = await openDesk([], 'fr-FR', seesThrough);
    desk.crowd(4);
    visit('owner');
    const ground = groundOf(desk);
    desk.site.people.assign('web', desk.site.userId(designer), 'Design');
    await setUp(ground, { ...listsOnly, groups: ['sessions', 'calls'], handlers: { name: handlersName.fr } });
    const [group] = handlersNow(lists, await ground.inspect());
    desk.site.people.join(group!.principal!, desk.site.userId(handler));
    const person = desk.site.userId(asker);
    // Over HTTP, as the parts write them: what changes tell is recorded then.
    const add = async (who: Who, url: string, row: object): Promise<void> =>
      expect([url, (await ask(who, `${listAt(url)}/items`, row)).status]).toEqual([url, 201]);
    await add('handler', attended, { SessionId: 1, PersonId: person, State: 'Attended', RowKey: `${secret}-1` });
    await add('handler', attended, { SessionId: 1, PersonId: person, State: 'Absent', RowKey: `${secret}-2` });
    await add('asker', asked, { Title: secret, SessionId: 1, PersonUser: person, Wish: secret });
    await add('asker', asked, { Title: `${secret} 2`, PersonUser: person, Wish: secret });
    await add('asker', applied, { Words: secret, CircleKey: secret, CallId: 1, PersonUser: person });
    await add('asker', applied, { Words: secret, CircleKey: `${secret} 2`, CallId: 1, PersonUser: person });
    leave();
  });
  afterAll(async () => {
    leave();
    await desk.close();
  });

  test('each of them but the outsider opens the site: what they do not read they are not let read', async () => {
    for (const who of Object.keys(people) as Who[])
      expect([who, (await ask(who, '/web?$select=Title')).status]).toEqual([who, who === 'outsider' ? 403 : 200]);
    // And curates: a list whose rights nobody took away.
    for (const who of ['curator who edits the site', 'curator with Design'] as const)
      expect([who, (await ask(who, `${listAt(sessions.url)}/items`, { Title: 'x' })).status]).toEqual([who, 201]);
  });

  describe.each([attended, asked, applied])('%s', (url) => {
    test.each(ways)(
      'by $name nobody reads a row but the handlers and Full Control',
      async ({ of, is = new RegExp(secret) }) => {
        for (const who of strangers) {
          const { text } = await ask(who, ...of(url));
          expect([who, text.includes(secret), is.test(text) && !/"value":\[\]/.test(text)]).toEqual([
            who,
            false,
            false
          ]);
        }
        // The same request does find them for those who may: it asks for something.
        for (const who of readers) expect([who, is.test((await ask(who, ...of(url))).text)]).toEqual([who, true]);
      }
    );

    test('nobody else changes, recycles or deletes a row', async () => {
      for (const who of strangers) {
        const change = await ask(
          who,
          `${listAt(url)}/items(1)`,
          { [numberColumns[url] as string]: 9 },
          { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }
        );
        const recycle = await ask(who, `${listAt(url)}/items(1)/recycle`, {});
        const remove = await ask(who, `${listAt(url)}/items(1)`, {}, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' });
        for (const { status } of [change, recycle, remove])
          expect([who, [401, 403, 404].includes(status)]).toEqual([who, true]);
      }
      const number = numberColumns[url];
      expect((await ask('owner', `${listAt(url)}/items(1)?$select=${number}`)).text).toContain(`"${number}":1`);
    });

    test('what a list elsewhere points at is not read through it', async () => {
      const title = `Probe ${url}`;
      const { text: made } = await ask('owner', '/web/lists', { Title: title, BaseTemplate: 100 });
      expect(made).toContain(title);
      const { text: found } = await ask('owner', `${listAt(url)}?$select=Id`);
      const { Id: target } = JSON.parse(found) as { readonly Id: string };
      const field = `<Field Type="Lookup" Name="Named" StaticName="Named" DisplayName="Named" List="{${target}}" ShowField="${secretColumns[url]}" />`;
      const probe = `/web/lists/getByTitle('${title}')`;
      await ask('owner', `${probe}/fields/createFieldAsXml`, { parameters: { SchemaXml: field } });
      await ask('owner', `${probe}/items`, { Title: 'x', NamedId: 1 });
      const pointing = `${probe}/items?$select=Id,NamedId,Named/${secretColumns[url]}&$expand=Named`;
      for (const who of strangers) {
        const { text } = await ask(who, pointing);
        expect([who, text.includes(secret)]).toEqual([who, false]);
      }
      expect((await ask('owner', pointing)).text).toContain(secret);
    });

    test('what was thrown away is seen in the bin by whoever did so and by Full Control alone', async () => {
      await ask('handler', `${listAt(url)}/items(2)/recycle`, {});
      for (const who of strangers)
        for (const bin of ['/web/recycleBin', '/site/recycleBin']) {
          const { text } = await ask(who, `${bin}?$select=*`);
          expect([who, /"Title":/.test(text)]).toEqual([who, false]);
        }
      expect((await ask('handler', '/web/recycleBin')).text).toContain('"Title":');
    });

    test('the search of the intranet does not look there, whoever searches', async () => {
      expect((await ask('owner', `${listAt(url)}?$select=NoCrawl`)).text).toContain('"NoCrawl":true');
      for (const who of Object.keys(people) as Who[])
        for (const [path, body] of [
          [`/search/query?querytext='${secret}'`],
          ["/search/query?querytext='*'&rowlimit=500"],
          ['/search/postquery', { request: { Querytext: secret, RowLimit: 500 } }]
        ] as const) {
          const { status, text } = await ask(who, path, body);
          expect([who, path, status === 200 || who === 'outsider', text.includes(secret)]).toEqual([
            who,
            path,
            true,
            false
          ]);
        }
    });

    test('the same search would find it, were the list crawled', async () => {
      const crawled = async (NoCrawl: boolean): Promise<string> => {
        const how = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
        expect((await ask('owner', listAt(url), { NoCrawl }, how)).status).toBe(204);
        return (await ask('owner', `/search/query?querytext='${secret}'`)).text;
      };
      expect(await crawled(false)).toContain(secret);
      expect(await crawled(true)).not.toContain(secret);
    });
  });

  test('whoever curates and handles nothing is told that the list of who came is missing, without an answer that failed', async () => {
    const rightsAs = async (who: Who): Promise<{ readonly told: unknown; readonly statuses: readonly number[] }> => {
      const { visitor, ...given } = people[who];
      const statuses: number[] = [];
      const site = connectTo(desk.url, async (input, init) => {
        const headers = new Headers(init?.headers);
        headers.set('X-Local-Person', visitor);
        if ('login' in given) headers.set('X-Test-Login', given.login);
        const answer = await fetch(input, { ...init, headers });
        statuses.push(answer.status);
        return answer;
      });
      const told = await rowWriter(sharePoint(site))
        .rights(attendance)
        .catch((error: unknown) => (error instanceof ProgrammeError ? error.failure : error));
      return { told, statuses };
    };
    expect(await rightsAs('curator who edits the site')).toEqual({
      told: { kind: 'missing', what: attended },
      statuses: [200]
    });
    expect(await rightsAs('handler')).toEqual({
      told: { mayAdd: true, mayEdit: true, mayDelete: true, seesAll: true },
      statuses: [200]
    });
  });

  test('whoever asks for coaching or applies reads that, and nothing of who came', async () => {
    const read = async (url: string): Promise<string> => (await ask('asker', `${listAt(url)}/items`)).text;
    expect(await read(asked)).toContain(secret);
    expect(await read(applied)).toContain(secret);
    expect(await read(attended)).not.toContain(secret);
  });
});

test('the lists that these tests are about are those that nobody else reads', () => {
  const closed = lists.filter(({ kind, group }) => kinds[kind].seeingThrough !== 'asOnSite' && group !== 'trainings');
  expect(closed.map(({ url }) => url)).toEqual([attended, asked, applied]);
});
