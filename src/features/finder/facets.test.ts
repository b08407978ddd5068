import { assert, constantFrom, property } from 'fast-check';
import { circleTree } from '../../domain/circles/circles';
import { facetsOf } from '../../domain/finder/facets';
import { anyPeople } from '../../testing/arbitrary';
import type { Office } from '../../lists';
import { aCircle, anOffice } from '../../testing/people';
import { choicesOf, facetWord, valueWord } from './choices';
import { facetReaders, facets, facetsAt, type FinderChosen } from './facets';

const paie = aCircle('Paie');
const namur = anOffice('Namur');
const places = { circles: circleTree([paie]), offices: new Map([[namur.id, namur]]) };

test('each value of a filter is called as people call it', () => {
  expect(valueWord('availability', 'away', places)).toBe('Back later');
  expect(valueWord('availability', 'present', places)).toBe('Not away');
  expect(valueWord('circle', String(paie.id), places)).toBe('Paie');
  expect(valueWord('office', String(namur.id), places)).toBe('Namur');
  expect(valueWord('language', 'NL', places)).toBe('Dutch');
  expect(valueWord('region', 'Flanders', places)).toBe('Flanders');
});

test('what the lists no longer know stands as it is', () => {
  for (const facet of ['circle', 'office', 'language', 'topic'] as const)
    expect([facet, valueWord(facet, '424242', places)]).toEqual([facet, '424242']);
});

test('who is there is offered before who is away', () => {
  const values = [
    { value: 'away', count: 3, chosen: false },
    { value: 'present', count: 1, chosen: false }
  ];
  expect(choicesOf('availability', values, places).map(({ value }) => value)).toEqual(['present', 'away']);
});

test('every filter has a place and a name of its own', () => {
  expect([...facetsAt('chips'), ...facetsAt('line')].sort()).toEqual([...facets].sort());
  expect(new Set(facets.map(facetWord)).size).toBe(facets.length);
});

const day = '2026-11-24';
const readersOf = ({ circles, offices }: { circles: ReturnType<typeof circleTree>; offices: readonly Office[] }) =>
  facetReaders({ circles, offices: new Map(offices.map((office) => [office.id, office])), day });

test('the number beside a value is how many people choosing it leaves', () => {
  const chosenOnes = constantFrom<FinderChosen>(
    {},
    { topic: ['Teams'] },
    { language: ['NL', 'FR'], region: ['Flanders'] },
    { circle: ['2'], availability: ['present'] }
  );
  assert(
    property(anyPeople, chosenOnes, constantFrom(...facets), (people, chosen, facet) => {
      const { counts, passes } = facetsOf(people.ambassadors, readersOf(people));
      for (const { value, count } of counts(people.ambassadors, chosen)[facet])
        expect(count).toBe(people.ambassadors.filter((each) => passes(each, { ...chosen, [facet]: [value] })).length);
    })
  );
});

test('a circle brings everybody inside it', () => {
  assert(
    property(anyPeople, (people) => {
      const { passes } = facetsOf(people.ambassadors, readersOf(people));
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
