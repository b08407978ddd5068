import type { Curation } from '../../../domain/port/curation';
import type { Day } from '../../../domain/common/day';
import type { HealthFacts, HealthRows } from '../../../domain/health/health';
import { isReadable } from '../../../domain/health/structure';
import { setUpPlanOf } from '../../../domain/setup/plan';
import type { Beside } from '../../../domain/port/register';
import type { Failure } from '../../../domain/port/programme';
import { straysIn } from '../../../domain/setup/strays';
import type { SiteState } from '../../../domain/setup/site';
import { type ListName, listsByName } from '../../../lists';
import { kinds } from '../../../lists/kinds';
import type { List } from '../../../lists/list';
import { failureOf } from '../../../shell/useLoad';

/** The lists as the programme names them, in the order of their declarations. */
export const listNames = Object.keys(listsByName) as readonly ListName[];

export const urlOf = (name: ListName): string => listsByName[name].url;

/** Rows that only their authors see, but for whoever handles them; they are many. */
const isHandled = (name: ListName): boolean => kinds[listsByName[name].kind].readSecurity === 2;

/** The names of those. */
export const handledNames: readonly ListName[] = listNames.filter(isHandled);

/** A list that is there and could not be read. */
export interface UnreadList {
  readonly list: string;
  readonly failure: Failure;
}

/** What is known of the lists, and when it was. */
export interface Facts extends HealthFacts {
  readonly unread: readonly UnreadList[];
  /** Rows that people write themselves and that wait until somebody asks for them: they are many. */
  readonly waiting?: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface FactsWanted {
  readonly day: Day;
  /** Absent: all of them. */
  readonly lists?: readonly ListName[];
  /** Rows of progress up to which they are read without being asked for; absent: however many. */
  readonly mostProgress?: number;
}

/** Without rows: not all of them are shown to whoever looks, and of some nothing can be said. */
type ListAnswer = { readonly name: ListName } & (
  { readonly rows?: readonly unknown[]; readonly beside: Beside } | { readonly failure: Failure }
);

/** Rows that people write themselves keep who did; of the others only the row matters. */
const readList = async ({ register }: Curation, name: ListName, state: SiteState): Promise<ListAnswer> => {
  try {
    const list: List = listsByName[name];
    const now = state.lists.get(list.url);
    const { rows, beside } = await register.whole(list, {
      approval: now?.approval !== undefined,
      strays: now === undefined ? [] : straysIn(list, now).map(({ column }) => column),
      count: now?.rows ?? 0
    });
    const isKept = list.kind === 'curated' && (now?.readSecurity === 2 || now?.approval !== undefined);
    if (isKept && !beside.isWhole) return { name, beside };
    return { name, beside, rows: list.kind === 'curated' ? rows.map(({ item }) => item) : rows };
  } catch (error) {
    return { name, failure: failureOf(error, name) };
  }
};

const factsWith = (
  facts: Omit<Facts, 'rows' | 'beside' | 'unread'>,
  read: readonly ListAnswer[],
  before: Pick<Facts, 'rows' | 'beside'>
): Facts => ({
  ...facts,
  beside: new Map([
    ...(before.beside ?? []),
    ...read.flatMap((one) => ('beside' in one ? [[urlOf(one.name), one.beside] as const] : []))
  ]),
  rows: {
    ...before.rows,
    ...(Object.fromEntries(
      read.flatMap((one) => ('rows' in one && one.rows !== undefined ? [[one.name, one.rows]] : []))
    ) as HealthRows)
  },
  unread: read.flatMap((one) => ('failure' in one ? [{ list: urlOf(one.name), failure: one.failure }] : []))
});

const mayReadAll = (state: SiteState, name: ListName): boolean =>
  !isHandled(name) || state.lists.get(urlOf(name))?.may.seesAll === true;

/**
 * Looks at the site and reads the rows of the lists that can be read, all side by side. A list that fails is named and the
 * others are there. `before`: what is already known of lists that are not asked for. Rejects when the site does not answer.
 */
export const readFacts = async (curation: Curation, wanted: FactsWanted, before?: Facts): Promise<Facts> => {
  const { day, lists = listNames, mostProgress = Infinity } = wanted;
  const state = await curation.provisioning.inspect();
  const plan = setUpPlanOf(state, { startingRows: false });
  const readable = (name: ListName): boolean => isReadable(urlOf(name), { state, plan });
  const kept = Object.fromEntries(
    Object.entries(before?.rows ?? {}).filter(
      ([name]) => readable(name as ListName) && !lists.includes(name as ListName)
    )
  ) as HealthRows;
  const rowsIn = (name: ListName): number => state.lists.get(urlOf(name))?.rows ?? 0;
  // Whoever does not see through sees rows of their own only: nothing can be said of the others.
  const seen = lists.filter((name) => readable(name) && mayReadAll(state, name));
  const later = seen.filter((name) => isHandled(name) && rowsIn(name) > mostProgress);
  const asked = seen.filter((name) => !later.includes(name));
  const read = await Promise.all(asked.map((name) => readList(curation, name, state)));
  const waiting =
    later.length > 0
      ? later.reduce((sum, name) => sum + rowsIn(name), 0)
      : lists.some(isHandled)
        ? undefined
        : before?.waiting;
  const facts = factsWith({ state, plan, day, at: Date.now(), ...(waiting === undefined ? {} : { waiting }) }, read, {
    rows: kept,
    beside: new Map([...(before?.beside ?? [])].filter(([url]) => lists.every((name) => urlOf(name) !== url)))
  });
  const still = (before?.unread ?? []).filter(({ list }) => !asked.some((name) => urlOf(name) === list));
  return { ...facts, unread: [...still, ...facts.unread] };
};
