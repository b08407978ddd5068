import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { everyRun, nameOf } from './plan.ts';
import { sentences } from './strings.ts';
import { oneForm, passing, unseen } from './unseen.ts';

/** The note that a test leaves of the sentences that its state shows. */
const noteOfKeys = 'sentences';

const formsOf = (stem: string): readonly string[] => [`${stem}One`, `${stem}Many`];

/** What is wrong with the sentences and the lists of what no state shows, after all states were looked at. */
const wrongIn = (seen: ReadonlySet<string>): readonly string[] => {
  const keys = Object.keys(sentences());
  const either = oneForm.filter((stem) => formsOf(stem).some((key) => seen.has(key)));
  const excused = new Set([...either, ...passing].flatMap(formsOf));
  const named = [...Object.keys(unseen), ...[...oneForm, ...passing].flatMap(formsOf)];
  return [
    ...keys
      .filter((key) => !seen.has(key) && !(key in unseen) && !excused.has(key))
      .map((key) => `${key} is seen in no state, and unseen.ts does not say why.`),
    ...named.filter((key) => !keys.includes(key)).map((key) => `unseen.ts names ${key}, which is no sentence.`)
  ];
};

/** What the lists excuse for nothing. A slow machine shows what a fast one does not, so that one walk alone cannot tell. */
const idleIn = (seen: ReadonlySet<string>): readonly string[] => [
  ...Object.keys(unseen).filter((key) => seen.has(key)),
  ...oneForm.filter((stem) => formsOf(stem).every((key) => seen.has(key)))
];

/** Tells after a whole walk which sentences no state shows; a walk of some states can tell nothing. */
export default class StringsReport implements Reporter {
  readonly #walked = new Set<string>();
  readonly #seen = new Set<string>();

  onTestEnd({ title }: TestCase, { annotations }: TestResult): void {
    for (const { type, description = '' } of annotations) {
      if (type !== noteOfKeys) continue;
      this.#walked.add(title);
      for (const key of description.split(' ')) this.#seen.add(key);
    }
  }

  onEnd(): Promise<{ status: 'failed' } | undefined> {
    const french = everyRun().filter(({ look }) => look.lang === 'fr-FR');
    const left = french.filter((run) => !this.#walked.has(nameOf(run))).length;
    const wrong = left > 0 ? [] : wrongIn(this.#seen);
    const idle = left > 0 ? [] : idleIn(this.#seen);
    const words = [
      ...(left > 0
        ? [`Sentences are not counted: ${left} of ${french.length} French states were not reached.`]
        : wrong),
      ...(idle.length > 0 ? [`Seen after all, and still in unseen.ts: ${idle.join(', ')}.`] : [])
    ];
    if (words.length > 0) process.stderr.write(`\n${words.join('\n')}\n`);
    return Promise.resolve(wrong.length > 0 ? { status: 'failed' } : undefined);
  }

  printsToStdio(): boolean {
    return false;
  }
}
