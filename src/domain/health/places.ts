import { circles as circleList, offices as officeList, type Circle, type Office } from '../../lists';
import { circleLoops, claimedCircles, claimedOffices, type Claim } from '../circles/circles';
import { hasHeadcount } from '../circles/coverage';
import { type Check, type Finding, found, type HealthFacts, type RowName } from './health';
import { nameIn } from '../common/words';

/** Whether circles make a tree, and whether profiles and headcounts can find their circle and office. */
export const placeChecks = ({ rows: { circles, offices }, state: { language } }: HealthFacts): readonly Check[] => {
  const named = (row: Circle | Office): RowName => ({ id: row.id, name: nameIn(language, row) });
  const claimed = (list: string, claims: readonly Claim<Circle | Office>[]): readonly Finding[] =>
    claims.map(({ name, rows }) => found(list, { kind: 'claimed', claim: name }, { rows: rows.map(named) }));
  const uncounted = (list: string, rows: readonly (Circle | Office)[]): readonly Finding[] =>
    rows.filter((row) => !hasHeadcount(row)).map((row) => found(list, { kind: 'noHeadcount' }, { rows: [named(row)] }));
  const { url: circleUrl } = circleList;
  const { url: officeUrl } = officeList;
  const ofCircles = (there: readonly Circle[]): readonly Check[] => [
    {
      check: 'tree',
      list: circleUrl,
      run: () => circleLoops(there).map((loop) => found(circleUrl, { kind: 'loop' }, { rows: loop.map(named) }))
    },
    { check: 'claims', list: circleUrl, run: () => claimed(circleUrl, claimedCircles(there)) },
    {
      check: 'headcounts',
      list: circleUrl,
      run: () =>
        uncounted(
          circleUrl,
          there.filter(({ active }) => active)
        )
    }
  ];
  const ofOffices = (there: readonly Office[]): readonly Check[] => [
    { check: 'claims', list: officeUrl, run: () => claimed(officeUrl, claimedOffices(there)) },
    // A company that counts its circles only lacks nothing.
    {
      check: 'headcounts',
      list: officeUrl,
      run: () => (there.some(hasHeadcount) ? uncounted(officeUrl, there) : [])
    }
  ];
  return [...(circles === undefined ? [] : ofCircles(circles)), ...(offices === undefined ? [] : ofOffices(offices))];
};
