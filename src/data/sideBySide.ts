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

/**
 * Does a piece of work for each item, six at a time. Begins no more after a failure, and rejects with the first one when
 * those under way have ended, so that nothing goes on behind the caller's back.
 */
export const sideBySide = async <Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> => {
  const through = gate();
  const failures: unknown[] = [];
  const attempt = async (item: Item): Promise<void> => {
    if (failures.length > 0) return;
    await work(item).catch((error: unknown) => failures.push(error));
  };
  await Promise.all(items.map((item) => through(() => attempt(item))));
  if (failures.length > 0) throw failures[0];
};
