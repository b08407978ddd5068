import { ambassadors, circles } from '../../lists';
import { partedCell, joinedCell, readWebAddress, readChoices, readNumber, readText, readYesNo } from './cells';
import { dayInBrussels } from '../../testing/brussels';
import { cellText } from './cellText';
import { fieldsOf } from './columns';
import { readDay } from './days';
import { fileOrder } from './order';
import { isSheetError, sheetErrorIn } from './sheetErrors';

const day = (text: string, monthFirst = false, endless = false): unknown => {
  const read = readDay(text, { endless }, { monthFirst, dayAt: dayInBrussels });
  return 'value' in read ? read.value : read.problem.why;
};

test('days as Belgian, English and Excel hands write them', () => {
  for (const text of [
    '24/11/2026',
    '24.11.2026',
    '24-11-26',
    '2026-11-24',
    '2026-11-24T10:00:00Z',
    '24/11/2026 00:00:00',
    '24 nov. 2026',
    '24 novembre 2026',
    '24-nov-26',
    'Nov 24, 2026',
    '24. November 2026',
    '46350',
    '46350,5',
    '20261124',
    'mardi 24 novembre 2026',
    '24/11/2026 23:59:59',
    '24. 11. 2026',
    '24–11–2026',
    'Di, 24.11.2026',
    'Di., 24. November 2026',
    'lun. 24 nov. 26',
    'le 24 novembre 2026',
    'le mardi 24 novembre 2026'
  ])
    expect([text, day(text)]).toEqual([text, '2026-11-24']);
  expect(day('1er mars 2025')).toBe('2025-03-01');
  expect(day('3 août 2025')).toBe('2025-08-03');
  // Excel in German writes March so, and Austria January.
  expect(['3. Mrz. 2026', '3-Mrz-26', '3. Jänner 2026'].map((text) => day(text))).toEqual([
    '2026-03-03',
    '2026-03-03',
    '2026-01-03'
  ]);
  expect(['3 fév 2025', '3 juill. 2025', '3 Maerz 2025', '3 jui 2025'].map((text) => day(text))).toEqual([
    '2025-02-03',
    '2025-07-03',
    '2025-03-03',
    'notDate'
  ]);
  for (const text of ['31/02/2026', '24/13/2026', 'soon', '12', '2026', '0/0/2026'])
    expect([text, day(text)]).toEqual([text, 'notDate']);
  expect(day('11/24/2026', true)).toBe('2026-11-24');
});

test('a moment that says its zone is a day of the site, in winter and in summer', () => {
  for (const [text, meant] of [
    ['2026-12-03T23:00:00Z', '2026-12-04'],
    ['2026-12-03T22:59:59.999Z', '2026-12-03'],
    ['2026-07-03T22:00:00Z', '2026-07-04'],
    ['2026-07-03T21:59:00Z', '2026-07-03'],
    ['2026-12-03 23:00:00 UTC', '2026-12-04'],
    ['2026-12-03T23:00:00+00:00', '2026-12-04'],
    ['2026-12-04T00:30:00+02:00', '2026-12-03'],
    ['2026-12-04T00:30:00+0200', '2026-12-03'],
    ['2026-12-03T18:30-05:00', '2026-12-04'],
    ['2026-12-03T23:00:00Z[UTC]', '2026-12-04'],
    ['Thu, 03 Dec 2026 23:00:00 GMT', '2026-12-04'],
    [`/Date(${Date.UTC(2026, 11, 3, 23)})/`, '2026-12-04'],
    // However its day is written: with points, with slashes, in words, with half days, without any sign.
    ['03.12.2026 23:00:00 +00:00', '2026-12-04'],
    ['03/12/2026 23:00 UTC', '2026-12-04'],
    ['Dec 3, 2026, 11:00 PM UTC', '2026-12-04'],
    ['3 décembre 2026 12:30 AM GMT', '2026-12-03'],
    ['20261203230000.0Z', '2026-12-04'],
    ['20261203T230000+0200', '2026-12-03'],
    // A plain day with a zone, as Workday's services write it, is that day.
    ['2026-12-03-08:00', '2026-12-03'],
    ['2026-12-03Z', '2026-12-03'],
    // A time without a zone is the clock on somebody's wall.
    ['2026-12-03T23:00:00', '2026-12-03'],
    ['03/12/2026 11:59 PM', '2026-12-03']
  ] as const)
    expect([text, day(text)]).toEqual([text, meant]);
});

test('what systems write for never and always is no day that anybody means', () => {
  for (const text of ['31.12.9999', '9999-12-31', '99991231', '31/12/2999']) {
    expect([text, day(text, false, true)]).toEqual([text, undefined]);
    expect([text, day(text)]).toEqual([text, 'implausible']);
  }
  for (const text of ['01.01.1900', '1900-01-01', '01/01/0001', '30.12.1899', '1753-01-01'])
    expect([text, day(text, false, true)]).toEqual([text, 'implausible']);
  expect(day('9999-12-31T23:59:59Z', false, true)).toBeUndefined();
  expect([day('31.12.2099'), day('01.01.1930')]).toEqual(['2099-12-31', '1930-01-01']);
});

const said = (text: string, name = 'PrimaryRole'): string =>
  cellText(
    text,
    fieldsOf(ambassadors).find((field) => field.name === name)!
  );

test('signs that nobody sees are no part of a day, a number, an address or a person, wherever they stand', () => {
  expect(said('\u200e24\u200e/\u200e11\u200e/\u200e2026', 'AwayUntil')).toBe('24/11/2026');
  expect(said('zoe@lecercle\u200b.ex\u00adample', 'Person')).toBe('zoe@lecercle.example');
  // In a text they may be meant.
  expect(said('Expert\u00adin')).toBe('Expert\u00adin');
});

test('a long text in a column of days is none, at once', () => {
  const begun = performance.now();
  expect(day(`24/11/2026${' '.repeat(60_000)}x`)).toBe('notDate');
  expect(performance.now() - begun).toBeLessThan(500);
});

test('a day that is not there has many faces', () => {
  for (const text of [
    '0',
    '00.00.0000',
    '00000000',
    '0000-00-00T00:00:00Z',
    '  /  /',
    '__/__/____',
    '1/0/1900',
    '00/01/1900',
    '0-jan-00'
  ])
    expect([text, said(text, 'Since')]).toEqual([text, '']);
  expect(['01/01/1900', '1/1/2000', '10/10/2000', '2000', '01.01.00'].map((text) => said(text, 'Since'))).not.toContain(
    ''
  );
});

test('what stands for nothing is nothing, except where it is a name or a no', () => {
  for (const text of ['NULL', '(null)', '\\N', 'n/a', 'N/A', '-', '–', '(vide)', '(Leer)', '(leeg)', ' (blank) '])
    expect([text, said(text), said(text, 'Since'), said(text, 'Topics')]).toEqual([text, '', '', '']);
  expect([said('Null', 'Title'), said('-', 'Visible'), said('Nullstelle'), said('-5')]).toEqual([
    'Null',
    '-',
    'Nullstelle',
    '-5'
  ]);
});

test('what was only wrapped around a value is left out: signs that nobody sees, and the formula that keeps zeros', () => {
  expect(said('\u200b\u202aann@contoso.example\u202c\ufeff', 'Person')).toBe('ann@contoso.example');
  expect([said('="00471"'), said('="a ""b"" c"'), said('=A1'), said("'=A1")]).toEqual([
    '00471',
    'a "b" c',
    '=A1',
    '=A1'
  ]);
});

test('what one column proves holds for the file; what nothing proves is told', () => {
  const order = (...columns: readonly (readonly string[])[]) => {
    const { orders, unclear } = fileOrder(new Map(columns.map((cells, at) => [at, cells])), 'auto');
    return [[...orders.values()], unclear];
  };
  expect(order(['11/24/2026'], ['03/04/2026'])).toEqual([['monthFirst', 'monthFirst'], undefined]);
  expect(order(['03/04/2026'], ['24/11/2026'])).toEqual([['dayFirst', 'dayFirst'], undefined]);
  // The time of half a day is written where the month comes first, points where the day does; a proof beats both.
  expect(order(['03/04/2026 9:00 AM'], ['05/06/2026'])).toEqual([['monthFirst', 'monthFirst'], undefined]);
  expect(order(['03/04/2026 9:00 AM +00:00'], ['05/06/2026'])).toEqual([['monthFirst', 'monthFirst'], undefined]);
  expect(order(['03/04/2026'], ['05.06.2026'])).toEqual([['dayFirst', 'dayFirst'], undefined]);
  expect(order(['mar. 03/04/2026'])).toEqual([['dayFirst'], 'mar. 03/04/2026']);
  expect(order(['03/04/2026 9:00 AM', '24/11/2026 9:00 AM'])).toEqual([['dayFirst'], undefined]);
  expect(order(['03/04/2026', '3/3/2026'])).toEqual([['dayFirst'], '03/04/2026']);
  expect(order(['3/3/2026', '2026-11-24'])).toEqual([['dayFirst'], undefined]);
  // Excel turned the days that it could and left the others: nothing in such a column is sure.
  expect(order(['13/02/2026', '2/13/2026', '3/4/2026'])).toEqual([['dayFirst'], '3/4/2026']);
  expect(order(['11/24/2026'], ['24/11/2026'], ['3/4/2026'])).toEqual([
    ['monthFirst', 'dayFirst', 'dayFirst'],
    '3/4/2026'
  ]);
  expect(fileOrder(new Map([[0, ['3/4/2026']]]), 'monthFirst').unclear).toBeUndefined();
});

test('errors of a spreadsheet, in each of its languages, are no values', () => {
  const errors =
    '#N/A #REF! #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #VALEUR! #NOM? #NOMBRE! #NUL! #N/B #VERW! #WAARDE! #NAAM? #DEEL/0! #GETAL! #LEEG! #OVERLOOP! #NV #BEZUG! #WERT! #ZAHL! #ÜBERLAUF! #KALK! ######## Err:502 1,23457E+11 2.5E+15';
  const elsewhere = '#¡REF! #VALOR! #LIEN! #N/D #DIV0! =#REF!';
  for (const text of [...errors.split(' '), ...elsewhere.split(' ')])
    expect([text, isSheetError(text)]).toEqual([text, true]);
  expect(
    ['#AskMe', '#12', '#Teams!', '#ND', '#IT!', 'N/A', '##', 'Erreur', '#NVIDIA', '2E+10', 'E+12', '1,5E'].filter(
      isSheetError
    )
  ).toEqual([]);
  expect([sheetErrorIn('Teams; #N/A'), sheetErrorIn('Teams;#Excel'), sheetErrorIn(' #REF! ')]).toEqual([
    '#N/A',
    undefined,
    '#REF!'
  ]);
});

test('numbers with commas, points, spaces and thousands', () => {
  const whole = circles.columns.Headcount;
  const value = (text: string, column = whole): unknown => {
    const read = readNumber(text, column);
    return 'value' in read ? read.value : read.problem.why;
  };
  expect(['12', '1 234', '1\u202f234', '1.234', '1,234', '1’234', '12,0', '+7'].map((text) => value(text))).toEqual([
    12, 1234, 1234, 1234, 1234, 1234, 12, 7
  ]);
  expect(['12,5', '-1', 'twelve', '1e5', ''].map((text) => value(text))).toEqual([
    'notWhole',
    'outside',
    'notNumber',
    'notNumber',
    'notNumber'
  ]);
  const decimal = { kind: 'number', label: whole.label, decimals: 2 } as const;
  expect(['1.234,5', '1,234.5', '1,25', '1.234'].map((text) => value(text, decimal))).toEqual([
    1234.5, 1234.5, 1.25, 1.234
  ]);
});

test('yes and no in four languages', () => {
  for (const word of ['Oui', 'ja', 'YES', 'vrai', '1', 'x', '1.0', '1,0', '-1', '✓', '✔', '☑', '✅'])
    expect(readYesNo(word)).toEqual({ value: true });
  for (const word of ['Non', 'nee', 'Nein', 'faux', '0', '0,0', '☐', '✗', '✘', '❌'])
    expect(readYesNo(word)).toEqual({ value: false });
  expect(readYesNo('peut-être')).toHaveProperty('problem.why', 'notYesNo');
});

test('several words in a cell, as people and as SharePoint write them', () => {
  const topics = ambassadors.columns.Topics;
  const read = (cell: string): unknown => (readChoices(cell, topics, []) as { value: unknown }).value;
  expect(read('Teams; Sécurité')).toEqual(['Teams', 'Security']);
  expect(read('Teams;#Beveiliging;#Teams')).toEqual(['Teams', 'Security']);
  expect(read(';#Teams;#Sécurité;#')).toEqual(['Teams', 'Security']);
  // A topic may begin with the sign, and people write numbers of rows so.
  expect(read('#AskMe')).toEqual([{ undeclared: '#AskMe' }]);
  expect(read('Teams; #AskMe')).toEqual(['Teams', { undeclared: '#AskMe' }]);
  expect(read('#AskMe;#Copilot')).toEqual([{ undeclared: '#AskMe' }, { undeclared: '#Copilot' }]);
  expect([partedCell('#12;#14', { ids: true }), partedCell('Paie;#14;#IT', { ids: true })]).toEqual([
    ['#12', '#14'],
    ['Paie', '#14', 'IT']
  ]);
  expect(read('["Teams","Power BI"]')).toEqual(['Teams', 'Power BI']);
  expect(read('teams, excel')).toEqual(['Teams', 'Excel']);
  expect(read('Teams, avancé')).toEqual([{ undeclared: 'Teams, avancé' }]);
  expect(partedCell(joinedCell(['a;b', 'c', ';;']))).toEqual(['a;b', 'c', ';;']);
  expect(readChoices('Wolof', ambassadors.columns.Languages, [])).toHaveProperty('problem.why', 'notChoice');
  expect(readChoices('wolof', ambassadors.columns.Languages, ['Wolof'])).toEqual({ value: [{ undeclared: 'Wolof' }] });
});

test('a text too long, an address that is none', () => {
  expect(readText('x'.repeat(51), circles.columns.Key)).toEqual({ problem: { why: 'tooLong', most: 50 } });
  expect(readText('a\nb', circles.columns.NameFr)).toEqual({ value: 'a b' });
  for (const text of ['javascript:alert(1)', 'www.x.be', 'https://', 'ftp://x.be'])
    expect(readWebAddress(text)).toHaveProperty('problem');
});

test('an address that cards would not open is not taken; blanks in the name of a file are', () => {
  for (const text of [
    'https://contoso.sharepoint.com@evil.example/x',
    'https://evil.example\\@contoso',
    'https://contoso.example/\u202egnp.exe',
    'https://a%00b'
  ])
    expect([text, readWebAddress(text)]).toEqual([text, { problem: { why: 'notAddress', text } }]);
  expect(readWebAddress('https://contoso.example/Shared Documents/a b.pdf')).toEqual({
    value: 'https://contoso.example/Shared%20Documents/a%20b.pdf'
  });
});
