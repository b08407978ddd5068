import * as fc from 'fast-check';
import { ambassadors, awards, circles, progress } from '../../lists';
import type { List } from '../../lists/list';
import { erasingDesk } from '../../testing/erasingDesk';
import { aBadge, anAmbassador, anAward, aPerson } from '../../testing/people';
import { kept } from '../../testing/importing';
import { memoryCuration, type MemoryCuration, type Mishap } from '../../testing/memoryCuration';
import { circleRow } from '../../testing/rows';
import type { Row } from '../importing/read';
import type { Failure } from '../port/programme';
import type { RowWriter } from '../port/rowWriter';
import { candidatesOf, erase, type Erased, type ErasingDesk, tracesOf } from './erasing';

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

/** A site that holds all of this, and how it is worked at. */
const site = (): MemoryCuration =>
  memoryCuration({
    rows: Object.fromEntries(Object.entries(held).map(([url, rows]) => [url, rows.map(({ item }) => item)]))
  });
/** Rows as the site has them now, by whoever made them. */
const now =
  (at: MemoryCuration) =>
  (list: List): readonly Row[] =>
    at.held(list).map((row) => ({
      ...row,
      author: held[list.url]?.find(({ item }) => item.id === row.item.id)?.author ?? row.author
    }));
const deskAt = (at: MemoryCuration, given: Partial<ErasingDesk> = {}): ErasingDesk =>
  erasingDesk(at, { look: async () => tracesOf(zoe, now(at)).holdings, ...given });

test('what is erased is gone from the lists, and the rest stays; what was gone before is no mistake', async () => {
  const at = site();
  await at.writer.write(awards, [{ kind: 'recycle', id: 10 }]);
  const seen: number[] = [];
  const erased = await erase(traces, deskAt(at, { onErased: ({ done }) => seen.push(done) }));
  expect([erased.done, erased.of, seen]).toEqual([6, 6, [3, 4, 6]]);
  expect(at.held(ambassadors).map(({ item }) => item.id)).toEqual([3]);
  expect(at.held(progress).map(({ item }) => item.id)).toEqual([23]);
});

/** Of each three rows that are to be written together the second one fails so. */
const every =
  (kinds: readonly (Failure['kind'] | undefined)[]): RowWriter['write'] =>
  async (_list, writes) =>
    writes.map((write, at) => {
      const failed = kinds[at % kinds.length];
      const id = write.kind === 'add' ? 0 : write.id;
      return failed === undefined
        ? { state: 'done', id, version: 0 }
        : { state: 'refused', failure: { kind: failed, what: 'x' } };
    });

test('an erasing that ends in the middle has counted what is in the bin', async () => {
  const { writer } = memoryCuration();
  const told: Erased[] = [];
  const deskWith = (kinds: Parameters<typeof every>[0]): ErasingDesk =>
    deskAt(site(), { writer: { ...writer, write: every(kinds) }, onErased: (erased) => told.push(erased) });
  await expect(erase(traces, deskWith([undefined, 'forbidden', undefined]))).rejects.toMatchObject({
    failure: { kind: 'forbidden' }
  });
  // Of three ticks two are gone; what ended the work is no refusal of that row.
  expect(told).toEqual([{ done: 2, of: 6, refused: [] }]);
  const rest = await erase(traces, deskWith([undefined, 'invalid', undefined]));
  expect([rest.done, rest.refused.map(({ id }) => id)]).toEqual([4, [21, 2]]);
});

test('whatever is lost, cut off or refused for a while, the person is gone in the end and nobody else is', async () => {
  const mishap = fc.constantFrom<Mishap | undefined>('lost', 'offline', 'busy', undefined);
  await fc.assert(
    fc.asyncProperty(fc.array(mishap, { maxLength: 4 }), async (mishaps) => {
      const rough = site();
      rough.mishaps.push(...mishaps);
      const told: number[] = [];
      const erased = await erase(traces, deskAt(rough, { onErased: ({ done }) => told.push(done) }));
      expect(erased).toEqual({ done: 6, of: 6, refused: [] });
      expect(told).toEqual([...told].sort((one, other) => one - other));
      expect(tracesOf(zoe, now(rough)).holdings.flatMap(({ rows }) => rows)).toEqual([]);
      expect(rough.held(ambassadors).map(({ item }) => item.id)).toEqual([3]);
    })
  );
});

test('a busy site is waited for as long as it asks, and given up in the end', async () => {
  const at = site();
  at.mishaps.push(...Array.from({ length: 20 }, () => 'busy' as const));
  const waited: number[] = [];
  await expect(
    erase(traces, deskAt(at, { pause: async (seconds) => void waited.push(seconds) }))
  ).rejects.toMatchObject({ failure: { kind: 'busy' } });
  expect(waited).toEqual([1, 1, 1, 1, 1]);
});

test('whoever stops while a busy site is waited for has nothing more erased', async () => {
  const at = site();
  at.mishaps.push('busy');
  let stopped = false;
  const erased = await erase(traces, deskAt(at, { pause: async () => void (stopped = true), stopped: () => stopped }));
  expect([erased, at.batches.length]).toEqual([{ done: 0, of: 6, refused: [] }, 1]);
});

test('a row that came since it was confirmed stays, also when the lists are read again in the middle', async () => {
  const at = site();
  at.mishaps.push('lost');
  const later = anAward(card, aBadge(), { id: 77 });
  const look: ErasingDesk['look'] = async () =>
    tracesOf(zoe, (list) => [...now(at)(list), ...(list.url === awards.url ? kept(later) : [])]).holdings;
  const asked: number[] = [];
  const write: RowWriter['write'] = (list, writes) => {
    asked.push(...writes.flatMap((each) => ('id' in each ? [each.id] : [])));
    return at.writer.write(list, writes);
  };
  expect((await erase(traces, deskAt(at, { look, writer: { ...at.writer, write } }))).done).toBe(6);
  expect(asked).not.toContain(77);
});
