import type { ProgressKeeper } from '../../domain/learning/progress';
import { noted } from '../../device/noted';
import { jotDown } from './jot';
import { late } from '../../device/late';
import { connectionOf, oncePerOwner, type PageAround } from '../rows/programmeOf';

/** What the keeper is made of comes in a chunk of its own: a page without a Starter does not pay for it. */
const make = async (context: PageAround, sourceSite: string | undefined): Promise<ProgressKeeper> => {
  const { connection, owner, person } = connectionOf(context, sourceSite);
  const [{ progressKeeper }, { progressList }, { indexedDrawer }] = await Promise.all([
    import(/* webpackChunkName: 'progress' */ './progressKeeper'),
    import(/* webpackChunkName: 'progress' */ './progressList'),
    import(/* webpackChunkName: 'progress' */ './outboxDrawer')
  ]);
  return progressKeeper(progressList(connection, person), indexedDrawer('digital-ambassadors-progress'), owner);
};

/** A keeper whose script is asked for when it is first used. */
const lateKeeper = (owner: string, make: () => Promise<ProgressKeeper>): ProgressKeeper => {
  const keeper = late(make);
  return {
    remembered: async () => keeper().then((it) => it.remembered(), noted('ticks')),
    read: async () =>
      keeper().then(
        (it) => it.read(),
        () => ({ ticks: new Map(), pending: new Set(), unread: true })
      ),
    keep: async (moduleKey, state, day) => {
      // In the same instant: a tab may be closed before the keeper's script is there, or has its turn.
      jotDown(owner, { moduleKey, state, day });
      return (await keeper()).keep(moduleKey, state, day);
    },
    watch: (listener) => {
      let stop: (() => void) | undefined;
      let stopped = false;
      keeper().then((it) => {
        if (!stopped) stop = it.watch(listener);
      }, noted('ticks'));
      return () => {
        stopped = true;
        stop?.();
      };
    },
    guard: async () => (await keeper()).guard(),
    everyone: async () => (await keeper()).everyone()
  };
};

/** The keeper of this person's ticks on a site, one for all web parts of the page. Sends nothing by itself. */
export const progressOf: (context: PageAround, sourceSite?: string) => ProgressKeeper = oncePerOwner(
  (context, sourceSite, owner) => lateKeeper(owner, () => make(context, sourceSite))
);
