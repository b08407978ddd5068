import * as fc from 'fast-check';
import { isUnderWay, type Run, type RunEvent, type RunName, secondsLeft, type Stand, standAfter } from './run';

type Results = readonly string[];
type Event = RunEvent<string, Results>;
type Standing = Stand<string, Results>;

const me = 'https://contoso.example/sites/one ann';
const empty: Standing = { owner: me, past: [] };
const first: RunName = { id: 'first', owner: me };

let clock = 0;
const at = (): number => (clock += 1000);
const began = (run: RunName, of = 10): Event => ({
  kind: 'began',
  run,
  at: at(),
  work: run.id,
  results: [],
  counts: { of, over: 0, done: 0 }
});
const told = (run: RunName, over: number, done = over, of = 10): Event => ({
  kind: 'told',
  run,
  at: at(),
  results: Array.from({ length: over }, (_nothing, place) => `${run.id} ${place}`),
  counts: { of, over, done }
});
const on = (run: RunName, kind: 'goesOn' | 'stopAsked' | 'dismissed'): Event => ({ kind, run, at: at() });
const waits = (run: RunName, seconds: number): Event => ({ kind: 'waits', run, at: at(), seconds });
const ended = (run: RunName, ending: 'finished' | 'stopped' | 'interrupted' = 'finished'): Event => ({
  kind: 'ended',
  run,
  at: at(),
  ending
});
const after = (...events: readonly Event[]): Standing => events.reduce(standAfter, empty);
const phaseAfter = (...events: readonly Event[]): unknown => after(...events).run?.phase;

test('a run is under way, waits, goes on, and is over with an ending', () => {
  expect(phaseAfter(began(first))).toEqual({ at: 'underWay' });
  expect(phaseAfter(began(first), waits(first, 17))).toEqual({ at: 'waiting', seconds: 17 });
  expect(phaseAfter(began(first), waits(first, 17), on(first, 'goesOn'))).toEqual({ at: 'underWay' });
  const failure = { kind: 'busy', what: 'lists' } as const;
  expect(phaseAfter(began(first), { ...ended(first, 'interrupted'), failure } as Event)).toEqual({
    at: 'over',
    ending: 'interrupted',
    failure
  });
});

test('whoever asked to stop has asked, whatever the run tells until it is over', () => {
  expect(phaseAfter(began(first), waits(first, 300), on(first, 'stopAsked'))).toEqual({ at: 'stopping' });
  const still = after(began(first), on(first, 'stopAsked'), on(first, 'goesOn'), waits(first, 5), told(first, 3));
  expect(still.run).toMatchObject({ phase: { at: 'stopping' }, counts: { over: 3 } });
});

test('one at a time: what is begun beside a run under way is not, and what was dismissed is gone', () => {
  const second = { id: 'second', owner: me };
  expect(after(began(first), began(second)).run?.name).toEqual(first);
  expect(after(began(first), ended(first), began(second)).run?.name).toEqual(second);
  expect(after(began(first), on(first, 'dismissed')).run?.name).toEqual(first);
  expect(after(began(first), ended(first), on(first, 'dismissed')).run).toBeUndefined();
});

test('what a page before this one noted is over, and takes nothing’s place', () => {
  const recalled: Event = {
    kind: 'recalled',
    run: first,
    at: at(),
    work: 'first',
    results: ['one'],
    counts: { of: 3, over: 1, done: 1 },
    ending: 'left'
  };
  expect(after(recalled).run).toMatchObject({
    phase: { at: 'over', ending: 'left' },
    recalled: true,
    results: ['one']
  });
  const second = { id: 'second', owner: me };
  expect(after(began(second), recalled).run?.name).toEqual(second);
  expect(after(recalled, began(second)).run?.recalled).toBeUndefined();
  expect(after(began(first), ended(first), on(first, 'dismissed'), recalled).run).toBeUndefined();
});

const paced = (...moments: readonly (readonly [at: number, event: Event])[]): Run<string, Results> =>
  moments.reduce((stand, [moment, event]) => standAfter(stand, { ...event, at: moment }), empty).run!;

test('the time that is left follows from the pace of this go; waiting is no work', () => {
  const run = paced([0, began(first)], [4000, told(first, 2)]);
  expect(secondsLeft(run)).toBe(16);
  expect(secondsLeft(run, 5)).toBeUndefined();
  expect(secondsLeft(paced([0, began(first)]))).toBeUndefined();
  expect(secondsLeft(paced([0, began(first)], [4000, told(first, 2)], [4000, waits(first, 60)]))).toBeUndefined();
  const afterWait = paced(
    [0, began(first)],
    [4000, told(first, 2)],
    [4000, waits(first, 60)],
    [64_000, on(first, 'goesOn')],
    [66_000, told(first, 4)]
  );
  expect(secondsLeft(afterWait)).toBe((6 / 4) * 6);
  const goneOn: Event = {
    kind: 'began',
    run: first,
    at: 0,
    work: 'first',
    results: [],
    counts: { of: 10, over: 8, done: 8 }
  };
  expect(secondsLeft(paced([0, goneOn], [5000, told(first, 9)]))).toBe(5);
});

test('a clock that is put back, and a device that sleeps, make no nonsense of the time that is left', () => {
  const back = paced([3_600_000, began(first)], [0, told(first, 2)], [2000, told(first, 4)]);
  expect(secondsLeft(back)).toBe(3);
  const asleep = paced([0, began(first)], [8 * 3_600_000, told(first, 5)]);
  expect(secondsLeft(asleep)).toBeLessThanOrEqual(120);
});

/** Events of two runs of mine, of one of somebody else’s and of one of another site, in any order and any number. */
const anyEvents = (): fc.Arbitrary<readonly Event[]> => {
  const runs: readonly RunName[] = [
    first,
    { id: 'second', owner: me },
    { id: 'first', owner: 'https://contoso.example/sites/one bob' },
    { id: 'first', owner: 'https://contoso.example/sites/two ann' }
  ];
  const count = fc.integer({ min: 0, max: 12 });
  const event = fc
    .tuple(
      fc.constantFrom(...runs),
      count,
      count,
      fc.integer({ min: -5000, max: 500_000 }),
      fc.integer({ min: 0, max: 7 })
    )
    .map(([run, some, more, moment, kind]): Event => {
      const counts = { over: Math.max(some, more), done: Math.min(some, more) };
      const made: readonly Event[] = [
        began(run),
        { ...began(run), kind: 'recalled', ending: 'left' } as Event,
        told(run, counts.over, counts.done),
        told(run, counts.over, counts.done),
        waits(run, some),
        on(run, some % 2 === 0 ? 'goesOn' : 'stopAsked'),
        on(run, 'dismissed'),
        ended(run, 'stopped')
      ];
      return { ...made[kind]!, at: moment };
    });
  return fc.array(event, { maxLength: 60 });
};

test('in whatever order events come: nothing comes to life again, goes backwards, is lost, or changes by another’s', () => {
  fc.assert(
    fc.property(anyEvents(), (events) => {
      const overs = new Set<string>();
      let stand = empty;
      for (const event of events) {
        const before = stand;
        stand = standAfter(before, event);
        const { run } = stand;
        if (event.run.owner !== me) expect(stand).toBe(before);
        if (before.run !== undefined && event.run.id !== before.run.name.id && isUnderWay(before.run))
          expect(stand).toBe(before);
        if (run === undefined) {
          if (before.run !== undefined) expect([event.kind, isUnderWay(before.run)]).toEqual(['dismissed', false]);
          continue;
        }
        const { id } = run.name;
        expect(isUnderWay(run) && overs.has(id)).toBe(false);
        if (!isUnderWay(run)) overs.add(id);
        expect(run.counts.over).toBeLessThanOrEqual(run.counts.of);
        expect(secondsLeft(run) ?? 0).toBeGreaterThanOrEqual(0);
        if (before.run?.name.id !== id) continue;
        expect(run.counts.over).toBeGreaterThanOrEqual(before.run.counts.over);
        expect(run.counts.done).toBeGreaterThanOrEqual(before.run.counts.done);
        expect(run.results.length).toBeGreaterThanOrEqual(before.run.results.length);
        if (!isUnderWay(before.run)) expect(stand).toBe(before);
      }
    }),
    { numRuns: 2000 }
  );
});
