/**
 * How long a saved file takes to be seen: `node tools/watch/measure.mjs` watches a copy of the project, saves files of
 * every kind in it and waits for each on a page in a real browser. Ten saves of words, styles and components make the
 * number; the others follow once each. Prints seconds, and the processor time of all processes of the watch.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { command } from '../step.mjs';
import { watchedCopy } from './copied.mjs';

const openBrowser = async () => {
  const { chromium } = await import('@playwright/test');
  const { default: packed } = await import('@sparticuz/chromium');
  const linux = process.platform === 'linux' && process.arch === 'x64';
  return chromium.launch(
    linux
      ? { executablePath: await packed.executablePath(), args: ['--no-sandbox', '--disable-gpu'] }
      : { channel: 'chrome' }
  );
};

const ticksPerSecond = 100;

/** Seconds that a process and those that it started have computed; undefined where the system does not tell. */
const computed = (pid) => {
  if (process.platform !== 'linux') return undefined;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        return [
          {
            id: Number(name),
            parent: Number(fields[1]),
            ticks: fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0)
          }
        ];
      } catch {
        return [];
      }
    });
  const ticksOf = (id) =>
    processes
      .filter((each) => each.id === id || each.parent === id)
      .reduce((sum, each) => sum + (each.id === id ? each.ticks : ticksOf(each.id)), 0);
  return ticksOf(pid) / ticksPerSecond;
};

const finder = 'src/features/finder';
const word = (number) => ({
  kind: 'word',
  file: 'src/strings/loc/fr-fr.js',
  edit: (text) => text.replace(/FinderTitle: '[^']*'/, `FinderTitle: 'Mot ${number}'`),
  seen: `[...document.querySelectorAll('h2')].some(({ textContent }) => textContent.includes('Mot ${number}'))`
});
const style = (number) => ({
  kind: 'style',
  file: `${finder}/finder.module.scss`,
  edit: (text) =>
    text.replace(/\n\.nameLink \{\n(?: {2}letter-spacing.*\n)?/, `\n.nameLink {\n  letter-spacing: ${number}px;\n`),
  seen: `[...document.querySelectorAll('[data-person]')].some((each) => getComputedStyle(each).letterSpacing === '${number}px')`
});
const component = (number) => ({
  kind: 'component',
  file: `${finder}/AmbassadorCard.tsx`,
  edit: (text) =>
    text.replace(/data-person=\{person.id\}(?: data-saved="\d+")?/, `data-person={person.id} data-saved="${number}"`),
  seen: `document.querySelector('[data-saved="${number}"]') !== null`
});

const alertOf = `(document.querySelector('#local-watch')?.shadowRoot.querySelector('[role="alert"]')?.textContent ?? '')`;
const syntax = {
  kind: 'syntax error',
  file: `${finder}/AmbassadorCard.tsx`,
  edit: (text) => `const broken = ;\n${text}`,
  seen: `${alertOf}.includes('${finder}/AmbassadorCard.tsx:1:16')`
};
const mending = {
  kind: 'its mending',
  file: `${finder}/AmbassadorCard.tsx`,
  edit: (text) => text.replace('const broken = ;\n', '').replace(/data-saved="\d+"/, 'data-saved="99"'),
  seen: `document.querySelector('[data-saved="99"]') !== null && ${alertOf} === ''`
};
const desk = {
  kind: 'word of local',
  file: 'local/page/words/fr.ts',
  edit: (text) => text.replace(/home: '[^']*'/, "home: 'Enregistré'"),
  seen: `document.body.textContent.includes('Enregistré')`
};
const manifest = {
  kind: 'manifest',
  file: 'src/webparts/badgeRoster/BadgeRosterWebPart.manifest.json',
  edit: (text) => text.replace(/"fr-FR": "[^"]*"/, '"fr-FR": "Tableau enregistré"'),
  seen: `'localPage' in self && JSON.stringify(localPage.preloaded.manifests).includes('Tableau enregistré')`
};
const lists = {
  kind: 'list of the package',
  file: 'sharepoint/assets/schema-badges.xml',
  edit: (text) => `${text}<!-- saved -->\n`,
  seen: `'localPage' in self && new URL(document.querySelector('script[src*="watch.js"]').src).searchParams.get('build') !== localBuild`
};
const configuration = {
  kind: 'configuration',
  file: 'config/package-solution.json',
  edit: (text) => text.replace(/"version": "[\d.]+"/, '"version": "9.0.1.0"'),
  seen: `'localPage' in self && localPage.packages.some(({ version }) => version === '9.0.1.0')`
};

const ten = [
  word(1),
  style(1),
  component(1),
  word(2),
  style(2),
  component(2),
  word(3),
  style(3),
  component(3),
  word(4)
];

/** Saves one change and waits for it; returns seconds, and seconds of processor. */
const save = async (watched, page, { file, edit, seen }) => {
  const build = await page.evaluate(
    `new URL(document.querySelector('script[src*="watch.js"]').src).searchParams.get('build')`
  );
  const before = computed(watched.pid);
  const began = performance.now();
  watched.change(file, edit);
  await page.waitForFunction(seen.replace('localBuild', JSON.stringify(build)), undefined, {
    timeout: 180_000,
    polling: 50
  });
  const seconds = (performance.now() - began) / 1000;
  return { seconds, processor: before === undefined ? undefined : computed(watched.pid) - before };
};

const line = (kind, { seconds, processor }) =>
  `${kind.padEnd(22)} ${seconds.toFixed(1).padStart(6)} s${processor === undefined ? '' : `   processor ${processor.toFixed(1).padStart(5)} s`}`;

const measure = async (watched, page) => {
  const times = [];
  for (const change of ten) {
    const time = await save(watched, page, change);
    times.push(time.seconds);
    console.log(line(change.kind, time));
  }
  const [, p90] = times.toSorted((one, other) => other - one);
  console.log(
    `p90 of ${times.length} saves     ${p90.toFixed(1).padStart(6)} s   (load of the machine ${loadavg()[0].toFixed(1)})`
  );
  for (const change of [syntax, mending, desk, manifest, lists, configuration])
    console.log(line(change.kind, await save(watched, page, change)));
};

await command(async () => {
  const began = performance.now();
  const watched = await watchedCopy(process.argv.slice(2));
  const browser = await openBrowser();
  try {
    await watched.until(/^Ready: /m);
    const page = await browser.newPage({ locale: 'fr-BE', viewport: { width: 1280, height: 900 } });
    await page.goto(`${watched.origin}/sites/intranet/SitePages/Home.aspx`);
    await page.locator('[data-person]').first().waitFor({ timeout: 120_000 });
    console.log(line('start', { seconds: (performance.now() - began) / 1000, processor: computed(watched.pid) }));
    await measure(watched, page);
  } catch (error) {
    console.log(watched.printed());
    throw error;
  } finally {
    await browser.close();
    await watched.stop();
  }
});
