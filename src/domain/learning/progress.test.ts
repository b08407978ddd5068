import { array, assert, boolean, constantFrom, integer, nat, property, record, shuffledSubarray } from 'fast-check';
import { trainingRow } from '../../testing/rows';
import {
  following,
  mergeRows,
  nothing,
  shownTick,
  standing,
  wanted,
  type Intention,
  type ProgressRow
} from './progress';
import { startersPath } from './starter';

const me = 7;
const row = (id: number, state: ProgressRow['state'], given: Partial<ProgressRow> = {}): ProgressRow => ({
  id,
  author: me,
  moduleKey: 'teams',
  state,
  startedOn: undefined,
  doneOn: undefined,
  version: 1,
  ...given
});
const stateOf = (...rows: readonly ProgressRow[]) => mergeRows(rows, me).get('teams')?.state;

const anyRows = array(
  record({
    id: integer({ min: 1, max: 40 }),
    author: constantFrom(me, me, 8),
    moduleKey: constantFrom('teams', ' teams ', 'mail', ''),
    state: constantFrom('None' as const, 'Started' as const, 'Done' as const, { undeclared: 'Halb' }, undefined),
    startedOn: constantFrom(undefined, '2026-11-23'),
    doneOn: constantFrom(undefined, '2026-11-24', '1601-01-01'),
    version: integer({ min: 1, max: 4 })
  }),
  { maxLength: 8 }
);
const anyIntention = record<Intention>({
  state: constantFrom('None', 'Started', 'Done'),
  undo: boolean(),
  seen: nat({ max: 4 }),
  day: constantFrom('2026-11-24')
});

describe('rows of one person', () => {
  it('Done beats Started, whichever was written first', () => {
    expect(stateOf(row(1, 'Done'), row(2, 'Started', { version: 3 }))).toBe('Done');
    expect(stateOf(row(1, 'Started'), row(2, 'Done'))).toBe('Done');
  });

  it('None undoes nothing that another row says, however often it was written', () => {
    expect(stateOf(row(1, 'None', { version: 13 }), row(2, 'Done'))).toBe('Done');
    expect(stateOf(row(1, 'Done', { version: 2 }), row(2, 'None', { version: 13 }))).toBe('Done');
    expect(stateOf(row(1, 'None', { version: 13 }), row(2, 'Started'))).toBe('Started');
    expect(stateOf(row(1, 'None', { version: 2 }))).toBe('None');
  });

  it('an undo reaches as far as rows that say what it takes back, no further for rows that say something else', () => {
    const there = mergeRows([row(1, 'Done', { version: 2 }), row(2, 'None', { version: 13 })], me).get('teams');
    expect(there?.version).toBe(2);
  });

  it('a row that somebody else wrote is never mine', () => {
    expect(mergeRows([row(1, 'Done', { author: 8 })], me).size).toBe(0);
  });

  it('second rows are spare, but for one whose state nobody declared', () => {
    const merged = mergeRows([row(3, 'Done'), row(2, { undeclared: 'Halb' }), row(1, 'Started')], me).get('teams');
    expect(merged).toMatchObject({ state: 'Done', row: { id: 1 }, spare: [{ id: 3 }] });
  });

  it('an unknown state alone counts as nothing done and is not spare', () => {
    expect(mergeRows([row(2, { undeclared: 'Halb' })], me).get('teams')).toMatchObject({ state: 'None', spare: [] });
  });

  it('do not depend on their order, and nobody else’s matter', () => {
    assert(
      property(anyRows, (rows) => {
        const distinct = [...new Map(rows.map((each) => [each.id, each])).values()];
        const expected = mergeRows(distinct, me);
        const mine = distinct.filter(({ author }) => author === me).reverse();
        expect(
          [...mergeRows(mine, me)].sort().map(([key, { state, version, spare }]) => [key, state, version, spare.length])
        ).toEqual([...expected].sort().map(([key, { state, version, spare }]) => [key, state, version, spare.length]));
      })
    );
  });

  it('that say Done, with no None, are done', () => {
    assert(
      property(anyRows, (rows) => {
        const kept = rows.filter(({ state }) => state !== 'None').map((each, index) => ({ ...each, id: index + 1 }));
        for (const [key, { state }] of mergeRows(kept, me)) {
          const mine = kept.filter((each) => each.author === me && each.moduleKey.trim() === key);
          expect(state === 'Done').toBe(mine.some((each) => each.state === 'Done'));
        }
      })
    );
  });
});

describe('an intention', () => {
  it('to be done always arrives', () => {
    assert(
      property(anyIntention, anyRows, (intention, rows) => {
        const there = mergeRows(rows, me).get('teams') ?? nothing;
        expect(shownTick({ ...intention, state: 'Done' }, there).state).toBe('Done');
      })
    );
  });

  it('to undo takes back what was seen and nothing later', () => {
    const there = mergeRows([row(1, 'Done', { version: 3 })], me).get('teams') ?? nothing;
    const undo: Intention = { state: 'None', undo: true, seen: 3, day: '2026-11-24' };
    expect(wanted(undo, there)).toBe('None');
    expect(wanted({ ...undo, seen: 2 }, there)).toBeUndefined();
    expect(wanted(undo, nothing)).toBeUndefined();
  });

  it('to start does not take a tick away, unless it was undone before', () => {
    const started: Intention = { state: 'Started', undo: false, seen: 9, day: '2026-11-24' };
    const done = mergeRows([row(1, 'Done')], me).get('teams') ?? nothing;
    expect(wanted(started, done)).toBeUndefined();
    expect(wanted(following({ ...started, state: 'None', undo: true }, started), done)).toBe('Started');
    expect(following({ ...started, state: 'Done' }, started).state).toBe('Done');
  });

  it('is met once it has been written', () => {
    assert(
      property(anyIntention, anyRows, (intention, rows) => {
        const there = mergeRows(rows, me).get('teams') ?? nothing;
        const state = wanted(intention, there);
        if (state !== undefined)
          expect(wanted(intention, { ...there, state, version: there.version + 1 })).toBeUndefined();
      })
    );
  });
});

describe('where somebody stands', () => {
  const modules = Array.from({ length: 6 }, (_, index) =>
    trainingRow({ id: index + 1, moduleKey: `m${index}`, position: index, minutes: 10, mandatory: index < 2 })
  );
  const path = startersPath(modules, ['FR']);
  const done = (...keys: string[]) => new Map(keys.map((key) => [key, { state: 'Done' as const, version: 1 }]));

  it('counts what is left and names the first step that is not done', () => {
    expect(standing(path, done('m0', 'gone'))).toMatchObject({
      modules: 6,
      done: 1,
      minutesLeft: 50,
      mandatoryLeft: 1,
      finished: false,
      next: { key: 'm1' }
    });
  });

  it('is finished with the mandatory steps, while the others stay to do', () => {
    expect(standing(path, done('m0', 'm1'))).toMatchObject({ finished: true, next: { key: 'm2' } });
    expect(standing(path, done('m0', 'm1', 'm2', 'm3', 'm4', 'm5')).next).toBeUndefined();
  });

  it('an empty path is never finished', () => {
    expect(standing([], done('m0'))).toMatchObject({ modules: 0, done: 0, finished: false, next: undefined });
  });

  it('what is done and what is left make the whole', () => {
    assert(
      property(shuffledSubarray(modules.map(({ moduleKey }) => moduleKey)), (keys) => {
        const { modules: all, done: ticked, minutesLeft, next } = standing(path, done(...keys));
        expect([all, ticked, minutesLeft]).toEqual([6, keys.length, (6 - keys.length) * 10]);
        expect(keys).not.toContain(next?.key);
      })
    );
  });
});
