import * as fc from 'fast-check';
import { ambassadors, awards, circles, offices, searchTerms, trainings } from '../../lists';
import { anyText } from '../../testing/anyText';
import { dryRun, kept, siteWith } from '../../testing/importing';
import { aBadge, aCircle, anAmbassador, anAward, anOffice, aPerson, aTraining } from '../../testing/people';
import { circleRow } from '../../testing/rows';
import { guessedFields, headingAt, knownHeads } from './guess';
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

test('an address is somebody’s with what programs put before it, or around it', () => {
  const site = siteWith(ambassadors, kept(ann), places, [zoe]);
  for (const written of [
    'mailto:zoe@lecercle.example',
    'SMTP:zoe@lecercle.example',
    'smtp: zoe@lecercle.example',
    '[zoe@lecercle.example](mailto:zoe@lecercle.example)'
  ])
    expect([written, dryRun(ambassadors, `Person;Circle\n${written};PAY\n`, site)]).toMatchObject([
      written,
      [{ kind: 'added', values: { person: zoe } }]
    ]);
});

test('a circle as systems print it, its code and its name in one cell, is that circle; of two it is neither', () => {
  const site = siteWith(ambassadors, kept(ann), places, [zoe]);
  const read = (circle: string) => dryRun(ambassadors, `Person;Circle\n${zoe.email};${circle}\n`, site);
  for (const circle of ['PAY - Paie', 'PAY Paie', 'Paie (PAY)', 'Paie [PAY]', 'PAY – Loon', 'pay: paie'])
    expect([circle, read(circle)]).toMatchObject([circle, [{ kind: 'added', values: { primaryCircle: 3 } }]]);
  for (const circle of ['PAY - Informatique', 'IT (Paie)', 'PAY - Paies', 'PAY -'])
    expect([circle, whys(read(circle))]).toEqual([circle, ['unknownName']]);
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

const named = (list: Parameters<typeof guessedFields>[0], heads: string, ...body: readonly string[]) =>
  guessedFields(
    list,
    heads.split(';'),
    body.map((line, at) => ({ row: at + 2, cells: line.split(';') }))
  ).map((field) => field?.name ?? '–');

test('given and family name make one, in four languages and as systems write them; a family name alone is left out', () => {
  for (const heads of [
    'Prénom;Nom;E-mail',
    'Voornaam;Naam;E-mail',
    'First name;Last name;Email',
    'Vorname;Nachname;E-Mail',
    'FIRSTNAME;LASTNAME;EMAIL',
    'Legal Name - First Name;Legal Name - Last Name;Email - Primary Work',
    'givenName;surname;mail',
    'GivenName;sn;mail'
  ])
    expect([heads, named(ambassadors, heads)]).toEqual([heads, ['Title/given', 'Title/family', 'Person']]);
  expect(named(ambassadors, 'Roepnaam;Tussenvoegsel;Achternaam')).toEqual([
    'Title/given',
    'Title/infix',
    'Title/family'
  ]);
  expect(named(ambassadors, 'displayName;givenName;surname;mail')).toEqual(['Title', '–', '–', 'Person']);
  expect(named(ambassadors, 'Nom;E-mail', 'Aerts;a@x.be', 'Çelik;c@x.be')).toEqual(['–', 'Person']);
  expect(named(ambassadors, 'Nom;E-mail', 'Sofie Aerts;a@x.be')).toEqual(['Title', 'Person']);
  expect(named(ambassadors, 'Prénom;E-mail')).toEqual(['–', 'Person']);
});

test('a job is never a name, and what systems call a job is the role', () => {
  for (const head of [
    'Title',
    'Fonction',
    'Functie',
    'Job title',
    'jobTitle',
    'Business Title',
    'Funktion',
    'Planstelle'
  ])
    expect([head, named(ambassadors, `mail;${head}`)]).toEqual([head, ['Person', 'PrimaryRole']]);
  expect(named(ambassadors, 'Title;Person;PrimaryCircle')).toEqual(['Title', 'Person', 'PrimaryCircle']);
  expect(named(trainings, 'Title;Url')).toEqual(['Title', 'Url']);
});

test('a column of addresses is the person, whatever its heading says; a manager’s is not', () => {
  const body = ['h@x.be;s@x.be;Paie', 'h@x.be;b@x.be;IT'];
  expect(named(ambassadors, 'Manager email;Qui ?;Cercle', ...body)).toEqual(['–', 'Person', 'PrimaryCircle']);
  expect(named(ambassadors, 'Personne;Contact;Cercle', 'Sofie;s@x.be;Paie')).toEqual(['–', 'Person', 'PrimaryCircle']);
  expect(named(awards, 'Contact;Badge;Date', 's@x.be;Coach;1/2/2026')).toEqual(['Ambassador', 'Badge', 'AwardedOn']);
  expect(named(ambassadors, 'Date;Cercle')).toEqual(['Since', 'PrimaryCircle']);
});

test('names in each language, and the headings of a few more programs', () => {
  expect(named(circles, 'Code;Name (FR);Name (NL);Name (DE)')).toEqual(['Key', 'NameFr', 'NameNl', 'NameDe']);
  expect(
    named(ambassadors, 'Adresse de messagerie;Nom d’usage;Prénom;Libellé emploi;Libellé service;Standplaats')
  ).toEqual(['Person', 'Title/family', 'Title/given', 'PrimaryRole', 'PrimaryCircle', 'Office']);
});

test('headings are found below titles and filters, and known headings beat a title with a known word', () => {
  const lines = ['Service des ressources humaines', 'Date;24/11/2026', 'E-mail;Cercle;Depuis', 'a@x.be;Paie;'].map(
    (line, at) => ({
      row: at + 1,
      cells: line.split(';')
    })
  );
  expect(headingAt(lines, knownHeads(ambassadors))).toBe(2);
  const unknown = ['Un titre', 'Aa;Bb;Cc', '1;2;3'].map((line, at) => ({ row: at + 1, cells: line.split(';') }));
  expect(headingAt(unknown, knownHeads(ambassadors))).toBe(1);
});

test('a name in parts is the directory’s where the words are the same; an existing one is not changed by it', () => {
  const site = siteWith(ambassadors, kept({ ...ann, title: 'Ann Peeters' }), places, [zoe]);
  const file = `Nom;Prénom;E-mail;Cercle\nD'HONDT;ZOE;zoe@lecercle.example;Paie\nPEETERS;Ann;${ann.person!.email};IT\n`;
  const outcomes = dryRun(ambassadors, file, site);
  expect(outcomes).toMatchObject([
    { kind: 'added', name: 'Zoé D’Hondt', values: { title: 'Zoé D’Hondt' } },
    { kind: 'changed', values: { primaryCircle: 4 } }
  ]);
  expect(outcomes[1]).not.toHaveProperty('values.title');
  const other = `Nom;Prénom;E-mail\nMartens;Anna;${ann.person!.email}\n`;
  expect(dryRun(ambassadors, other, site)).toMatchObject([{ kind: 'changed', values: { title: 'Anna Martens' } }]);
  // As systems file names, whole: nobody is called so on a card.
  expect(kinds(dryRun(ambassadors, `Nom complet;E-mail\n"Peeters, Ann";${ann.person!.email}\n`, site))).toEqual([
    'unchanged'
  ]);
});

test('lines with other than the headings’ number of cells are told, and so is what was torn off them', () => {
  const site = siteWith(circles, kept(paie, it_));
  const told = (file: string) =>
    dryRun(circles, file, site).map((each) => (each.kind === 'problem' ? each.problems : each.kind));
  expect(told('Name,Key,Headcount\nLegal, tax and advice,LEG,3\nPaie,PAY,4,,\n')).toEqual([
    [{ why: 'cells', cells: 4, headings: 3 }],
    'changed'
  ]);
  expect(told('Nom;Clé;Effectif\nPaie\nPME;PAY;25\nInformatique;IT;7\n')).toEqual([
    [{ why: 'cells', cells: 1, headings: 3 }],
    [{ why: 'torn' }],
    'changed'
  ]);
  expect(told('Clé;Effectif;Nom\nPAY;25;Paie\nPME\n')).toEqual([
    [{ why: 'torn' }],
    [{ why: 'cells', cells: 1, headings: 3 }]
  ]);
  expect(told('Clé;Nom;\nPAY;Paie\nIT;Informatique;\nGEN;Général;note\n')).toEqual(['unchanged', 'unchanged', 'added']);
});

test('an error of a spreadsheet is a problem in every kind of column', () => {
  const site = siteWith(ambassadors, kept(ann), places, [zoe]);
  const file = (cells: string) => `E-mail;Cercle;Fonction;Vague;Sujets;Depuis;Visible\nzoe@lecercle.example;${cells}\n`;
  for (const cells of [
    '#N/A;;;;;',
    'Paie;#REF!;;;;',
    'Paie;;########;;;',
    'Paie;;;Teams; #N/A;;',
    'Paie;;;;#WERT!;',
    'Paie;;;;;#N/B'
  ])
    expect([cells, whys(dryRun(ambassadors, file(cells.replace('Teams; #N/A', '"Teams; #N/A"')), site))]).toEqual([
      cells,
      ['sheetError']
    ]);
});

test('a name that is nearly right is told with the right one; a new topic that is nearly a known one is a doubt', () => {
  const site = siteWith(ambassadors, kept(ann), places, [zoe]);
  const near = (cells: string) =>
    dryRun(ambassadors, `E-mail;Cercle;Bureau;Sujets\nzoe@lecercle.example;${cells}\n`, site)[0];
  expect(near('Paye;;')).toMatchObject({ problems: [{ why: 'unknownName', text: 'Paye', near: 'Paie' }] });
  expect(near('Paie SA;;')).toMatchObject({ problems: [{ why: 'unknownName', near: 'Paie' }] });
  expect(near('Loon;Namurr;')).toMatchObject({ problems: [{ field: 'Office', near: 'Namur' }] });
  expect(near('Comptabilité;;')).toMatchObject({ problems: [{ why: 'unknownName' }] });
  expect(near('Comptabilité;;')).not.toHaveProperty('problems.0.near', expect.any(String));
  expect(near('Paie;;Exel, Team')).toMatchObject({ kind: 'added' });
  expect(near('Paie;;Exel')).toMatchObject({
    kind: 'added',
    doubts: [{ field: 'Topics', text: 'Exel', near: 'Excel' }]
  });
  expect(near('Paie;;Tango')).not.toHaveProperty('doubts');
});

test('awards are told by whom and which; no end is no day, and leaves what was there', () => {
  const badge = aBadge('Coach Teams', { id: 5 });
  const there = anAward(ann, badge, { awardedOn: '2026-11-02', expiresOn: '2027-11-02' });
  const site = siteWith(awards, kept(there), { 'Lists/Ambassadors': [ann], 'Lists/Badges': [badge] });
  const file = `E-mail;Badge;Date;Expire le\n${ann.person!.email};Coach Teams;24/11/2026;31.12.9999\n${ann.person!.email};Coach Teams;02/11/2026;31/12/9999\n`;
  expect(dryRun(awards, file, site)).toMatchObject([
    { kind: 'added', name: 'Ann Peeters · Coach Teams', values: { awardedOn: '2026-11-24' } },
    { kind: 'changed', name: 'Ann Peeters · Coach Teams', changes: [{ from: '2027-11-02', to: undefined }] }
  ]);
});

test('what SAP writes for no date is an empty cell', () => {
  const site = siteWith(ambassadors, kept({ ...ann, since: '2022-05-02' }), places);
  const file = `E-mail;Depuis\n${ann.person!.email};00.00.0000\n`;
  expect(kinds(dryRun(ambassadors, file, site))).toEqual(['unchanged']);
});

test('headings that come again, as keys and words or at the top of each page, are no lines', () => {
  const site = siteWith(circles, kept(paie));
  expect(
    kinds(dryRun(circles, 'Key;Title;Headcount\nClé;Nom;Effectif\nPAY;Paie;41\nKey;Title;Headcount\n', site))
  ).toEqual(['changed']);
});
