import { ambassadors, awards, circles, progress } from '../../lists';
import { aBadge, anAmbassador, anAward, aPerson } from '../../testing/people';
import { kept } from '../../testing/importing';
import { memoryCuration } from '../../testing/memoryCuration';
import { circleRow } from '../../testing/rows';
import { candidatesOf, erase, tracesOf, type Erased } from './erasing';
import type { Row } from '../importing/read';

const zoe = aPerson('Zoe Dhondt', { id: 12 });
const card = anAmbassador('Zoe Dhondt', { id: 1, person: zoe });
const nameless = anAmbassador('Zoe  dhondt', { id: 2, person: undefined });
const other = anAmbassador('Ann Peeters', { id: 3 });
const award = anAward(card, aBadge(), { id: 10 });
const step = (id: number, learnerId: number): object => ({
  id,
  title: '',
  learnerId,
  moduleKey: 'teams',
  state: 'Done'
});
const by = (rows: readonly Row[], author: number): readonly Row[] => rows.map((row) => ({ ...row, author, editor: 1 }));

const held: Readonly<Record<string, readonly Row[]>> = {
  [ambassadors.url]: [...kept(card, nameless), ...by(kept(other), 12)],
  [awards.url]: kept(award, anAward(other, aBadge(), { id: 11 })),
  [progress.url]: [
    ...by(kept(step(20, 12)), 12),
    ...by(kept(step(21, 12)), 99),
    ...by(kept(step(22, 99)), 12),
    ...by(kept(step(23, 99)), 99)
  ],
  [circles.url]: by(kept(circleRow({ id: 30 })), 12)
};
const traces = tracesOf(zoe, ({ url }) => held[url] ?? []);

test('every row about a person is found: by account, by name without one, through the card, by author and by number', () => {
  const met = traces.holdings.filter(({ rows }) => rows.length > 0);
  expect(met.map(({ list, rows }) => [list.url, rows.map(({ item }) => item.id)])).toEqual([
    [progress.url, [20, 21, 22]],
    [awards.url, [10]],
    [ambassadors.url, [1, 2]]
  ]);
});

test('rows about something else are told and not erased', () => {
  expect(traces.signed.map(({ list, rows }) => [list.url, rows])).toEqual([
    [ambassadors.url, 1],
    [circles.url, 1]
  ]);
});

test('people without an account are found by name, others once', () => {
  expect(candidatesOf('dhondt', held[ambassadors.url] ?? [], [zoe]).map(({ login }) => login)).toEqual([zoe.login, '']);
  expect(candidatesOf(' ', held[ambassadors.url] ?? [], [zoe])).toEqual([]);
});

test('what is erased is gone from the lists, and the rest stays; what was gone before is no mistake', async () => {
  const site = memoryCuration({
    rows: Object.fromEntries(Object.entries(held).map(([url, rows]) => [url, rows.map(({ item }) => item)]))
  });
  await site.writer.write(awards, [{ kind: 'recycle', id: 10 }]);
  const seen: number[] = [];
  const erased = await erase(traces, site.writer, { onErased: ({ done }) => seen.push(done), stopped: () => false });
  expect([erased.done, erased.of, seen]).toEqual([6, 6, [3, 4, 6]]);
  expect(site.held(ambassadors).map(({ item }) => item.id)).toEqual([3]);
  expect(site.held(progress).map(({ item }) => item.id)).toEqual([23]);
});

test.each(['busy', 'forbidden'] as const)(
  'an erasing that ends in the middle (%s) has counted what is in the bin',
  async (kind) => {
    const { writer } = memoryCuration();
    const every = (kinds: readonly (typeof kind | 'invalid' | undefined)[]): typeof writer => ({
      ...writer,
      write: async (_list, writes) =>
        writes.map((write, at) => {
          const failed = kinds[at % kinds.length];
          const id = write.kind === 'add' ? 0 : write.id;
          return failed === undefined
            ? { state: 'done', id, version: 0 }
            : { state: 'refused', failure: { kind: failed, what: 'x' } };
        })
    });
    let told: Erased | undefined;
    const watch = { onErased: (erased: Erased) => void (told = erased), stopped: () => false };
    await expect(erase(traces, every([undefined, kind, undefined]), watch)).rejects.toMatchObject({
      failure: { kind }
    });
    // Of three ticks two are gone; what ended the work is no refusal of that row.
    expect(told).toEqual({ done: 2, of: 6, refused: [] });
    const rest = await erase(traces, every([undefined, 'invalid', undefined]), watch);
    expect([rest.done, rest.refused.map(({ id }) => id)]).toEqual([4, [21, 2]]);
  }
);
