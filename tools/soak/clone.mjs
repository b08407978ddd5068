import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensurePackage } from '../build.mjs';
import { packageFile, root } from '../paths.mjs';
import { Trouble } from '../trouble.mjs';
import { freePort } from './programs.mjs';

/** Milliseconds until the intranet of a fresh clone must be there: it installs and builds before. */
const patience = 20 * 60_000;

/** The web parts whose manifests a page hands to SPFx's loader, by alias. */
const webPartsOf = async (address) => {
  const page = await fetch(address);
  const start = /src="([^"]*start\.js[^"]*)"/.exec(await page.text())?.[1]?.replaceAll('&amp;', '&') ?? '/';
  const manifests = await (await fetch(new URL(start, address))).text();
  const aliases = [...manifests.matchAll(/"alias":"([A-Za-z]+WebPart)"/g)].map(([, alias]) => alias);
  return { status: page.status, webParts: [...new Set(aliases)].sort() };
};

/** `npm start` to the moment at which its page answers, and to its end. */
const started = async (place, clone, npm) => {
  const port = await freePort();
  const began = Date.now();
  let printed = '';
  const child = place.start(...npm('start', '--', '--no-open', '--port', String(port)), {
    cwd: clone,
    hear: (piece) => (printed += piece)
  });
  let ended = false;
  child.on('exit', () => (ended = true));
  while (!/^Ready: /m.test(printed)) {
    if (ended || Date.now() - began > patience)
      throw new Trouble(
        `npm start ${ended ? 'has ended' : 'is not ready'}.\n${printed.trim().split('\n').slice(-20).join('\n')}`
      );
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const seconds = (Date.now() - began) / 1000;
  const found = await webPartsOf(/^Ready: (\S+)/m.exec(printed)?.[1] ?? '');
  await place.end(child);
  return { seconds, ...found };
};

/** As many as the project's own settings bundle. */
const expected = Object.values(JSON.parse(readFileSync(join(root, 'config', 'config.json'), 'utf8')).bundles).flatMap(
  ({ components }) => components
).length;

const failedIn = (results) =>
  Object.entries(results).flatMap(([what, { code, status, webParts }]) => [
    ...(code === undefined || code === 0 ? [] : [`${what} ended with ${code}`]),
    ...(status === undefined || status === 200 ? [] : [`the page was answered with ${status}`]),
    ...(webParts === undefined || webParts.length === expected
      ? []
      : [`the page knows ${webParts.length} web parts of ${expected}`])
  ]);

/**
 * A fresh clone of what is committed, with nothing installed, and README's commands in it: start, test, package. Its path
 * has spaces and letters beyond ASCII, and Git is set as on Windows, where it would change line ends.
 * `--quick`: of the tests only what needs no browser and no build.
 */
export const clone = async (place, own, say) => {
  const folder = join(place.folder, 'Ma copie d’été');
  mkdirSync(folder);
  const timed = async (what, program, parameters, cwd) => {
    say(`${what} … `);
    const began = Date.now();
    const { code, out, error } = await place.run(program, parameters, { cwd });
    const seconds = Math.round((Date.now() - began) / 100) / 10;
    say(
      `${seconds} s${code === 0 ? '' : `, ended with ${code}\n${`${out}${error}`.trim().split('\n').slice(-30).join('\n')}`}\n`
    );
    return { code, seconds, last: out.trim().split('\n').at(-1) ?? '' };
  };
  const npm = (...parameters) =>
    process.platform === 'win32' ? ['cmd', ['/c', 'npm', ...parameters]] : ['npm', parameters];
  const { out: changes } = await place.run('git', ['status', '--porcelain']);
  if (changes.trim() !== '') say('What is not committed is not in the clone.\n');

  const results = {};
  results.clone = await timed('git clone', 'git', [
    'clone',
    '--quiet',
    '--no-hardlinks',
    '--config',
    'core.autocrlf=true',
    root,
    folder
  ]);
  if (results.clone.code !== 0) throw new Trouble('The clone could not be made.');
  say('npm start … ');
  results.start = await started(place, folder, npm);
  say(`${results.start.seconds.toFixed(1)} s to the page\n`);
  const checks = own.includes('--quick') ? ['--', 'format', 'strings', 'lists'] : [];
  results.test = await timed('npm test', ...npm('test', ...checks), folder);
  results.package = await timed('npm run package', ...npm('run', 'package'), folder);
  const wrong = failedIn(results);
  // What is not committed may be in the package of this folder.
  if (changes.trim() === '' && results.package.code === 0) {
    const here = readFileSync(await ensurePackage());
    if (!here.equals(readFileSync(join(folder, relative(root, packageFile)))))
      wrong.push('the package differs from the one that is built of the same source in this folder');
  }
  return { ok: wrong.length === 0, figures: { ...results, wrong } };
};
