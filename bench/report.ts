import { againstFinder, goalOf, isSlower, type Figure } from './figures.ts';
import type { Interval } from './interval.ts';
import { fullLists, fullSize } from './plan.ts';
import type { BenchResult } from './result.ts';
import { heldToFinder, subjects, type CaseKey, type SubjectKey } from './subjects.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const whole = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 0 });
const times = (value: number): string => value.toFixed(2);

/** `1.32 [1.28–1.37]`, bold when it is missed. */
const intervalIn = ({ centre, low, high }: Interval, isMissed: boolean): string => {
  const interval = low === undefined || high === undefined ? '' : ` [${times(low)}–${times(high)}]`;
  const shown = `${times(centre)}${interval}`;
  return isMissed ? `**${shown}**` : shown;
};

const ratioOf = (figure: Figure): string => {
  const goal = goalOf(figure);
  return intervalIn(figure.ratio, goal !== undefined && figure.ratio.centre > goal);
};

const finders = ({ figures }: BenchResult): string =>
  table(
    ['', 'first card, in those of the Finder', 'goal'],
    againstFinder(figures).map(({ figure, ratio }) => [
      `${subjects[figure.subject].name}, ${conditionOf(figure)}, ${caseWords[figure.case]}`,
      intervalIn(ratio, isSlower(ratio)),
      '≤ 1'
    ])
  );

const caseWords: Readonly<Record<CaseKey, string>> = {
  cold: 'cold',
  revisit: 'revisit',
  changed: 'after one row changed'
};

const conditionOf = ({ people, latency, slowdown }: Figure): string =>
  [whole(people), latency === 0 ? '' : `${latency} ms a request`, slowdown === 1 ? '' : `processor ${slowdown}× slower`]
    .filter((word) => word !== '')
    .join(', ');

/** Goals of a row are the same for all parts. */
const goalIn = (figures: readonly Figure[]): string => {
  const goals = [...new Set(figures.flatMap((figure) => goalOf(figure) ?? []))];
  return goals.length === 0 ? '–' : `≤ ${goals.join(', ')}`;
};

const columns: readonly SubjectKey[] = [
  'naive',
  'finder',
  'starter',
  'catalogue',
  'questions',
  'sessions',
  'calls',
  'indicators',
  'roster',
  'home'
];

const rowsOf = (figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> => {
  const rows = new Map<string, readonly Figure[]>();
  for (const figure of figures) {
    const key = `${conditionOf(figure)}: ${caseWords[figure.case]}`;
    rows.set(key, [...(rows.get(key) ?? []), figure]);
  }
  return rows;
};

const firstCards = ({ figures }: BenchResult): string =>
  table(
    ['ambassadors', ...columns.map((key) => subjects[key].name), 'goal for a part', 'empty web part'],
    [...rowsOf(figures)].map(([name, row]) => {
      const of = (key: SubjectKey): Figure | undefined => row.find(({ subject }) => subject === key);
      const cells = columns.map((key) => {
        const figure = of(key);
        return figure === undefined ? '–' : ratioOf(figure);
      });
      return [name, ...cells, goalIn(row), `${whole((of('finder') ?? row[0])?.floor ?? Number.NaN)} ms`];
    })
  );

const asked = ({ figures }: BenchResult): string =>
  table(
    ['', 'pairs', 'first card, ms', 'requests', 'of the lists', 'KB', 'layout shift', 'others at work'],
    figures.map((figure) => [
      `${subjects[figure.subject].name}, ${conditionOf(figure)}, ${caseWords[figure.case]}`,
      String(figure.ratio.pairs),
      whole(figure.card),
      whole(figure.requests),
      whole(figure.questions),
      whole(figure.kilobytes),
      figure.shift > 0.001 ? `**${figure.shift.toFixed(3)}**` : figure.shift.toFixed(3),
      figure.others === undefined ? 'unknown' : `${whole(figure.others * 100)} %`
    ])
  );

const bytes = ({ extras }: BenchResult): string =>
  table(
    ['part', 'KB before the first card', 'files, each with who asked for it', 'early, but not waited for'],
    extras.bytes.map(({ subject, kilobytes, files, early }) => [
      subjects[subject].name,
      kilobytes.toFixed(1),
      files.map(({ name, askedBy }) => `${shortOf(name)} (${shortOf(askedBy)})`).join(', '),
      early.map(shortOf).join(', ') || '–'
    ])
  );

/** A file without the hash of its content. */
const shortOf = (name: string): string => name.replace(/_[0-9a-f]{6,32}\.js$/, '');

const longTasks = ({ extras }: BenchResult): string =>
  table(
    ['', 'tasks of 50 ms and more that are ours, in ms', 'others’ on the page'],
    extras.traces.map(({ subject, people, case: which, ours, others }) => [
      `${subjects[subject].name}, ${whole(people)}, ${which}`,
      ours.length === 0 ? 'none' : ours.join(', '),
      String(others)
    ])
  );

const isOfPeople = (subject: SubjectKey): boolean => !heldToFinder.includes(subject);

const keys = ({ extras }: BenchResult): string =>
  table(
    ['', 'keys', 'p50', 'p95', 'longest', 'goal for p95'],
    extras.keys.map(({ subject, people, keys: count, p50, p95, most }) => [
      `${subjects[subject].name}, ${whole(people)}`,
      String(count),
      p50.toFixed(1),
      p95.toFixed(1),
      most.toFixed(1),
      people > 6000 && isOfPeople(subject) ? '≤ 33' : '≤ 16'
    ])
  );

const heap = ({ extras }: BenchResult): string =>
  table(
    ['', 'at mount 10, MB', 'at mount 100, MB', 'grown by', 'goal'],
    extras.heap.map(({ subject, atTen, atHundred }) => [
      subjects[subject].name,
      atTen.toFixed(2),
      atHundred.toFixed(2),
      (atHundred - atTen).toFixed(2),
      subject === 'floor' ? '–' : '≤ 1'
    ])
  );

const introduction = (result: BenchResult): string => {
  const { machine, browser, framework } = result;
  return `# Performance

Made by \`npm run bench -- --write\` on ${result.made}, not by hand: ${machine.cores} cores, ${machine.gigabytes} GB, ${machine.system}, load ${machine.load} when it began; Chromium ${browser},
SharePoint Framework ${framework}, package ${result.package}; ${whole(result.minutes)} minutes.

## How it is measured

Each figure is a first card **divided by an empty web part** on the same page of the local intranet, in the same browser, in
the same turn. A first card is the name, one reason and a working link (in the Starter the next module, in Questions the first question and in Sessions the first session with how it stands, in Call the call with its last day, in Indicators the first figure, in the Roster the first
person under the name of the circle, on Home the cards of both web parts), and it counts from the moment from which it says what it says in the end. Cold
is a browser profile that was never here; a revisit is the same profile in a new tab once the first visit had come to rest;
then a row of the list is changed that the card does not show. The naive Finder is what the field’s samples write: every list
in full through PnPjs, Fluent’s search box and personas, no memory (\`bench/naive\`). At ${whole(fullSize)} ambassadors the other lists are as long: ${whole(fullLists.trainings)} rows of trainings, ${whole(fullLists.questions)} questions, ${whole(fullLists.replies)} steps, ${whole(fullLists.sessions)} sessions, ${whole(fullLists.registrations)} registrations, ${whole(fullLists.calls)} calls, ${whole(fullLists.applications)} applications, ${whole(fullLists.indicators)} indicators; at
the other sizes they are those of the story.

In a turn everybody is visited once, each turn beginning with another and every second one the other way round. The figure is the
middle of the turns’ ratios; in brackets stands the interval that holds it with 90 %, by order statistics (five turns: the smallest to
the largest). Bold is above its goal; where nothing was promised, no goal stands.

**Noise.** Ratios of one turn bear a machine that is slower for a while; they do not bear one that is busy in bursts. A turn
in which other processes had more than 8 % of the machine was measured again: ${result.repeated} of them were.
${
  result.noisy === 0
    ? 'No turn that counts was noisier than that.'
    : `**${result.noisy} of the turns below were noisier all the same**: take those figures with care.`
} A real tenant is farther away and its page is heavier, so that our part of the
whole is smaller there than here; nothing of this was measured on a tenant.`;
};

/** docs/performance.md. */
export const report = (result: BenchResult): string =>
  [
    introduction(result),
    '## First card, in empty web parts',
    firstCards(result),
    '## Against the Finder',
    'Trainings, questions, sessions, calls and indicators were promised to stand no later than people do, in the same turns at the same size. Bold is slower beyond what chance explains: the whole interval lies above 1.',
    finders(result),
    '## What it asks for until then, beyond the empty page, and what moves',
    'Kilobytes are as the local intranet sends them. Layout shift is the largest of all turns, until the page rests; the goal is ≤ 0.001.',
    asked(result),
    '## Script before the first card',
    'Gzip of level 9, 1 KB = 1,000 bytes, the largest of the four languages. A file was waited for when the card does not come without it: each was held back once. The package’s own chunk graph must name the same files, and `bench/budget.json` is the ceiling.',
    bytes(result),
    '## Long tasks',
    'One visit each with the trace on, which itself costs time. A task is ours when our files, or React for them, are at least half of its script.',
    longTasks(result),
    '## Keys',
    'Milliseconds of script (processor time) from a key to the frame that shows what is found. Questions are read for the search with the first letter, before these are typed.',
    keys(result),
    '## Heap',
    'After collection, the web part taken away and put back a hundred times at 117 ambassadors.',
    heap(result)
  ].join('\n\n') + '\n';
