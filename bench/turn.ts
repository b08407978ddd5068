import type { Browser } from '@playwright/test';
import { Client } from '../local/conformance/load.ts';
import type { Intranet } from './intranet.ts';
import { othersShare, processorTime } from './noise.ts';
import type { Group } from './plan.ts';
import { subjects, type CaseKey, type ChangedRow, type SubjectKey } from './subjects.ts';
import { newcomer, visit, type VisitResult } from './visit.ts';

/** Where subjects are served: the naive Finder comes with a server of its own. */
export interface Desk {
  readonly browser: Browser;
  readonly cores: number;
  intranetOf(subject: SubjectKey): Intranet;
}

/** All visits of one turn. */
export interface Turn {
  readonly visits: Readonly<Partial<Record<SubjectKey, Readonly<Partial<Record<CaseKey, VisitResult>>>>>>;
  /** The part of the machine that other processes had meanwhile; undefined where the system does not tell. */
  readonly others: number | undefined;
}

/** Changes the last row of a list, so that it says what it did not say before. */
export const changeRow = async (origin: string, { list, column }: ChangedRow): Promise<void> => {
  const client = new Client(`${origin}/sites/intranet`);
  const items = `/web/getList('${encodeURIComponent(`/sites/intranet/Lists/${list}`)}')/items`;
  const { text } = await client.send('GET', `${items}?$select=Id,${column}&$orderby=Id desc&$top=1`);
  const [row] = (JSON.parse(text) as { value: readonly Record<string, unknown>[] }).value;
  const before = String(row?.[column] ?? '').replace(/ \(\d+\)$/, '');
  const merge = { 'x-http-method': 'MERGE', 'if-match': '*' };
  const change = { [column]: `${before} (${Date.now() % 1_000_000})` };
  const { status } = await client.send('POST', `${items}(${String(row?.['Id'])})`, change, merge);
  if (status >= 300) throw new Error(`The row of ${list} could not be changed: ${status}`);
};

const lived = async (desk: Desk, key: SubjectKey, group: Group): Promise<Partial<Record<CaseKey, VisitResult>>> => {
  const subject = subjects[key];
  const { origin } = desk.intranetOf(key);
  const context = await newcomer(desk.browser, origin, subject);
  const results: Partial<Record<CaseKey, VisitResult>> = {};
  try {
    for (const each of group.cases) {
      if (each === 'changed') await changeRow(origin, subject.changes);
      results[each] = await visit(context, origin, subject, { condition: group });
    }
  } finally {
    await context.close();
  }
  return results;
};

/** Everybody once, beginning with another one each time, so that nobody always comes first or behind the same. */
export const turnOf = async (desk: Desk, group: Group, serial: number): Promise<Turn> => {
  const begin = serial % group.subjects.length;
  const order = [...group.subjects.slice(begin), ...group.subjects.slice(0, begin)];
  // Every second turn runs the other way round.
  if (serial % 2 === 1) order.reverse();
  const visits: Partial<Record<SubjectKey, Partial<Record<CaseKey, VisitResult>>>> = {};
  const before = processorTime();
  for (const key of order) visits[key] = await lived(desk, key, group);
  return { visits, others: othersShare(before, processorTime(), desk.cores) };
};

/** The calmest turns, as many as are wanted; of a machine that does not tell, the last ones. */
export const calmest = (turns: readonly Turn[], wanted: number): readonly Turn[] =>
  [...turns].sort((one, other) => (one.others ?? 0) - (other.others ?? 0)).slice(0, wanted);
