import { ambassadors, awards, circles, lists } from '../../lists';
import { queryOf, sparedPart } from './query';

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
  expect(sparedPart(ambassadors, refusal)).toBe('Person/Picture');
  expect(queryOf(ambassadors, new Set(['Person/Picture'])).$select).not.toContain('Picture');
  expect(sparedPart(ambassadors, "The query to field 'Person/EMail' is not valid.")).toBeUndefined();
  expect(sparedPart(ambassadors, "The field or property 'Spotlight' does not exist.")).toBeUndefined();
  expect(sparedPart(circles, "The query to field 'Parent/Title' is not valid.")).toBeUndefined();
});
