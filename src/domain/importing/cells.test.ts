import { ambassadors, circles } from '../../lists';
import { partedCell, joinedCell, readWebAddress, readChoices, readNumber, readText, readYesNo } from './cells';
import { orderSeen, readDate } from './dates';

const day = (text: string, monthFirst = false): unknown => {
  const read = readDate(text, monthFirst);
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
    '46350,5'
  ])
    expect([text, day(text)]).toEqual([text, '2026-11-24']);
  expect(day('1er mars 2025')).toBe('2025-03-01');
  expect(day('3 août 2025')).toBe('2025-08-03');
  for (const text of ['31/02/2026', '24/13/2026', 'soon', '12', '2026', '0/0/2026'])
    expect([text, day(text)]).toEqual([text, 'notDate']);
  expect(day('11/24/2026', true)).toBe('2026-11-24');
});

test('one number over twelve tells the order of a whole column', () => {
  expect(orderSeen(['1/2/2026', '2/13/2026'])).toBe('monthFirst');
  expect(orderSeen(['1/2/2026', '2/13/2026', '13/2/2026'])).toBe('dayFirst');
  expect(orderSeen(['1/2/2026', '3/3/2026'])).toBe('unclear');
  expect(orderSeen(['3/3/2026', '2026-11-24'])).toBe('none');
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
  for (const word of ['Oui', 'ja', 'YES', 'vrai', '1', 'x']) expect(readYesNo(word)).toEqual({ value: true });
  for (const word of ['Non', 'nee', 'Nein', 'faux', '0']) expect(readYesNo(word)).toEqual({ value: false });
  expect(readYesNo('peut-être')).toHaveProperty('problem.why', 'notYesNo');
});

test('several words in a cell, as people and as SharePoint write them', () => {
  const topics = ambassadors.columns.Topics;
  const read = (cell: string): unknown => (readChoices(cell, topics, []) as { value: unknown }).value;
  expect(read('Teams; Sécurité')).toEqual(['Teams', 'Security']);
  expect(read('Teams;#Beveiliging;#Teams')).toEqual(['Teams', 'Security']);
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
