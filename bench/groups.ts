import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { figuresOf, type Figure } from './figures.ts';
import { startIntranet, type Intranet } from './intranet.ts';
import { mostNoise } from './noise.ts';
import { fullLists, fullSize, type Group } from './plan.ts';
import { companyWith, fillUp } from './sizes/company.ts';
import type { SubjectKey } from './subjects.ts';
import { calmest, turnOf, type Desk, type Turn } from './turn.ts';

/** What a run needs all the way through. */
export interface Bench {
  readonly browser: Browser;
  readonly cores: number;
  /** A folder that goes when the run is over. */
  readonly folder: string;
  readonly floor: string;
  readonly naive: string;
  readonly say: (line: string) => void;
}

/** Intranets with so many people: one with the floor beside our parts, and one with the naive Finder where it is measured. */
export class Intranets {
  readonly #bench: Bench;
  readonly #running = new Map<string, Intranet>();

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  async of(people: number, foreign: 'floor' | 'naive'): Promise<Intranet> {
    const key = `${people}-${foreign}`;
    const running = this.#running.get(key) ?? (await this.#start(people, foreign, key));
    this.#running.set(key, running);
    return running;
  }

  async #start(people: number, foreign: 'floor' | 'naive', key: string): Promise<Intranet> {
    const { folder, say } = this.#bench;
    const data = join(folder, key);
    say(`An intranet of ${people.toLocaleString('en-GB')} ambassadors (${foreign} beside our parts) …`);
    if (people === fullSize) {
      await (await startIntranet(people, this.#bench[foreign], data)).stop();
      say('Its other lists are filled …');
      fillUp(data, companyWith({ ambassadors: people }), { progress: 0, ...fullLists });
    }
    return startIntranet(people, this.#bench[foreign], data);
  }

  async stop(): Promise<void> {
    const all = [...this.#running.values()];
    this.#running.clear();
    await Promise.all(all.map((each) => each.stop()));
  }
}

/** Turns that a noisy machine may cost beyond those that are wanted. */
const mostRepeats = (turns: number): number => Math.ceil(turns / 3);

const deskOf = async (bench: Bench, intranets: Intranets, group: Group): Promise<Desk> => {
  const ours = await intranets.of(group.people, 'floor');
  const other = group.subjects.includes('naive') ? await intranets.of(group.people, 'naive') : ours;
  const intranetOf = (subject: SubjectKey): Intranet => (subject === 'naive' ? other : ours);
  return { browser: bench.browser, cores: bench.cores, intranetOf };
};

export interface GroupResult {
  readonly figures: readonly Figure[];
  readonly repeated: number;
  readonly noisy: number;
}

const titleOf = ({ people, latency, slowdown, subjects }: Group): string => {
  const network = latency === 0 ? '' : `, ${latency} ms a request`;
  const processor = slowdown === 1 ? '' : `, processor ${slowdown}× slower`;
  return `${people.toLocaleString('en-GB')}${network}${processor}: ${subjects.join(', ')}`;
};

/** All turns of a group, those again in which others had too much of the machine. */
export const measured = async (bench: Bench, intranets: Intranets, group: Group): Promise<GroupResult> => {
  const desk = await deskOf(bench, intranets, group);
  const began = performance.now();
  // Files are compressed, rows are in memory: what only the first turn would pay is paid before.
  await turnOf(desk, { ...group, cases: group.cases.slice(0, 1) }, 0);
  const turns: Turn[] = [];
  const isNoisy = ({ others = 0 }: Turn): boolean => others > mostNoise;
  const most = group.turns + mostRepeats(group.turns);
  let broken = 0;
  for (let serial = 0; serial < most; serial += 1) {
    if (turns.filter((turn) => !isNoisy(turn)).length >= group.turns) break;
    try {
      turns.push(await turnOf(desk, group, serial));
    } catch (error) {
      // One page that never came to rest is the machine's; three are ours.
      broken += 1;
      bench.say(`A turn broke off: ${(error as Error).message}`);
      if (broken === 3 || !bench.browser.isConnected()) throw error;
    }
  }
  const kept = calmest(turns, group.turns);
  const noisy = kept.filter(isNoisy).length;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const again = turns.length - kept.length;
  const told = noisy === 0 ? '' : `, ${noisy} of them with others at work`;
  bench.say(`${titleOf(group)}: ${kept.length} turns${told}, ${again} repeated, ${seconds} s`);
  return { figures: figuresOf(group, kept), repeated: again, noisy };
};
