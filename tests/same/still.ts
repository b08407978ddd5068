import type { Place, State } from '../states/state.ts';
import { trafficOf } from './offers.ts';

/**
 * Milliseconds that nothing may change; the patient look is for those that a first look found to differ, kept for
 * what later looks are compared with, none for a page that somebody else has waited for.
 */
const quiet = { none: 0, usual: 150, kept: 700, patient: 1000 } as const;
export type Patience = keyof typeof quiet;

/** The longest that a page is waited for; some never rest. */
const longest = 6000;

/** Resolves when the part's document has not changed for so long and the browser has done what it put off. */
const unchanged = ({ part }: Place, time: number): Promise<void> =>
  part.evaluate(
    ({ ownerDocument: document }, [calm, most]) =>
      new Promise<void>((done) => {
        const stop = (): void => {
          watch.disconnect();
          clearTimeout(late);
          done();
        };
        const idle = (): void => void requestIdleCallback(stop, { timeout: 500 });
        let timer = setTimeout(idle, calm);
        const late = setTimeout(stop, most);
        const watch = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(idle, calm);
        });
        watch.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      }),
    [time, longest] as const
  );

/** Waits until nothing more is on its way, but for what a passing state holds back. */
export const still = async (place: Place, { passing }: State, patience: Patience): Promise<void> => {
  if (patience === 'none') return;
  const until = Date.now() + longest;
  for (;;) {
    const { turns } = trafficOf(place.page);
    await unchanged(place, quiet[patience]);
    const now = trafficOf(place.page);
    if ((now.turns === turns && (now.underWay === 0 || passing === true)) || Date.now() > until) return;
  }
};
