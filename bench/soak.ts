/**
 * The real command under load: `npm run soak -- load [--requests 100000] [--clients 50] [--kills 5]`, which runs this with the
 * project's own Node.
 * Prints figures as JSON; ends with 1 when an update or an acknowledged row was lost, or when memory grows on after the
 * first half. All of it stays on 127.0.0.1. Timings on a machine that does other things are noise; memory is not.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Client, load } from '../local/conformance/load.ts';

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '100000' },
    clients: { type: 'string', default: '50' },
    kills: { type: 'string', default: '5' },
    port: { type: 'string', default: '4790' }
  }
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const site = `http://localhost:${values.port}/sites/intranet`;
let child: ChildProcess;
let hasEnded = true;

/** On a signal the command collects its garbage and tells what it still holds; nothing of this is in the command itself. */
const probe = `process.on('SIGUSR2',()=>{gc();console.log('memory '+JSON.stringify(process.memoryUsage()))})`;

const start = (): Promise<void> =>
  new Promise((ready, failed) => {
    const own = ['--no-open', '--size', '100', '--data', folder, '--port', values.port];
    const started = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      '--expose-gc',
      '--import',
      `data:text/javascript,${encodeURIComponent(probe)}`,
      join(root, 'local', 'main.ts'),
      ...own
    ]);
    child = started;
    hasEnded = false;
    let printed = '';
    const hear = (piece: Buffer): void => {
      printed = (printed + piece.toString()).slice(-2000);
      if (/^Ready: /m.test(printed)) ready();
    };
    started.stdout.on('data', hear);
    started.stderr.on('data', hear);
    started.once('exit', () => {
      hasEnded = true;
      failed(new Error(`The command has ended: ${printed}`));
    });
  });

const ended = (signal: NodeJS.Signals): Promise<void> =>
  new Promise((done) => {
    if (hasEnded) return done();
    child.once('exit', () => done());
    child.kill(signal);
  });

/** Megabytes after garbage was collected: of the whole process, of JavaScript's heap, and outside the heap. */
interface Held {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}

const megabytesOf = (bytes: number): number => Math.round(bytes / 104857.6) / 10;

const memory = (): Promise<Held> =>
  new Promise((done) => {
    const hear = (piece: Buffer): void => {
      const [, told] = /^memory (\{.*\})$/m.exec(piece.toString()) ?? [];
      if (told === undefined) return;
      child.stdout?.off('data', hear);
      const { rss, heapUsed, external } = JSON.parse(told) as Held;
      done({ rss: megabytesOf(rss), heapUsed: megabytesOf(heapUsed), external: megabytesOf(external) });
    };
    child.stdout?.on('data', hear);
    child.kill('SIGUSR2');
  });

/** Megabytes by which a straight line through values grows in 10,000 requests; values are that many apart. */
const slopeOf = (values: readonly number[], apart: number): number => {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const over = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const under = values.reduce((sum, _value, at) => sum + (at - middle) ** 2, 0);
  return Math.round(((over / under) * 10_000 * 100) / apart) / 100;
};

/** Growth in 10,000 requests, once warm, that still counts as flat: a leak of 50 bytes a request shows in the heap. */
const mostGrowth = { heapUsed: 0.5, rss: 1 };

/** Writers are cut off by a kill; what was acknowledged must be there after a restart. */
const killed = async (): Promise<{ acknowledged: number; lost: number }> => {
  const items = await new Client(site).list(`Kill ${Date.now()}`);
  const acknowledged: number[] = [];
  const writers = Array.from({ length: 10 }, async () => {
    const client = new Client(site);
    try {
      for (;;) {
        const { status, text } = await client.send('POST', items, { Title: 'kept' });
        if (status === 201) acknowledged.push((JSON.parse(text) as { Id: number }).Id);
      }
    } catch {
      // The kill.
    }
  });
  await new Promise((done) => setTimeout(done, 700));
  await ended('SIGKILL');
  await Promise.all(writers);
  await start();
  const { text } = await new Client(site).send('GET', `${items}?$select=Id&$top=5000`);
  const there = new Set((JSON.parse(text) as { value: readonly { Id: number }[] }).value.map(({ Id }) => Id));
  return { acknowledged: acknowledged.length, lost: acknowledged.filter((id) => !there.has(id)).length };
};

/** Deletes what a step has written, so that no more memory than before is needed to keep the database's pages at hand. */
const tidied = async (): Promise<void> => {
  const client = new Client(site);
  const { text } = await client.send('GET', "/web/lists?$select=Id&$filter=startswith(Title,'Load ')");
  for (const { Id } of (JSON.parse(text) as { value: readonly { Id: string }[] }).value)
    await client.send('DELETE', `/web/lists(guid'${Id}')`);
};

try {
  await start();
  const steps = 20;
  const each = Math.ceil(Number(values.requests) / steps);
  const held = [await memory()];
  const results: Awaited<ReturnType<typeof load>>[] = [];
  for (let step = 0; step < steps; step += 1) {
    results.push(await load(site, Number(values.clients), each));
    await tidied();
    held.push(await memory());
  }
  const warm = held.slice(steps / 2);
  const growth = {
    heapUsed: slopeOf(
      warm.map(({ heapUsed }) => heapUsed),
      each
    ),
    rss: slopeOf(
      warm.map(({ rss }) => rss),
      each
    )
  };
  const kills: Awaited<ReturnType<typeof killed>>[] = [];
  for (let turn = 0; turn < Number(values.kills); turn += 1) kills.push(await killed());
  const wrong = results.flatMap((result) => result.wrong);
  const sum = (pick: (result: (typeof results)[number]) => number): number =>
    results.reduce((all, result) => all + pick(result), 0);
  const requests = sum((result) => result.requests);
  const seconds = sum((result) => result.seconds);
  const isFlat = growth.heapUsed <= mostGrowth.heapUsed && growth.rss <= mostGrowth.rss;
  const figures = {
    requests,
    seconds,
    perSecond: Math.round(requests / seconds),
    conflicts: sum((result) => result.conflicts),
    megabytes: held.map(({ rss, heapUsed, external }) => [rss, heapUsed, external].join(' / ')),
    growthInTenThousandRequests: { ...growth, allowed: mostGrowth, isFlat },
    kills,
    wrong
  };
  console.log(JSON.stringify(figures, undefined, 2));
  if (wrong.length > 0 || !isFlat || kills.some(({ lost }) => lost > 0)) process.exitCode = 1;
} finally {
  await ended('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
