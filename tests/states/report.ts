import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { type Failing, failing, speaksOf } from './failing.ts';
import { everyRun, nameOf, type Run } from './plan.ts';

/** Names in the list of what is known to fail that nothing fails any more: they are to be taken out of it. */
export const mended = (
  seen: ReadonlyMap<string, readonly number[]>,
  entries: readonly Failing[] = failing,
  runs: readonly Run[] = everyRun()
): readonly string[] =>
  entries.flatMap((entry, index) => {
    const meant = runs.filter((run) => speaksOf(entry, run)).map(nameOf);
    const words = `${entry.states.join(', ')} · ${entry.check}: ${entry.what} (${entry.because})`;
    if (meant.length === 0) return [`No state is meant by: ${words}`];
    // Where only some of its states were looked at, nobody knows.
    if (!meant.every((name) => seen.has(name))) return [];
    return meant.some((name) => seen.get(name)?.includes(index)) ? [] : [`Nothing fails any more: ${words}`];
  });

const known = (annotations: TestCase['annotations']): readonly number[] | undefined => {
  const noted = annotations.find(({ type }) => type === 'known')?.description;
  return noted === undefined ? undefined : (JSON.parse(noted) as readonly number[]);
};

/** At the end of a walk: entries of the list that nothing fails any more make it red. */
export default class Report implements Reporter {
  readonly #seen = new Map<string, readonly number[]>();

  onTestEnd(test: TestCase, result: TestResult): void {
    const entries = known(result.annotations) ?? known(test.annotations);
    if (entries !== undefined) this.#seen.set(test.title, entries);
  }

  onEnd(): Promise<{ status?: FullResult['status'] } | undefined> {
    const words = mended(this.#seen);
    for (const line of words) process.stdout.write(`\n${line}\n`);
    return Promise.resolve(words.length === 0 ? undefined : { status: 'failed' });
  }
}
