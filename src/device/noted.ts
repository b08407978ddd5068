const mostNoted = 50;
const failures: string[] = [];

/**
 * Writes down what failed and is shown to nobody, because everything goes on without it: the last 50 of this page, each
 * with its time and where it was. What people copy for whoever helps them holds them.
 */
export const noteFailure = (where: string, error: unknown): void => {
  failures.push(`${new Date().toISOString()} ${where}: ${String(error).slice(0, 200)}`);
  failures.splice(0, failures.length - mostNoted);
};

/** The same for a promise, which then has no value. */
export const noted =
  (where: string) =>
  (error: unknown): undefined =>
    void noteFailure(where, error);

/** What was noted, the oldest first. */
export const notedFailures = (): readonly string[] => failures;
