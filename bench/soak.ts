/**
 * The real command under load: `node bench/soak.ts [--requests 100000] [--clients 50] [--kills 5]`.
 * Prints figures as JSON; ends with 1 when an update or an acknowledged row was lost. All of it stays on 127.0.0.1.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

const start = (): Promise<void> =>
  new Promise((ready, failed) => {
    const own = ['--no-open', '--size', '100', '--data', folder, '--port', values.port];
    const started = spawn(process.execPath, [
      '--disable-warning=ExperimentalWarning',
      join(root, 'local', 'main.ts'),
      ...own
    ]);
    child = started;
    let printed = '';
    const hear = (piece: Buffer): void => {
      printed = (printed + piece.toString()).slice(-2000);
      if (/^Ready: /m.test(printed)) ready();
    };
    started.stdout.on('data', hear);
    started.stderr.on('data', hear);
    started.once('exit', () => failed(new Error(`The command has ended: ${printed}`)));
  });

const ended = (signal: NodeJS.Signals): Promise<void> =>
  new Promise((done) => {
    child.once('exit', () => done());
    child.kill(signal);
  });

/** Megabytes that the command holds; unknown outside Linux. */
const memory = (): number => {
  try {
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024);
  } catch {
    return Number.NaN;
  }
};

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

try {
  await start();
  const steps = 10;
  const megabytes = [memory()];
  const results: Awaited<ReturnType<typeof load>>[] = [];
  for (let step = 0; step < steps; step += 1) {
    results.push(await load(site, Number(values.clients), Math.ceil(Number(values.requests) / steps)));
    megabytes.push(memory());
  }
  const kills: Awaited<ReturnType<typeof killed>>[] = [];
  for (let turn = 0; turn < Number(values.kills); turn += 1) kills.push(await killed());
  const wrong = results.flatMap((result) => result.wrong);
  const sum = (pick: (result: (typeof results)[number]) => number): number =>
    results.reduce((all, each) => all + pick(each), 0);
  const requests = sum((each) => each.requests);
  const seconds = sum((each) => each.seconds);
  console.log(
    JSON.stringify(
      {
        requests,
        seconds,
        perSecond: Math.round(requests / seconds),
        conflicts: sum((each) => each.conflicts),
        megabytes,
        kills,
        wrong
      },
      undefined,
      2
    )
  );
  if (wrong.length > 0 || kills.some(({ lost }) => lost > 0)) process.exitCode = 1;
} finally {
  await ended('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}
