/** Requests side by side: browsers open no more to one host, and a site should not throttle its own curator. */
const atOnce = 6;

/** Lets six pieces of work through at a time; the others wait for their turn. */
export const gate = (): (<Answer>(work: () => Promise<Answer>) => Promise<Answer>) => {
  const waiting: (() => void)[] = [];
  let free = atOnce;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
};
