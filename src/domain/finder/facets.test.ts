import { assert, constantFrom, property } from 'fast-check';
import { anyPeople } from '../../testing/arbitrary';
import { facetsOf, type Reader } from './facets';
import { keyOf } from '../common/words';

const readers: Readonly<Record<'topic' | 'language' | 'office', Reader>> = {
  topic: ({ topics }) => [...new Set(topics.map(keyOf))],
  language: ({ languages }) => [...new Set(languages.map(keyOf))],
  office: ({ office }) => (office === undefined ? [] : [String(office)])
};

const choices = constantFrom(
  {},
  { topic: ['Teams'] },
  { language: ['NL', 'FR'], office: ['2'] },
  { topic: ['Excel', 'Visio'], language: ['FR'], office: ['1', '3'] }
);

it('counts what choosing a value would give', () => {
  const names = constantFrom('topic' as const, 'language' as const, 'office' as const);
  assert(
    property(anyPeople, choices, names, ({ ambassadors }, chosen, facet) => {
      const { counts, passes } = facetsOf(ambassadors, readers);
      for (const { value, count } of counts(ambassadors, chosen)[facet])
        expect(count).toBe(ambassadors.filter((each) => passes(each, { ...chosen, [facet]: [value] })).length);
    })
  );
});

it('offers a chosen value that nobody has, with 0', () => {
  const { counts } = facetsOf([], readers);
  expect(counts([], { topic: ['Teams'] }).topic).toEqual([{ value: 'Teams', count: 0, chosen: true }]);
});
