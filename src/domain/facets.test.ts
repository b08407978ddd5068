import { assert, constantFrom, property } from 'fast-check';
import { anyPeople } from '../testing/arbitrary';
import { facets, facetsOf } from './facets';

const day = '2026-11-24';
const choices = constantFrom(
  {},
  { topic: ['Teams'] },
  { language: ['NL', 'FR'], region: ['Flanders'] },
  { circle: ['2'], availability: ['present'] }
);

it('counts what choosing a value would give', () => {
  assert(
    property(anyPeople, choices, constantFrom(...facets), (people, chosen, facet) => {
      const { counts, passes } = facetsOf(people.ambassadors, { ...people, day });
      for (const { value, count } of counts(people.ambassadors, chosen)[facet])
        expect(count).toBe(people.ambassadors.filter((each) => passes(each, { ...chosen, [facet]: [value] })).length);
    })
  );
});

it('offers a chosen value that nobody has, with 0', () => {
  const { counts } = facetsOf([], { circles: { circles: [] } as never, offices: [], day });
  expect(counts([], { topic: ['Teams'] }).topic).toEqual([{ value: 'Teams', count: 0, chosen: true }]);
});

it('takes a circle with everything inside it', () => {
  assert(
    property(anyPeople, (people) => {
      const { passes } = facetsOf(people.ambassadors, { ...people, day });
      for (const { id } of people.circles.circles)
        for (const each of people.ambassadors) {
          const inside = people.circles.inside(id);
          const mine = [each.primaryCircle, ...each.otherCircles];
          expect(passes(each, { circle: [String(id)] })).toBe(
            mine.some((circle) => circle !== undefined && inside.has(circle))
          );
        }
    })
  );
});
