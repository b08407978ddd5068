/** One event of Chromium's trace, as far as it is read here. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the wall. */
  readonly ts: number;
  readonly dur?: number;
  readonly id?: string;
  readonly args?: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string; readonly functionName?: string };
}

/** A stretch in which the page could not answer. */
export interface LongTask {
  readonly milliseconds: number;
  /** The part of its script in which our files, or React for them, stood on the stack: 0 to 1. */
  readonly ours: number;
}

/** What a trace must be asked for so that long tasks and whose they are can be read from it. */
export const traceCategories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.cpu_profiler',
  'blink.user_timing'
];

/** Our scripts. React works for nobody else on these pages: the framework draws nothing on them with it. */
const own = /\/_local\/packages\/0\/|\/npm\/react(-dom)?\//;

/** Microseconds from which a task is long, as browsers count. */
const long = 50_000;

interface Sample {
  readonly ts: number;
  readonly ours: boolean;
}

/** Every look of the profiler of one renderer, with whether one of our scripts stood on the stack; idling is left out. */
const samplesOf = (events: readonly TraceEvent[], pid: number): readonly Sample[] => {
  const profile = events.find(({ name, pid: of }) => name === 'Profile' && of === pid);
  const chunks = events.filter(({ name, pid: of, id }) => name === 'ProfileChunk' && of === pid && id === profile?.id);
  const nodes = new Map(
    chunks.flatMap(({ args }) => (args?.data?.cpuProfile?.nodes ?? []).map((node) => [node.id, node] as const))
  );
  const known = new Map<number, boolean>();
  const isOurs = (id: number | undefined): boolean => {
    const node = id === undefined ? undefined : nodes.get(id);
    if (node === undefined || id === undefined) return false;
    const answer = known.get(id) ?? (own.test(node.callFrame.url ?? '') || isOurs(node.parent));
    known.set(id, answer);
    return answer;
  };
  const idle = new Set(['(idle)', '(program)', '(root)']);
  let now = profile?.args?.data?.startTime ?? 0;
  return chunks.flatMap(({ args }) => {
    const deltas = args?.data?.timeDeltas ?? [];
    return (args?.data?.cpuProfile?.samples ?? []).flatMap((id, at) => {
      now += deltas[at] ?? 0;
      return idle.has(nodes.get(id)?.callFrame.functionName ?? '') ? [] : [{ ts: now, ours: isOurs(id) }];
    });
  });
};

/** The renderer's thread that ran the page: of several the one with the most tasks. */
const mainThread = (events: readonly TraceEvent[]): { readonly pid: number; readonly tid: number } | undefined => {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasksOf = ({ pid, tid }: TraceEvent): number =>
    events.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid).length;
  return [...mains].sort((one, other) => tasksOf(other) - tasksOf(one))[0];
};

/** Tasks of 50 ms and more, in their order, each with how much of its script was ours. */
export const longTasksOf = (events: readonly TraceEvent[]): readonly LongTask[] => {
  const thread = mainThread(events);
  if (thread === undefined) return [];
  const samples = samplesOf(events, thread.pid);
  return events
    .filter(
      ({ name, pid, tid, dur = 0 }) => name === 'RunTask' && pid === thread.pid && tid === thread.tid && dur >= long
    )
    .sort((one, other) => one.ts - other.ts)
    .map(({ ts, dur = 0 }) => {
      const within = samples.filter((sample) => sample.ts >= ts && sample.ts <= ts + dur);
      const ours = within.filter((sample) => sample.ours).length;
      return { milliseconds: dur / 1000, ours: within.length === 0 ? 0 : ours / within.length };
    });
};

/** Tasks that are ours: our script is what at least half of theirs was. */
export const ownLongTasks = (tasks: readonly LongTask[]): readonly LongTask[] =>
  tasks.filter(({ ours }) => ours >= 0.5);
