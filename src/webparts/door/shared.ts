import { arriving } from '../../device/arriving';

/** What all parts of a page share, one instance for all of them: asked for when the loaded file is evaluated. */
export const shared = arriving(() => import(/* webpackChunkName: 'standing' */ '../standing'));

const watchers = new Set<() => void>();

const tell = (): void => {
  for (const watcher of watchers) watcher();
};

/** Asks for it, and tells everybody who watches before and after. */
export const ask = (): Promise<void> => {
  const asked = shared.ask().then(tell);
  tell();
  return asked;
};

void ask();

/** Calls whenever it came, did not come or is asked for again, until what is returned is called. */
export const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
};
