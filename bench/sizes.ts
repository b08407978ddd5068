/**
 * Today's web parts at full size, in the real page over the local SharePoint with SharePoint's own threshold:
 * `npm run soak -- sizes [--ambassadors 20000] [--progress 100000] [--trainings 8000] [--questions 20000]
 * [--replies 100000] [--sessions 1000] [--registrations 50000] [--calls 12] [--applications 1000] [--indicators 240] [--imported 5000] [--only PATTERN]`, which runs this with the project's own Node; `--only 'Catalogue|Questions'`: walks with such a name.
 * Prints requests, seconds and heaps as JSON; ends with 1 when an answer was 400 or above, when something needs more
 * requests than it should, when something else is sent before any answer came than the table of the programme says, or when a known fault no longer shows. Seconds on a machine that does other things are noise.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import unpacked from '@sparticuz/chromium';
import { companyWith, fillUp, fileOf, type Filled } from './sizes/company.ts';
import { measured, type Figures } from './sizes/measured.ts';
import { titlesBy } from './sizes/questions.ts';
import { firstRound, ofLists } from './sizes/round.ts';
import { startServer, type Server } from './sizes/server.ts';
import { patience, type Sizes, type Walk } from './sizes/walking.ts';
import { knownFaults, walks } from './sizes/walks.ts';

const { values } = parseArgs({
  options: {
    ambassadors: { type: 'string', default: '20000' },
    progress: { type: 'string', default: '100000' },
    trainings: { type: 'string', default: '8000' },
    questions: { type: 'string', default: '20000' },
    replies: { type: 'string', default: '100000' },
    sessions: { type: 'string', default: '1000' },
    registrations: { type: 'string', default: '50000' },
    calls: { type: 'string', default: '12' },
    applications: { type: 'string', default: '1000' },
    indicators: { type: 'string', default: '240' },
    only: { type: 'string', default: '' },
    imported: { type: 'string', default: '5000' },
    port: { type: 'string', default: '4792' }
  }
});
const folder = mkdtempSync(join(tmpdir(), 'sizes-'));
const origin = `http://localhost:${values.port}`;
const tell = (line: string): void => console.error(line);

const launched = async (): Promise<Browser> => {
  const executablePath =
    process.env['CHROMIUM'] ??
    (process.platform === 'linux' && process.arch === 'x64' ? await unpacked.executablePath() : undefined);
  return chromium.launch(
    executablePath === undefined
      ? { channel: process.env['BROWSER_CHANNEL'] ?? 'chrome' }
      : { executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] }
  );
};

const wanted = ({ name }: Walk): boolean => new RegExp(values.only, 'i').test(name);

/** A page of a visitor who has never been here. */
const pageFor = async (browser: Browser, { as }: Walk): Promise<Page> => {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 } });
  await context.addCookies([{ name: 'local-person', value: as, url: origin }]);
  context.setDefaultTimeout(patience);
  return context.newPage();
};

interface Result extends Figures {
  readonly most: number;
  /** Numbers that one request may ask rows of registrations for. */
  readonly mostIds: number;
  /** What was sent before any answer came, and what should have been; absent: it was not looked at. */
  readonly round?: { readonly asked: readonly string[]; readonly expected: readonly string[] };
  /** Absent: it came to its end. */
  readonly failed?: string;
}

const walked = async (
  browser: Browser,
  sizes: Sizes,
  company: Walk['company']
): Promise<Readonly<Record<string, Result>>> => {
  const results: Record<string, Result> = {};
  let page: Page | undefined;
  let before: string | undefined;
  for (const walk of walks.filter((each) => each.company === company && wanted(each))) {
    if (walk.page !== undefined) {
      await page?.context().close();
      page = await pageFor(browser, walk);
    }
    const here = page;
    if (here === undefined) throw new Error(`${walk.name} begins on no page.`);
    // What goes on where a walk has not come to its end would only wait in vain.
    let failed = walk.page === undefined && before !== undefined ? 'not tried, because of the one before' : undefined;
    const isTried = failed === undefined;
    const expected = [...(walk.round?.(sizes) ?? [])].sort();
    let asked: readonly string[] = [];
    const figures = await measured(here, async () => {
      if (!isTried) return;
      const open = async (): Promise<void> => {
        if (walk.page !== undefined) await here.goto(`${origin}/sites/intranet/SitePages/${walk.page}.aspx?lang=en-US`);
        if (walk.again) await here.goto(here.url().replace(/[?#].*/, '?lang=en-US'));
      };
      try {
        if (walk.round === undefined) await open();
        else asked = ofLists(await firstRound(here, open), walk.again === true ? expected : undefined);
        await walk.go(here, sizes);
      } catch (error) {
        [failed] = String((error as Error).message).split('\n');
      }
    });
    before = failed;
    results[walk.name] = {
      ...figures,
      most: walk.most(sizes),
      refused: figures.refused.filter((each) => walk.denied?.test(each) !== true),
      mostIds: walk.mostIds ?? 60,
      ...(walk.round === undefined ? {} : { round: { asked, expected } }),
      ...(failed === undefined ? {} : { failed })
    };
    tell(
      `${walk.name}: ${figures.requests} requests, at most ${figures.ids} numbers in one, ${figures.seconds} s${failed === undefined ? '' : `, ${failed}`}`
    );
  }
  await page?.context().close();
  return results;
};

/** Known faults as they show today. */
const shownIn = (results: Readonly<Record<string, Result>>, sizes: Sizes) =>
  knownFaults.map(({ walk, sentence, shows }) => {
    const { requests = 0, seconds = 0, failed } = results[walk] ?? {};
    return { walk, sentence, requests, seconds, shows: failed !== undefined || shows(requests, sizes) };
  });

/** Sentences about what is not as it should be. */
const wrongIn = (results: Readonly<Record<string, Result>>, known: ReturnType<typeof shownIn>): readonly string[] => [
  ...Object.entries(results).flatMap(([name, { failed, refused, requests, most, ids, mostIds, round }]) => [
    ...(failed === undefined ? [] : [`${name} did not come to its end: ${failed}`]),
    ...(refused.length === 0 ? [] : [`${name}: ${refused.length} answers of 400 and above, the first ${refused[0]}`]),
    ...(requests > most && !known.some(({ walk }) => walk === name)
      ? [`${name}: ${requests} requests, at most ${most} were expected`]
      : []),
    ...(ids > mostIds ? [`${name}: rows of ${ids} numbers in one request, at most ${mostIds} were expected`] : []),
    ...(round === undefined || round.asked.join() === round.expected.join()
      ? []
      : [
          `${name}: before any answer came ${round.asked.join(', ')} was asked; expected was ${round.expected.join(', ')}`
        ])
  ]),
  ...known
    .filter(({ shows }) => !shows)
    .map(
      ({ walk, sentence }) => `${walk} no longer shows a known fault; take it out of bench/sizes/walks.ts: ${sentence}`
    )
];

const ambassadors = Number(values.ambassadors);
const imported = Number(values.imported);
const filled: Filled = {
  progress: Number(values.progress),
  trainings: Number(values.trainings),
  questions: Number(values.questions),
  replies: Number(values.replies),
  sessions: Number(values.sessions),
  registrations: Number(values.registrations),
  calls: Number(values.calls),
  applications: Number(values.applications),
  indicators: Number(values.indicators)
};
let server: Server | undefined;
let browser: Browser | undefined;
try {
  const employees = Math.max(500, Math.ceil(imported * 1.4));
  const sizes = {
    ambassadors,
    ...filled,
    oldest: titlesBy('colleague'),
    imported,
    file: fileOf(companyWith({ size: employees }), imported)
  };
  browser = await launched();

  tell('Inventing the company with all its ambassadors');
  const crowd = join(folder, 'crowd');
  await (await startServer(crowd, values.port, ['--ambassadors', values.ambassadors])).stop();
  fillUp(crowd, companyWith({ ambassadors }), filled);
  server = await startServer(crowd, values.port);
  const inCrowd = await walked(browser, sizes, 'crowd');
  const crowdsHeap = await server.heap();
  await server.stop();

  let acquired: typeof inCrowd = {};
  let acquiredsHeap: number | undefined;
  if (walks.some((walk) => walk.company === 'acquired' && wanted(walk))) {
    tell(`Inventing the company of ${employees} employees that others join`);
    server = await startServer(join(folder, 'acquired'), values.port, ['--size', String(employees)]);
    acquired = await walked(browser, sizes, 'acquired');
    acquiredsHeap = await server.heap();
  }
  const serverHeap = { crowd: crowdsHeap, acquired: acquiredsHeap };

  const results = { ...inCrowd, ...acquired };
  const known = shownIn(results, sizes);
  const wrong = wrongIn(results, known);
  console.log(
    JSON.stringify(
      {
        sizes: { ambassadors, ...filled, imported, employees },
        results,
        knownFaults: known,
        serverHeap,
        wrong
      },
      undefined,
      2
    )
  );
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
