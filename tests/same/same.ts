import type { Browser } from '@playwright/test';
import { test as base } from '../browser/intranet';
import { moment } from '../states/open.ts';
import { nameOf, type Run } from '../states/plan.ts';
import type { Part, State } from '../states/state.ts';
import { type Walker, walkerOf } from '../states/walker.ts';
import { worldsWith } from '../states/worlds.ts';
import { type Capture, captureOf } from './capture.ts';
import { type Difference, differencesOf } from './compare.ts';
import { expected, expects } from './expected.ts';
import { keep, keeps, keptOf, type Met } from './kept.ts';
import { hearing, offersOf } from './offers.ts';
import { saysOf } from './oldWords.ts';
import { oldHas, oldPackage } from './packages.ts';
import { runsOf } from './plan.ts';
import { sharedOf } from './shared.ts';
import type { Patience } from './still.ts';

/** A package on its own server, and how one of its states is taken. */
interface Side {
  readonly take: (run: Run, patience?: Patience) => Promise<Capture>;
}

/** Both begin with data of the same day, and their servers' clocks with the same moment. */
const options = ['--now', moment.toISOString()];

/** A state as the old package has it: reached by the words that stand there. */
const inOldWords = ({ state, look }: Run): Run => {
  const says = saysOf(oldPackage, look.lang);
  const { before, reach, back, seen } = state;
  const old: State = {
    ...state,
    ...(before === undefined ? {} : { before: (place) => before({ ...place, says }) }),
    ...(reach === undefined ? {} : { reach: (place) => reach({ ...place, says }) }),
    ...(back === undefined ? {} : { back: (place) => back({ ...place, says }) }),
    seen: (place) => seen({ ...place, says })
  };
  return { state: old, look };
};

/** Neither a browser nor a server is started before a state has to be looked at: most are known without. */
const sideOf = (launch: () => Promise<Browser>, more: readonly string[], of: (run: Run) => Run) => {
  const worlds = worldsWith([...options, ...more]);
  let begun: Promise<Walker> | undefined;
  const take: Side['take'] = async (asked, patience) => {
    const run = of(asked);
    const walker = await (begun ??= launch().then((browser) => walkerOf(hearing(browser), worlds, offersOf)));
    // A patient look is a fresh one: nothing that an earlier state left on the page may be in it.
    if (patience === 'patient') await walker.end();
    let done = false;
    try {
      const { place } = await walker.go(run);
      const capture = await captureOf(place, run.state, patience);
      done = true;
      return capture;
    } finally {
      // What broke off may have written half of something.
      await walker.leave(run, !done);
    }
  };
  const end = async (): Promise<void> => {
    await (await begun)?.end();
    await worlds.end();
  };
  return { side: { take } satisfies Side, end };
};

const test = base.extend<object, { launch: () => Promise<Browser>; old: Side; now: Side }>({
  launch: [
    async ({ playwright, launchOptions }, use) => {
      let launched: Promise<Browser> | undefined;
      await use(() => (launched ??= playwright.chromium.launch(launchOptions)));
      await (await launched)?.close();
    },
    { scope: 'worker' }
  ],
  old: [
    async ({ launch }, use) => {
      const { side, end } = sideOf(launch, ['--package', oldPackage], inOldWords);
      await use(side);
      await end();
    },
    { scope: 'worker' }
  ],
  now: [
    async ({ launch }, use) => {
      const { side, end } = sideOf(launch, [], (run) => run);
      await use(side);
      await end();
    },
    { scope: 'worker' }
  ]
});

/** A state that the old package does not show is one difference. */
const absent = (why: string, name: string): readonly Difference[] => [{ kind: 'state', was: why, is: name, at: '' }];

const oldOf = async (old: Side, run: Run, patience?: Patience): Promise<Met> =>
  old.take(run, patience).catch((error: unknown) => error as Error);

const between = (before: Met, after: Capture, { state }: Run): readonly Difference[] =>
  before instanceof Error
    ? absent(`the old package does not reach it: ${before.message.split('\n')[0] ?? ''}`, state.name)
    : differencesOf(before, after);

const whereOf = ({ state, look }: Run) => ({ state: state.name, language: look.lang });

/** What was found, and whether a second look was needed. */
interface Found {
  readonly differences: readonly Difference[];
  readonly twice: boolean;
  /** The old package had to be visited. */
  readonly visited?: true;
}

/** Differences that a patient look has confirmed, here or in another state; what is expected needs none. */
const confirmed = new Set<string>();
const keyOf = ({ kind, was, is }: Difference): string => JSON.stringify([kind, was, is]);

const isSure = (difference: Difference, run: Run): boolean =>
  confirmed.has(keyOf(difference)) || expects(expected, whereOf(run), difference) !== undefined;

/** Only what two fresh and patient looks show is told: a page may be caught while it changes. */
const patient = async (old: Side, now: Side, run: Run): Promise<Found> => {
  const before = await oldOf(old, run, 'patient');
  const after = await now.take(run, 'patient');
  const differences = between(before, after, run);
  for (const each of differences) confirmed.add(keyOf(each));
  return { differences, twice: true };
};

/** A state that is not reached is kept as such where that is expected, and is nothing to keep elsewhere. */
const keepable = async (old: Side, run: Run): Promise<Met> => {
  const met = await oldOf(old, run, 'kept');
  if (met instanceof Error && !between(met, [], run).every((each) => isSure(each, run))) throw met;
  return met;
};

const compared = async (old: Side, now: Side, run: Run): Promise<Found> => {
  const seen = sharedOf(run);
  if (keeps) {
    keep(run, await keepable(old, run));
    return { differences: [], twice: false };
  }
  const kept = keptOf(run);
  // One behind the other: what a state remembers between its steps is in the state, not in a page.
  const before = kept ?? (await oldOf(old, run));
  const after = seen ?? (await now.take(run));
  const differences = between(before, after, run);
  if (!differences.every((each) => isSure(each, run))) return patient(old, now, run);
  return { differences, twice: false, ...(kept === undefined ? { visited: true as const } : {}) };
};

/**
 * Makes a test of each state of a part; none of a part that the old package has not: nobody met it before, and whether its
 * states are as they should be is the walk's to tell. It notes what differs and does not fail: the report judges, for a test that
 * fails costs the servers of its worker, and a word that changed in two hundred states would cost them as often.
 */
export const same = (part: Part): void => {
  for (const run of oldHas(part) ? runsOf(part) : [])
    test(nameOf(run), async ({ old, now }, info) => {
      const note = (type: string, what?: unknown): void =>
        void info.annotations.push({ type, ...(what === undefined ? {} : { description: JSON.stringify(what) }) });
      try {
        const { differences, twice, visited } = await compared(old, now, run);
        if (twice) note('twice');
        if (visited) note('visited');
        for (const each of differences) {
          const by = expects(expected, whereOf(run), each);
          note('difference', { ...each, ...whereOf(run), ...(by === undefined ? {} : { by }) });
        }
      } catch (error) {
        note('broken', (error as Error).message);
      }
    });
};
