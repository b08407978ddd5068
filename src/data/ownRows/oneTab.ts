/** Milliseconds that another tab is waited for: it may be frozen. */
const lockPatience = 30_000;

/**
 * Does the work in one tab of this browser at a time. Without Web Locks (before 2022), where they are refused, and behind a tab
 * that does not let go, it is done all the same: two that meet leave what a list or a later visit puts in order.
 */
export const inOneTab =
  (name: string) =>
  async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const { locks } = navigator as { readonly locks?: LockManager };
    if (locks === undefined) return work();
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), lockPatience);
    let began = false;
    const begin = (): Promise<Answer> => {
      clearTimeout(timer);
      began = true;
      return work();
    };
    try {
      return (await locks.request(name, { signal: waiting.signal }, begin)) as Answer;
    } catch (error) {
      if (began) throw error;
      return begin();
    }
  };
