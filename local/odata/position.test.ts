import { behind, parsePosition, positionAfter, type Position } from './position.ts';
import type { Order } from './order.ts';

/** An order by a column of numbers, and by ID. */
const order = (descending: boolean): readonly Order[] =>
  [
    { name: 'Headcount', descending, column: { field: { type: 'Number' }, compared: 't.headcount' } },
    { name: 'ID', descending: false, column: { field: { type: 'Counter' }, compared: 't.id' } }
  ] as unknown as readonly Order[];

const position = (headcount: string): Position => parsePosition(`Paged=TRUE&p_Headcount=${headcount}&p_ID=7`);
const rows = (descending: boolean, headcount: string) => behind(order(descending), position(headcount), () => null);

test('upwards what follows is larger, or as large and of a later id; rows without a value stood before', () => {
  const { text, parameters } = rows(false, '5');
  expect(text).toBe('(t.headcount > ? OR (t.headcount IS ? AND (t.id > ? OR (t.id IS ? AND 0))))');
  expect(parameters).toEqual([5, 5, 7, 7]);
});

test('downwards what follows is smaller, or without a value: those rows come last', () => {
  const { text, parameters } = rows(true, '5');
  expect(text).toBe(
    '((t.headcount < ? OR t.headcount IS NULL) OR (t.headcount IS ? AND (t.id > ? OR (t.id IS ? AND 0))))'
  );
  expect(parameters).toEqual([5, 5, 7, 7]);
});

test('behind a row without a value everything with one follows upwards, and nothing but later ids downwards', () => {
  expect(rows(false, '').text).toMatch(/^\(t\.headcount IS NOT NULL OR /);
  expect(rows(true, '').text).toMatch(/^\(0 OR /);
});

test('a position is written as SharePoint writes it, and read back', () => {
  const token = positionAfter(order(false), { o0: 12.5, o1: 7 });
  expect(token).toBe('Paged=TRUE&p_Headcount=12.5&p_ID=7');
  expect(parsePosition(token).values.get('p_headcount')).toBe('12.5');
  expect(() => parsePosition('Paged=TRUE&p_ID=x')).toThrow('is not valid');
});
