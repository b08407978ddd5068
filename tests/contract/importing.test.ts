import * as fc from 'fast-check';
import type { VisitorKey } from '../../local/http.ts';
import { connectTo } from '../../src/data/connection/connection';
import { directory } from '../../src/data/curation/directory';
import { register } from '../../src/data/curation/register';
import { rowWriter } from '../../src/data/curation/rowWriter';
import { sharePoint } from '../../src/data/curation/sharePoint';
import { csvOf } from '../../src/domain/common/csv';
import { fieldsOf } from '../../src/domain/importing/columns';
import { exported } from '../../src/domain/importing/export';
import { finished, linesOf } from '../../src/domain/importing/lines';
import { namesOfRows, pointedAt } from '../../src/domain/importing/names';
import type { LineOutcome } from '../../src/domain/importing/plan';
import type { Row, SiteNow } from '../../src/domain/importing/read';
import { columnsNamed, refusalMeaning } from '../../src/domain/importing/refusals';
import type { ListNews } from '../../src/domain/importing/meanwhile';
import { carryOut, type Desk as Working, type ImportEnd } from '../../src/domain/importing/run';
import { begun, type RunState, stepsOf } from '../../src/domain/importing/steps';
import { undoFile, undoPlan } from '../../src/domain/importing/undo';
import type { DirectoryPerson } from '../../src/domain/port/rowWriter';
import { measuresOf, oddnessOf } from '../../src/domain/indicators/model';
import {
  ambassadors,
  awards,
  badges,
  circles,
  indicators,
  type IndicatorRow,
  offices,
  searchTerms,
  trainings
} from '../../src/lists';
import type { List } from '../../src/lists/list';
import { dryRun, siteWith } from '../../src/testing/importing';
import { openDesk, packagedLists, type Desk } from './desk';

const network = globalThis.fetch;
let desk: Desk;
/** What happens to the next requests, by their order; absent: nothing. */
let faults: (string | undefined)[] = [];
let sent = 0;
let visitor: VisitorKey = 'editor';

const colleague = (name: string, at: number): DirectoryPerson => {
  const account = `${name.toLowerCase()}${at}@lecercle.example`;
  return { login: `i:0#.f|membership|${account}`, email: account, name: `${name} Numéro${at}` };
};
const easypay = Array.from({ length: 40 }, (_, at) => colleague('Easy', at));

const site = () => sharePoint(connectTo(desk.url));
const rowsOf = async (list: List): Promise<readonly Row[]> => (await register(site()).rows(list)) as readonly Row[];

const siteNow = async (list: List): Promise<SiteNow> => {
  const urls = new Set(fieldsOf(list).flatMap(({ column }) => ('list' in column ? [column.list] : [])));
  const others: Record<string, readonly object[]> = {};
  for (const other of pointedAt)
    if (urls.has(other.url) && other.url !== list.url)
      others[other.url] = (await rowsOf(other)).map(({ item }) => item);
  const found = await Promise.all(easypay.slice(0, 2).map(({ email }) => directory(site()).find(email)));
  expect(found.flat().map(({ login }) => login)).toEqual(easypay.slice(0, 2).map(({ login }) => login));
  return siteWith(list, await rowsOf(list), others, easypay);
};

const working = (list: List, given: Partial<Working> = {}): { desk: Working; state: () => RunState | undefined } => {
  let last: RunState | undefined;
  const lines = site();
  return {
    state: () => last,
    desk: {
      writer: rowWriter(lines),
      directory: directory(lines),
      changes: async (since, but) => (await register(lines).changes(list, since, but)) as ListNews,
      me: register(lines).me,
      pause: async () => undefined,
      stopped: () => false,
      onState: (state) => (last = state),
      ...given
    }
  };
};

const imported = async (
  list: List,
  text: string
): Promise<{ ended: ImportEnd; state: RunState; outcomes: readonly LineOutcome[] }> => {
  const outcomes = dryRun(list, text, await siteNow(list));
  const from = begun(stepsOf(outcomes));
  const work = working(list);
  const ended = await carryOut(list, from, work.desk);
  return { ended, state: work.state() ?? from, outcomes };
};

const kinds = (outcomes: readonly LineOutcome[]): Record<string, number> =>
  outcomes.reduce<Record<string, number>>((sum, { kind }) => ({ ...sum, [kind]: (sum[kind] ?? 0) + 1 }), {});

const circlesFile =
  'Clé;Nom;Cercle englobant;Type;Effectif\nPAY;Paie;GRP;Ligne métier;40\nGRP;Groupe;;Cercle englobant;\nEZ;EASYPAY;PAY;;400\n';
const peopleFile = `E-mail;Cercle;Sujets;Langues;Depuis;Date de l’accord\n${easypay
  .map(
    ({ email }, at) =>
      `${email};EASYPAY;Teams; Excel${at}`.replace(`Teams; Excel${at}`, '"Teams; Sécurité; Loop"') +
      ';Français;01/02/2023;15/01/2023'
  )
  .join('\n')}\n`;

beforeEach(async () => {
  desk = await openDesk(packagedLists());
  for (const { login, email, name } of easypay) {
    const [firstName = '', lastName = ''] = name.split(' ');
    desk.site.addToDirectory([
      {
        login,
        email,
        displayName: name,
        firstName,
        lastName,
        jobTitle: '',
        department: '',
        office: '',
        languages: [],
        hasPicture: false
      }
    ]);
  }
  faults = [];
  sent = 0;
  visitor = 'editor';
  globalThis.fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('X-Local-Person', visitor);
    sent += 1;
    const fault = faults.shift();
    if (fault !== undefined) headers.set('X-Local-Fault', fault);
    return network(input, { ...init, headers });
  };
});
afterEach(async () => {
  globalThis.fetch = network;
  await desk.close();
});

test.each(['owner', 'editor', 'contributor'] as const)(
  'as %s, a tree of circles and forty people of an acquired company come in one go, and the second time nothing changes',
  async (as) => {
    visitor = as;
    expect((await imported(circles, circlesFile)).ended).toBe('finished');
    expect((await rowsOf(circles)).map(({ item }) => [item.title, item.parent !== undefined])).toEqual([
      ['Groupe', false],
      ['Paie', true],
      ['EASYPAY', true]
    ]);
    const { ended, outcomes } = await imported(ambassadors, peopleFile);
    expect([ended, kinds(outcomes)]).toEqual(['finished', { added: 40 }]);
    const rows = await rowsOf(ambassadors);
    expect(rows).toHaveLength(40);
    expect(rows[0]?.item).toMatchObject({
      title: 'Easy Numéro0',
      topics: ['Teams', 'Security', { undeclared: 'Loop' }],
      since: '2023-02-01',
      status: 'Active',
      visible: true,
      person: { email: easypay[0]?.email }
    });
    expect(kinds(dryRun(ambassadors, peopleFile, await siteNow(ambassadors)))).toEqual({ unchanged: 40 });
    expect(desk.log.filter((line) => line.startsWith('!'))).toEqual([]);
  }
);

test('words are written as the list offers them, in its own language', async () => {
  const words = circles.columns.Kind.choices;
  desk.site.retitle(circles.url, {
    title: 'Cercles',
    fields: {},
    choices: { Kind: Object.values(words).map(({ fr }) => fr) }
  });
  await imported(circles, 'Key;Name;Kind\nA;A;Businesslijn\n');
  const list = desk.site.lists.byUrl(circles.url);
  expect(JSON.stringify(list === undefined ? '' : desk.site.items.find(list, 1))).toContain('Ligne métier');
  expect((await rowsOf(circles))[0]?.item.kind).toBe('Business line');
});

test('what every list exports, it imports without a change', async () => {
  await imported(circles, circlesFile);
  await imported(offices, 'Nom;Région;Effectif;Noms dans les profils\nNamur;Wallonie;12;"Namur\n-Namen; =1+1"\n');
  await imported(
    badges,
    'Name;Description;Picture;Valid for (months)\n=Coach;"a ""b""; c";https://lecercle.example/a%20b.png;12\n'
  );
  await imported(ambassadors, peopleFile);
  await imported(
    awards,
    `Ambassador;Badge;Awarded on\n${easypay
      .slice(0, 5)
      .map(({ email }) => `${email};'=Coach;3/5/2024`)
      .join('\n')}\n`
  );
  await imported(
    trainings,
    'ModuleKey;Language;Title;Address;Audience;Minutes\nm1;NL;Teams;https://x.example/a b;Starters, Iedereen;10\n'
  );
  await imported(searchTerms, 'Words;Language;Topics\n"écran; larsen";FR;Teams\n');
  for (const list of [circles, offices, badges, ambassadors, awards, trainings, searchTerms])
    for (const [language, culture] of [
      ['fr', 'fr-BE'],
      ['nl', 'nl-BE'],
      ['en', 'en-GB'],
      ['de', 'de-DE']
    ] as const) {
      const site = await siteNow(list);
      expect(site.rows.length).toBeGreaterThan(0);
      const file = csvOf(exported(list, site.rows, { language, names: site.names }), culture);
      expect({ list: list.url, ...kinds(dryRun(list, file, site)) }).toEqual({
        list: list.url,
        unchanged: site.rows.length
      });
    }
});

test('a row that somebody changed meanwhile is told and left as it is', async () => {
  await imported(circles, circlesFile);
  const outcomes = dryRun(circles, 'Key;Headcount\nPAY;41\nEZ;401\n', await siteNow(circles));
  await imported(circles, 'Key;Headcount\nEZ;399\n');
  const work = working(circles);
  expect(await carryOut(circles, begun(stepsOf(outcomes)), work.desk)).toBe('finished');
  const told = [...(work.state()?.results ?? [])].sort(([one], [other]) => one - other);
  expect(told.map(([, { state }]) => state)).toEqual(['done', 'conflict']);
  expect((await rowsOf(circles)).map(({ item }) => item.headcount)).toEqual([undefined, 41, 399]);
});

test.each([
  ['whose key is kept once by SharePoint', circles, (at: number) => `K${at};Cercle ${at}`, 'Clé;Nom'],
  ['that lets the same in twice', searchTerms, (at: number) => `mot${at};Teams`, 'Mots;Sujets']
] as const)(
  'two curators who write one file of 300 rows at once into a list %s leave 300 rows, and each is told the truth',
  async (_which, list, line, heads) => {
    const file = [heads, ...Array.from({ length: 300 }, (_nothing, at) => line(at))].join('\n');
    const outcomes = dryRun(list, file, await siteNow(list));
    expect(kinds(outcomes)).toEqual({ added: 300 });
    const from = begun(stepsOf(outcomes));
    // Two of one account as well: what counts is who wrote which row.
    const runs = [working(list), working(list)];
    const ended = await Promise.all(runs.map((each) => carryOut(list, from, each.desk)));
    expect(ended).toEqual(['finished', 'finished']);
    const rows = await rowsOf(list);
    expect(new Set(rows.map(({ item }) => item.title)).size).toBe(300);
    expect(rows).toHaveLength(300);
    const told = runs.map(({ state }) => [...(state()?.results ?? [])]);
    for (const each of told) {
      expect(each).toHaveLength(300);
      expect(each.every(([, { state }]) => state === 'done' || state === 'there')).toBe(true);
    }
    const written = told.map((each) => each.flatMap(([at, { state }]) => (state === 'done' ? at : [])));
    expect(written.flat().sort((one, other) => one - other)).toEqual(Array.from({ length: 300 }, (_nothing, at) => at));
  }
);

test('what an import asks beside its writes: the list once, and before each batch what became of it', async () => {
  const file = ['Clé;Nom', ...Array.from({ length: 120 }, (_nothing, at) => `K${at};Cercle ${at}`)].join('\n');
  const from = begun(stepsOf(dryRun(circles, file, await siteNow(circles))));
  desk.log.length = 0;
  expect(await carryOut(circles, from, working(circles).desk)).toBe('finished');
  const asked = desk.log.map((line) => line.replace(/^(\w+) .*\//, '$1 '));
  expect(asked.filter((line) => line === 'POST $batch')).toHaveLength(3);
  expect(asked.filter((line) => /getchanges/i.test(line))).toHaveLength(3);
  expect(asked.filter((line) => line === 'GET items')).toHaveLength(1);
  expect(desk.log.length).toBeLessThanOrEqual(3 + 3 + 1 + 4);
});

test('an import is undone by its file: added rows go to the recycle bin, changed ones are put back, others’ changes stay', async () => {
  await imported(circles, circlesFile);
  const before = await rowsOf(circles);
  const { state } = await imported(
    circles,
    'Key;Name;Headcount;Parent\nPAY;Paie;41;\nNEW;Nouveau;3;PAY\nEZ;EASYPAY;1;GRP\n'
  );
  const file = undoFile(circles, state);
  expect(file).toBeDefined();
  const lines = finished(linesOf(csvOf(file ?? [], 'fr-BE'), ';'));
  await imported(circles, 'Key;Entity\nEZ;Easypay SA\n');
  const outcomes = undoPlan(circles, lines, await siteNow(circles));
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['changed', 'problem', 'removed']);
  expect(await carryOut(circles, begun(stepsOf(outcomes)), working(circles).desk)).toBe('finished');
  const after = await rowsOf(circles);
  expect(after.map(({ item }) => item.title)).toEqual(before.map(({ item }) => item.title));
  expect(after[1]?.item).toEqual(before[1]?.item);
  expect(after[2]?.item).toMatchObject({ headcount: 1, entity: 'Easypay SA' });
});

test('undone, every list is what it was: the export before is the export after, over random edits', async () => {
  await imported(circles, `${circlesFile}3;Trois;PAY;;3\n`);
  await imported(offices, 'Nom;Effectif\nNamur;12\n2;5\n');
  await imported(ambassadors, peopleFile.split('\n').slice(0, 6).join('\n'));
  const written = async (list: List): Promise<string> => {
    const { rows, names } = await siteNow(list);
    return csvOf(exported(list, rows, { language: 'nl', names }), 'nl-BE');
  };
  const cell = (...of: readonly string[]) => fc.constantFrom('', ...of);
  const circleLine = fc.tuple(
    fc.constantFrom('PAY', 'EZ', '3', 'NEW'),
    fc.constantFrom('Paie', '=Nom', '#3', 'a;b', '12'),
    cell('GRP', '#1'),
    cell('Business line', 'Groep'),
    cell('7', '8'),
    cell('Belgique', '#N'),
    cell('3', 'x')
  );
  const personLine = fc.tuple(
    fc.constantFrom(...easypay.slice(0, 6).map(({ email }) => email)),
    fc.constantFrom('#1', '#2', '3'),
    cell('#1; #4', 'Paie', '#2'),
    cell('#AskMe; Teams', 'Excel; a;;b', '#12'),
    cell('2', 'Namur'),
    cell('03/02/2024'),
    fc.constantFrom('Ja', 'Nee')
  );
  const heads = {
    [circles.url]: 'Key;Title;Parent;Kind;Headcount;Entity;ProfileNames',
    [ambassadors.url]: 'Person;PrimaryCircle;OtherCircles;Topics;Office;Since;Visible'
  };
  const lineOf = (cells: readonly string[]): string => cells.map((text) => `"${text}"`).join(';');
  let undone = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.record({ list: fc.constant<List>(circles), lines: fc.array(circleLine, { minLength: 1, maxLength: 4 }) }),
        fc.record({ list: fc.constant<List>(ambassadors), lines: fc.array(personLine, { minLength: 1, maxLength: 4 }) })
      ),
      async ({ list, lines }) => {
        const before = await written(list);
        const text = `${heads[list.url]}\n${lines.map(lineOf).join('\n')}\n`;
        const plan = dryRun(list, text, await siteNow(list), { empty: 'clear' });
        const work = working(list);
        await carryOut(list, begun(stepsOf(plan)), work.desk);
        const file = undoFile(list, work.state() ?? begun([]));
        if (file === undefined) return;
        const back = undoPlan(list, finished(linesOf(csvOf(file, 'nl-BE'), ';')), await siteNow(list));
        expect(back.filter(({ kind }) => kind === 'problem')).toEqual([]);
        expect(await carryOut(list, begun(stepsOf(back)), working(list).desk)).toBe('finished');
        undone += 1;
        expect(await written(list)).toBe(before);
      }
    ),
    { numRuns: 25 }
  );
  expect(undone).toBeGreaterThan(8);
}, 60_000);

test('what is recycled lies in the recycle bin, what is deleted for good does not, and both are gone', async () => {
  await imported(circles, circlesFile);
  const [group, payroll, sales] = (await rowsOf(circles)).map(({ item }) => item);
  const written = await rowWriter(site()).write(circles, [
    { kind: 'recycle', id: sales?.id ?? 0 },
    { kind: 'delete', id: payroll?.id ?? 0 },
    { kind: 'delete', id: 999 }
  ]);
  expect(written.map(({ state }) => state)).toEqual(['done', 'done', 'conflict']);
  expect((await rowsOf(circles)).map(({ item }) => item.id)).toEqual([group?.id]);
  const bin = (await site().connection.ask('_api/web/recycleBin', { $select: 'Title' })) as {
    value: readonly object[];
  };
  expect(bin.value).toEqual([expect.objectContaining({ Title: sales?.title })]);
});

describe.each([
  ['cut off before it is served', 'offline'],
  ['cut off after it was served', 'lost'],
  ['throttled', 'status=429;retry-after=1'],
  ['answered with 503', 'status=503;retry-after=1'],
  ['refused', 'status=403'],
  ['half carried out', 'half-batch']
])('a request of an import that is %s', (_what, fault) => {
  // digest, people made known, words, rows, the list read again: a fault at each place.
  test.each([0, 1, 2, 3, 4])('at place %i: resumed, the end is the same', async (place) => {
    await imported(circles, circlesFile);
    const text = `${peopleFile}nobody@lecercle.example;Paie;;;;\n`;
    const outcomes = dryRun(ambassadors, text, await siteNow(ambassadors));
    const work = working(ambassadors, { pause: async () => undefined });
    const from = begun(stepsOf(outcomes));
    faults = [...Array.from({ length: place }, () => undefined), fault];
    let ended = await carryOut(ambassadors, from, work.desk);
    faults = [];
    if (ended !== 'finished') ended = await carryOut(ambassadors, work.state() ?? from, work.desk);
    expect(ended).toBe('finished');
    const rows = await rowsOf(ambassadors);
    expect(rows.map(({ item }) => item.title)).toHaveLength(40);
    expect(new Set(rows.map(({ item }) => item.title)).size).toBe(40);
    expect([...(work.state()?.results.values() ?? [])].filter(({ state }) => state === 'done')).toHaveLength(40);
  });
});

test('whoever may only read is not let write, is told before, and nothing is written', async () => {
  await imported(circles, circlesFile);
  visitor = 'reader';
  expect(await rowWriter(site()).rights(circles)).toEqual({
    mayAdd: false,
    mayEdit: false,
    mayDelete: false,
    seesAll: false
  });
  expect((await imported(circles, 'Key;Headcount\nPAY;99\n')).ended).toMatchObject({ kind: 'forbidden' });
  visitor = 'contributor';
  expect(await rowWriter(site()).rights(circles)).toMatchObject({
    mayAdd: true,
    mayEdit: true,
    seesAll: false
  });
  expect((await imported(circles, 'Key;Headcount\nPAY;98\n')).ended).toBe('finished');
  expect((await rowsOf(circles))[1]?.item.headcount).toBe(98);
});

test('rights that end half way stop the import; what was written stays, and it goes on when they are back', async () => {
  const many = `Key;Name\n${Array.from({ length: 120 }, (_, at) => `K${at};Name ${at}`).join('\n')}\n`;
  const outcomes = dryRun(circles, many, await siteNow(circles));
  const work = working(circles, {
    onState: (state) => {
      if (state.results.size === 50 && last.results.size < 50) visitor = 'reader';
      last = state;
    }
  });
  let last = begun(stepsOf(outcomes));
  expect(await carryOut(circles, last, work.desk)).toMatchObject({ kind: 'forbidden' });
  visitor = 'editor';
  expect(await rowsOf(circles)).toHaveLength(50);
  expect(await carryOut(circles, last, work.desk)).toBe('finished');
  expect(await rowsOf(circles)).toHaveLength(120);
});

test('2,500 headcounts are changed fifty at a time, and stop leaves the rest for later', async () => {
  const rows = Array.from({ length: 2500 }, (_, at) => ({ Title: `Circle ${at}`, Key: `C${at}` }));
  desk.site.transaction(() =>
    desk.site.insert(circles.url, rows, 'i:0#.f|membership|editor.baudoux@lecercle.example', new Date())
  );
  const text = `Key;Headcount\n${rows.map(({ Key }, at) => `${Key};${at}`).join('\n')}\n`;
  const outcomes = dryRun(circles, text, await siteNow(circles));
  expect(kinds(outcomes)).toEqual({ changed: 2500 });
  let stop = false;
  let last = begun(stepsOf(outcomes));
  const work = working(circles, {
    stopped: () => stop,
    onState: (state) => {
      stop = state.results.size === 1000;
      last = state;
    }
  });
  sent = 0;
  expect(await carryOut(circles, last, work.desk)).toBe('stopped');
  // digest, words, who imports, from where changes are told, the list; twenty batches, and before each what became of the list.
  expect(sent).toBe(5 + 20 + 19);
  stop = false;
  expect(await carryOut(circles, last, { ...work.desk, stopped: () => false })).toBe('finished');
  expect((await rowsOf(circles)).every(({ item }, at) => item.headcount === at)).toBe(true);
}, 60_000);

test('fifty lines that a rule of the list refuses are told, and the five behind them are written', async () => {
  visitor = 'owner';
  await sharePoint(connectTo(desk.url)).list(circles).update({ ValidationFormula: '=[Headcount]<100' });
  visitor = 'editor';
  const heads = [...Array.from({ length: 50 }, () => 500), 1, 2, 3, 4, 5];
  const text = `Key;Name;Headcount\n${heads.map((head, at) => `K${at};Name ${at};${head}`).join('\n')}\n`;
  const { ended, state } = await imported(circles, text);
  expect([ended, (await rowsOf(circles)).length]).toEqual(['finished', 5]);
  const refused = [...state.results.values()].flatMap((each) => (each.state === 'refused' ? [each.failure] : []));
  expect(refused.map(refusalMeaning)).toEqual(Array.from({ length: 50 }, () => 'listRule'));
});

test('the rule of a column is known before anything is written, with the question that asks for words', async () => {
  visitor = 'owner';
  await sharePoint(connectTo(desk.url))
    .list(circles)
    .fields.getByInternalNameOrTitle('Headcount')
    .update({ ValidationFormula: '=[Headcount]<100', ValidationMessage: '' });
  visitor = 'editor';
  const writer = rowWriter(site());
  sent = 0;
  expect(await writer.rules(circles)).toEqual({ Headcount: '=[Headcount]<100' });
  await writer.words(circles);
  expect(sent).toBe(1);
});

test('a value that another row has is told with the column that keeps it once', async () => {
  await imported(circles, circlesFile);
  const plan = dryRun(circles, 'Key;Name\nNEW;Nouveau\nEND;Fin\n', await siteNow(circles));
  await imported(circles, 'Key;Name\nNEW;Entretemps\n');
  const work = working(circles);
  expect(await carryOut(circles, begun(stepsOf(plan)), work.desk)).toBe('finished');
  expect([0, 1].map((at) => work.state()?.results.get(at)?.state)).toEqual(['conflict', 'done']);
  const [first] = await rowWriter(site()).write(circles, [{ kind: 'add', values: { key: 'NEW', title: 'Encore' } }]);
  expect(first?.state === 'refused' && [refusalMeaning(first.failure), columnsNamed(first.failure)]).toEqual([
    'duplicate',
    [circles.columns.Key.label.en]
  ]);
});

test('four hundred people whom nobody here knows are looked up fifty to a request, and each is found', async () => {
  const many = Array.from({ length: 400 }, (_nothing, at) => colleague('Nieuw', at));
  for (const { login, email, name } of many)
    desk.site.addToDirectory([
      {
        login,
        email,
        displayName: name,
        firstName: '',
        lastName: name,
        jobTitle: '',
        department: '',
        office: '',
        languages: [],
        hasPicture: false
      }
    ]);
  await imported(circles, circlesFile);
  const asked = many.map(({ email }) => email);
  sent = 0;
  const people = directory(site());
  const answers: (readonly DirectoryPerson[])[] = [];
  for (let at = 0; at < asked.length; at += 50) answers.push(...(await people.findEach(asked.slice(at, at + 50))));
  // digest, eight batches: no more than one request for forty lines.
  expect(sent).toBeLessThanOrEqual(400 / 40);
  expect(answers.map(([found]) => found?.login)).toEqual(many.map(({ login }) => login));
});

test('names of a list are those of its rows', async () => {
  await imported(circles, circlesFile);
  const names = namesOfRows(
    circles,
    (await rowsOf(circles)).map(({ item }) => item)
  );
  expect([names.write(1, 'fr'), names.find('groupe')]).toEqual(['Groupe', { one: 1 }]);
});

const wave = (...rows: readonly (readonly string[])[]): string =>
  [
    ['Question, mot pour mot', 'Indicateur', 'Vague', 'Mesuré le', 'Valeur', 'Échelle', 'Réponses', 'Publié'],
    ...rows.map(([key = '', value = '', scale = '', question = `Question ${key} ?`]) => [
      question,
      key,
      'Octobre 2026',
      '11/10/2026',
      value,
      scale,
      '612',
      'Oui'
    ])
  ]
    .map((cells) => cells.join('\t'))
    .join('\n');

const measured = async () => measuresOf((await rowsOf(indicators)).map(({ item }) => item as unknown as IndicatorRow));

test('figures of a survey are read as people and spreadsheets write them', async () => {
  const { ended, outcomes } = await imported(
    indicators,
    wave(
      ['Valeur ajoutée', '8,18', 'Sur 10'],
      ['Facilité d’adoption', '4.05', 'Sur 5'],
      ['Notoriété', '77 %', 'Pour cent'],
      ['Utilisation', '35,0%', 'Pour cent'],
      ['Participation', '1\u202f234', 'Nombre']
    )
  );
  expect(outcomes.flatMap((each) => ('problems' in each ? each.problems : []))).toEqual([]);
  expect(ended).toBe('finished');
  expect((await measured()).map(({ key, value, scale }) => [key, value, scale])).toEqual([
    ['Added value', 8.18, 'Out of 10'],
    ['Adoption', 4.05, 'Out of 5'],
    ['Awareness', 77, 'Percent'],
    ['Use', 35, 'Percent'],
    ['Participation', 1234, 'Count']
  ]);
});

test('120 % and 11 of 10 are stored as they are, shown nowhere, and named by health', async () => {
  await imported(
    indicators,
    wave(['Notoriété', '120 %', 'Pour cent'], ['Valeur ajoutée', '11', 'Sur 10'], ['Utilisation', '35', 'Pour cent'])
  );
  const rows = (await rowsOf(indicators)).map(({ item }) => item as unknown as IndicatorRow);
  expect(rows.map(({ value }) => value)).toEqual([120, 11, 35]);
  expect(rows.map(oddnessOf)).toEqual(['outOfScale', 'outOfScale', undefined]);
  expect((await measured()).map(({ key }) => key)).toEqual(['Use']);
});

test('a wave that is imported again changes its rows; what is no number is said, and nothing of its line is written', async () => {
  await imported(indicators, wave(['Notoriété', '77', 'Pour cent'], ['Utilisation', '35', 'Pour cent']));
  const { outcomes } = await imported(
    indicators,
    wave(['Notoriété', '8,18', 'Pour cent'], ['Utilisation', 'trente-cinq', 'Pour cent'])
  );
  expect(kinds(outcomes)).toEqual({ changed: 1, problem: 1 });
  expect((await measured()).map(({ key, value }) => [key, value])).toEqual([
    ['Awareness', 8.18],
    ['Use', 35]
  ]);
});
