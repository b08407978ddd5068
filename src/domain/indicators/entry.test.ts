import { indicatorRow } from '../../testing/indicatorRows';
import {
  entryLacks,
  entryNotices,
  type EntryForm,
  type EntryLine,
  filledLines,
  isReadyToSave,
  lineTrouble,
  newEntry,
  replacedBy,
  rowOfLine,
  withPasted
} from './entry';
import { measuresOf } from './model';

const known = [indicatorRow(1, { title: 'Heard of them?', note: 'have heard of them' })];
const empty = newEntry(measuresOf(known), '2027-03-15');
const withLine = (key: EntryLine['key'], values: Partial<EntryLine>, form: Partial<EntryForm> = {}): EntryForm => ({
  ...empty,
  wave: 'Spring 2027',
  ...form,
  lines: empty.lines.map((line) => (line.key === key ? { ...line, ...values } : line))
});
const awareness = (values: Partial<EntryLine>): EntryLine =>
  withLine('Awareness', values).lines.find(({ key }) => key === 'Awareness')!;

it('begins with the questions and scales of the last wave', () => {
  expect(empty.lines.map(({ key, question, scale }) => [key, question, scale])).toEqual([
    ['Participation', '', 'Percent'],
    ['Awareness', 'Heard of them?', 'Percent'],
    ['Use', '', 'Percent'],
    ['Added value', '', 'Out of 10'],
    ['Adoption', '', 'Out of 5']
  ]);
});

it.each([
  ['8,18', 8.18],
  ['8.18', 8.18],
  ['77 %', 77],
  ['77\u00a0%', 77],
  ['1 204', 1204]
])('%s is %d', (value, number) => {
  const line = { ...awareness({ value }), scale: 'Count' as const };
  expect(rowOfLine(empty, line).value).toBe(number);
});

it.each([
  [{ value: 'many' }, { value: 'notNumber' }],
  [{ value: '120' }, { value: 'outOfScale' }],
  [{ value: '-1' }, { value: 'outOfScale' }],
  [{ value: '7', invited: '12,5' }, { invited: 'notWhole' }],
  [{ value: '7', answers: 'x' }, { answers: 'notWhole' }],
  [{ value: '7', invited: '20', answers: '30' }, { answers: 'moreThanInvited' }],
  [{ value: '7', question: ' ' }, { question: 'missing' }],
  [{ value: '100', invited: '2 510', answers: '604' }, {}]
])('%o: %o', (values, trouble) => {
  expect(lineTrouble(awareness(values))).toEqual(trouble);
});

it('is not saved without a wave, a day or a value', () => {
  const good = withLine('Awareness', { value: '79' });
  expect(isReadyToSave(entryLacks(good))).toBe(true);
  for (const bad of [
    { ...good, wave: ' ' },
    { ...good, measuredOn: '' },
    empty,
    withLine('Awareness', { value: '790' })
  ])
    expect(isReadyToSave(entryLacks(bad))).toBe(false);
  expect(filledLines(good).map(({ key }) => key)).toEqual(['Awareness']);
});

const noticed = (form: EntryForm) =>
  entryNotices(
    form,
    known.map((item) => ({ item }))
  ).map(({ kind, key }) => `${key} ${kind}`);

it('says what readers will see', () => {
  expect(noticed(withLine('Awareness', { value: '79', invited: '900', answers: '604' }))).toEqual([]);
  expect(noticed(withLine('Awareness', { value: '79', question: 'Do you know them?', answers: '21' }))).toEqual([
    'Awareness breaks',
    'Awareness fewAnswers'
  ]);
  expect(noticed(withLine('Awareness', { value: '79', answers: '4' }))).toEqual(['Awareness hidden']);
  expect(noticed(withLine('Awareness', { value: '79', answers: '100', invited: '900' }))).toEqual([
    'Awareness lowRate'
  ]);
  expect(noticed(withLine('Use', { value: '35', question: 'Used?' }))).toEqual([]);
});

it('replaces the row of the same wave that counts, whatever its name is written like', () => {
  const rows = [indicatorRow(4), indicatorRow(9), indicatorRow(12, { entity: 'EASYPAY' })].map((item) => ({ item }));
  const form = withLine('Awareness', { value: '79' }, { wave: 'october 2026' });
  expect(replacedBy(form, form.lines[1]!, rows)?.item.id).toBe(9);
  expect(entryNotices(form, rows)).toMatchObject([{ kind: 'replaces', replaced: { value: 77 } }]);
  expect(replacedBy({ ...form, wave: 'Spring' }, form.lines[1]!, rows)).toBeUndefined();
});

it('takes a table over as a spreadsheet copies it, and says what it did not understand', () => {
  const { form, taken, left } = withPasted(
    empty,
    [
      'Indicateur\tQuestion\tValeur\tInvitations\tRéponses',
      'Notoriété\tLes connaissez-vous ?\t79 %\t2 510\t604',
      'Added value\tWhat is it worth?\t8,3\tOut of 10\t2510\t21',
      'Zufriedenheit\tWie geht es?\t3'
    ].join('\r\n')
  );
  expect([taken, left]).toEqual([2, 2]);
  expect(filledLines(form)).toMatchObject([
    { key: 'Awareness', question: 'Les connaissez-vous ?', value: '79 %', invited: '2 510', answers: '604' },
    {
      key: 'Added value',
      question: 'What is it worth?',
      value: '8,3',
      scale: 'Out of 10',
      invited: '2510',
      answers: '21'
    }
  ]);
});

test('a pasted line whose value is missing takes no other number for it, and an empty cell keeps its place', () => {
  const pasted = (cells: readonly string[]) =>
    withPasted(newEntry([], '2026-12-01'), ['Participation', 'Q?', ...cells].join('\t'));
  for (const value of ['#N/A', '-', '–', '=A1/B1', 'n/a', ''])
    expect([value, pasted([value, '1234', '771'])]).toMatchObject([value, { taken: 0, left: 1 }]);
  expect(pasted(['62', '', '771']).form.lines).toContainEqual(
    expect.objectContaining({ value: '62', invited: '', answers: '771' })
  );
  expect(pasted(['62', '1234', '771', '-'])).toMatchObject({ taken: 1, left: 0 });
});
