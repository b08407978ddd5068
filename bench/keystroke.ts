/**
 * What a keystroke in the Finder costs: `node bench/keystroke.ts [--ambassadors 6000] [--rounds 3] [--origin http://localhost:4400]`.
 * Types questions into the real page, in the browser of the tests, and reads the browser's own trace: the script that runs from
 * the key to the frame that shows the new first people (`painted`), to the one that shows the whole list (`whole`), and
 * whatever else runs before the next key (`all`). Figures are milliseconds of processor time, so that a busy machine adds
 * little, and beside them those of a bare React input, typed into in the same run. Prints JSON; ends with 1 when the 95th
 * percentile of `painted` is above bench/budget.json. All of it stays on 127.0.0.1.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import unpacked from '@sparticuz/chromium';

const { values: options } = parseArgs({
  options: {
    ambassadors: { type: 'string', default: '6000' },
    rounds: { type: 'string', default: '3' },
    port: { type: 'string', default: '4791' },
    /** An intranet that runs already, with as many ambassadors as it has. */
    origin: { type: 'string' }
  }
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const budget = (
  JSON.parse(readFileSync(join(root, 'bench', 'budget.json'), 'utf8')) as {
    readonly keystrokeMilliseconds: { readonly ambassadors: number; readonly p95: number };
  }
).keystrokeMilliseconds;

/** Names, topics, needs, places, typos; each is typed letter by letter and then taken back. */
const questions = ['excel namur', 'gerard jadot', 'écran partagé', 'van den bos', 'outlok', 'mon micro ne marche pas'];
/** Milliseconds between two keys: a quick typist's. */
const pace = 130;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  /** Microseconds on the wall. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
}

/** The tasks of a page in which script runs; nested ones are part of the outermost. */
const scripts = new Set([
  'EventDispatch',
  'FunctionCall',
  'FireAnimationFrame',
  'FireIdleCallback',
  'TimerFire',
  'RunMicrotasks',
  'EvaluateScript',
  'MinorGC',
  'MajorGC',
  'V8.GCIncrementalMarking'
]);

interface Key {
  /** Until the frame that shows the new first people of the list. */
  readonly painted: number;
  /** Until the frame that shows all of the list that is drawn. */
  readonly whole: number;
  /** Until the next key. */
  readonly all: number;
}

/** Script of each key, from the marks `key` and `list` that the page made. */
const keysOf = (events: readonly TraceEvent[]): readonly Key[] => {
  const thread = events.find(({ name }) => name === 'key')?.tid;
  const own = events.filter(({ tid }) => tid === thread).sort((one, other) => one.ts - other.ts);
  const marks = own.filter(({ name }) => name === 'key');
  const outermost: TraceEvent[] = [];
  for (const event of own.filter(({ name, ph }) => ph === 'X' && scripts.has(name))) {
    const before = outermost[outermost.length - 1];
    if (before === undefined || event.ts >= before.ts + (before.dur ?? 0)) outermost.push(event);
  }
  return marks.map(({ ts: from }, at) => {
    const until = marks[at + 1]?.ts ?? Infinity;
    const mine = own.filter(({ ts }) => ts >= from && ts < until);
    const lists = mine.filter(({ name }) => name === 'list');
    const paintAfter = (moment: number): number =>
      mine.find(({ name, ts }) => name === 'Paint' && ts > moment)?.ts ?? until;
    // The key itself is marked inside the task that it begins.
    const spent = (end: number): number =>
      outermost
        .filter(({ ts, dur = 0 }) => ts + dur > from && ts < end)
        .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
    return {
      painted: spent(paintAfter(lists[0]?.ts ?? from)),
      whole: spent(paintAfter(lists[lists.length - 1]?.ts ?? from)),
      all: spent(until)
    };
  });
};

/** Marks in the page's own trace each key, and each change of a list; cheap, for it is counted with the rest. */
const marking = (): void => {
  window.addEventListener('keydown', () => performance.mark('key'), true);
  new MutationObserver((records) => {
    const isList = (node: Node): boolean =>
      node instanceof HTMLUListElement && node.querySelector(':scope > [aria-setsize]') !== null;
    if (records.some(({ target }) => isList(target))) performance.mark('list');
  }).observe(document, { childList: true, subtree: true });
};

/** Types all questions and takes them back, and reads the trace of it. */
const typed = async (browser: Browser, page: Page): Promise<readonly Key[]> => {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing'] });
  for (const question of questions) {
    await page.keyboard.type(question, { delay: pace });
    for (let letter = 0; letter < question.length; letter += 1) {
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(pace);
    }
  }
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  return keysOf(trace.traceEvents);
};

const percentile = (figures: readonly number[], part: number): number => {
  const sorted = [...figures].sort((one, other) => one - other);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN) * 10) / 10;
};

const summed = (keys: readonly Key[]) => {
  const of = (figures: readonly number[]) => ({
    p50: percentile(figures, 0.5),
    p95: percentile(figures, 0.95),
    most: percentile(figures, 1)
  });
  return {
    keys: keys.length,
    painted: of(keys.map(({ painted }) => painted)),
    whole: of(keys.map(({ whole }) => whole)),
    all: of(keys.map(({ all }) => all))
  };
};

/** An input that React 17 keeps, and nothing else: what a keystroke costs whoever writes the page. */
const bare = async (page: Page): Promise<void> => {
  await page.goto('about:blank');
  await page.setContent('<div id="root"></div>');
  for (const file of ['react/umd/react.production.min.js', 'react-dom/umd/react-dom.production.min.js'])
    await page.addScriptTag({ path: join(root, 'node_modules', file) });
  await page.addScriptTag({
    content: `
      const Box = () => {
        const [text, setText] = React.useState('');
        return React.createElement('input', { value: text, onChange: (event) => setText(event.target.value) });
      };
      ReactDOM.render(React.createElement(Box), document.getElementById('root'));`
  });
  await page.evaluate(marking);
  await page.locator('input').focus();
};

const finder = async (page: Page, origin: string): Promise<void> => {
  await page.context().addCookies([{ name: 'local-person', value: 'colleague', url: origin }]);
  await page.addInitScript(marking);
  await page.goto(`${origin}/sites/intranet/SitePages/Home.aspx?lang=fr-FR&host=fullpage`);
  await page.getByPlaceholder('Nom, sujet, agence ou besoin').focus();
  await page.getByRole('status').filter({ hasText: 'personnes peuvent' }).waitFor();
  await page.waitForLoadState('networkidle');
};

const start = (folder: string): Promise<ChildProcess> =>
  new Promise((ready, failed) => {
    const own = ['--no-open', '--ambassadors', options.ambassadors, '--data', folder, '--port', options.port];
    const child = spawn(join(root, 'node_modules', '.bin', 'node'), [
      '--disable-warning=ExperimentalWarning',
      join(root, 'local', 'main.ts'),
      ...own
    ]);
    let printed = '';
    const hear = (piece: Buffer): void => {
      printed = (printed + piece.toString()).slice(-2000);
      if (/^Ready: /m.test(printed)) ready(child);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => failed(new Error(`The command has ended: ${printed}`)));
  });

const folder = mkdtempSync(join(tmpdir(), 'keystroke-'));
const child = options.origin === undefined ? await start(folder) : undefined;
const executablePath =
  process.env['CHROMIUM'] ??
  (process.platform === 'linux' && process.arch === 'x64' ? await unpacked.executablePath() : undefined);
const browser = await chromium.launch(
  executablePath === undefined
    ? { channel: process.env['BROWSER_CHANNEL'] ?? 'chrome' }
    : { executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] }
);
try {
  const page = await browser.newPage({ locale: 'fr-BE', viewport: { width: 1280, height: 900 } });
  const keys: Key[] = [];
  const bareKeys: Key[] = [];
  for (let round = 0; round < Number(options.rounds); round += 1) {
    await bare(page);
    bareKeys.push(...(await typed(browser, page)));
    await finder(page, options.origin ?? `http://localhost:${options.port}`);
    keys.push(...(await typed(browser, page)));
  }
  const [ours, empty] = [summed(keys), summed(bareKeys)];
  const people = await page.getByRole('status').filter({ hasText: 'personnes peuvent' }).textContent();
  console.log(
    JSON.stringify(
      {
        people,
        milliseconds: ours,
        bareInput: empty,
        times: Math.round((ours.painted.p95 / empty.painted.p95) * 10) / 10,
        budget
      },
      undefined,
      2
    )
  );
  if (ours.painted.p95 > budget.p95) process.exitCode = 1;
} finally {
  await browser.close();
  if (child !== undefined) {
    child.removeAllListeners('exit');
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}
