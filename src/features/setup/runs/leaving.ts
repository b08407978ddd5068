const running = new Set<object>();
const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Leaving the page in the middle loses nothing that was done, but costs time: while anything runs the browser asks first. */
export const asksBeforeLeaving = (runner: object, isRunning: boolean): void => {
  if (isRunning) running.add(runner);
  else running.delete(runner);
  if (running.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
};
