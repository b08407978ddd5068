import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'stored.md'), 'utf8');

/** What ships, as text without comments, by its path. */
const sources: ReadonlyMap<string, string> = new Map(
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src/*.ts', 'src/*.tsx'], {
    cwd: root,
    encoding: 'utf8'
  })
    .trim()
    .split('\n')
    .filter((path) => !/\.test\.tsx?$|^src\/testing\/|\.module\.scss\.ts$|\.d\.ts$/.test(path))
    .flatMap((path) => {
      try {
        const text = readFileSync(join(root, path), 'utf8');
        return [[path, text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')] as const];
      } catch {
        // Taken away and not yet committed.
        return [];
      }
    })
);
const all = [...sources.values()].join('\n');

/** A part of the page: from its heading to the next one of any level. */
const under = (heading: string): string => {
  const [, text] = new RegExp(`^#{2,3} ${heading}\\n([\\s\\S]*?)(?=^#{2,3} |(?![\\s\\S]))`, 'm').exec(page) ?? [];
  if (text === undefined) throw new Error(`docs/stored.md has no heading "${heading}".`);
  return text;
};

/** The cells of the rows of every table in a text. */
const rowsIn = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim())
    );

const codes = (text = ''): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();
const found = (pattern: RegExp, text: string = all): readonly string[] =>
  sorted([...text.matchAll(pattern)].map((match) => match.slice(1).find((group) => group !== undefined) ?? ''));

describe('the doors through which something is kept or read', () => {
  /** How each is known in the code; `other stores` are those that we do not want at all. */
  const doors: Readonly<Record<string, RegExp>> = {
    localStorage: /\blocalStorage\b|['"]storage['"]/,
    'recall and remember': /\b(recall|remember)\s*\(|\b(recall|remember)\b = \(|import \{[^}]*\b(recall|remember)\b/,
    indexedDB: /\bindexedDB\b|\bIDBFactory\b|\bcreateObjectStore\b/,
    BroadcastChannel: /\bBroadcastChannel\b/,
    'Web Locks': /\blocks\b(?=\s*[.}?])|\bLockManager\b/,
    'the address, read': /\blocation\.(search|hash)\b|\blocation\[/,
    'the address, written': /\b(push|replace)State\b|\blocation\.(assign|replace)\b|\blocation(\.href)? = /,
    'tenant property': /GetStorageEntity/i,
    downloads: /\.download = |\bshowSaveFilePicker\b/,
    'other stores':
      /\bsessionStorage\b|\bdocument\.cookie\b|\bcaches\.|\bserviceWorker\b|\bSharedWorker\b|\bwindow\.name\b/
  };
  const onPage = new Map(rowsIn(under('Where the code does it')).map(([door = '', files]) => [door, codes(files)]));

  test('are all on the page', () => expect([...onPage.keys()].slice(1)).toEqual(Object.keys(doors)));

  test.each(Object.entries(doors))('%s is opened in the files that the page names, and nowhere else', (door, sign) => {
    const inCode = [...sources].flatMap(([path, text]) => (sign.test(text) ? [path] : []));
    expect(sorted(inCode)).toEqual(sorted(onPage.get(door) ?? []));
  });
});

describe('the names that things are kept under', () => {
  const asWritten = codes(/Names as the code writes them:[\s\S]*?\n\n/.exec(page)?.[0]);

  test('each text that names us is on the page as it stands in the code', () => {
    expect(found(/['"`](digital-ambassadors[^'"`]*)['"`]/g)).toEqual(
      sorted(asWritten.filter((name) => name.startsWith('digital-ambassadors')))
    );
  });

  test('each key that is given to recall and remember is', () => {
    const rememberers = [...sources.values()].filter((text) => /import \{[^}]*\b(recall|remember)\b/.test(text));
    // A key is a text with a colon, whether it is given at once or under a name.
    const keys = rememberers.flatMap((text) => [
      ...found(/`([^`\n]*\$\{[^`\n]*:[^`\n]*|[^`\n]*:[^`\n]*\$\{[^`\n]*)`/g, text),
      ...found(/\b(?:recall|remember)\(\s*['"]([^'"]*)['"]/g, text)
    ]);
    expect(sorted(keys)).toEqual(sorted(asWritten.filter((name) => /^(?!digital).*:/.test(name))));
  });

  test('a key that is given by a name is one of those', () => {
    for (const [path, text] of sources)
      for (const name of found(/\b(?:recall|remember)\(\s*([a-zA-Z]\w*)\s*[,)]/g, text)) {
        const declared = new RegExp(`const (?:${name}\\b|\\[[^\\]]*\\b${name}\\b[^\\]]*\\]) = .*\`[^\`]*:[^\`]*\``);
        expect([path, name, declared.test(text) ? 'a key of the same file' : 'unknown']).toEqual([
          path,
          name,
          'a key of the same file'
        ]);
      }
  });

  test('each store of a database is', () => {
    // Databases are opened in one file, which is told the name and its store.
    const stores = found(/\bdatabaseOf\([^,)]+,\s*'(\w+)'/g);
    expect(sorted(stores)).toEqual(sorted(asWritten.filter((name) => /^\w+$/.test(name))));
    expect(found(/indexedDB\.open\([^,)]*,\s*([^)]*)\)/g)).toEqual(['1']);
  });

  test('the patterns of the page begin with them', () => {
    const patterns = rowsIn(under('In the browser')).flatMap(([where = '', name]) =>
      /localStorage|IndexedDB|Channel|Locks/.test(where) ? [codes(name)[0] ?? ''] : []
    );
    expect(patterns.length).toBeGreaterThan(6);
    expect(
      patterns.filter(
        (pattern) => !/^digital-ambassadors(-progress|-posts|-seats|-applications|-work)?($|[: ])/.test(pattern)
      )
    ).toEqual([]);
  });

  test('each question that is remembered is, with who draws it', () => {
    // The profile, and the lists that say so in what is generated from the declarations.
    const lists = found(/export const (\w+): Reading<[^>]*> = \{\s*url: '[^']*',\s*keptAs: '\w+'/g);
    const asked = sorted([...found(/: KeptAs = \{ as: '\w+', question: '(\w+)' \}/g), ...lists]);
    expect(asked.length).toBeGreaterThan(2);
    const rows = rowsIn(under('In the browser')).filter(([question = '']) => asked.includes(codes(question)[0] ?? ''));
    expect(sorted(rows.flatMap(([question]) => codes(question)))).toEqual(asked);
    // What stands first in a feature's plan is drawn from memory.
    const plans = [...all.matchAll(/\b(?:first|optional): \{([^}]*)\}/g)].map(([, questions = '']) => questions).join();
    const drawn = found(/\brows(?:Of|InStages)\((\w+)\)|\b(profile)\b/g, plans);
    expect(sorted(rows.filter(([, by]) => by !== 'nobody').flatMap(([question]) => codes(question)))).toEqual(drawn);
  });

  test('each kind of run that is noted is, with how long it is kept', () => {
    const manners = [...all.matchAll(/\brunsOf<[^(]*>\(\{\s*kind: '([\w-]+)',[^}]*?\bkept: '(\w+)'/g)];
    const inCode = manners.flatMap(([, kind = '', kept]) => [`${kind} ${kept}`, `${kind} results ${kept}`]);
    const [, union = ''] = /type RunKind = ([^;]*);/.exec(all) ?? [];
    expect(sorted(manners.map(([, kind = '']) => kind))).toEqual(found(/'([\w-]+)'/g, union));
    const told = rowsIn(under('In the browser')).flatMap(([work, value = '', kept]) =>
      value.startsWith('`{ run') ? [`${codes(work)[0]} ${codes(kept)[0]}`] : []
    );
    expect(sorted(told)).toEqual(sorted(inCode));
  });

  test('each age is told in days', () => {
    const ages = found(/\blongest(?:Remembered)? = (\d+) \* 24 \* 60 \* 60 \* 1000/g).map(Number);
    const told = rowsIn(under('In the browser')).flatMap(([, , , used = '']) => /^(\d+) days/.exec(used)?.[1] ?? []);
    expect(sorted(told)).toEqual(sorted(ages.map(String)));
  });
});

describe('the addresses by which we are opened', () => {
  /** Names that a part reads of its share of the address: `values.search`, and those of a list of filters. */
  const namesIn = (path: string, text: string): readonly string[] => [
    ...found(/\bvalues\.(\w+)\?\./g, text),
    ...found(/\bvalues\[by === '\w+' \? '(\w+)'/g, text),
    ...found(/\bvalues\[by === '\w+' \? '\w+' : '(\w+)'\]/g, text),
    ...(/\bvalues\[facet\]/.test(text) ? filtersBeside(path) : [])
  ];
  /** The filters of the feature that a file is of: its table of them stands in the same folder. */
  const filtersBeside = (path: string): readonly string[] => {
    const table = sources.get(path.replace(/[^/\\]+$/, 'facets.ts')) ?? '';
    return found(/^ {2}(\w+): \{$/gm, /^const entries = \{$([^]*?)^\} satisfies/m.exec(table)?.[1] ?? '');
  };

  test('each parameter is on the page, and none that nobody reads', () => {
    const readers = [...sources].filter(([, text]) => /import type \{ AddressValues \}/.test(text));
    const prefixed = readers.flatMap(([path, text]) => {
      const [prefix = ''] = found(/const \w*[pP]refix = '(\w+)'/g, text);
      return namesIn(path, text).map((name) => `${prefix}-${name}`);
    });
    const named = found(/'(\w+)'/g, /^type Name = (.*);$/m.exec(all)?.[1] ?? '');
    const whole = found(/URLSearchParams\([\w.]*\)\.get\('(screen)'\)/g);
    const inCode = [...prefixed, ...whole, ...named, ...named.map((name) => `starter-${name}`)];
    expect(prefixed.length).toBeGreaterThan(10);
    expect(sorted(inCode)).toEqual(sorted(rowsIn(under('Addresses')).flatMap(([parameter]) => codes(parameter))));
  });

  test('each share of the address is one that the page knows', () => {
    const shares = found(/\b(?:addressWith|readAddress|useAddress|queryOf)\(\s*'(\w+)'/g);
    const prefixes = found(/const (?:\w*[pP]refix|address) = '(\w+)'/g);
    const known = rowsIn(under('Addresses')).flatMap(([parameter]) => /`(\w+)-/.exec(parameter ?? '')?.[1] ?? []);
    expect(sorted([...shares, ...prefixes])).toEqual(sorted(known));
  });

  test('the tenant property is on the page', () => {
    expect(found(/const property = '(\w+)'/g)).toEqual(['DigitalAmbassadorsSite']);
    expect(page).toContain('`DigitalAmbassadorsSite`');
  });
});

describe('what SharePoint keeps with a page', () => {
  const rows = rowsIn(under('Web part properties'));
  const named = (alias: string): readonly string[] =>
    sorted(rows.flatMap(([of, property = '', value]) => (of === alias && value !== undefined ? codes(property) : [])));
  /** Names of an interface's own properties. */
  const propertiesOf = (settings: string): readonly string[] =>
    found(/^ {2}readonly (\w+)\?:/gm, new RegExp(`interface ${settings} \\{([\\s\\S]*?)^\\}`, 'm').exec(all)?.[1]);

  interface Manifest {
    readonly id: string;
    readonly alias: string;
    readonly preconfiguredEntries: readonly { readonly properties: object }[];
  }
  const manifests = execFileSync('git', ['ls-files', 'src/*.manifest.json'], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((path) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Manifest);

  test('each web part has its id, and the page no other', () => {
    const inCode = manifests.map(({ id, alias }) => `${id} ${alias}`);
    const told = rows.flatMap(([alias, id, value]) =>
      value === undefined ? codes(id).map((code) => `${code} ${alias}`) : []
    );
    expect(sorted(told)).toEqual(sorted(inCode));
  });

  test.each([
    ['AmbassadorFinderWebPart', 'FinderSettings'],
    ['BadgeRosterWebPart', 'RosterSettings'],
    ['StarterLauncherWebPart', 'StarterSettings'],
    ['TrainingCatalogueWebPart', 'CatalogueSettings'],
    ['QuestionsWebPart', 'QuestionsSettings'],
    ['SessionsWebPart', 'SessionsSettings'],
    ['CallForAmbassadorsWebPart', 'CallSettings'],
    ['IndicatorsWebPart', 'IndicatorsSettings'],
    ['SetupWebPart', 'SetupSettings'],
    ['all eight', 'DoorSettings']
  ])('the properties of %s are those on the page', (alias, settings) => {
    const inCode = propertiesOf(settings);
    expect(inCode.length).toBeGreaterThan(0);
    expect(named(alias)).toEqual(inCode);
    const { preconfiguredEntries = [] } = manifests.find((manifest) => manifest.alias === alias) ?? {};
    for (const name of preconfiguredEntries.flatMap(({ properties }) => Object.keys(properties)))
      expect(inCode).toContain(name);
  });

  test('the version of the data is the one on the page', () => {
    // SPFx's own, which says so: nothing of ours says another one.
    expect(found(/\b(dataVersion)\b/g)).toEqual([]);
    const base = readFileSync(join(root, 'node_modules/@microsoft/sp-webpart-base/lib/core/BaseWebPart.js'), 'utf8');
    expect(/"dataVersion", \{[\s\S]{0,300}?Version\.parse\('([\d.]+)'\)/.exec(base)?.[1]).toBe('1.0');
    expect(page).toContain('`dataVersion` 1.0 ');
  });
});
