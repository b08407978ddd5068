import type { Field } from './fields.ts';
import { decodedValue, defaultOf, encodedValue } from './values.ts';

const field = (type: Field['type'], more: Partial<Field> = {}): Field =>
  ({ id: 'x', name: 'X', title: 'X', type, base: false, readOnly: false, ...more }) as Field;
const kept = (type: Field['type'], value: Parameters<typeof encodedValue>[1], more: Partial<Field> = {}) =>
  decodedValue(field(type, more), encodedValue(field(type, more), value, 'Europe/Brussels'));

test('an emptied cell of any kind reads back as SharePoint gives it: null, or nobody', () => {
  for (const type of ['Text', 'Note', 'Choice', 'Number', 'Lookup', 'User', 'DateTime', 'URL'] as const)
    expect([type, kept(type, '')]).toEqual([type, null]);
  for (const type of ['MultiChoice', 'LookupMulti', 'UserMulti'] as const)
    expect([type, kept(type, [])]).toEqual([type, []]);
});

test('values come back as they were written', () => {
  expect(kept('Text', ' a ')).toBe(' a ');
  expect([kept('Boolean', true), kept('Boolean', '0'), kept('Boolean', null)]).toEqual([true, false, null]);
  expect([kept('Number', 0), kept('Number', '12.5')]).toEqual([0, 12.5]);
  expect(kept('MultiChoice', ['Teams', 'Word'])).toEqual(['Teams', 'Word']);
  expect(kept('URL', { Url: 'https://a.be', Description: 'A' })).toEqual({ Url: 'https://a.be', Description: 'A' });
  expect(kept('URL', { Url: '', Description: 'A' })).toBeNull();
});

test('a day is kept as midnight of the web, a moment as it is', () => {
  expect(kept('DateTime', '2026-11-24', { format: 'DateOnly' })).toBe('2026-11-23T23:00:00Z');
  expect(kept('DateTime', '2026-11-24T10:20:30.4Z', { format: 'DateTime' })).toBe('2026-11-24T10:20:30Z');
});

test('a new row begins with the column’s default', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  const begins = (type: Field['type'], defaultValue: string) => defaultOf(field(type, { defaultValue }), now);
  expect([begins('Boolean', '1'), begins('Boolean', '0')]).toEqual([true, false]);
  expect([begins('DateTime', '[today]'), begins('DateTime', 'soon')]).toEqual(['2026-11-24T10:00:00Z', null]);
  expect(begins('MultiChoice', ';#Teams;#Word;#')).toEqual(['Teams', 'Word']);
  expect([begins('Number', 'x'), begins('Text', 'x'), begins('Text', '')]).toEqual([null, 'x', null]);
});
