import type { ItemsByName, ListName, listsByName } from '../../lists';
import type { Day } from '../common/day';
import type { KnownAccount } from '../port/accounts';
import type { Beside, NamedRow, RegisterRow } from '../port/register';
import type { Action, Plan } from '../setup/setup';
import type { SiteState } from '../setup/site';
import type { Slip } from '../setup/slip';
import { type Severity, severities } from './severity';

/** What is wrong, with what a sentence about it needs. Columns by their internal names, circles and people by their own. */
export type Trouble =
  | {
      readonly kind:
        | 'listMissing'
        | 'notSettled'
        | 'ownRowsMissing'
        | 'rowsHidden'
        | 'notClosed'
        | 'notOpen'
        | 'accountGone'
        | 'noAccount'
        | 'noConsent'
        | 'noCircle'
        | 'loop'
        | 'noAddress'
        | 'unsafeLink'
        | 'noModuleKey'
        | 'moduleTwice'
        | 'noTopics'
        | 'awardOfNobody'
        | 'awardOfNothing'
        | 'awardTwice'
        | 'awardDates'
        /** Nothing says until when applications are kept. */
        | 'callEndless'
        | 'callDates'
        | 'outOfScale'
        | 'notMeasured'
        | 'waveTwice'
        | 'noAnswers'
        | 'strangerRow'
        | 'noHeadcount'
        /** Rows may be kept too long that the person at the screen does not see. */
        | 'keptUnseen';
    }
  /** `none`: nobody may change a row, whoever made it. */
  | { readonly kind: 'rowsLocked'; readonly none: boolean }
  /** Absent numbers: not all rows could be seen. `shown`: whoever reads the list sees what waits as well. */
  | {
      readonly kind: 'approval';
      readonly waiting?: number;
      readonly rejected?: number;
      readonly shown: boolean;
    }
  | { readonly kind: Exclude<Slip, 'ruled'>; readonly column: string }
  /** Of rows as a whole where no column is named. `ruledOwn`: rows that our parts write. */
  | { readonly kind: 'ruled' | 'ruledOwn'; readonly column?: string; readonly rule: string }
  /** `filled`: rows that hold something in it; absent: not all of them could be seen. */
  | {
      readonly kind: 'stray';
      readonly column: string;
      readonly title: string;
      /** The column of ours that it looks like. */
      readonly like: string;
      readonly filled?: number;
    }
  | { readonly kind: 'folders'; readonly n: number }
  /** What the list shows, and what the directory says now. */
  | { readonly kind: 'renamed' | 'addressChanged'; readonly shown: string; readonly now: string }
  /** Rows whose time is over, or of which nobody can say when it is, by their number. */
  | { readonly kind: 'keptTooLong' | 'undated'; readonly n: number }
  | {
      readonly kind: 'columnMissing' | 'wrongTarget' | 'uniqueMissing' | 'choicesMissing' | 'requiredMissing';
      readonly column: string;
    }
  /** SharePoint's number of what stands there: 101 a library, 106 a calendar. */
  | { readonly kind: 'wrongTemplate'; readonly found: number }
  | { readonly kind: 'noTarget'; readonly column: string; readonly target: string }
  | { readonly kind: 'wrongType'; readonly column: string; readonly found: string }
  /** `rows`: how many the list has; beyond 5,000 SharePoint refuses a query without the index. */
  | { readonly kind: 'indexMissing'; readonly column: string; readonly rows: number }
  | { readonly kind: 'refused'; readonly column?: string; readonly detail: string }
  /** Place of the view in the declaration. */
  | { readonly kind: 'viewMissing'; readonly view: number }
  /** Names of groups and people. */
  | { readonly kind: 'readersBarred' | 'readersWrite' | 'seesThrough'; readonly who: readonly string[] }
  /** A word that no declaration knows; `otherWord` where curators may type their own. */
  | { readonly kind: 'undeclared' | 'otherWord'; readonly column: string; readonly value: string }
  /** `shown`: the row that readers see; absent: none of them, or `unknown`. */
  | { readonly kind: 'double'; readonly shown?: number; readonly unknown?: true }
  | { readonly kind: 'overdue'; readonly back: Day }
  /** The day by which a training was to be looked at again. */
  | { readonly kind: 'reviewDue' | 'reviewOdd'; readonly by: Day }
  | { readonly kind: 'circleInactive' | 'otherCircle'; readonly circle: string }
  /** The name in user profiles that more than one row claims, as the first of them writes it. */
  | { readonly kind: 'claimed'; readonly claim: string }
  /** `never`: another language of the module is always preferred, so that nobody is offered this row. */
  | { readonly kind: 'noLanguage'; readonly never: boolean };

/** A row as a finding names it; one without a name goes by its number. */
export type RowName = NamedRow;

export interface Finding {
  readonly trouble: Trouble;
  readonly severity: Severity;
  /** Address of the list. */
  readonly list: string;
  /** By id; empty: it is about the list. */
  readonly rows: readonly RowName[];
  /** Set-up's own steps that mend it, in order; absent: a person has to. */
  readonly mend?: readonly Action[];
  /** How many findings of this kind it stands for; beyond 1 only the kind and the column of the trouble count. */
  readonly count: number;
  /** The findings that it stands for, three at least; absent: it stands for itself. */
  readonly parts?: readonly Finding[];
}

/** What is looked at, in the order in which it is told. */
export type CheckName =
  | 'list'
  | 'columns'
  | 'types'
  | 'required'
  | 'indexes'
  | 'unique'
  | 'choices'
  | 'views'
  | 'settings'
  | 'columnSettings'
  | 'strays'
  | 'folders'
  | 'approval'
  | 'ownRows'
  | 'everyRow'
  | 'open'
  | 'handled'
  | 'rights'
  | 'kept'
  | 'values'
  | 'accounts'
  | 'directory'
  | 'names'
  | 'doubles'
  | 'absences'
  | 'circles'
  | 'consent'
  | 'authors'
  | 'tree'
  | 'claims'
  | 'headcounts'
  | 'awards'
  | 'awardDoubles'
  | 'awardDates'
  | 'callDates'
  | 'addresses'
  | 'moduleKeys'
  | 'languages'
  | 'versions'
  | 'reviews'
  | 'topics'
  | 'measures';

/** One thing to look at; `run` is pure and takes at most some tens of milliseconds, so that a page can breathe in between. */
export interface Check {
  readonly check: CheckName;
  readonly list: string;
  readonly run: () => readonly Finding[];
}

/** Of rows that people write themselves it matters who did; they are everybody's, and only for whoever sees everybody's. */
export type HealthRow<Name extends ListName> = (typeof listsByName)[Name]['kind'] extends 'curated'
  ? ItemsByName[Name]
  : RegisterRow<ItemsByName[Name]>;

/** What has been read of the lists; absent: it could not be, or was not wanted, and nothing is said of it. */
export type HealthRows = {
  readonly [Name in ListName]?: readonly HealthRow<Name>[];
};

export interface HealthFacts {
  readonly state: SiteState;
  /** What set-up would do, without wishes. */
  readonly plan: Plan;
  readonly rows: HealthRows;
  readonly day: Day;
  /** What stands beside rows, by the addresses of lists; absent: it was not looked at. */
  readonly beside?: ReadonlyMap<string, Beside>;
  /** Logins in lower case that the directory no longer knows; absent: it was not asked. */
  readonly gone?: ReadonlySet<string>;
  /** What it says of the others, by login in lower case. */
  readonly told?: ReadonlyMap<string, KnownAccount>;
}

/** A finding about a list or its rows, by itself. */
export const found = (
  list: string,
  trouble: Trouble,
  more: { readonly rows?: readonly RowName[]; readonly mend?: readonly Action[] } = {}
): Finding => ({
  trouble,
  severity: severities[trouble.kind],
  list,
  rows: [...(more.rows ?? [])].sort((one, other) => one.id - other.id),
  count: 1,
  ...(more.mend === undefined ? {} : { mend: more.mend })
});

/** Rows that share a key, groups of two and more only; an empty key is shared with nobody. */
export const rowsAlike = <Row extends { readonly id: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string
): readonly (readonly Row[])[] => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (key === '') continue;
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((one, other) => one.id - other.id));
};
