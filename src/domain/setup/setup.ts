import type { SetUpGroup } from '../../lists/traits';
import type { Narrowed, SiteState } from './site';
import type { Slip } from './slip';

/** One thing that set-up does. Each can be repeated: what is there already is left as it is. */
export type Action =
  /**
   * Makes the list at its address, then gives it its title in the site's language. `inNavigation`: and puts it into the
   * site's navigation, where that gives the order of the declarations.
   */
  | { readonly kind: 'createList'; readonly list: string; readonly inNavigation?: true }
  /** Translates a title that nobody has changed since it was made. */
  | { readonly kind: 'titleList'; readonly list: string }
  /** Makes the column under its ASCII name, then gives it its title and words in the site's language. */
  | { readonly kind: 'createColumn'; readonly list: string; readonly column: string }
  | { readonly kind: 'titleColumn'; readonly list: string; readonly column: string }
  | { readonly kind: 'indexColumn'; readonly list: string; readonly column: string }
  /** No two rows may hold the same value; with the index that it needs. */
  | { readonly kind: 'uniqueColumn'; readonly list: string; readonly column: string }
  | { readonly kind: 'requireColumn'; readonly list: string; readonly column: string }
  /** Puts the choice words into the site's language; only while the list has no rows. */
  | { readonly kind: 'wordChoices'; readonly list: string; readonly column: string }
  /** Adds words for keys that have none; those that are there stay as they are. */
  | { readonly kind: 'addChoices'; readonly list: string; readonly column: string }
  /** `view` is the place of the view in the declaration; 0 is the default view. Finishes one that was left half made. */
  | { readonly kind: 'createView'; readonly list: string; readonly view: number }
  /** Translates the title of a view that nobody has changed, and in its filter the word that the list no longer uses. */
  | { readonly kind: 'wordView'; readonly list: string; readonly view: number }
  /** Versions, files, the intranet's search and the title in forms, as the kind of list has them. */
  | { readonly kind: 'settleList'; readonly list: string }
  /** Who reads and writes whose rows, as the kind of list has it: each person only their own. */
  | { readonly kind: 'secureRows'; readonly list: string }
  /** Permissions of its own: whoever can read the site may write here. Takes Manage Permissions; takes nothing away. */
  | { readonly kind: 'openList'; readonly list: string }
  /** Takes from them what lets them see through item-level security, on this list only; `left`: what they keep here. */
  | {
      readonly kind: 'narrowList';
      readonly list: string;
      readonly from: readonly Narrowed[];
      readonly left: 'contribute' | 'nothing';
    }
  /** Gives a group a level that sees everybody's rows on this list, and makes the group where it is not there. */
  | { readonly kind: 'letHandle'; readonly list: string; readonly group: Handlers }
  /** Sets one setting of a column back to what parts and forms count on; no row is written. */
  | { readonly kind: 'settleColumn'; readonly list: string; readonly column: string; readonly slip: Slip }
  /** Takes back the formula that whole rows must satisfy. */
  | { readonly kind: 'freeRows'; readonly list: string }
  /** No row waits for approval any more, nor is any a draft: what waited, and what was rejected, is seen from then on. */
  | { readonly kind: 'releaseRows'; readonly list: string }
  /** Removes a column beside ours, only while no row holds anything in it. */
  | { readonly kind: 'removeColumn'; readonly list: string; readonly column: string }
  /** Writes a row's title anew, only while it is what it was. */
  | {
      readonly kind: 'renameRow';
      readonly list: string;
      readonly id: number;
      readonly from: string;
      readonly to: string;
    }
  /** Puts the lists into the site's navigation, in the order of their declarations. */
  | { readonly kind: 'navigation' }
  /** Adds the starting rows whose titles are not there yet. */
  | { readonly kind: 'seed'; readonly list: string };

/** The group of those who handle private lists. */
export interface Handlers {
  /** Its number on the site; absent: it is yet to be made. */
  readonly principal?: number;
  readonly name: string;
}

/** What set-up will not touch, because it is not what it should be and only a person can say what to do. */
export type Obstacle =
  /** Something else stands at the address: a library, a calendar. */
  | { readonly kind: 'wrongTemplate'; readonly list: string; readonly found: number }
  | { readonly kind: 'wrongType'; readonly list: string; readonly column: string; readonly found: string }
  /** A lookup that points at another list, or at none any more. */
  | { readonly kind: 'wrongTarget'; readonly list: string; readonly column: string }
  /** The lookup cannot be made: where the list that it points at should be stands something else. */
  | { readonly kind: 'noTarget'; readonly list: string; readonly column: string; readonly target: string }
  /** Rows hold the same value twice, or the list has its 20 indexes: unique or index cannot be set. Told after the try. */
  | { readonly kind: 'refused'; readonly list: string; readonly column?: string; readonly detail: string };

/** What a curator may want besides. */
export interface Wishes {
  /** Which groups of lists; absent: all. */
  readonly groups?: readonly SetUpGroup[];
  /** The starting set of search terms and badges. */
  readonly startingRows: boolean;
  /** Who is to handle private lists; absent: as it is. */
  readonly handlers?: Handlers | undefined;
  /** Leave the site's navigation as it is; absent: the lists are put into it. */
  readonly keepNavigation?: boolean;
}

/** One line of set-up: a list, or the look at the whole at the end. */
export interface SetUpStep {
  /** Address of the list; absent: the navigation. */
  readonly list?: string;
  /** The list is there already. */
  readonly exists: boolean;
  /** Empty: nothing to do here. */
  readonly actions: readonly Action[];
  readonly obstacles: readonly Obstacle[];
}

export type Plan = readonly SetUpStep[];

/** What an action takes on the site or the list. */
export type RequiredRight = 'manageLists' | 'managePermissions' | 'editRows';

/** Which right somebody needs for an action. */
export const needs = ({ kind }: Action): RequiredRight => {
  if (kind === 'renameRow') return 'editRows';
  return ['openList', 'narrowList', 'letHandle'].includes(kind) ? 'managePermissions' : 'manageLists';
};

/** The person at the screen may do this: on the list itself where it is there, else on the site. */
export const mayDo = (action: Action, { lists, may }: SiteState): boolean => {
  const list = 'list' in action ? lists.get(action.list) : undefined;
  switch (needs(action)) {
    case 'managePermissions':
      return list?.may.permissions ?? may.managePermissions;
    case 'editRows':
      return list?.may.edit === true;
    case 'manageLists':
      return list?.may.manage ?? may.manageLists;
  }
};

/** What set-up asks of a site. Every method rejects with ProgrammeError and nothing else. */
export interface Provisioning {
  /** Looks at the site as it is now. */
  inspect(): Promise<SiteState>;
  /** Names of those who may set up, to be asked; empty: not known. */
  owners(): Promise<readonly string[]>;
  /** Does one thing; resolves as well when it was done already. */
  carryOut(action: Action): Promise<void>;
}
