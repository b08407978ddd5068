import type { Browser } from '@playwright/test';
import { type Data, dataOf } from './data.ts';
import type { Noise } from './noise.ts';
import { openState, reachState, visitOf } from './open.ts';
import type { Run } from './plan.ts';
import { type Forget, type Seat, takeSeat } from './seat.ts';
import type { Place, World } from './state.ts';
import { isTurned, loadedOf, turn } from './turn.ts';
import type { Worlds } from './worlds.ts';

/** A state that was reached. */
export interface Reached {
  readonly place: Place;
  readonly noise: Noise;
  readonly data: Data;
}

interface Open extends Reached {
  /** What the page was opened with; absent: nobody goes on from it. */
  readonly opening: string | undefined;
}

/** Goes from state to state, on the same page where the states allow it. */
export interface Walker {
  readonly go: (run: Run) => Promise<Reached>;
  /** The same state on a page of its own. */
  readonly anew: (run: Run) => Promise<Reached>;
  /** Whether the next state can be reached from this one's page. */
  readonly goesOn: (run: Run) => boolean;
  /** Goes back to the page as it was opened, where the state says how; `touched`: somebody pressed something there. */
  readonly leave: (run: Run, touched: boolean) => Promise<void>;
  readonly end: () => Promise<void>;
}

const worldOf = ({ state: { world = 'small' } }: Run): World => world;

/** Pages that are opened alike, as far as one that stands there cannot be turned to. */
const openingOf = ({ state, look }: Run): string | undefined => {
  if (state.before !== undefined || state.writes !== undefined || (state.passing === true && state.back === undefined))
    return undefined;
  const visit = visitOf(state, look);
  const loaded = isTurned(state)
    ? { ...visit, theme: undefined, and: loadedOf(state) }
    : { ...visit, width: look.width };
  return JSON.stringify([state.world, state.part, state.host, loaded, state.properties]);
};

/** Patience with a page that does not come; a state that cannot be reached is to fail soon. */
const patience = 15_000;
/** With a page that an earlier state has left: where it does not lead on, a page of its own costs less than to wait. */
const leftPatience = 4000;

export const walkerOf = (browser: Browser, worlds: Worlds, forget?: Forget): Walker => {
  let seat: Seat | undefined;
  let open: Open | undefined;
  /** What the page that stands in the seat was opened on. */
  let visited: World | undefined;
  const data = new Map<string, Promise<Data>>();

  const dataAt = (origin: string): Promise<Data> => {
    const there = data.get(origin) ?? dataOf(origin);
    data.set(origin, there);
    return there;
  };

  const close = async (): Promise<void> => {
    const closing = seat;
    seat = undefined;
    open = undefined;
    await closing?.close();
  };

  /** What was written there is made undone by a new server; a page that was left may still have written. */
  const undo = async (): Promise<void> => {
    if (visited === undefined || seat?.noise.wrote() !== true) return;
    await worlds.spoil(visited);
    visited = undefined;
  };

  const goAnew = async (run: Run): Promise<Open> => {
    open = undefined;
    await undo();
    const origin = await worlds.originOf(worldOf(run));
    const held = await dataAt(origin);
    seat ??= await takeSeat(browser, forget);
    seat.wait(patience);
    try {
      await seat.renew(origin);
      visited = worldOf(run);
      const place = await openState(seat.page, origin, run.state, run.look);
      return { place, noise: seat.noise, data: held, opening: openingOf(run) };
    } catch (error) {
      await undo();
      await close();
      throw error;
    }
  };

  /** On the page that stands there; whatever is wrong with it, the state is given a page of its own. */
  const goOn = async (run: Run): Promise<Open | undefined> => {
    if (open?.opening === undefined || open.opening !== openingOf(run)) return undefined;
    try {
      open.noise.forget();
      seat?.wait(leftPatience);
      const place = await turn(open.place, run);
      await reachState(place, run.state);
      seat?.wait(patience);
      return { ...open, place };
    } catch {
      return undefined;
    }
  };

  const goesOn = ({ state }: Run): boolean =>
    open?.opening !== undefined && !open.noise.wrote() && (state.reach === undefined || state.back !== undefined);

  const closeAfter = async (run: Run): Promise<void> => {
    open = undefined;
    await undo();
    if (run.state.writes === true) await worlds.spoil(worldOf(run));
  };

  return {
    go: async (run) => {
      open = (await goOn(run)) ?? (await goAnew(run));
      return open;
    },
    anew: async (run) => {
      await closeAfter(run);
      open = await goAnew(run);
      return open;
    },
    goesOn,
    leave: async (run, touched) => {
      if (touched || open === undefined || !goesOn(run)) return closeAfter(run);
      await run.state.back?.(open.place).catch(close);
    },
    end: close
  };
};
