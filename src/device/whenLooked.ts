/** Milliseconds between two calls while the page is looked at. */
const minute = 60_000;

const works = new Set<() => void>();
let timer: number | undefined;

const call = (): void => {
  for (const work of [...works]) work();
};

const wait = (): void => {
  window.clearInterval(timer);
  timer = document.visibilityState === 'visible' && works.size > 0 ? window.setInterval(call, minute) : undefined;
};

const follow = (): void => {
  wait();
  if (document.visibilityState === 'visible') call();
};

/**
 * Does the work when the page is looked at again, and once a minute while it is: the same moments for all who wait, so that what
 * they ask can be one request. Gives how to end it.
 */
export const whenLooked = (work: () => void): (() => void) => {
  works.add(work);
  if (works.size === 1) {
    document.addEventListener('visibilitychange', follow);
    wait();
  }
  return () => {
    works.delete(work);
    if (works.size > 0) return;
    document.removeEventListener('visibilitychange', follow);
    wait();
  };
};
