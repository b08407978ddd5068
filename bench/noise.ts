import { readdirSync, readFileSync } from 'node:fs';

/** Processor time in ticks: of the machine, and of this command with all that it started. */
export interface ProcessorTime {
  readonly machine: number;
  readonly own: number;
  readonly at: number;
}

/** Ticks of the processor in a second; Linux has said 100 to programs for twenty years. */
const ticks = 100;

/** What `/proc/stat` says was worked by everybody, what a hypervisor took away counted too. */
export const workedOf = (stat: string): number => {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (/^cpu +.*$/m.exec(stat)?.[0] ?? '')
    .split(/ +/)
    .map(Number);
  return user + nice + system + irq + softirq + steal;
};

/** Parent and time (with that of children that ended) of a line of `/proc/<pid>/stat`; names may hold anything. */
export const processOf = (stat: string): { readonly parent: number; readonly time: number } => {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const time = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return { parent: Number(fields[1]), time };
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // A process that ended meanwhile, or a system without /proc.
    return '';
  }
};

/** Time of a process and of its living descendants. */
export const familyTime = (all: ReadonlyMap<number, { parent: number; time: number }>, ancestor: number): number => {
  const isKin = (pid: number): boolean => pid === ancestor || (pid > 1 && isKin(all.get(pid)?.parent ?? 0));
  return [...all].reduce((sum, [pid, { time }]) => (isKin(pid) ? sum + time : sum), 0);
};

/** Undefined on a system that does not tell: Windows, macOS. */
export const processorTime = (): ProcessorTime | undefined => {
  const stat = textOf('/proc/stat');
  if (stat === '') return undefined;
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), textOf(`/proc/${name}/stat`)] as const)
      .flatMap(([pid, line]) => (line === '' ? [] : [[pid, processOf(line)] as const]))
  );
  return { machine: workedOf(stat), own: familyTime(all, process.pid), at: performance.now() };
};

/** The part of all cores that others had between two moments, 0 to 1; undefined where the system does not tell. */
export const othersShare = (
  before: ProcessorTime | undefined,
  after: ProcessorTime | undefined,
  cores: number
): number | undefined => {
  if (before === undefined || after === undefined) return undefined;
  const elapsed = ((after.at - before.at) / 1000) * ticks * cores;
  const others = after.machine - before.machine - (after.own - before.own);
  return elapsed <= 0 ? 0 : Math.min(1, Math.max(0, others / elapsed));
};

/** Above this part of the machine a turn is measured again. */
export const mostNoise = 0.08;
