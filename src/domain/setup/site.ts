import type { Language } from '../../lists/columns';
import type { HintsByList } from '../../lists/hintsIn';
import type { ListSettings } from '../../lists/kinds';

/** A column as a site has it. */
export interface ColumnState {
  /** Internal name: never changes, whatever the title says. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** SharePoint's own word for the kind: `Text`, `DateTime`, `LookupMulti`. */
  readonly type: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  /** A form asks for it, or shows it. */
  readonly inForms: boolean;
  /** Words of a choice column in their order; absent for other kinds. */
  readonly words?: readonly string[];
  /** Curators may type a word that is not among them; absent for other kinds. */
  readonly fillIn?: boolean;
  /** Id of the list that a lookup points at, lower case without braces; absent for other kinds. */
  readonly target?: string;
  /** A date without a time; absent for other kinds. */
  readonly dayOnly?: boolean;
  /** A note with formatting: its text would come with HTML; absent for other kinds. */
  readonly formatted?: boolean;
  /** A note that keeps what was written before beside what is added. */
  readonly appends?: boolean;
  /** A person column in which a group can be chosen. */
  readonly takesGroups?: boolean;
  /** A number that forms take as so many of a hundred. */
  readonly percentage?: boolean;
  /** Characters that a text may have; absent: SharePoint's own bound. */
  readonly maxLength?: number;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  /** What a new row begins with, as SharePoint keeps it, or a formula with its `=`; absent: it says nothing of it. */
  readonly initially?: string;
  /** The formula that a value must satisfy; absent: any value is taken. */
  readonly rule?: string;
}

/** A view as a site has it; personal and hidden views are left out. */
export interface ViewState {
  readonly id: string;
  readonly title: string;
  readonly isDefault: boolean;
  /** Name of its page, `AllItems.aspx`: never changes, whatever the title says. */
  readonly page: string;
  /** Internal names in order. */
  readonly columns: readonly string[];
  /** SharePoint's XML of filter, grouping and order; empty: none. */
  readonly query: string;
}

/** Rights of a group or a person on a list, as far as they matter here. */
export interface Grant {
  /** Id of the group or person on the site. */
  readonly principal: number;
  readonly name: string;
  readonly mayRead: boolean;
  /** AddListItems and EditListItems. */
  readonly mayWrite: boolean;
  /** ManageLists. */
  readonly mayManage: boolean;
  /** Override List Behaviors, in SharePoint's own enumeration CancelCheckout. */
  readonly mayOverride: boolean;
  /** ManagePermissions: Full Control, which can give itself whatever it lacks. */
  readonly mayGovern: boolean;
}

/** A group of the site. */
export interface SiteGroup {
  /** Its number on the site. */
  readonly id: number;
  readonly title: string;
}

/** A list as a site has it. */
export interface ListState {
  /** Address from the site: `Lists/Ambassadors`. */
  readonly url: string;
  /** Lower case without braces. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** 100: a custom list; anything else is not ours, whatever its address. */
  readonly template: number;
  /** Rows, those included that the reader may not see. */
  readonly rows: number;
  /** By the names that SharePoint's REST API has for them. */
  readonly settings: Readonly<Record<keyof ListSettings, boolean>>;
  /** SharePoint's ReadSecurity and WriteSecurity: 1 everyone's rows, 2 one's own, 4 to write: none. */
  readonly readSecurity: number;
  readonly writeSecurity: number;
  /** Rows wait until somebody approves them, or until their draft is published; absent: neither. */
  readonly approval?: {
    readonly drafts: boolean;
    /** SharePoint's DraftVersionVisibility: 0 whoever reads sees what waits, 1 whoever edits, 2 whoever approves. */
    readonly seenBy: number;
  };
  /** The formula that a whole row must satisfy; absent: any row is taken. */
  readonly rule?: string;
  /** The list has permissions of its own, not the site's. */
  readonly ownPermissions: boolean;
  /** What the person at the screen may do here. */
  readonly may: {
    readonly edit: boolean;
    readonly manage: boolean;
    readonly permissions: boolean;
    /** Sees rows of others where each person sees only their own; asked of both permissions that may do so. */
    readonly seesAll: boolean;
  };
  /** Title and whatever does not come with every list: ours, and those that curators added. */
  readonly columns: readonly ColumnState[];
  readonly views: readonly ViewState[];
  /** How many of its starting rows are not there, by their titles; absent: it has none to start with, or was not looked at. */
  readonly startingRows?: number;
  /** Who may do what; absent: the person at the screen may not know. */
  readonly grants?: readonly Grant[];
}

/** What a site has of the declared lists: set-up compares it, the health check reads it. */
export interface SiteState {
  readonly url: string;
  readonly title: string;
  /** The site's own language, or English when it is none of ours: titles and choice words are made in it. */
  readonly language: Language;
  /** The person at the screen: ManageLists and ManagePermissions on the site. */
  readonly may: { readonly manageLists: boolean; readonly managePermissions: boolean };
  /** Names of those who may set up, to be asked; empty: not known. */
  readonly owners: readonly string[];
  /** The site can be read only: locked, archived, or over its quota. */
  readonly readOnly: boolean;
  /** By address; a list that is not there, or that the person may not see, is absent. */
  readonly lists: ReadonlyMap<string, ListState>;
  /** Whoever can read the site, for the rights of LearningProgress; absent: the person may not know. */
  readonly grants?: readonly Grant[];
  /** Groups of the site; absent: the person gives no rights here, and so chooses none. */
  readonly groups?: readonly SiteGroup[];
  /** What forms are to say under fields, in its language. */
  readonly hints: HintsByList;
  /** Addresses of our lists that the site's navigation shows. */
  readonly navigation: readonly string[];
}

/** Somebody, or a group, who loses rights on a list. */
export interface Narrowed {
  /** Id on the site. */
  readonly principal: number;
  readonly name: string;
}
