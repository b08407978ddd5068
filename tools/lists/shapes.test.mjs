import { join } from 'node:path';
import { declaredLists } from './declared.mjs';
import { shapeOf } from './shapes.mjs';

let lists;
beforeAll(async () => {
  lists = await declaredLists(join(__dirname, '..', '..'));
});
const named = (url) => lists.find((list) => list.url === url);

test('lists that are what 1.0.0 declared keep the name under which devices have them', () => {
  for (const url of ['Lists/Circles', 'Lists/Offices', 'Lists/Ambassadors'])
    expect([url, shapeOf(named(url))]).toEqual([url, '1ozq32']);
  const { Level, Featured, Owner, ReviewBy, ...columns } = named('Lists/TrainingCatalogue').columns;
  expect([Level, Featured, Owner, ReviewBy]).not.toContain(undefined);
  expect(shapeOf({ ...named('Lists/TrainingCatalogue'), columns })).toBe('1ozq32');
  expect(shapeOf(named('Lists/TrainingCatalogue'))).not.toBe('1ozq32');
});

test('of what no device keeps there is no name', () => {
  expect(lists.filter((list) => (shapeOf(list) === undefined) !== (list.device !== 'remembered'))).toEqual([]);
  expect(shapeOf(named('Lists/LearningProgress'))).toBeUndefined();
});

test('a column more, another kind and another choice are another shape; a label and a hint are none', () => {
  const offices = named('Lists/Offices');
  const withColumn = (name, column) => shapeOf({ ...offices, columns: { ...offices.columns, [name]: column } });
  const { Region, Headcount } = offices.columns;
  const shapes = [
    shapeOf(offices),
    withColumn('Floor', Headcount),
    withColumn('Headcount', { ...Headcount, kind: 'text' }),
    withColumn('Region', { ...Region, choices: { ...Region.choices, Luxembourg: Region.choices.Brussels } })
  ];
  expect(new Set(shapes).size).toBe(shapes.length);
  const label = { fr: 'Effectifs', nl: 'x', en: 'x', de: 'x' };
  expect(withColumn('Headcount', { ...Headcount, label, hint: label })).toBe(shapeOf(offices));
});
