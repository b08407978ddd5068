import type { List } from '../../lists/list';
import type { RegisterChanges } from '../port/register';
import type { Values } from '../port/rowWriter';
import { fieldsOf } from './columns';
import { comparable, identitiesOf, isPending } from './keys';
import type { Row } from './read';
import { refusalMeaning } from './refusals';
import { type ImportStep, type Result, type RunState, withResults } from './steps';

/** What became of a list. */
export type ListNews = Omit<RegisterChanges<unknown>, 'rows'> & { readonly rows: readonly Row[] };

/** A row that was added although somebody else had just done so: it goes again. */
export interface Double {
  /** The place of the step. */
  readonly step: number;
  readonly id: number;
  /** What became of the step, once its own row is gone. */
  readonly instead: Result;
}

/** The list holds what the step asks for, as far as it can be told. */
const fulfilled = (list: List, wanted: Values, item: Values): boolean =>
  fieldsOf(list).every(
    ({ key, column }) =>
      !(key in wanted) || isPending(wanted[key]) || comparable(column, wanted[key]) === comparable(column, item[key])
  );

const isOf = (list: List, wanted: Values, { item, version }: Row): Result =>
  fulfilled(list, wanted, item) ? { state: 'there', id: item.id, version } : { state: 'conflict' };

interface Found {
  readonly byId: ReadonlyMap<number, Row>;
  /** The oldest first. */
  readonly byIdentity: ReadonlyMap<string, readonly Row[]>;
  readonly isGone: (id: number) => boolean;
  readonly me: number;
}

const foundIn = (list: List, { rows, gone, whole }: ListNews, me: number): Found => {
  const byId = new Map(rows.map((row) => [row.item.id, row]));
  const byIdentity = new Map<string, Row[]>();
  for (const row of [...rows].sort((one, other) => one.item.id - other.item.id))
    for (const identity of identitiesOf(list, row.item))
      byIdentity.set(identity, [...(byIdentity.get(identity) ?? []), row]);
  const lost = new Set(gone);
  return { byId, byIdentity, isGone: (id) => (whole ? !byId.has(id) : lost.has(id)), me };
};

/** What is told of a step now; undefined: nothing new. */
type Verdict = Result | { readonly double: Double } | undefined;

/** A step as it stands before a look. */
interface Open {
  readonly at: number;
  readonly result: Result | undefined;
  /** It may have been carried out, and nobody was told. */
  readonly maybe: boolean;
}

const doubleOf = (list: List, { at }: Open, wanted: Values, own: number, first: Row): Verdict => ({
  double: { step: at, id: own, instead: isOf(list, wanted, first) }
});

const ofAdd = (list: List, wanted: Values, open: Open, rows: readonly Row[], me: number): Verdict => {
  const { result, maybe } = open;
  const [first] = rows;
  if (first === undefined) return undefined;
  if (result?.state === 'done') {
    const { id } = result;
    return first.item.id < id ? doubleOf(list, open, wanted, id, first) : undefined;
  }
  const own = maybe ? rows.find(({ author }) => author === me) : undefined;
  if (own === undefined) return isOf(list, wanted, first);
  if (own !== first) return doubleOf(list, open, wanted, own.item.id, first);
  const isOurs = own.version === 1 || fulfilled(list, wanted, own.item);
  return isOurs ? { state: 'done', id: own.item.id, version: own.version } : { state: 'conflict' };
};

const verdictOn = (list: List, { write, before, identity }: ImportStep, open: Open, found: Found): Verdict => {
  const { byId, byIdentity, isGone, me } = found;
  if (write.kind === 'add') return ofAdd(list, write.values, open, byIdentity.get(identity ?? '') ?? [], me);
  if (open.result?.state === 'done') return undefined;
  const { id } = write;
  if (isGone(id)) {
    if (write.kind === 'change') return { state: 'conflict' };
    return { state: open.maybe ? 'done' : 'there', id, version: 0 };
  }
  const row = byId.get(id);
  if (row === undefined || row.version === before?.version) return undefined;
  if (write.kind !== 'change') return { state: 'conflict' };
  const said = isOf(list, write.values, row);
  return open.maybe && said.state === 'there' && row.editor === me ? { ...said, state: 'done' } : said;
};

/** What may turn out otherwise: nothing yet, a row that was another one, a value that somebody else had just written. */
const isOpenTo = (result: Result | undefined): boolean =>
  result === undefined ||
  result.state === 'conflict' ||
  result.state === 'done' ||
  (result.state === 'refused' && refusalMeaning(result.failure) === 'duplicate');

/** What is news of each step: what somebody else wrote is there, or is theirs; what was written twice is told apart. */
export const judged = (
  list: List,
  state: RunState,
  news: ListNews,
  me: number
): { readonly state: RunState; readonly doubles: readonly Double[] } => {
  const found = foundIn(list, news, me);
  const sent = state.sent === undefined ? undefined : new Set(state.sent);
  const results: (readonly [number, Result])[] = [];
  const doubles: Double[] = [];
  for (const [at, step] of state.steps.entries()) {
    const result = state.results.get(at);
    if (!isOpenTo(result)) continue;
    const maybe = result === undefined && (sent === undefined || sent.has(at));
    const verdict = verdictOn(list, step, { at, result, maybe }, found);
    if (verdict === undefined) continue;
    if ('double' in verdict) doubles.push(verdict.double);
    else results.push([at, verdict]);
  }
  // A row of ours that goes again is ours until it is gone.
  const ours = doubles.map(({ step, id }) => [step, { state: 'done', id, version: 1 }] as const);
  return { state: withResults(state, [...results, ...ours]), doubles };
};
