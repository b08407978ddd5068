import type { FullResult, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import type { Language } from '../states/state.ts';
import { type Difference, sentenceOf } from './compare.ts';
import { expected } from './expected.ts';
import { isWhole, spoken } from './plan.ts';

/** A difference where it was seen; `by`: the entry that expects it. */
interface Seen extends Difference {
  readonly state: string;
  readonly language: Language;
  readonly by?: number;
}

const places = (seen: readonly Seen[]): string => {
  const names = [...new Set(seen.map(({ state }) => state))];
  const shown = names.slice(0, 4).join(', ');
  return names.length > 4 ? `${shown} and ${names.length - 4} more` : shown;
};

/** Tells each difference once, with the states that show it, and counts at the end. */
export default class Report implements Reporter {
  readonly #groups = new Map<string, Seen[]>();
  readonly #broken: string[] = [];
  /** Equal, but only at the second and patient look. */
  readonly #late: string[] = [];
  #states = 0;

  onBegin(_config: unknown, suite: Suite): void {
    console.log(`Comparing ${suite.allTests().length} states (${spoken.join(', ')})`);
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    this.#states += 1;
    const seen = result.annotations
      .filter(({ type }) => type === 'difference')
      .map(({ description = '' }) => JSON.parse(description) as Seen);
    for (const each of seen) {
      const key = JSON.stringify([each.kind, each.was, each.is, each.language, each.by]);
      this.#groups.set(key, [...(this.#groups.get(key) ?? []), each]);
    }
    const twice = result.annotations.some(({ type }) => type === 'twice');
    if (twice && result.status === 'passed' && seen.length === 0) this.#late.push(test.title);
    if (result.status === 'passed' || seen.length > 0) return;
    this.#broken.push(`${test.title}: ${result.errors.map(({ message = '' }) => message).join('\n')}`);
  }

  onError({ message = '' }: { readonly message?: string }): void {
    this.#broken.push(message);
  }

  async onEnd(result: FullResult): Promise<{ status: FullResult['status'] }> {
    const groups = [...this.#groups.values()];
    const [meant, strange] = [true, false].map((is) => groups.filter(([first]) => (first?.by !== undefined) === is));
    for (const seen of meant ?? []) this.#tell('expected', seen);
    for (const seen of strange ?? []) this.#tell('DIFFERENT', seen);
    const idle = isWhole ? this.#idle(groups) : [];
    for (const entry of idle) console.log(`OUT OF DATE nothing differs so any more: ${entry}`);
    for (const title of this.#late) console.log(`late: equal at a second look only: ${title}`);
    for (const sentence of this.#broken) console.log(`BROKEN ${sentence}`);
    console.log(
      `${this.#states} states compared, ${meant?.length ?? 0} differences expected, ${strange?.length ?? 0} unexpected` +
        (idle.length === 0 ? '' : `, ${idle.length} expected in vain`) +
        (this.#broken.length === 0 ? '' : `, ${this.#broken.length} broken`)
    );
    return { status: result.status === 'passed' && idle.length > 0 ? 'failed' : result.status };
  }

  #tell(verdict: string, seen: readonly Seen[]): void {
    const [first] = seen;
    if (first === undefined) return;
    const because = first.by === undefined ? '' : ` (${expected[first.by]?.because ?? ''})`;
    console.log(`${verdict} ${first.language} ${sentenceOf(first)}${because}\n    in ${places(seen)}`);
  }

  #idle(groups: readonly (readonly Seen[])[]): readonly string[] {
    const used = new Set(groups.flat().map(({ by }) => by));
    return expected
      .filter((entry, index) => !used.has(index) && (entry.language === undefined || spoken.includes(entry.language)))
      .map(({ states, was, is, because }) => `${states}: ${was ?? 'not there'} | ${is ?? 'gone'} (${because})`);
  }
}
