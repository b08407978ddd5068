import type { KnownAccount } from '../domain/port/accounts';
import type { Curation } from '../domain/port/curation';
import { type Failure, ProgrammeError } from '../domain/port/programme';
import type { Beside } from '../domain/port/register';
import type { SiteState } from '../domain/setup/site';
import * as declared from '../lists';
import { finished } from './anySite';
import { nothingBeside } from './memoryCuration';
import { unmarked } from './memoryMark';
import { memoryNotes } from './memoryNotes';
import { memoryProvisioning, type MemoryProvisioning } from './memoryProvisioning';
import { aBadge, anAmbassador, anAward, aSearchTerm, aSmallOrganisation, aTraining } from './people';
import { emptySite } from './siteModel';

/** Rows of every list, as a test names them. */
export interface ListRows {
  readonly circles: readonly declared.Circle[];
  readonly offices: readonly declared.Office[];
  readonly badges: readonly declared.Badge[];
  readonly ambassadors: readonly declared.Ambassador[];
  readonly awards: readonly declared.Award[];
  readonly trainings: readonly declared.Training[];
  readonly searchTerms: readonly declared.SearchTerm[];
  readonly calls: readonly declared.CallRow[];
  readonly indicators: readonly declared.IndicatorRow[];
  /** With who wrote them. */
  readonly progress: readonly { readonly item: declared.Progress; readonly author: number }[];
}

/** A tick of the person with this number. */
export const aTick = (id: number, learnerId: number, author = learnerId): ListRows['progress'][number] => ({
  item: {
    id,
    title: '',
    learnerId,
    moduleKey: 'teams',
    state: 'Done',
    startedOn: '2026-11-02',
    doneOn: '2026-11-03'
  },
  author
});

/** A small programme with which nothing is wrong. */
export const healthyRows = (): ListRows => {
  const { circles, offices, brussels, ghent } = aSmallOrganisation();
  const wave = aBadge('First wave');
  const ann = anAmbassador('Ann Peeters', { primaryCircle: brussels.id });
  const zoe = anAmbassador('Zoé Claes', { primaryCircle: ghent.id, otherCircles: [brussels.id] });
  return {
    circles,
    offices,
    badges: [wave],
    ambassadors: [ann, zoe],
    awards: [anAward(ann, wave), anAward(zoe, wave)],
    trainings: [aTraining()],
    searchTerms: [aSearchTerm('screen;visio')],
    calls: [],
    indicators: [],
    progress: [aTick(1, 11), aTick(2, 12)]
  };
};

/** A site on which set-up has finished, in English, as its owner sees it. */
export const healthySite = (given: Partial<SiteState> = {}): SiteState => ({
  ...finished(emptySite({ language: 'en' })),
  owners: ['Wouter Maes'],
  ...given
});

/** The same site with one of its lists changed. */
export const withList = (
  site: SiteState,
  url: string,
  change: (list: NonNullable<ReturnType<SiteState['lists']['get']>>) => object
): SiteState => {
  const list = site.lists.get(url);
  if (list === undefined) throw new Error(`The site has no ${url}.`);
  return { ...site, lists: new Map([...site.lists, [url, { ...list, ...change(list) }]]) };
};

export interface MemoryLists extends Pick<Curation, 'register' | 'accounts' | 'notes' | 'mark'> {
  readonly provisioning: MemoryProvisioning;
  /** Reading this list fails from now on; undefined: it answers again. */
  fail(url: string, failure: Partial<Failure> | undefined): void;
  /** Holds these rows from now on; what is not named stays. */
  hold(rows: Partial<ListRows>): void;
  /** Addresses of the lists whose rows were asked for, and the accounts, in order. */
  readonly asked: readonly string[];
  /** What the directory does with an account; absent: it knows everybody. */
  meet(answer: (login: string, time: number) => boolean | undefined | Partial<KnownAccount> | Partial<Failure>): void;
  /** What stands beside the rows of a list from now on. */
  beside(url: string, what: Partial<Beside>): void;
}

/** The lists of a site in memory as those who keep them meet them. */
export const memoryLists = (site = healthySite(), start: ListRows = healthyRows()): MemoryLists => {
  let rows = start;
  let answer: Parameters<MemoryLists['meet']>[0] = () => true;
  const failures = new Map<string, Partial<Failure>>();
  const asked: string[] = [];
  const errorOf = (failure: Partial<Failure>, what: string): ProgrammeError =>
    new ProgrammeError({ kind: 'unexpected', what, ...failure });
  const rowsOf = (url: string): readonly unknown[] => {
    const name = (Object.keys(rows) as (keyof ListRows)[]).find((each) => declared[each].url === url);
    const mine: readonly object[] = name === undefined ? [] : rows[name];
    return mine.map((row) =>
      'item' in row ? { editor: 1, version: 1, ...row } : { item: row, author: 1, editor: 1, version: 1 }
    );
  };
  const beside = new Map<string, Beside>();
  const read = (url: string): readonly unknown[] => {
    asked.push(url);
    const failure = failures.get(url);
    if (failure !== undefined) throw errorOf(failure, url);
    return rowsOf(url);
  };
  return {
    asked,
    notes: memoryNotes(),
    mark: unmarked,
    provisioning: memoryProvisioning(site),
    fail: (url, failure) => void (failure === undefined ? failures.delete(url) : failures.set(url, failure)),
    hold: (more) => void (rows = { ...rows, ...more }),
    meet: (given) => void (answer = given),
    beside: (url, what) => void beside.set(url, { ...nothingBeside, ...what }),
    register: {
      rows: async (list) => read(list.url) as never,
      whole: async (list) => ({ rows: read(list.url) as never, beside: beside.get(list.url) ?? nothingBeside }),
      changes: async (list) => ({ token: '', rows: rowsOf(list.url) as never, gone: [], whole: true }),
      sizes: async () => new Map(),
      me: async () => 1
    },
    accounts: {
      known: async (login) => {
        asked.push(login);
        const given = answer(login, asked.filter((each) => each === login).length);
        if (typeof given === 'object' && 'kind' in given) throw errorOf(given, 'directory');
        return given === false || given === undefined
          ? given
          : { name: '', email: '', ...(typeof given === 'object' ? given : {}) };
      }
    }
  };
};
