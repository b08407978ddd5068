import { ambassadors, badges, circles, progress } from '../../src/lists';
import type { List } from '../../src/lists/list';
import { openDesk, type Desk } from './desk';
import { everything, groundOf, leave, setUp, visit, type FaultOf } from './ground';
import { snapshotOf, type Snapshot } from './snapshot';

jest.setTimeout(240_000);

const only = (list: List, columns: readonly string[], views: readonly number[]): List => {
  const [first, ...others] = views.map((at) => list.views[at]!);
  return {
    ...list,
    columns: Object.fromEntries(columns.map((name) => [name, list.columns[name]!])),
    views: [first!, ...others].map((view) => ({
      ...view,
      columns: view.columns.filter((name) => name === 'LinkTitle' || columns.includes(name)).slice(0, 3)
    })) as unknown as List['views']
  };
};

/** One of each: an own lookup, a unique column, a lookup, choices, a filtered view, rows, rights. */
const declared: readonly List[] = [
  only(circles, ['Key', 'Parent', 'Position'], [0]),
  // Whole: a starting row names every column.
  badges,
  only(ambassadors, ['PrimaryCircle', 'Status', 'AwayUntil'], [0, 2]),
  only(progress, ['LearnerId', 'ModuleKey', 'State', 'StartedOn', 'DoneOn'], [0])
];

let desk: Desk;

interface End {
  readonly end: Snapshot;
  /** Each request that was sent, by what it asks for. */
  readonly sent: readonly string[];
}

/** Sets up on an empty site over a bad network, as often as somebody would try, and at last over a good one. */
const setUpInTheEnd = async (faultOf: FaultOf): Promise<End> => {
  desk = await openDesk([]);
  const sent: string[] = [];
  try {
    visit('owner', (request) => {
      sent.push(request.what);
      return faultOf(request);
    });
    const ground = groundOf(desk, declared);
    for (let attempt = 0; attempt < 4; attempt++) {
      const report = await setUp(ground, everything, { declared }).catch(() => undefined);
      if (report?.left?.every(({ actions }) => actions.length === 0) === true) break;
    }
    visit('owner');
    const report = await setUp(ground, everything, { declared });
    expect(report.left?.flatMap(({ actions }) => actions)).toEqual([]);
    return { end: snapshotOf(desk), sent };
  } finally {
    leave();
    await desk.close();
  }
};

let undisturbed: End;
/** Each different request of a set-up, in the order in which they are sent first. */
let different: readonly string[];
beforeAll(async () => {
  undisturbed = await setUpInTheEnd(() => undefined);
  different = [...new Set(undisturbed.sent)];
});

/** One request in nine fails the first time that it is sent: nine rounds reach every one. */
const rounds = 9;

const everyRequestFails = async (faultAt: (place: number) => string): Promise<void> => {
  const failed = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const met = new Set<string>();
    const { end } = await setUpInTheEnd(({ what }) => {
      const place = different.indexOf(what);
      if (met.has(what) || place % rounds !== round) return undefined;
      met.add(what);
      failed.add(what);
      return faultAt(place);
    });
    expect({ round, end }).toEqual({ round, end: undisturbed.end });
  }
  expect(different.filter((what) => !failed.has(what))).toEqual([]);
};

test('the undisturbed set-up makes all lists, with their rows', () => {
  expect(Object.keys(undisturbed.end)).toEqual(declared.map(({ url }) => url));
  expect(undisturbed.end[badges.url]?.rows).toBe(8);
  expect(different.length).toBeGreaterThan(60);
});

test('whichever answer is lost, once resumed it ends equal: nothing twice, nothing missing', async () => {
  await everyRequestFails(() => 'lost');
});

/** A full minute is more than the network layer sits out silently: it reaches the run. */
const refusals = ['status=429;retry-after=60', 'status=503;retry-after=60', 'offline', 'status=500', 'status=403'];

test('whichever request is refused, throttled or cut off, once resumed it ends equal', async () => {
  await everyRequestFails((place) => refusals[place % refusals.length]!);
});

test('a batch of rows of which half is refused is told, and the next run adds the other half', async () => {
  let halved = 0;
  const { end } = await setUpInTheEnd(({ what }) => {
    if (!what.includes('--changeset_') || halved > 0) return undefined;
    halved += 1;
    return 'half-batch';
  });
  expect(halved).toBe(1);
  expect(end).toEqual(undisturbed.end);
});

test('where half of what is asked in a batch is refused, it is asked again one by one, and nobody notices', async () => {
  const { end, sent } = await setUpInTheEnd(({ what }) =>
    what.includes('/$batch') && !what.includes('--changeset_') ? 'half-batch' : undefined
  );
  expect(end).toEqual(undisturbed.end);
  // Nothing was begun anew for it: what is sent besides are questions.
  const writes = (all: readonly string[]) => all.filter((what) => what.startsWith('POST') && !what.includes('/$batch'));
  expect(writes(sent)).toEqual(writes(undisturbed.sent));
});

test('cut off for good, as when the page is closed, the next visit ends equal', async () => {
  for (let last = 0; last < undisturbed.sent.length; last += 23) {
    const { end } = await setUpInTheEnd(({ at }) => (at === last ? 'lost' : at > last ? 'offline' : undefined));
    expect({ last, end }).toEqual({ last, end: undisturbed.end });
  }
});

test('an expired digest is renewed on the way, and nobody notices', async () => {
  const { end } = await setUpInTheEnd(({ at }) => (at % 20 === 19 ? 'digest-expired' : undefined));
  expect(end).toEqual(undisturbed.end);
});
