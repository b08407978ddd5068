import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

/** The languages as the declaration has them. */
const declared = /export const languages = \[([^\]]*)\]/.exec(text('src/lists/languages.ts'))?.[1] ?? '';
const languages = [...declared.matchAll(/'(\w\w)'/g)].map(([, language = '']) => language);

/** The places that docs/architecture.md names. */
const places = (() => {
  const [, section = ''] = /^## A fifth language\n([\s\S]*?)^## /m.exec(text('docs/architecture.md')) ?? [];
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, place = '']) => place));
})();

/** Where the lists are declared: the page names the file that names them. */
const declarations = [...text('src/lists/index.ts').matchAll(/^import \{.*\} from '\.\/(\w+)';$/gm)]
  .map(([, name]) => `src/lists/${name}.ts`)
  .filter((path) => /= list\(\{/.test(text(path)));

/** Files of src that the page names, one by one or by a pattern, and those that it names through another. */
const named = [
  ...globSync(
    places.filter((place) => /^src\/.*\.ts$/.test(place) && place !== 'src/lists/index.ts'),
    { cwd: root }
  ).map((path) => path.replaceAll('\\', '/')),
  ...(places.includes('src/lists/index.ts') ? declarations : [])
].filter((path) => !path.endsWith('.test.ts'));

const copy = join(root, 'temp', 'languages');

/** Errors of src by file, when there is one language more. */
const errorsWithOneMore = (): string => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  cpSync(join(root, 'src'), join(copy, 'src'), {
    recursive: true,
    filter: (path) => !/\.test\.tsx?$|src.testing/.test(path)
  });
  const more = text('src/lists/languages.ts').replace(declared, `${declared}, 'it'`);
  writeFileSync(join(copy, 'src', 'lists', 'languages.ts'), more);
  const compilerOptions = { rootDir: './src', rootDirs: ['./src', '../sass-ts'] };
  const settings = { extends: '../../tsconfig.json', compilerOptions, include: ['src/**/*.ts', 'src/**/*.tsx'] };
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify(settings));
  const compiler = join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');
  const parameters = [compiler, '--noEmit', '--singleThreaded', '--pretty', 'false', '-p', copy];
  const { stdout } = spawnSync(process.execPath, parameters, { cwd: copy, encoding: 'utf8' });
  rmSync(copy, { recursive: true, force: true });
  return stdout;
};

test('where a language more is missing, the compiler says so, and the page names the place', () => {
  const errors = errorsWithOneMore();
  const failing = new Set([...errors.matchAll(/^(src\/[^(]+)\(/gm)].map(([, file = '']) => file));
  /** What names a language of ours by itself: whoever adds one has something to write there. */
  const naming = globSync('src/**/*.{ts,tsx}', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.tsx?$|^src\/(testing|lists\/(reading|hints)|strings\/\w+)\/|\.d\.ts$/.test(path))
    .filter((path) => path !== 'src/lists/languages.ts')
    .filter((path) => {
      const code = text(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /\bnl\b|'NL'|\bNL:|[a-z]Nl\b/.test(code);
    });
  expect(naming.length).toBeGreaterThan(10);
  expect(declarations.length).toBeGreaterThan(7);
  expect(sorted(naming)).toEqual(sorted(named));
  // Search terms to begin with are known by the choices of src/lists/topics.ts, which fail first.
  expect(naming.filter((path) => !failing.has(path))).toEqual(['src/lists/startingTerms.ts']);
});

const culture = (language: string): string => `${language}-${language === 'en' ? 'US' : language.toUpperCase()}`;
const cultures = sorted(languages.map(culture));

test('the generated words, the page and the tools have every language', () => {
  const [, locales = ''] = /export const locales = \[([^\]]*)\]/.exec(text('tools/strings.mjs')) ?? [];
  expect(sorted([...locales.matchAll(/[a-z]{2}-[a-z]{2}/g)].map(([locale]) => locale))).toEqual(
    sorted(cultures.map((each) => each.toLowerCase()))
  );
  expect(sorted(globSync('*.js', { cwd: join(root, 'src/strings/loc') }))).toEqual(
    sorted(cultures.map((each) => `${each.toLowerCase()}.js`))
  );
  for (const place of [
    'tools/lists/powerShell.mjs',
    'local/page/words/language.ts',
    'local/page/contents/words/index.ts'
  ]) {
    expect(places).toContain(place);
    const named = [...text(place).matchAll(/'(\w\w)(?:-\w\w)?'/g)].map(([, language = '']) => language);
    expect([place, sorted(named)]).toEqual([place, sorted(languages)]);
  }
});

const manifests = globSync('src/webparts/*/*.manifest.json', { cwd: root });

test.each(manifests)('%s has a title and a description in every language', (path) => {
  const { preconfiguredEntries } = JSON.parse(text(path)) as {
    readonly preconfiguredEntries: readonly Readonly<
      Record<'title' | 'description', Readonly<Record<string, string>>>
    >[];
  };
  for (const { title, description } of preconfiguredEntries)
    for (const each of [title, description])
      // What the gallery shows where it has no other language is English.
      expect(sorted(Object.keys(each).map((name) => (name === 'default' ? 'en-US' : name)))).toEqual(cultures);
});
