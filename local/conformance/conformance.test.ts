import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Faults } from '../faults.ts';
import type { VisitorKey } from '../http.ts';
import { fieldDefinition } from '../package/fieldXml.ts';
import { pnpOver } from '../rest/pnpTesting.ts';
import { api, Bench, visitor } from '../rest/testing.ts';
import { serve } from '../server.ts';
import { Fixture, manyRows, roleOfMany } from './fixture.ts';
import { runRow } from './runner.ts';
import type { Values } from './matching.ts';
import type { Send } from './runner.ts';
import { rows } from './table.ts';
import { runTwin, throughPnp } from './twin.ts';

// Rows that make lists take their time on a busy machine.
jest.setTimeout(30_000);

const benches = [0, 1].map(() => new Bench({ fieldFromXml: fieldDefinition })) as [Bench, Bench];
for (const bench of benches) bench.now = new Date();
const [near, far] = benches;
let server: Server;

const toRoom: Send = async (as, method, path, headers, body) => {
  const { room } = near;
  const url = new URL(`${api}${path}`);
  const answer = await new Faults().before(room)(
    { method, url, headers, body: new TextEncoder().encode(body) },
    visitor(as),
    () => near.now
  );
  if (answer === undefined) throw new Error(`${path} is not the room's.`);
  const text = typeof answer.body === 'string' ? answer.body : new TextDecoder().decode(answer.body);
  const told = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
  return { status: answer.status, headers: Object.fromEntries(told) as Record<string, string>, text };
};

const overHttp: Send = async (as, method, path, headers, body) => {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/sites/intranet/_api${path}`, {
    method,
    headers: { ...headers, 'x-local-person': as },
    ...(body === undefined ? {} : { body })
  });
  return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
};

const ready: Values[] = [];
const filling = (bench: Bench) => async (id: string) => {
  const list = bench.site.lists.byId(id);
  if (list === undefined) throw new Error('The long list was not made.');
  bench.insert(
    list.url,
    Array.from({ length: manyRows }, (_, at) => ({ Title: `M ${at}`, Score: at, Role: roleOfMany(at) }))
  );
  await Promise.resolve();
};

beforeAll(async () => {
  server = await serve({
    port: 0,
    rooms: [new Faults().before(far.room)],
    visitorOf: (key: VisitorKey) => visitor(key),
    clock: () => new Date(),
    log: () => undefined
  });
  ready.push({ ...(await new Fixture(toRoom).make('near', filling(near))), site: api.replace('/_api', '') });
  const { port } = server.address() as AddressInfo;
  const site = `http://127.0.0.1:${port}/sites/intranet`;
  ready.push({ ...(await new Fixture(overHttp).make('far', filling(far))), site });
  // Rows that were carried out by the owner before would be found by the contributor.
  ready.push({ ...(await new Fixture(toRoom).make('beside', filling(near))), site: api.replace('/_api', '') });
}, 60_000);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The first thing that went otherwise: a write to something else than rows, answered with 403. */
const refusedChange = /^step \d+ \((?!GET )\S+ \/web(?:(?!\/items).)*\): status: \d+ expected, 403 found$/m;

test('every row has its own id and shows something', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.filter(({ steps, evidence }) => steps.length === 0 || evidence.length === 0)).toEqual([]);
});

describe.each(rows.map((row) => [`${row.id}: ${row.says}`, row] as const))('%s', (_, row) => {
  const tried = row.notHere === undefined ? test : test.skip;
  tried('in the room', async () => {
    expect(await runRow(row, ready[0] ?? {}, toRoom)).toEqual([]);
  });
  tried('over HTTP', async () => {
    expect(await runRow(row, ready[1] ?? {}, overHttp)).toEqual([]);
  });
  if (row.as === undefined && row.steps.every(({ as }) => as === undefined))
    tried('as contributor', async () => {
      const [first, ...others] = await runRow({ ...row, as: 'contributor' }, ready[2] ?? {}, toRoom);
      // Lists, columns, views and rights are not a contributor's: the first write to one is refused. All else is the same.
      if (first !== undefined) expect([first, ...others].join('\n')).toMatch(refusedChange);
    });
  const { pnp } = row;
  if (typeof pnp === 'object')
    tried('through PnPjs', async () => {
      const values = ready[1] ?? {};
      const through = throughPnp((who) => pnpOver(values['site'] ?? '', who), row.as ?? 'owner', values);
      expect(await runTwin(pnp, through)).toEqual([]);
    });
});
