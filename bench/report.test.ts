import type { Figure } from './figures.ts';
import { report } from './report.ts';
import type { BenchResult } from './result.ts';

const figure = (more: Partial<Figure> = {}): Figure => ({
  people: 117,
  latency: 0,
  slowdown: 1,
  subject: 'finder',
  case: 'cold',
  ratios: [1.3, 1.4],
  ratio: { centre: 1.35, low: 1.3, high: 1.4, pairs: 9 },
  card: 675,
  floor: 500,
  requests: 9,
  questions: 4,
  kilobytes: 88.4,
  shift: 0.0004,
  others: 0.031,
  ...more
});

const result = (more: Partial<BenchResult> = {}): BenchResult => ({
  made: '2026-11-29',
  minutes: 37.2,
  machine: { cores: 2, gigabytes: 24, system: 'linux x64', load: 0.4 },
  browser: '153.0',
  framework: '1.23.2',
  package: 'abcdef',
  figures: [
    figure(),
    figure({ subject: 'naive', ratio: { centre: 2.1, pairs: 3 } }),
    figure({ case: 'revisit', ratio: { centre: 1.04, low: 1.01, high: 1.06, pairs: 9 }, shift: 0.046 }),
    figure({ people: 20_000, latency: 50, others: 0.2 }),
    figure({ people: 8000, ratios: [1.5, 1.6, 1.5, 1.6, 1.5] }),
    figure({ people: 8000, subject: 'questions', ratios: [1.4, 1.5, 1.4, 1.5, 1.4] }),
    figure({ people: 8000, subject: 'sessions', ratios: [1.5, 1.6, 1.5, 1.6, 1.5] }),
    figure({ people: 8000, subject: 'calls', ratios: [1.2, 1.3, 1.2, 1.3, 1.2] }),
    figure({ people: 8000, subject: 'indicators', ratios: [1.2, 1.28, 1.2, 1.28, 1.2] }),
    figure({ people: 8000, subject: 'catalogue', ratios: [1.7, 1.8, 1.7, 1.8, 1.7] })
  ],
  extras: {
    traces: [{ people: 6000, subject: 'roster', case: 'revisit', ours: [120, 61], others: 2 }],
    bytes: [
      {
        subject: 'finder',
        kilobytes: 58.856,
        files: [
          { name: 'chunk.finder_e7d00ae68adc8c5f396d.js', askedBy: 'digital-ambassadors_1396d34cee4057f33616.js' }
        ],
        early: ['chunk.search_3fdd77b64de38d311b16.js'],
        agrees: true
      }
    ],
    keys: [
      { people: 6000, subject: 'finder', keys: 82, p50: 4.7, p95: 12.5, most: 45.9 },
      { people: 8000, subject: 'finder', keys: 82, p50: 4.7, p95: 12.5, most: 45.9 },
      { people: 8000, subject: 'questions', keys: 90, p50: 2.1, p95: 6.3, most: 20 }
    ],
    heap: [{ subject: 'finder', atTen: 9.968, atHundred: 10.93 }]
  },
  repeated: 3,
  noisy: 0,
  ...more
});

/** Cells of the row that begins with these words. */
const row = (page: string, begin: string) =>
  (page.split('\n').find((line) => line.startsWith(`| ${begin}`)) ?? '').split(' | ');

test('the page says when, where and with what it was measured', () => {
  const page = report(result());
  expect(page).toMatch(/on 2026-11-29/);
  expect(page).toMatch(/2 cores, 24 GB, linux x64, load 0.4 .*Chromium 153.0/s);
  expect(page).toMatch(/SharePoint Framework 1.23.2, package abcdef; 37 minutes/);
});

test('each row has its subjects beside its goal; what misses it is bold, what reaches it is not', () => {
  const page = report(result());
  expect(row(page, '117: cold')).toEqual([
    '| 117: cold',
    '2.10',
    '**1.35 [1.30–1.40]**',
    '–',
    '–',
    '–',
    '–',
    '–',
    '–',
    '–',
    '–',
    '≤ 1.2',
    '500 ms |'
  ]);
  expect(row(page, '117: revisit')[2]).toBe('1.04 [1.01–1.06]');
  expect(row(page, '20,000, 50 ms a request: cold').slice(2, 9)).toEqual([
    '1.35 [1.30–1.40]',
    '–',
    '–',
    '–',
    '–',
    '–',
    '–'
  ]);
});

test('moving pages are bold, and what others had of the machine is told', () => {
  const page = report(result());
  expect(row(page, 'Finder, 117, revisit').slice(-2)).toEqual(['**0.046**', '3 % |']);
  expect(row(page, 'Finder, 117, cold').slice(-2)).toEqual(['0.000', '3 % |']);
  const { others: _others, ...silent } = figure();
  expect(row(report(result({ figures: [silent] })), 'Finder, 117, cold').at(-1)).toBe('unknown |');
});

test('files are named without their hashes, with who asked for them', () => {
  expect(report(result())).toContain('| Finder | 58.9 | chunk.finder (digital-ambassadors) | chunk.search |');
});

test('tasks, keys and heap stand in tables of their own', () => {
  const page = report(result());
  expect(page).toContain('| Roster, 6,000, revisit | 120, 61 | 2 |');
  expect(page).toContain('| Finder, 6,000 | 82 | 4.7 | 12.5 | 45.9 | ≤ 16 |');
  expect(page).toContain('| Finder | 9.97 | 10.93 | 0.96 | ≤ 1 |');
});

test('trainings, questions, sessions, calls and indicators stand beside the Finder of the same turns, bold when they are slower beyond chance', () => {
  const page = report(result());
  const [, table = ''] = page.split('## Against the Finder');
  expect(row(table, 'Questions, 8,000, cold')).toEqual(['| Questions, 8,000, cold', '0.93 [0.93–0.94]', '≤ 1 |']);
  expect(row(table, 'Sessions, 8,000, cold')).toEqual(['| Sessions, 8,000, cold', '1.00 [1.00–1.00]', '≤ 1 |']);
  expect(row(table, 'Call, 8,000, cold')).toEqual(['| Call, 8,000, cold', '0.80 [0.80–0.81]', '≤ 1 |']);
  expect(row(table, 'Indicators, 8,000, cold')[1]).toBe('0.80 [0.80–0.80]');
  expect(row(table, 'Catalogue, 8,000, cold')[1]).toBe('**1.13 [1.13–1.13]**');
  expect(page).toContain(
    '8,000 rows of trainings, 20,000 questions, 100,000 steps, 1,000 sessions, 50,000 registrations, 12 calls, 1,000 applications, 240 indicators'
  );
});

test('a key in texts has the goal of 8,000 rows, one among people that of a crowd', () => {
  const page = report(result());
  expect(row(page, 'Questions, 8,000 | 90').at(-1)).toBe('≤ 16 |');
  expect(row(page, 'Finder, 8,000 | 82').at(-1)).toBe('≤ 33 |');
});

test('a run among others says so in the words above the tables', () => {
  expect(report(result())).toContain('No turn that counts was noisier');
  expect(report(result({ noisy: 4 }))).toContain('**4 of the turns below were noisier all the same**');
});
