/** Replays the table of conformance on a site: `node local/conformance/replay.ts --help`. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { visitorKeys } from '../http.ts';
import type { VisitorKey } from '../http.ts';
import { Fixture, manyRows, roleOfMany } from './fixture.ts';
import { runRow, sendStep } from './runner.ts';
import type { Send } from './runner.ts';
import { rows } from './table.ts';

const help = `node local/conformance/replay.ts --site https://tenant.sharepoint.com/sites/x [options]

Replays the rows of the conformance table on a site and says for each whether it behaved as the table says.
The people who wrote it had no tenant: it was only ever run against the local SharePoint. Use a site made for trials.
It makes lists called "Conformance …", writes into these only, and deletes them at the end.

  --cookie-file FILE      the Cookie header of somebody who may manage lists; or give a token in SHAREPOINT_TOKEN
  --as PERSON=FILE        the Cookie header of a ${visitorKeys.join(', ')}; may be repeated; rows of others are not tried
  --local                 the site is the local SharePoint: people are named by a header
  --many                  also make a list of ${manyRows} rows for the list view threshold (60 batches)
  --yes                   do not ask
  --json                  print JSON instead of a table
`;

const { values: options } = parseArgs({
  options: {
    site: { type: 'string' },
    'cookie-file': { type: 'string' },
    as: { type: 'string', multiple: true },
    local: { type: 'boolean' },
    many: { type: 'boolean' },
    yes: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' }
  }
});

class Trouble extends Error {}

const cookieIn = (file: string): string => readFileSync(file, 'utf8').trim();

/** What makes a request somebody's. */
const identities = (): ReadonlyMap<VisitorKey, Readonly<Record<string, string>>> => {
  if (options.local === true) return new Map(visitorKeys.map((key) => [key, { 'x-local-person': key }]));
  const known = new Map<VisitorKey, Readonly<Record<string, string>>>();
  const token = process.env['SHAREPOINT_TOKEN'];
  const file = options['cookie-file'];
  if (file !== undefined) known.set('owner', { cookie: cookieIn(file) });
  else if (token !== undefined) known.set('owner', { authorization: `Bearer ${token}` });
  for (const each of options.as ?? []) {
    const [name, path] = each.split('=');
    const key = visitorKeys.find((one) => one === name);
    if (key === undefined || path === undefined) throw new Trouble(`--as takes PERSON=FILE; it was given "${each}".`);
    known.set(key, { cookie: cookieIn(path) });
  }
  if (!known.has('owner')) throw new Trouble('Nobody is signed in: give --cookie-file or SHAREPOINT_TOKEN.');
  return known;
};

const siteOf = (text: string | undefined): URL => {
  const site = text === undefined ? null : URL.parse(text.replace(/\/$/, ''));
  if (site === null) throw new Trouble(help);
  if (site.protocol !== 'https:' && options.local !== true) throw new Trouble('The site’s address begins with https.');
  if (options.local === true && !['localhost', '127.0.0.1'].includes(site.hostname))
    throw new Trouble('--local is for a site on this machine.');
  return site;
};

/** Questions that are asked by POST. */
const harmless = /^\/(?:contextinfo|web\/ensureUser|sp\.ui\.applicationpages\.)/i;

/** What an answer says, when it says anything in JSON. */
const told = (text: string): Readonly<Record<string, unknown>> => {
  try {
    return (JSON.parse(text) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
};

const listOf = /^\/web\/lists\(guid'([0-9a-f-]{36})'\)/i;

const main = async (): Promise<void> => {
  if (options.help === true) {
    console.log(help);
    return;
  }
  const site = siteOf(options.site);
  const people = identities();
  const made: string[] = [];
  const recycled = new Set<string>();

  /** Nothing is written but into the lists that this run has made. */
  const mayWrite = (path: string, body: string | undefined): boolean => {
    const ours = (address: string): boolean => {
      const id = listOf.exec(address)?.[1]?.toLowerCase();
      return id !== undefined && made.some((each) => each.toLowerCase() === id);
    };
    if (harmless.test(path) || ours(path)) return true;
    if (path === '/web/lists') return /"Title":"Conformance /.test(body ?? '');
    const binned = /^\/web\/recycleBin\('([0-9a-f-]{36})'\)\/restore\(\)$/i.exec(path)?.[1];
    if (binned !== undefined) return recycled.has(binned.toLowerCase());
    if (path !== '/$batch') return false;
    const lines = (body ?? '').match(/^(?:POST|MERGE|PATCH|PUT|DELETE) \S+/gm) ?? [];
    return lines.every((line) => ours(line.slice(line.indexOf('/_api') + 5)));
  };

  const send: Send = async (as, method, path, headers, body) => {
    if (method !== 'GET' && !mayWrite(path, body))
      throw new Trouble(`${method} ${path} would write outside the run's own lists: not sent.`);
    for (let turn = 0; ; turn += 1) {
      const answer = await fetch(`${site.href}/_api${path}`, {
        method,
        headers: { ...headers, ...people.get(as) },
        redirect: 'manual',
        ...(body === undefined ? {} : { body })
      });
      const text = await answer.text();
      // SharePoint asks for patience; a run is no hurry.
      const { Id, value } = told(text);
      if (answer.status === 201 && path === '/web/lists' && typeof Id === 'string' && !made.includes(Id)) made.push(Id);
      if (path.endsWith('/recycle') && typeof value === 'string') recycled.add(value.toLowerCase());
      if ((answer.status !== 429 && answer.status !== 503) || turn === 4)
        return { status: answer.status, headers: Object.fromEntries(answer.headers), text };
      const wait = Number(answer.headers.get('retry-after') ?? 5);
      await new Promise((done) => setTimeout(done, Math.min(wait, 120) * 1000));
    }
  };

  const fill = async (list: string): Promise<void> => {
    const address = `${site.href}/_api/web/lists(guid'${list}')/items`;
    for (let from = 0; from < manyRows; from += 100) {
      const parts = Array.from({ length: Math.min(100, manyRows - from) }, (_, place) => {
        const row = { Title: `M ${from + place}`, Score: from + place, Role: roleOfMany(from + place) };
        return `--changeset_1\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nPOST ${address} HTTP/1.1\naccept: application/json\ncontent-type: application/json;charset=utf-8\n\n${JSON.stringify(row)}\n\n`;
      });
      const body = `--batch_1\nContent-Type: multipart/mixed; boundary="changeset_1"\n\n${parts.join('')}--changeset_1--\n\n--batch_1--\n`;
      const step = {
        method: 'POST',
        path: '/$batch',
        headers: { 'content-type': 'multipart/mixed; boundary=batch_1' },
        body
      };
      await sendStep({ ...step, expected: { status: 200 } }, 'owner', {}, send);
    }
  };

  if (options.yes !== true) {
    const asked = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await asked.question(
      `Make throw-away lists on ${site.href}, try ${rows.length} rows on them and delete the lists? Type yes: `
    );
    asked.close();
    if (answer.trim() !== 'yes') throw new Trouble('Nothing was done.');
  }
  const outcomes: { id: string; evidence: string; outcome: string; says: string; why: readonly string[] }[] = [];
  const fixture = new Fixture(send, made);
  try {
    const values = await fixture.make(Date.now().toString(36), options.many === true ? fill : undefined);
    for (const row of rows) {
      const needed = [row.as ?? 'owner', ...row.steps.flatMap(({ as }) => as ?? [])];
      const absent = needed.find((each) => !people.has(each));
      const untried =
        options.local === true
          ? row.notHere
          : (row.onlyHere ?? (absent === undefined ? undefined : `needs --as ${absent}`));
      const short = row.many === true && options.many !== true ? 'needs --many' : undefined;
      const why = untried ?? short;
      const wrong = why === undefined ? await runRow(row, { ...values, site: site.href }, send) : [why];
      const outcome = why !== undefined ? 'not tried' : wrong.length === 0 ? 'same' : 'DIFFERENT';
      outcomes.push({ id: row.id, evidence: row.evidence.join(''), outcome, says: row.says, why: wrong });
    }
  } finally {
    await fixture.clear();
  }
  if (options.json === true) console.log(JSON.stringify(outcomes, undefined, 2));
  else
    for (const { id, evidence, outcome, says, why } of outcomes) {
      console.log(`${outcome.padEnd(10)} ${evidence.padEnd(4)} ${id.padEnd(28)} ${says}`);
      for (const each of why) console.log(`${' '.repeat(16)}${each}`);
    }
  const count = (outcome: string): number => outcomes.filter((each) => each.outcome === outcome).length;
  if (options.json !== true)
    console.log(`${count('same')} same, ${count('DIFFERENT')} different, ${count('not tried')} not tried`);
  if (count('DIFFERENT') > 0) process.exitCode = 1;
};

try {
  await main();
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
