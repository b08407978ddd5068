import type { Browser } from '@playwright/test';
import type { Intranet } from './intranet.ts';
import { fullSize } from './plan.ts';
import { heldToFinder, subjects, type CaseKey, type SubjectKey } from './subjects.ts';
import { longTasksOf, ownLongTasks, traceCategories, type TraceEvent } from './trace.ts';
import { newcomer, visit } from './visit.ts';

/** The long tasks of one visit, by the trace. */
export interface TracedVisit {
  readonly people: number;
  readonly subject: SubjectKey;
  readonly case: CaseKey;
  /** Milliseconds of each task of 50 ms and more that is ours, the longest first. */
  readonly ours: readonly number[];
  /** How many there were of everybody else. */
  readonly others: number;
}

const traced: readonly SubjectKey[] = [
  'finder',
  'roster',
  'starter',
  'catalogue',
  'questions',
  'sessions',
  'calls',
  'indicators',
  'home'
];
const inFull: readonly SubjectKey[] = ['finder', ...heldToFinder];

/** A cold visit and another one of each part and of Home, with the trace on: apart from the turns, for it costs time. */
export const tracedVisits = async (
  browser: Browser,
  { origin }: Intranet,
  people: number
): Promise<readonly TracedVisit[]> => {
  const all: TracedVisit[] = [];
  for (const key of people === fullSize ? inFull : traced) {
    const subject = subjects[key];
    const context = await newcomer(browser, origin, subject);
    for (const which of ['cold', 'revisit'] as const) {
      let trace = '';
      await visit(context, origin, subject, {
        condition: { latency: 0, slowdown: 1 },
        before: (page) => browser.startTracing(page, { categories: traceCategories }),
        inside: async () => {
          trace = String(await browser.stopTracing());
        }
      });
      const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
      const tasks = longTasksOf(traceEvents);
      const ours = ownLongTasks(tasks).map(({ milliseconds }) => Math.round(milliseconds));
      const others = tasks.length - ours.length;
      all.push({ people, subject: key, case: which, ours: ours.sort((one, other) => other - one), others });
    }
    await context.close();
  }
  return all;
};
