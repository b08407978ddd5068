import { parseFilter } from './filter.ts';

test('and binds tighter than or, and parentheses tighter than both', () => {
  const compare = (name: string) => ({
    kind: 'compare',
    path: [name],
    comparator: 'eq',
    value: { kind: 'number', value: 1 }
  });
  expect(parseFilter('A eq 1 or B eq 1 and C eq 1')).toEqual({
    kind: 'or',
    left: compare('A'),
    right: { kind: 'and', left: compare('B'), right: compare('C') }
  });
  expect(parseFilter('(A eq 1 or B eq 1) and C eq 1')).toMatchObject({ kind: 'and', left: { kind: 'or' } });
});

test('each literal of SharePoint is read: text with doubled quotes, dates, guids, numbers, words', () => {
  const value = (literal: string) => (parseFilter(`A eq ${literal}`) as { value: unknown }).value;
  expect(value("'O''Neil'")).toEqual({ kind: 'text', value: "O'Neil" });
  expect(value("''")).toEqual({ kind: 'text', value: '' });
  expect(value("datetime'2026-01-01T00:00:00Z'")).toEqual({ kind: 'date', value: '2026-01-01T00:00:00Z' });
  expect(value("guid'0DFE1A9C-1111-2222-3333-444455556666'")).toEqual({
    kind: 'guid',
    value: '0dfe1a9c-1111-2222-3333-444455556666'
  });
  expect(value('-1.5')).toEqual({ kind: 'number', value: -1.5 });
  expect([value('true'), value('null')]).toEqual([{ kind: 'boolean', value: true }, { kind: 'null' }]);
});

test('an alias stands for a literal of the query string; a missing one is refused', () => {
  expect(parseFilter('A eq @a1', { '@a1': "'x'" })).toMatchObject({ value: { value: 'x' } });
  expect(() => parseFilter('A eq @a1')).toThrow('Missing required query string: @a1.');
});

test('substringof has the text first, startswith the column', () => {
  expect(parseFilter("substringof('x', Title)")).toEqual({ kind: 'contains', path: ['Title'], text: 'x' });
  expect(parseFilter("startswith(Title,'x') eq true")).toEqual({ kind: 'beginsWith', path: ['Title'], text: 'x' });
  expect(() => parseFilter("substringof(Title,'x')")).toThrow(
    'The expression "substringof(Title,\'x\')" is not valid.'
  );
});

test('nesting without end is refused, not recursed into', () => {
  expect(() => parseFilter(`${'('.repeat(50_000)}A eq 1`)).toThrow(/is not valid/);
});
