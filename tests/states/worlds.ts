import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder, ownNode, startIntranet } from '../browser/intranet';
import { moment } from './open.ts';
import type { World } from './state.ts';

type Intranet = Awaited<ReturnType<typeof startIntranet>>;

const options: Readonly<Record<World, readonly string[]>> = {
  small: ['--ambassadors', '24'],
  story: [],
  bare: ['--ambassadors', '24'],
  empty: ['--empty']
};

/** Every row of the package's lists is taken away. */
const withoutRows = (folder: string): void => {
  execFileSync(ownNode, ['--disable-warning=ExperimentalWarning', join(__dirname, 'withoutRows.ts'), folder]);
};

/** The servers of one worker: one for each world that is asked for, started when it is. */
export interface Worlds {
  /** Where a world is served, untouched. */
  readonly originOf: (world: World) => Promise<string>;
  /** Something was written there: whoever asks next finds it made anew. */
  readonly spoil: (world: World) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** `more` are further options of the local intranet's command, `--package`. */
export const worldsWith = (more: readonly string[] = []): Worlds => {
  const pristine = new Map<World, string>();
  const running = new Map<World, Promise<Intranet>>();

  const serve = (folder: string, world: World): Promise<Intranet> =>
    startIntranet(['--now', moment.toISOString(), ...options[world], ...more], folder);

  /** What a world holds is invented once; later servers begin with a copy, which takes half the time. */
  const begin = async (world: World): Promise<Intranet> => {
    const kept = pristine.get(world);
    const folder = ownFolder();
    if (kept !== undefined) {
      cpSync(kept, folder, { recursive: true });
      return serve(folder, world);
    }
    const keep = ownFolder();
    pristine.set(world, keep);
    const first = await serve(folder, world);
    cpSync(folder, keep, { recursive: true });
    if (world !== 'bare') return first;
    await first.stop();
    withoutRows(keep);
    return begin(world);
  };

  const stop = async (world: World): Promise<void> => {
    const intranet = running.get(world);
    running.delete(world);
    await (await intranet)?.stop();
  };

  return {
    originOf: async (world) => {
      const there = running.get(world) ?? begin(world);
      running.set(world, there);
      return (await there).origin;
    },
    spoil: stop,
    end: async () => {
      await Promise.all([...running.keys()].map(stop));
      for (const folder of pristine.values()) rmSync(folder, { recursive: true, force: true });
    }
  };
};
