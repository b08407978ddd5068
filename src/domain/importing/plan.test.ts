import * as fc from 'fast-check';
import { ambassadors, awards, circles, offices, searchTerms, trainings } from '../../lists';
import { anyText } from '../../testing/anyText';
import { dryRun, kept, siteWith } from '../../testing/importing';
import { aBadge, aCircle, anAmbassador, anAward, anOffice, aPerson, aTraining } from '../../testing/people';
import { circleRow } from '../../testing/rows';
import type { LineOutcome } from './plan';

const kinds = (outcomes: readonly LineOutcome[]): readonly string[] => outcomes.map(({ kind }) => kind);
const whys = (outcomes: readonly LineOutcome[]): readonly string[] =>
  outcomes.flatMap((each) => (each.kind === 'problem' ? each.problems.map(({ why }) => why) : []));

const paie = aCircle('Paie', { id: 3, key: 'PAY', nameNl: 'Loon', headcount: 40 });
const it_ = aCircle('Informatique', { id: 4, key: 'IT' });
const namur = anOffice('Namur', { id: 9 });
const ann = anAmbassador('Ann Peeters', { id: 20, primaryCircle: 3, office: 9 });
const places = { [circles.url]: [paie, it_], [offices.url]: [namur] };
const zoe = { login: 'i:0#.f|membership|zoe@lecercle.example', email: 'zoe@lecercle.example', name: 'Zoé D’Hondt' };

test('forty people of an acquired company: addresses, circles by any name, words of any language', () => {
  const site = siteWith(ambassadors, kept(ann), places, [zoe]);
  const file =
    'Adresse e-mail;Cercle;Sujets;Langues;Depuis;Visible\r\nzoe@lecercle.example;loon;Teams, Sécurité;Néerlandais;2/11/2026;ja\r\n';
  expect(dryRun(ambassadors, file, site)).toMatchObject([
    {
      kind: 'added',
      row: 2,
      name: 'Zoé D’Hondt',
      values: {
        title: 'Zoé D’Hondt',
        person: zoe,
        primaryCircle: 3,
        topics: ['Teams', 'Security'],
        languages: ['NL'],
        since: '2026-11-02',
        visible: true
      }
    }
  ]);
});

test('a line changes only what it says otherwise, and tells from what to what', () => {
  const site = siteWith(ambassadors, kept(ann), places);
  const [outcome] = dryRun(ambassadors, `Person\tCircle\tOffice\tCohort\n${ann.person!.email}\tIT\tNamur\t\n`, site);
  expect(outcome).toMatchObject({ kind: 'changed', values: { primaryCircle: 4 }, changes: [{ from: 3, to: 4 }] });
});

test('an empty cell leaves what is there, or empties it where that is wanted; what is required stays', () => {
  const site = siteWith(ambassadors, kept({ ...ann, cohort: '2022' }), places);
  const file = `Person;Cohort;Circle\n${ann.person!.email};;\n`;
  expect(kinds(dryRun(ambassadors, file, site))).toEqual(['unchanged']);
  expect(whys(dryRun(ambassadors, file, site, { empty: 'clear' }))).toEqual(['required']);
  const [cleared] = dryRun(ambassadors, `Person;Cohort\n${ann.person!.email};\n`, site, { empty: 'clear' });
  expect(cleared).toMatchObject({ kind: 'changed', values: { cohort: '' } });
});

test('each problem is told with its line', () => {
  const site = siteWith(ambassadors, kept(ann), places);
  const outcomes = dryRun(
    ambassadors,
    `Person;Cercle;Depuis;Statut\nnobody@x.y;Paie;;\n${ann.person!.email};Nulle part;;\n${ann.person!.email};;31/02/2026;\n;;;Absent\n${ann.person!.email};;;Parti\n`,
    site
  );
  expect(whys(outcomes)).toEqual(['unknownPerson', 'unknownName', 'notDate', 'noKey', 'notChoice']);
  expect(outcomes.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
});

test('a new person without a circle lacks what the list requires', () => {
  expect(whys(dryRun(ambassadors, 'Person\nzoe@lecercle.example\n', siteWith(ambassadors, [], places, [zoe])))).toEqual(
    ['required']
  );
});

test('two people of one name are not guessed', () => {
  const other = { ...zoe, login: 'i:0#.f|membership|z2@lecercle.example', email: 'z2@lecercle.example' };
  const site = siteWith(ambassadors, kept(anAmbassador('X', { person: aPerson('Zoé D’Hondt') })), places, [other]);
  expect(whys(dryRun(ambassadors, 'Person;Circle\nzoé d’hondt;IT\n', site))).toEqual(['severalPeople']);
});

test('said twice alike counts once; said differently none of the lines is imported', () => {
  const site = siteWith(circles, kept(paie, it_));
  const alike = dryRun(circles, 'Key;Headcount\nPAY;41\npay;41\n', site);
  expect(alike).toMatchObject([{ kind: 'changed' }, { kind: 'unchanged', repeated: true }]);
  const differing = dryRun(circles, 'Key;Headcount\nPAY;41\nPAY;42\nIT;3\n', site);
  expect(differing).toMatchObject([
    { kind: 'problem', problems: [{ why: 'doubled', rows: [3] }] },
    { kind: 'problem', problems: [{ why: 'doubled', rows: [2] }] },
    { kind: 'changed' }
  ]);
});

test('a circle may stand around another of the same file, in any order; keys are made where there are none', () => {
  const file = 'Nom;Cercle englobant\nVentes Gand;Ventes\nVentes;Groupe\nGroupe;\nPaie;Groupe\n';
  const outcomes = dryRun(circles, file, siteWith(circles, kept(paie)));
  expect(outcomes).toMatchObject([
    { kind: 'added', values: { key: 'VENTES-GAND', parent: { line: 3 } } },
    { kind: 'added', values: { parent: { line: 4 } } },
    { kind: 'added' },
    { kind: 'changed', values: { parent: { line: 4 } } }
  ]);
});

test('a circle inside itself, and whoever points at a line that cannot be imported, are told', () => {
  expect(whys(dryRun(circles, 'Key;Name;Parent\nA;A;B\nB;B;A\n', siteWith(circles, [])))).toEqual(['loop', 'loop']);
  const bad = dryRun(circles, 'Key;Name;Parent;Headcount\nA;A;;many\nB;B;A;3\n', siteWith(circles, []));
  expect(kinds(bad)).toEqual(['problem', 'problem']);
});

test('a circle that is renamed can be pointed at by its new name', () => {
  const file = 'Key;Name;Parent\nPAY;Payroll;\nNEW;New;Payroll\n';
  expect(dryRun(circles, file, siteWith(circles, kept(paie)))).toMatchObject([
    { kind: 'changed' },
    { kind: 'added', values: { parent: 3 } }
  ]);
});

test('names in other languages are another name of the circle, not its title', () => {
  const [outcome] = dryRun(circles, 'Nederlandse naam;Effectif\nLoon;41\n', siteWith(circles, kept(paie)));
  expect(outcome).toMatchObject({ kind: 'changed', values: { headcount: 41 } });
});

test('an award is the same for person, badge and day; of two alike on the site none is guessed', () => {
  const badge = aBadge('Coach', { id: 5 });
  const award = anAward(ann, badge, { id: 50 });
  const twice = kept(award, { ...award, id: 51, title: 'again' });
  const site = siteWith(awards, twice, { [ambassadors.url]: [ann], '': [], 'Lists/Badges': [badge] });
  const heads = 'Ambassador;Badge;Reçu le;Remarque\n';
  expect(kinds(dryRun(awards, `${heads}${ann.person!.email};coach;1/3/2024;again\n`, site))).toEqual(['unchanged']);
  expect(whys(dryRun(awards, `${heads}${ann.person!.email};coach;1/3/2024;third\n`, site))).toEqual(['severalRows']);
  expect(kinds(dryRun(awards, `${heads}Ann Peeters;coach;2/3/2024;\n`, site))).toEqual(['added']);
});

test('a training is a module in a language; its address must be one', () => {
  const training = aTraining('Teams', { id: 1 });
  const site = siteWith(trainings, kept(training));
  const file =
    'ModuleKey;Language;Title;Url\nteams;FR;Teams;https://support.microsoft.com/fr-fr/teams\nteams;NL;Teams;javascript:alert(1)\nteams;EN;Teams;https://x.y/z\n';
  const outcomes = dryRun(trainings, file, site);
  expect(kinds(outcomes)).toEqual(['unchanged', 'problem', 'added']);
  expect(whys(outcomes)).toEqual(['notAddress']);
});

test('a heading that nobody knows is ignored, and so is its column', () => {
  const [outcome] = dryRun(offices, 'Nom;Couleur;Effectif\nNamur;bleu;12\n', siteWith(offices, kept(namur)));
  expect(outcome).toMatchObject({ kind: 'changed', values: { headcount: 12 } });
});

test('words that begin like a formula are text', () => {
  const [outcome] = dryRun(offices, "Nom;Namen in de profielen\nNamur;'=1+1\n", siteWith(offices, kept(namur)));
  expect(outcome).toMatchObject({ kind: 'changed', values: { profileNames: '=1+1' } });
});

const lines = fc.array(
  fc.record({
    key: fc.constantFrom('A', 'B', 'C', 'PAY', ''),
    title: fc.constantFrom('A', 'Paie', 'Nouveau', ''),
    parent: fc.constantFrom('', 'PAY', 'A', 'Nouveau', 'Paie', 'X'),
    headcount: fc.constantFrom('', '1', '2', 'x')
  }),
  { maxLength: 7 }
);
const fileFrom = (rows: readonly Readonly<Record<string, string>>[]): string =>
  [
    'Key;Name;Parent;Headcount',
    ...rows.map(({ key, title, parent, headcount }) => [key, title, parent, headcount].join(';'))
  ].join('\n');

test('a line that points nowhere is not what another of its name points at, wherever it stands', () => {
  const [alone, lost, inside] = ['B;Nouveau;;', 'B;Nouveau;X;', 'A;A;Nouveau;'];
  for (const order of [
    [inside, alone, lost],
    [lost, inside, alone]
  ]) {
    const outcomes = dryRun(circles, ['Key;Name;Parent;Headcount', ...order].join('\n'), siteWith(circles, []));
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['added', 'added', 'problem']);
    expect(whys(outcomes)).toEqual(['unknownName']);
  }
});

test('the order of the lines never matters', () => {
  const content = (rows: readonly Readonly<Record<string, string>>[]): readonly string[] =>
    dryRun(circles, fileFrom(rows), siteWith(circles, kept(circleRow({ id: 1, title: 'Paie', key: 'PAY' }))))
      .map((outcome) => {
        const made = outcome.kind === 'added' ? outcome.name : '';
        return `${outcome.kind} ${made} ${whys([outcome]).join()}`;
      })
      .sort();
  fc.assert(
    fc.property(
      lines
        .filter((rows) => rows.every(({ key, title }) => key + title !== ''))
        .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => expect(content(shuffled)).toEqual(content(rows))
    )
  );
});

test('any text gives outcomes and never throws', () => {
  fc.assert(
    fc.property(
      anyText({ maxLength: 200 }),
      fc.constantFrom(ambassadors, circles, awards, searchTerms),
      (text, list) => {
        const heads = 'Person;Title;Key;Topics;AwardedOn;Badge;Language\n';
        for (const each of dryRun(list, heads + text, siteWith(list, []))) expect(each.row).toBeGreaterThan(0);
      }
    )
  );
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  '%s is a heading that nobody knows, a key and a name like any other, and no word of a choice',
  (word) => {
    const site = siteWith(circles, []);
    expect(dryRun(circles, `Key;Title;Headcount;${word}\r\n${word};${word};40;1\r\n`, site)).toMatchObject([
      { kind: 'added', values: { key: word, title: word } }
    ]);
    const people = siteWith(ambassadors, kept(ann), places, [zoe]);
    const said = (column: string) =>
      dryRun(ambassadors, `Adresse e-mail;Cercle;${column}\r\nzoe@lecercle.example;Paie;${word}\r\n`, people);
    expect(whys(said('Langues'))).toEqual(['notChoice']);
    expect(said('Sujets')).toMatchObject([{ kind: 'added', values: { topics: [{ undeclared: word }] } }]);
    expect(whys(dryRun(circles, `Key;Title;Parent\r\nA;A;${word}\r\n`, site))).toEqual(['unknownName']);
  }
);
