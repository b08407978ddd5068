import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { featureAssets } from './package/featureAssets.ts';
import { samplePackage, sampleList, sampleSchema } from './package/samplePackage.ts';

const root = join(__dirname, '..');
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const command = ['--disable-warning=ExperimentalWarning', join(root, 'local', 'main.ts'), '--no-open'];
const own = JSON.parse(readFileSync(join(root, 'config', 'package-solution.json'), 'utf8')).solution.id as string;

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'desk-'));
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The project's lists in a package, whatever the last build left in sharepoint/solution. */
const lists = (() => {
  const { elements, schemas } = featureAssets(root);
  const file = join(folder, 'lists.sppkg');
  writeFileSync(file, samplePackage({ productId: own, elements, schemas }));
  return file;
})();

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** Runs the command to its end; what it says must be sentences. */
const failing = async (...options: string[]) => {
  const port = String(await freePort());
  const ended = spawnSync(node, [...command, '--package', lists, '--port', port, ...options], {
    encoding: 'utf8',
    timeout: 60_000
  });
  expect(ended.status).toBe(1);
  expect(ended.stderr).not.toMatch(/^\s+at /m);
  expect(ended.stderr).not.toContain('Error:');
  return ended.stderr;
};

interface Running {
  readonly origin: string;
  readonly child: ChildProcess;
  readonly printed: () => string;
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

const start = async (data: string, ...options: string[]): Promise<Running> => {
  const port = await freePort();
  const child = spawn(node, [...command, '--package', lists, '--port', String(port), '--data', data, ...options]);
  running.add(child);
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (piece: Buffer) => {
      printed += piece.toString();
      if (/^Ready: /m.test(printed)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${printed}`)));
  });
  const stop = (signal: NodeJS.Signals) =>
    new Promise<number | null>((resolve) => {
      child.once('exit', (code) => {
        running.delete(child);
        resolve(code);
      });
      child.kill(signal);
    });
  return { origin: `http://localhost:${port}`, child, printed: () => printed, stop };
};

const site = '/sites/intranet/_api';
const headers = {
  accept: 'application/json;odata=nometadata',
  'content-type': 'application/json',
  'x-local-person': 'editor'
};

const count = async (origin: string, filter = ''): Promise<number> => {
  const address = `${origin}${site}/web/getlist('/sites/intranet/Lists/SearchTerms')/items?$top=5000&$select=Id,Title${filter}`;
  const answer = await fetch(address, { headers });
  return ((await answer.json()) as { value: unknown[] }).value.length;
};

test('a site survives being killed while it writes: every row that was confirmed is there', async () => {
  const data = join(folder, 'killed');
  const first = await start(data);
  expect(first.printed()).toMatch(/^Ready: http:\/\/localhost:\d+\/sites\/intranet\/SitePages\/Home\.aspx$/m);
  const made = await fetch(`${first.origin}${site}/contextinfo`, { method: 'POST', headers });
  const digest = ((await made.json()) as { FormDigestValue: string }).FormDigestValue;
  const before = await count(first.origin);
  let confirmed = 0;
  const ended = first.child;
  const write = async (): Promise<void> => {
    for (;;) {
      const answer = await fetch(`${first.origin}${site}/web/getlist('/sites/intranet/Lists/SearchTerms')/items`, {
        method: 'POST',
        headers: { ...headers, 'x-requestdigest': digest },
        body: JSON.stringify({ Title: `killed ${confirmed}` })
      });
      if (answer.status !== 201) throw new Error(await answer.text());
      confirmed += 1;
      if (confirmed === 40) ended.kill('SIGKILL');
    }
  };
  await expect(Promise.all([write(), write()])).rejects.toThrow(/fetch failed|terminated|socket/i);
  expect(confirmed).toBeGreaterThanOrEqual(40);
  expect(existsSync(join(data, 'intranet.lock'))).toBe(true);

  const second = await start(data);
  expect(await count(second.origin)).toBeGreaterThanOrEqual(before + confirmed);
  expect(await failing('--data', data)).toMatch(/Another local intranet \(process \d+\) is using .* --data/);
  expect(await second.stop('SIGTERM')).toBe(0);
  expect(existsSync(join(data, 'intranet.lock'))).toBe(false);

  expect(await failing('--data', data, '--size', '300')).toMatch(/made without --size\. Add --fresh/);
  expect(await failing('--data', data, '--empty')).toMatch(/already has its lists\. Add --fresh/);
});

test('a damaged and a foreign database are told apart from each other and left as they are', async () => {
  const data = join(folder, 'foreign');
  mkdirSync(data);
  writeFileSync(join(data, 'intranet.db'), 'no database at all'.repeat(500));
  expect(await failing('--data', data)).toMatch(/not a database of the local SharePoint .* --data/);
  expect(readFileSync(join(data, 'intranet.db'), 'utf8')).toContain('no database at all');
});

test('an empty site has no lists and stays empty until --fresh', async () => {
  const data = join(folder, 'empty');
  const empty = await start(data, '--empty');
  const answer = await fetch(`${empty.origin}${site}/web/getlist('/sites/intranet/Lists/Circles')`, { headers });
  expect(answer.status).toBe(404);
  await empty.stop('SIGINT');
  const again = await start(data);
  expect(again.printed()).toContain('--fresh fills it');
  await again.stop('SIGTERM');
  const filled = await start(data, '--fresh', '--size', '300', '--ambassadors', '20');
  expect(await count(filled.origin)).toBeGreaterThan(0);
  await filled.stop('SIGTERM');
});

const idOf = async (origin: string, url: string): Promise<number> => {
  const answer = await fetch(`${origin}/sites/${url}/_api/web/currentuser?$select=Id`, { headers });
  return ((await answer.json()) as { Id: number }).Id;
};

test('a second site stands beside the intranet; an older folder is given one, and what it holds stays', async () => {
  const data = join(folder, 'two');
  const first = await start(data, '--size', '300');
  const ids = [await idOf(first.origin, 'intranet'), await idOf(first.origin, 'easypay')];
  expect(ids[0]).not.toBe(ids[1]);
  const page = await fetch(`${first.origin}/sites/easypay/SitePages/Home.aspx`, { headers });
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Welcome to the team')]);
  await first.stop('SIGTERM');
  // As a folder of the time before.
  for (const name of readdirSync(data).filter((each) => each.startsWith('easypay'))) rmSync(join(data, name));
  const before = readdirSync(data);
  const second = await start(data);
  expect(before).not.toContain('easypay.db');
  expect([await idOf(second.origin, 'intranet'), await idOf(second.origin, 'easypay')]).toEqual(ids);
  await second.stop('SIGTERM');
  writeFileSync(join(data, 'easypay.db'), 'no database at all'.repeat(500));
  expect(await failing('--data', data)).toMatch(/not a database of the local SharePoint \(.*easypay\.db\)/);
  // Somebody else's file is not ours to delete, nor is anything then.
  expect(await failing('--data', data, '--fresh')).toMatch(
    /--fresh deletes .*easypay\.db is none: nothing was deleted/
  );
  expect(readdirSync(data)).toContain('intranet.db');
  rmSync(join(data, 'easypay.db'));
  const fresh = await start(data, '--fresh', '--empty');
  expect((await fetch(`${fresh.origin}/sites/easypay/_api/web`, { headers })).status).toBe(200);
  await fresh.stop('SIGTERM');
});

test('the lists of a second package are made beside ours, and its web part is offered with ours', async () => {
  const foreign = join(folder, 'lists-too.sppkg');
  const data = join(folder, 'lists-too');
  const schemas = { 'schema-things.xml': sampleSchema('<Field Name="A" DisplayName="A" Type="Text"/>') };
  writeFileSync(foreign, samplePackage({ title: 'Theirs', elements: sampleList(), schemas }));
  const twice = join(folder, 'taken.sppkg');
  const taken = { elements: sampleList('Lists/Badges'), schemas, productId: '55555555-5555-4555-8555-555555555555' };
  writeFileSync(twice, samplePackage({ title: 'Taking', ...taken }));

  const beside = await start(data, '--size', '300', '--package', foreign);
  expect(beside.printed()).toContain('New list of "Theirs": Lists/Things');
  for (const name of ['Things', 'Badges']) {
    const address = `${beside.origin}${site}/web/getlist('/sites/intranet/Lists/${name}')`;
    expect((await fetch(address, { headers })).status).toBe(200);
  }
  const edit = await fetch(`${beside.origin}/sites/intranet/SitePages/Home.aspx?Mode=Edit`, { headers });
  const [, address = ''] = /src="([^"]*start\.js[^"]*)"/.exec(await edit.text()) ?? [];
  const script = await (await fetch(`${beside.origin}${address.replaceAll('&amp;', '&')}`, { headers })).text();
  expect(script).toContain('"title":"Sample"');
  await beside.stop('SIGTERM');

  const second = await start(data, '--package', twice);
  expect(second.printed()).toMatch(/already has a list at Lists\/Badges, which this package did not make/);
  expect(
    (
      await fetch(
        `${second.origin}${site}/web/getlist('/sites/intranet/Lists/Badges')/fields/getbyinternalnameortitle('A')`,
        { headers }
      )
    ).status
  ).toBe(400);
  await second.stop('SIGTERM');
});

test('a foreign package is offered beside the own one; what cannot be installed of it is said', async () => {
  const foreign = join(folder, 'foreign.sppkg');
  const data = join(folder, 'beside');
  await (await start(data, '--size', '300')).stop('SIGTERM');
  const elements = `${sampleList()}<CustomAction/>`;
  writeFileSync(
    foreign,
    samplePackage({ title: 'Foreign', elements, schemas: { 'schema-things.xml': sampleSchema('') } })
  );
  const beside = await start(data, '--package', foreign);
  expect(beside.printed()).toMatch(/New list of "Foreign": Lists\/Things/);
  expect(beside.printed()).toMatch(
    /Of the feature "Foreign lists" this is left out: .*<CustomAction> cannot be installed here/
  );
  const page = await fetch(`${beside.origin}/sites/intranet/SitePages/Home.aspx?Mode=Edit`, { headers });
  expect(page.status).toBe(200);
  expect(await count(beside.origin)).toBeGreaterThan(0);
  await beside.stop('SIGTERM');
  writeFileSync(foreign, samplePackage().slice(0, 500));
  expect(await failing('--data', data, '--package', foreign)).toMatch(/foreign\.sppkg: .*damaged/);
});

describe('what cannot be is one sentence', () => {
  let taken: Server;
  beforeAll(() => new Promise<void>((done) => void (taken = createServer().listen(0, '127.0.0.1', () => done()))));
  afterAll(() => void taken.close());

  test('a port in use', async () => {
    const { port } = taken.address() as AddressInfo;
    expect(await failing('--port', String(port), '--data', join(folder, 'port'))).toMatch(
      new RegExp(`^Port ${port} is in use\\. Give another one: npm start -- --port \\d+\\n$`)
    );
    expect(existsSync(join(folder, 'port'))).toBe(false);
  });

  test('a data folder that is a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await failing('--data', join(folder, 'file'))).toMatch(/it is not a folder\. Give another one with --data/);
  });

  // The administrator of a machine may write everywhere.
  const unlessRoot = process.getuid?.() === 0 ? test.skip : test;
  unlessRoot('a data folder that may not be written', async () => {
    const data = join(folder, 'read-only');
    mkdirSync(data);
    chmodSync(data, 0o555);
    expect(await failing('--data', data)).toMatch(/it may not be written\. Give another one with --data/);
  });

  test('options that are not', async () => {
    expect(await failing('--sizes', '3')).toContain("Unknown option '--sizes'");
    expect(await failing('--port', '99999')).toContain('--port takes a whole number from 1 to 65535');
    expect(await failing('--slow', '--fail')).toContain('exclude each other');
    expect(await failing('--loopholes', 'stamp,forge')).toContain('--loopholes takes stamp, draw, or stamp,draw');
    expect(await failing('--now', 'yesterday')).toContain('--now takes a date or a moment');
  });
});

test('--now: the people are invented for that day, and the clock goes on from that moment', async () => {
  const { origin, stop } = await start(join(folder, 'then'), '--size', '300', '--now', '2024-03-05T09:00:00+01:00');
  const clock = (await (await fetch(`${origin}/_local/clock`)).json()) as { now: string };
  expect(clock.now).toMatch(/^2024-03-05T08:0\d:/);
  const latest = `${origin}${site}/web/getlist('/sites/intranet/Lists/Ambassadors')/items?$select=Since&$orderby=Since desc&$top=1`;
  const { value } = (await (await fetch(latest, { headers })).json()) as { value: { Since: string }[] };
  expect(value[0]?.Since).toMatch(/^202[34]-/);
  expect(Date.parse(value[0]?.Since ?? '')).toBeLessThan(Date.parse('2024-03-06'));
  await stop('SIGTERM');
});

test('--help lists every option', () => {
  const { stdout, status } = spawnSync(node, [...command, '--help'], { encoding: 'utf8' });
  expect(status).toBe(0);
  for (const option of [
    'port',
    'data',
    'fresh',
    'empty',
    'size',
    'ambassadors',
    'package',
    'now',
    'no-open',
    'slow',
    'throttle',
    'fail'
  ])
    expect(stdout).toContain(`--${option}`);
});
