import { ambassadors, awards, circles, lists, trainings } from '../../lists';
import { queryOf } from './query';
import { spared } from './spared';

test('lookups travel as ids, without a join', () => {
  expect(queryOf(awards)).toEqual({
    $select: 'Id,Title,FileSystemObjectType,AmbassadorId,BadgeId,AwardedOn,ExpiresOn,Revoked,Evidence'
  });
});

test('only people are joined', () => {
  const { $select, $expand } = queryOf(ambassadors);
  expect($expand).toBe('Person');
  expect($select.split(',')).toEqual(
    expect.arrayContaining(['Person/Id', 'Person/EMail', 'Person/Picture', 'PrimaryCircleId', 'OtherCirclesId'])
  );
});

test('no list joins more than the twelve columns that SharePoint allows', () => {
  for (const list of lists) expect((queryOf(list).$expand ?? '').split(',').length).toBeLessThanOrEqual(12);
});

test('an address stays below the 2,000 characters that every proxy lets through', () => {
  for (const list of lists) expect(new URLSearchParams({ ...queryOf(list) }).toString().length).toBeLessThan(1500);
});

test('a part of people that a tenant refuses is left out, the others are not', () => {
  const refusal = "The query to field 'Person/Picture' is not valid.";
  expect(spared(ambassadors, refusal)).toEqual(['Person/Picture']);
  expect(queryOf(ambassadors, new Set(['Person/Picture'])).$select).not.toContain('Picture');
  expect(spared(ambassadors, "The query to field 'Person/EMail' is not valid.")).toEqual([]);
  expect(spared(ambassadors, "The field or property 'Spotlight' does not exist.")).toEqual([]);
  expect(spared(circles, "The query to field 'Parent/Title' is not valid.")).toEqual([]);
});

test('a column that came with a later version is left out with what came with it, until set-up has made them', () => {
  const without = new Set(spared(trainings, "The field or property 'Level' does not exist."));
  const { $select, $expand } = queryOf(trainings, without);
  expect($select).toMatch(/,Published$/);
  expect($expand).toBeUndefined();
  expect(new Set(spared(trainings, 'Le champ ou la propriété « Owner » n’existe pas.'))).toEqual(without);
  expect(queryOf({ ...trainings, url: 'Lists/Sessions' }, without).$select).toContain('Level');
  expect(spared(trainings, "The field or property 'Published' does not exist.")).toEqual([]);
});
