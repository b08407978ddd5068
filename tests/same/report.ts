import { writeFileSync } from 'node:fs';
import type { FullResult, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';
import type { Language } from '../states/state.ts';
import { coreOf, type Difference, sentenceOf } from './compare.ts';
import { expected } from './expected.ts';
import { packKept } from './kept.ts';
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

const alike = (seen: readonly Seen[]): string => {
  const many = new Set(seen.map(sentenceOf)).size;
  return many > 1 ? ` and ${many - 1} more of the same change` : '';
};

/** Tells each difference once, with the states that show it, and counts at the end. */
export default class Report implements Reporter {
  readonly #groups = new Map<string, Seen[]>();
  readonly #broken: string[] = [];
  /** Equal, but only at the second and patient look. */
  readonly #late: string[] = [];
  /** Of which nobody knew what the old package shows. */
  #visited = 0;
  readonly #states = { right: 0, wrong: 0 };
  #all = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.#all = suite.allTests().length;
    console.log(`Comparing ${this.#all} states (${spoken.join(', ')})`);
  }

  onTestEnd({ title }: TestCase, { annotations, status, errors }: TestResult): void {
    const noted = (type: string): readonly string[] =>
      annotations.filter((each) => each.type === type).map(({ description = '' }) => description);
    const seen = noted('difference').map((each) => JSON.parse(each) as Seen);
    for (const each of seen) this.#group(each);
    const broken = [
      ...noted('broken').map((each) => JSON.parse(each) as string),
      ...errors.map(({ message = '' }) => message)
    ];
    for (const message of broken) this.#broken.push(`${title}: ${message.split('\n').slice(0, 3).join(' ')}`);
    this.#visited += noted('visited').length;
    if (noted('twice').length > 0 && seen.length + broken.length === 0) this.#late.push(title);
    const isWrong = status !== 'passed' || broken.length > 0 || seen.some(({ by }) => by === undefined);
    this.#states[isWrong ? 'wrong' : 'right'] += 1;
    const done = this.#states.right + this.#states.wrong;
    if (done % 50 === 0) console.log(`${done} of ${this.#all}, ${this.#states.wrong} of them not as before`);
  }

  onError({ message = '' }: { readonly message?: string }): void {
    this.#broken.push(message);
  }

  async onEnd(result: FullResult): Promise<{ status: FullResult['status'] }> {
    const laid = process.env['SAME_KEEP'];
    const groups = [...this.#groups.values()];
    const [meant, strange] = [true, false].map((is) => groups.filter(([first]) => (first?.by !== undefined) === is));
    for (const seen of meant ?? []) this.#tell('expected', seen);
    for (const seen of strange ?? []) this.#tell('DIFFERENT', seen);
    // Who only keeps what the old package shows compares nothing.
    const idle = isWhole && laid === undefined ? this.#idle(groups) : [];
    for (const entry of idle) console.log(`OUT OF DATE nothing differs so any more: ${entry}`);
    for (const title of this.#late) console.log(`late: equal at a second look only: ${title}`);
    // A few are out of date without any harm: they are looked at anew.
    if (laid === undefined && isWhole && spoken.length === 1 && this.#visited + this.#late.length > 20)
      console.log(
        `The old package had to be visited for ${this.#visited + this.#late.length} states: ` +
          'npm run same -- --keep --lang fr-FR keeps what it shows, and the next run is shorter.'
      );
    for (const sentence of this.#broken) console.log(`BROKEN ${sentence}`);
    // What was broken off knows only some.
    if (laid !== undefined && result.status !== 'interrupted')
      for (const line of packKept(laid, isWhole)) console.log(line);
    const { right, wrong } = this.#states;
    console.log(
      `${right + wrong} states compared, ${meant?.length ?? 0} differences expected, ${strange?.length ?? 0} unexpected` +
        (idle.length === 0 ? '' : `, ${idle.length} expected in vain`) +
        (this.#broken.length === 0 ? '' : `, ${this.#broken.length} broken`)
    );
    const failed = wrong + idle.length + (right + wrong === 0 ? 1 : 0);
    this.#count(right, failed);
    return { status: result.status === 'passed' && failed > 0 ? 'failed' : result.status };
  }

  /** In the shape of Playwright's own report, for whoever adds up the checks. */
  #count(expected: number, unexpected: number): void {
    const file = process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'];
    if (file !== undefined) writeFileSync(file, JSON.stringify({ stats: { expected, unexpected, flaky: 0 } }));
  }

  #group(each: Seen): void {
    const { kind, was, is, language, by } = each;
    // The same word changed in the links of twenty people is one difference.
    const what = was === undefined || is === undefined ? [was, is] : coreOf(each);
    const key = JSON.stringify([kind, ...what, language, by]);
    this.#groups.set(key, [...(this.#groups.get(key) ?? []), each]);
  }

  #tell(verdict: string, seen: readonly Seen[]): void {
    const [first] = seen;
    if (first === undefined) return;
    const because = first.by === undefined ? '' : ` (${expected[first.by]?.because ?? ''})`;
    console.log(`${verdict} ${first.language} ${sentenceOf(first)}${because}${alike(seen)}\n    in ${places(seen)}`);
  }

  #idle(groups: readonly (readonly Seen[])[]): readonly string[] {
    const used = new Set(groups.flat().map(({ by }) => by));
    return expected
      .filter((entry, index) => !used.has(index) && (entry.language === undefined || spoken.includes(entry.language)))
      .map(({ states, was, is, because }) => `${states}: ${was ?? 'not there'} | ${is ?? 'gone'} (${because})`);
  }
}
