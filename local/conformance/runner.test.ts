import { differences } from './matching.ts';
import { runRow } from './runner.ts';
import type { Row } from './row.ts';
import { runTwin, type ThroughPnp } from './twin.ts';

test('objects may hold more than was expected; lists may not, nor less', () => {
  expect(differences({ a: 1 }, { a: 1, b: 2 }, 'body')).toEqual([]);
  expect(differences({ a: 1 }, {}, 'body')).toEqual(['body/a: 1 expected, nothing found']);
  expect(differences([1], [1, 2], 'body')).toEqual(['body: 1 expected, 2 found']);
  expect(differences([1, 2], [1], 'body')).toEqual(['body: 2 expected, 1 found', 'body/1: 2 expected, nothing found']);
  expect(differences([1], { 0: 1 }, 'body')).toEqual(['body: a list expected, {"0":1} found']);
});

test('text and numbers are told apart; a pattern is looked for in the text, or in what stands for it', () => {
  expect(differences('1', 1, 'value')).toEqual(['value: "1" expected, 1 found']);
  expect(differences(/^Paie/, 'Paie PME', 'value')).toEqual([]);
  expect(differences(/^\[1,/, [1, 2], 'value')).toEqual([]);
  expect(differences(/^Paie/, 'La Paie', 'value')).toHaveLength(1);
});

const row = (expected: Row['steps'][0]['expected']): Row =>
  ({ id: 'x', says: 'x', steps: [{ method: 'GET', path: '/web', expected }] }) as unknown as Row;

const answering =
  (body: object, headers: Record<string, string> = {}) =>
  () =>
    Promise.resolve({ status: 200, headers, text: JSON.stringify(body) });

test('a property or a header that an answer must lack is named when it is there', async () => {
  const lacks = row({ status: 200, lacks: ['odata.metadata', 'd/results'], headers: { ETag: null } });
  expect(await runRow(lacks, {}, answering({ value: [] }))).toEqual([]);
  expect(await runRow(lacks, {}, answering({ 'odata.metadata': 'x', d: { results: [] } }, { etag: '"1"' }))).toEqual([
    'step 1 (GET /web): header ETag: none expected, "1" found',
    'step 1 (GET /web): body/odata.metadata: nothing expected, "x" found',
    'step 1 (GET /web): body/d/results: nothing expected, [] found'
  ]);
});

test('what PnPjs is given although it should be refused, and the other way round, is told', async () => {
  const through = { values: {} } as ThroughPnp;
  const refused = { status: 403, says: /denied/ };
  const refusing = () => Promise.reject(Object.assign(new Error('Access denied.'), { status: 403 }));
  expect(await runTwin({ call: refusing, refused }, through)).toEqual([]);
  expect(await runTwin({ call: async () => [1], refused }, through)).toEqual(['a refusal expected, [1] given']);
  expect(await runTwin({ call: refusing, gives: [1] }, through)).toEqual(['nothing thrown expected, Access denied.']);
  expect(await runTwin({ call: async () => [1], gives: [1] }, through)).toEqual([]);
});
