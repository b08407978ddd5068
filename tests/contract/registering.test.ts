import { registrations, sessions } from '../../src/lists';
import { openDesk, type Desk } from './desk';
import { groundOf, leave, listsOnly, setUp, visit } from './ground';

jest.setTimeout(60_000);

const places = 20;
const network = globalThis.fetch;
let desk: Desk;
let crowd: readonly string[] = [];
const listAt = (url: string): string => `/web/getList('/sites/intranet/${url}')`;
const items = `${listAt(registrations.url)}/items`;

interface Row {
  readonly Id: number;
  readonly AuthorId: number;
  readonly PersonUser: number;
  readonly owshiddenversion: number;
}

/** One browser of somebody of the crowd. */
const browserOf = (login: string) => {
  const headers = {
    Accept: 'application/json;odata=nometadata',
    'Content-Type': 'application/json;odata=nometadata',
    'X-Local-Person': 'reader',
    'X-Test-Login': login
  };
  const read = async (path: string): Promise<Response> => network(`${desk.url}/_api${path}`, { headers });
  const send = async (path: string, body: object | undefined, more: Record<string, string> = {}): Promise<Response> => {
    const info = await network(`${desk.url}/_api/contextinfo`, { method: 'POST', headers });
    const { FormDigestValue } = (await info.json()) as { readonly FormDigestValue: string };
    return network(`${desk.url}/_api${path}`, {
      method: 'POST',
      headers: { ...headers, 'X-RequestDigest': FormDigestValue, ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
  };
  const me = async (): Promise<number> =>
    ((await (await read('/web/currentUser?$select=Id')).json()) as { readonly Id: number }).Id;
  return {
    /** As the part does it: how the list is guarded is read, then the row is added. */
    register: async (session: number): Promise<number> => {
      const said = await read(
        `${listAt(registrations.url)}?$select=ReadSecurity,WriteSecurity,HasUniqueRoleAssignments`
      );
      expect(await said.json()).toMatchObject({ ReadSecurity: 1, WriteSecurity: 2, HasUniqueRoleAssignments: true });
      const made = await send(items, { SessionId: session, PersonUser: await me() });
      expect(made.status).toBe(201);
      return ((await made.json()) as Row).Id;
    },
    rows: async (filter: string): Promise<readonly Row[]> => {
      const answer = await read(`${items}?$filter=${filter}&$select=Id,AuthorId,PersonUser,owshiddenversion&$top=5000`);
      return ((await answer.json()) as { readonly value: readonly Row[] }).value;
    },
    remove: async (id: number): Promise<number> =>
      (await send(`${items}(${id})`, undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '"1"' })).status,
    edit: async (id: number, values: object): Promise<number> =>
      (await send(`${items}(${id})`, values, { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' })).status,
    me
  };
};

/** Who has a place: the first so many people in the order of their earliest rows. */
const placed = (rows: readonly Row[]): readonly number[] =>
  [...new Set([...rows].sort((one, other) => one.Id - other.Id).map(({ AuthorId }) => AuthorId))].slice(0, places);

beforeEach(async () => {
  desk = await openDesk([]);
  crowd = desk.crowd(50);
  visit('owner');
  await setUp(groundOf(desk), { ...listsOnly, groups: ['sessions'] });
  leave();
  desk.site.insert(
    sessions.url,
    [{ Title: 'Heure du coach', StartsOn: '2030-12-08T11:00:00Z', Capacity: places }],
    'i:0#.f|membership|owner.baudoux@lecercle.example',
    new Date('2026-11-24T09:00:00Z')
  );
});
afterEach(async () => {
  leave();
  await desk.close();
});

test('fifty people register for twenty places at once: no row is lost, and twenty have a place whoever counts', async () => {
  const ids = await Promise.all(crowd.map((login) => browserOf(login).register(1)));
  expect(new Set(ids).size).toBe(50);
  const seen = await Promise.all(
    [crowd[0], crowd[27], crowd[49]].map((login) => browserOf(login ?? '').rows('SessionId eq 1'))
  );
  for (const rows of seen) {
    expect(rows.map(({ Id }) => Id).sort((one, other) => one - other)).toEqual(
      [...ids].sort((one, other) => one - other)
    );
    expect(rows.every(({ AuthorId, PersonUser }) => AuthorId === PersonUser)).toBe(true);
    expect(placed(rows)).toHaveLength(places);
    expect(placed(rows)).toEqual(placed(seen[0] ?? []));
  }
});

test('whoever withdraws deletes every own row, and the next one moves up without a write', async () => {
  const [first = '', ...others] = crowd.slice(0, places + 1);
  const one = browserOf(first);
  // Pressed twice: two own rows, of which the second takes nobody's place.
  await one.register(1);
  await one.register(1);
  for (const login of others) await browserOf(login).register(1);
  const last = await browserOf(others.at(-1) ?? '').me();
  expect(placed(await one.rows('SessionId eq 1'))).not.toContain(last);
  const mine = await one.rows(`PersonUser eq ${await one.me()}`);
  expect(mine).toHaveLength(2);
  for (const { Id } of mine) expect(await one.remove(Id)).toBe(200);
  const left = await one.rows('SessionId eq 1');
  expect(left).toHaveLength(places);
  expect(placed(left)).toContain(last);
  // For good: nothing of it is in a bin from which an old place could come back.
  const bin = await network(`${desk.url}/_api/site/recycleBin`, {
    headers: { Accept: 'application/json;odata=nometadata', 'X-Local-Person': 'owner' }
  });
  expect(await bin.json()).toMatchObject({ value: [] });
});

test('nobody takes or changes the row of somebody else; an edited row shows that it was edited', async () => {
  const [one, other] = [browserOf(crowd[0] ?? ''), browserOf(crowd[1] ?? '')];
  const id = await one.register(1);
  expect(await other.remove(id)).toBe(403);
  expect(await other.edit(id, { SessionId: 2 })).toBe(403);
  expect(await one.edit(id, { SessionId: 1 })).toBe(204);
  const [row] = await other.rows('SessionId eq 1');
  expect(row?.owshiddenversion).toBe(2);
  // A row that names another person's number is still its author's.
  await other.edit(await other.register(1), { PersonUser: await one.me() });
  const named = await one.rows(`PersonUser eq ${await one.me()}`);
  expect(named.map(({ AuthorId }) => AuthorId)).toEqual([await one.me(), await other.me()]);
});

test('rows of a moment on are asked for by the start, which has an index', async () => {
  desk.site.insert(
    sessions.url,
    [
      { Title: 'Passée', StartsOn: '2026-11-10T11:00:00Z' },
      { Title: 'Ce midi', StartsOn: '2026-11-24T11:00:00Z' }
    ],
    'i:0#.f|membership|owner.baudoux@lecercle.example',
    new Date('2026-11-24T09:00:00Z')
  );
  const answer = await network(
    `${desk.url}/_api${listAt(sessions.url)}/items?$filter=StartsOn ge datetime'2026-11-24T11:00:00Z'&$select=Title,StartsOn&$orderby=StartsOn`,
    { headers: { Accept: 'application/json;odata=nometadata', 'X-Local-Person': 'reader' } }
  );
  expect(await answer.json()).toEqual({
    value: [
      { Title: 'Ce midi', StartsOn: '2026-11-24T11:00:00Z' },
      { Title: 'Heure du coach', StartsOn: '2030-12-08T11:00:00Z' }
    ]
  });
});
