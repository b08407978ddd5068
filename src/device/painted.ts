/** Resolves once the browser has painted what stands now: script asked for then comes after the first card, not with it. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    // The frame itself is painted after its callbacks.
    window.requestAnimationFrame(() => window.setTimeout(resolve));
  });
