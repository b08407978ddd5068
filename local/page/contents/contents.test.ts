/** @jest-environment jsdom */
import { cellOf, safeAddress, textOf } from './cell.ts';
import { csvOf } from './csv.ts';
import { formatsOf } from './formats.ts';
import { bodyOf, changedFields, faultOf, faultsOf, formValues, type FormValue } from './formValue.ts';
import { itemsQuery } from './itemsQuery.ts';
import type { ListField, ListSchema, ListView, Row } from './model.ts';
import { RestError } from './restError.ts';
import { listField, rightsOf, type RawField } from './schema.ts';
import { sentenceOf } from './sentences.ts';
import { storedMoment, timeZoneName, wallTime } from './timeZone.ts';
import { wordsOf } from './words/index.ts';

const zone = 'Europe/Brussels';
const french = formatsOf('fr-FR', zone);
const setting = { timeZone: zone, formats: french };
const words = wordsOf['fr-FR'];

const field = (InternalName: string, TypeAsString: string, more: Partial<RawField> = {}): ListField =>
  listField({ InternalName, Title: InternalName, TypeAsString, ...more });

const fields = [
  field('Title', 'Text', { Required: true, MaxLength: 10 }),
  field('Since', 'DateTime', { DisplayFormat: 0 }),
  field('Visible', 'Boolean', { DefaultValue: '1' }),
  field('Status', 'Choice', { Choices: ['Actif', 'Absent'], DefaultValue: 'Actif' }),
  field('Topics', 'MultiChoice', { Choices: ['Teams'], FillInChoice: true }),
  field('PrimaryCircle', 'Lookup', { LookupList: '{AB}', LookupField: 'Title' }),
  field('OtherCircles', 'LookupMulti', { LookupList: '{AB}', LookupField: 'Title' }),
  field('Person', 'User'),
  field('Url', 'URL'),
  field('Minutes', 'Number', { MinimumValue: 0, MaximumValue: 600, DisplayFormat: 0 }),
  field('LinkTitle', 'Computed', { ReadOnlyField: true })
];
const editable = fields.filter(({ inForms }) => inForms);
const named = (name: string): ListField => fields.find((known) => known.name === name)!;

const row: Row = {
  Id: 3,
  Title: 'Ann',
  Since: '2026-11-23T23:00:00Z',
  Visible: true,
  Status: 'Inconnu',
  Topics: ['Teams', 'Loop'],
  PrimaryCircle: { Id: 4, Title: 'Paie' },
  OtherCircles: [{ Id: 5, Title: 'RH' }],
  Person: { Id: 9, Title: 'Ann', EMail: 'ann@lecercle.example', Picture: null },
  Url: { Url: 'https://lecercle.example/a', Description: 'Guide' },
  Minutes: 12
};

const view: ListView = {
  id: '1',
  title: 'Par cercle',
  isDefault: true,
  fields: ['LinkTitle', 'Person', 'PrimaryCircle'],
  query:
    '<GroupBy Collapse="FALSE"><FieldRef Name="PrimaryCircle" /></GroupBy><OrderBy><FieldRef Name="Title" Ascending="FALSE" /></OrderBy><Where><And><Eq><FieldRef Name="Status" /><Value Type="Choice">L’absent\'e</Value></Eq><IsNotNull><FieldRef Name="Person" /></IsNotNull></And></Where>',
  rowLimit: 10
};
const schema = { fields } as unknown as ListSchema;
const around = { me: 7, now: new Date('2026-11-24T10:00:00Z') };
const queryOf = (wish: Partial<Parameters<typeof itemsQuery>[2]> = {}, of = view) => {
  const told = itemsQuery(schema, of, { search: '', plain: false, ...wish }, around);
  return { ...told, asked: new URLSearchParams(told.query) };
};

test('a day is midnight of the web in UTC, in summer and in winter, and comes back as the same day', () => {
  expect(storedMoment('2026-11-24', zone)).toBe('2026-11-23T23:00:00Z');
  expect(storedMoment('2026-07-01', zone)).toBe('2026-06-30T22:00:00Z');
  expect(storedMoment('2026-03-29', zone)).toBe('2026-03-28T23:00:00Z');
  expect(storedMoment('2026-10-25', zone)).toBe('2026-10-24T22:00:00Z');
  expect(storedMoment('2026-11-24T09:30', zone)).toBe('2026-11-24T08:30:00Z');
  expect(wallTime('2026-10-24T22:00:00Z', zone, true)).toBe('2026-10-25');
});

test('the web’s time zone is known by its id, and otherwise by its bias', () => {
  expect(timeZoneName({ Id: 3 })).toBe('Europe/Brussels');
  expect(timeZoneName({ Id: 999, Information: { Bias: -330 } })).toBe('Etc/GMT-5');
  expect(storedMoment('2026-11-24', timeZoneName({ Id: 999, Information: { Bias: 300 } }))).toBe(
    '2026-11-24T05:00:00Z'
  );
});

test('a form opened and saved without a change writes nothing', () => {
  const values = formValues(editable, row, setting);
  expect(changedFields(editable, values, values)).toEqual([]);
  expect(faultsOf(editable, values, setting, words)).toEqual({});
});

test('a row written back from its form is the row that was read', () => {
  expect(bodyOf(editable, formValues(editable, row, setting), setting)).toEqual({
    Title: 'Ann',
    Since: '2026-11-23T23:00:00Z',
    Visible: true,
    Status: 'Inconnu',
    Topics: ['Teams', 'Loop'],
    PrimaryCircleId: 4,
    OtherCirclesId: [5],
    PersonId: 9,
    Url: { Url: 'https://lecercle.example/a', Description: 'Guide' },
    Minutes: 12
  });
});

test('a new item starts with the defaults of its fields, and what is empty is written as nothing', () => {
  const values = formValues(editable, undefined, setting);
  expect(values['Visible']).toEqual({ kind: 'yesNo', yes: true });
  expect(values['Status']).toEqual({ kind: 'text', text: 'Actif' });
  const body = bodyOf(editable, values, setting);
  expect(body).toMatchObject({
    Title: null,
    Since: null,
    PrimaryCircleId: null,
    OtherCirclesId: [],
    Url: null,
    Minutes: null
  });
});

test.each<[string, FormValue, string | undefined]>([
  ['Title', { kind: 'text', text: ' ' }, words.required],
  ['Title', { kind: 'text', text: 'x'.repeat(11) }, words.tooLong(10, 11)],
  ['Minutes', { kind: 'text', text: 'dix' }, words.notANumber],
  ['Minutes', { kind: 'text', text: '601' }, words.tooLarge('600')],
  ['Minutes', { kind: 'text', text: '1,5' }, words.tooPrecise(0)],
  ['Minutes', { kind: 'text', text: '' }, undefined],
  ['Since', { kind: 'moment', day: '', time: '', invalid: '31/02' }, words.notADay],
  ['Url', { kind: 'link', link: { address: 'javascript:alert(1)', description: '' } }, words.notAnAddress],
  ['Url', { kind: 'link', link: { address: 'https://a.example', description: '' } }, undefined]
])('%s: %j', (name, value, fault) => expect(faultOf(named(name), value, setting, words)).toBe(fault));

test('numbers and days are read as the culture writes them', () => {
  const dutch = formatsOf('nl-NL', zone);
  expect(dutch.numberFrom('1.500')).toBe(1500);
  expect(dutch.numberFrom('1.5')).toBe(1.5);
  expect(dutch.numberFrom('1,5')).toBe(1.5);
  expect(french.numberFrom('12 345,6')).toBe(12345.6);
  expect(french.numberFrom('1e3')).toBeUndefined();
  expect(french.dayFrom('24/11/2026')).toBe('2026-11-24');
  expect(formatsOf('en-US', zone).dayFrom('11/24/2026')).toBe('2026-11-24');
  expect(formatsOf('de-DE', zone).dayFrom('1.2.26')).toBe('2026-02-01');
  expect(french.dayFrom('31/02/2026')).toBeUndefined();
});

test('only http and https are links', () => {
  expect(safeAddress('javascript:alert(1)')).toBeUndefined();
  const cell = cellOf(named('Url'), { Id: 1, Url: { Url: 'javascript:alert(1)', Description: 'x' } }, french, words);
  expect(cell).toEqual({ kind: 'text', text: 'x' });
});

test('each kind of value has its text', () => {
  const text = (name: string) => textOf(cellOf(named(name), row, french, words));
  expect(text('Since')).toBe('24 nov. 2026');
  expect(text('Visible')).toBe('Oui');
  expect(text('Topics')).toBe('Teams, Loop');
  expect(text('PrimaryCircle')).toBe('Paie');
  expect(text('OtherCircles')).toBe('RH');
  expect(text('Url')).toBe('Guide');
});

test('a view becomes one request: columns with their words, its filter, groups before its order, and ids last', () => {
  const { asked, groupBy, filterLeftOut } = queryOf();
  expect(asked.get('$select')).toBe(
    'Id,Title,Person/Id,Person/Title,Person/EMail,Person/Picture,PrimaryCircle/Id,PrimaryCircle/Title'
  );
  expect(asked.get('$expand')).toBe('Person,PrimaryCircle');
  expect(asked.get('$filter')).toBe("(Status eq 'L’absent''e' and PersonId ne null)");
  expect(asked.get('$orderby')).toBe('PrimaryCircle/Title,Title desc,Id');
  expect(asked.get('$top')).toBe('30');
  expect(groupBy?.name).toBe('PrimaryCircle');
  expect(filterLeftOut).toBe(false);
});

test('beyond the threshold the rows are asked for in the order of ids', () => {
  const { asked } = queryOf({ plain: true });
  expect([asked.get('$filter'), asked.get('$orderby')]).toEqual([null, null]);
});

test('a filter that REST has no words for is left out and told', () => {
  const query = '<Where><Eq><FieldRef Name="OtherCircles"/><Value Type="Lookup">RH</Value></Eq></Where>';
  expect(queryOf({}, { ...view, query }).filterLeftOut).toBe(true);
});

test('rights come from the decimal string of the low half', () => {
  expect(rightsOf('4294967295')).toEqual({ add: true, edit: true, remove: true });
  expect(rightsOf('138612833')).toEqual({ add: false, edit: false, remove: false });
});

test('what the server refuses is a sentence', () => {
  const say = (message: string, told: ConstructorParameters<typeof RestError>[1]) =>
    sentenceOf(new RestError(message, told), words, true);
  expect(say('duplicate values … in the list: [Personne].', { status: 500, code: -2130575169 })).toContain('Personne');
  expect(say('', { status: 429, retryAfter: 12 })).toContain('12 secondes');
  expect(say('', { status: 412 })).toBe(words.conflict);
  expect(say('', { status: 0 })).toBe(words.answerLost);
  expect(say('', { status: 403 })).toBe(words.forbidden);
});

test('a spreadsheet runs nothing of an export', () => {
  expect(csvOf([['=1+1', '-5', 'a"b']])).toBe('\ufeff"\'=1+1";"-5";"a""b"\r\n');
});

test('whatever sign a formula can begin with is made harmless; a number and a word stay as they are', () => {
  const written = (text: string): string => csvOf([[text]]).slice(1, -2);
  for (const sign of ['=', '+', '-', '@', '\t', '\r']) expect(written(`${sign}HYPERLINK`)).toBe(`"'${sign}HYPERLINK"`);
  for (const text of ['-12.5', '+3', 'a=b', 'Ann @ work', '']) expect(written(text)).toBe(`"${text}"`);
});

test('the four languages say the same things', () => {
  const keys = Object.values(wordsOf).map((language) => Object.keys(language).sort());
  for (const known of keys) expect(known).toEqual(keys[0]);
});
