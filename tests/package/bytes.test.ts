import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedFiles } from '../../bench/askedFiles.ts';
import { kilobytesOf, packageFiles, type PackageFiles } from '../../bench/packageFiles.ts';

// A door is opened for each.
jest.setTimeout(60_000);

const root = join(__dirname, '..', '..');
const files = packageFiles(readFileSync(join(root, 'sharepoint', 'solution', 'digital-ambassadors.sppkg')));
const { kilobytesBeforeFirstCard: written, kilobytesForEachListMore: more } = JSON.parse(
  readFileSync(join(root, 'bench', 'budget.json'), 'utf8')
) as {
  readonly kilobytesBeforeFirstCard: Readonly<Record<string, number>>;
  readonly kilobytesForEachListMore: Readonly<Record<string, number>> & { readonly lists: number };
};

/** The lists of the package: set-up holds the declaration of each, readers hold none that they do not read. */
const lists = readdirSync(join(root, 'sharepoint', 'assets')).filter((name) => name.startsWith('schema-')).length;

const ceilings: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(written).map(([alias, ceiling]) => [alias, ceiling + (more[alias] ?? 0) * (lists - more.lists)])
);

const kilobytes = async (alias: string, of: PackageFiles = files) =>
  kilobytesOf(of, await askedFiles(root, of, { alias }));

test('every web part has a ceiling, and no other name has one', () => {
  expect(Object.keys(ceilings).sort()).toEqual(files.manifests.map(({ alias }) => alias).sort());
});

test.each(Object.entries(ceilings))('%s waits for no more than %d KB before its first card', async (alias, ceiling) => {
  const now = await kilobytes(alias);
  expect(now).toBeLessThanOrEqual(ceiling);
  // A ceiling that hangs higher than half of what it must catch is to be lowered.
  expect(now).toBeGreaterThan(ceiling - 3);
});

test('a web part asks for its own words and chunks, in every language the same ones', async () => {
  const asked = await Promise.all(
    ['fr-FR', 'nl-NL', 'de-DE', 'en-US'].map((culture) =>
      askedFiles(root, files, { alias: 'AmbassadorFinderWebPart', culture })
    )
  );
  const [french = []] = asked;
  // The loaded file, the words and at least one chunk: a walk that stops at the door would weigh nothing.
  expect(french.length).toBeGreaterThan(2);
  expect(asked.map((names) => names.length)).toEqual(asked.map(() => french.length));
  const sums = asked.map((names) => kilobytesOf(files, names));
  expect(new Set(sums).size).toBe(1);
});

/** Addresses that only PnPjs's own modules write: lists, columns, views, rights, people, batches. */
const modulesOfPnp = [
  'getByTitle(',
  'createfieldasxml',
  'addviewfield(',
  'addroleassignment(',
  'ensureuser',
  'batchresponse_'
];

test.each(Object.keys(ceilings))(
  '%s waits for modules of PnPjs if it is for curators, and else for none',
  async (alias) => {
    const asked = await askedFiles(root, files, { alias });
    const text = asked.map((name) => Buffer.from(files.scripts.get(name) ?? []).toString()).join('\n');
    const found = modulesOfPnp.filter((address) => text.includes(address));
    expect(found).toEqual(alias === 'SetupWebPart' ? modulesOfPnp : []);
  }
);

/** The package with more in each of some files, in bytes that cannot be compressed. */
const heavier = (more: number, names: readonly string[]): PackageFiles => ({
  ...files,
  scripts: new Map(
    [...files.scripts].map(([name, script]) => [
      name,
      names.includes(name)
        ? Buffer.concat([script, Buffer.from(`/*${randomBytes(more).toString('base64')}*/`)])
        : script
    ])
  )
});

test.each(Object.entries(ceilings))(
  '6 KB more in any file that %s waits for are over its %d KB',
  async (alias, ceiling) => {
    const asked = await askedFiles(root, files, { alias });
    for (const name of asked) expect([name, kilobytesOf(heavier(6000, [name]), asked) > ceiling]).toEqual([name, true]);
    // In the loaded file they are found by the whole walk too.
    const entry = asked.filter((name) => name.startsWith('digital-ambassadors_'));
    expect(await kilobytes(alias, heavier(6000, entry))).toBeGreaterThan(ceiling);
  }
);

test('what comes with the answers is not counted: 60 KB more in every other file change nothing', async () => {
  const alias = 'StarterLauncherWebPart';
  const asked = await askedFiles(root, files, { alias });
  // The same words in other languages are weighed.
  const families = asked.map((name) => name.replace(/(?:fr-fr|fr)_[0-9a-f]+\.js$/, ''));
  const others = [...files.scripts.keys()].filter((name) => !families.some((family) => name.startsWith(family)));
  expect(others.length).toBeGreaterThan(10);
  expect(await kilobytes(alias, heavier(60_000, others))).toBe(kilobytesOf(files, asked));
});
