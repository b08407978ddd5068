import { longTasksOf, ownLongTasks, type TraceEvent } from './trace.ts';

const thread = { pid: 7, tid: 1 };
const named = (name: string, pid: number, tid: number): TraceEvent => ({
  name: 'thread_name',
  ph: 'M',
  pid,
  tid,
  ts: 0,
  args: { name }
});
const task = (ts: number, milliseconds: number, on = thread): TraceEvent => ({
  name: 'RunTask',
  ph: 'X',
  ...on,
  ts,
  dur: milliseconds * 1000
});

const url = {
  ours: 'http://localhost:4711/_local/packages/0/chunk.finder_1.js',
  react: 'http://localhost:4711/npm/react-dom/umd/react-dom.production.min.js',
  theirs: 'http://localhost:4711/npm/@microsoft/sp-loader/dist/sp-loader-assembly_en-us.js'
};

/** A profile that looks every millisecond: so many looks at each node, one after the other, from a moment on. */
const profile = (startTime: number, looks: readonly (readonly [number, number])[]): readonly TraceEvent[] => {
  const frame = (id: number, parent: number | undefined, of: object) => ({
    id,
    ...(parent === undefined ? {} : { parent }),
    callFrame: of
  });
  const nodes = [
    frame(1, undefined, { functionName: '(root)' }),
    frame(2, 1, { functionName: '(idle)' }),
    frame(3, 1, { functionName: 'boot', url: url.theirs }),
    frame(4, 1, { functionName: 'rank', url: url.ours }),
    // Somebody else's code that ours has called.
    frame(5, 4, { functionName: 'sort' }),
    frame(6, 1, { functionName: 'performWork', url: url.react }),
    frame(7, 3, { functionName: 'load', url: url.theirs })
  ];
  const samples = looks.flatMap(([node, count]) => Array.from({ length: count }, () => node));
  const chunk = (part: readonly number[], first: boolean): TraceEvent => ({
    name: 'ProfileChunk',
    ph: 'P',
    ...thread,
    tid: 9,
    ts: 0,
    id: '0x1',
    args: { data: { cpuProfile: { ...(first ? { nodes } : {}), samples: part }, timeDeltas: part.map(() => 1000) } }
  });
  const half = Math.floor(samples.length / 2);
  return [
    { name: 'Profile', ph: 'P', ...thread, ts: 0, id: '0x1', args: { data: { startTime } } },
    chunk(samples.slice(0, half), true),
    chunk(samples.slice(half), false)
  ];
};

const page = (...more: readonly TraceEvent[]): readonly TraceEvent[] => [
  named('CrRendererMain', 7, 1),
  named('CrBrowserMain', 2, 1),
  ...more
];

test('a long task is ours when our script, what it calls, or React ran for most of it', () => {
  const events = page(
    task(0, 60),
    task(100_000, 80),
    task(200_000, 55),
    ...profile(0, [
      [3, 60],
      [2, 40],
      [4, 30],
      [5, 40],
      [7, 10],
      [2, 20],
      [6, 55]
    ])
  );
  const tasks = longTasksOf(events);
  expect(tasks.map(({ milliseconds, ours }) => [milliseconds, Math.round(ours * 100) / 100])).toEqual([
    [60, 0],
    [80, 0.88],
    [55, 1]
  ]);
  expect(ownLongTasks(tasks).map(({ milliseconds }) => milliseconds)).toEqual([80, 55]);
});

test('short tasks, and those of other threads and processes, are none', () => {
  const events = page(
    named('CrRendererMain', 8, 1),
    task(0, 49),
    task(100_000, 51),
    task(0, 500, { pid: 2, tid: 1 }),
    task(0, 500, { pid: 7, tid: 4 }),
    task(0, 500, { pid: 8, tid: 1 })
  );
  expect(longTasksOf(events)).toEqual([{ milliseconds: 51, ours: 0 }]);
});

test('a trace without a page says nothing', () => {
  expect(longTasksOf([])).toEqual([]);
});
