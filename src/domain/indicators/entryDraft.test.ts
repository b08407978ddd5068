import { indicatorRow } from '../../testing/indicatorRows';
import { type EntryForm, newEntry } from './entry';
import { entryOfFields, fieldsOfEntry } from './entryDraft';
import { measuresOf } from './model';

const begun = newEntry(measuresOf([indicatorRow(1, { title: 'Heard of them?' })]), '2027-03-15');
const typed: EntryForm = {
  ...begun,
  wave: 'Spring 2027',
  measuredOn: '',
  entity: 'Legal',
  published: true,
  lines: begun.lines.map((line) => (line.key === 'Use' ? { ...line, value: '8,18', scale: 'Out of 10' } : line))
};

it('reads back what was typed, an emptied field too', () =>
  expect(entryOfFields(fieldsOfEntry(typed), begun)).toEqual(typed));

it.each([
  {},
  { wave: 'no JSON', lines: '{', published: '"yes"' },
  { wave: '4', measuredOn: 'null', lines: '[null, 3, {"key": "Use", "value": 8, "scale": "Furlongs"}]' },
  { lines: '{"0": {"key": "Use"}}', published: '1' }
])('is as it began where something else stands: %j', (fields) => expect(entryOfFields(fields, begun)).toEqual(begun));

it('a line keeps its place and its key, whatever else is kept', () => {
  const lines = JSON.stringify([
    { key: 'Other', value: '1' },
    { key: 'Adoption', value: '4' }
  ]);
  const { lines: kept } = entryOfFields({ lines }, begun);
  expect(kept.map(({ key, value }) => [key, value])).toEqual(
    begun.lines.map(({ key }) => [key, key === 'Adoption' ? '4' : ''])
  );
});
