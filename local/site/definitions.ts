/** A formula that must come out true, and what is said when it does not. */
export interface Validation {
  readonly formula: string;
  readonly message: string;
}

/** A column as feature XML, createFieldAsXml or a REST call defines it; names as SharePoint's <Field> has them. */
export interface FieldDefinition {
  /** Internal name. */
  readonly name: string;
  readonly displayName: string;
  /** Braced GUID; absent: one is made. */
  readonly id?: string;
  readonly type:
    | 'Text'
    | 'Note'
    | 'Number'
    | 'Currency'
    | 'Integer'
    | 'Boolean'
    | 'DateTime'
    | 'Choice'
    | 'MultiChoice'
    | 'Lookup'
    | 'LookupMulti'
    | 'User'
    | 'UserMulti'
    | 'URL'
    | 'Guid'
    | 'Calculated';
  readonly description?: string;
  readonly group?: string;
  readonly required?: boolean;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly indexed?: boolean;
  readonly unique?: boolean;
  /** Text only, characters; absent: 255. */
  readonly maxLength?: number;
  /** Note only. */
  readonly lines?: number;
  readonly richText?: boolean;
  /** A person column: 0 takes people alone, 1 groups as well; absent: 0. */
  readonly selectionMode?: number;
  /** A number that forms show, and take, as so many of a hundred. */
  readonly percentage?: boolean;
  /** DateOnly or DateTime for DateTime; Dropdown or RadioButtons for Choice; Hyperlink or Image for URL. */
  readonly format?: string;
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
  readonly choices?: readonly string[];
  readonly fillIn?: boolean;
  /** As XML has it: `1` for a yes, the word of a choice. */
  readonly defaultValue?: string;
  /** Lookup: the target's address from the web (`Lists/Circles`), `Self`, or a braced list id. */
  readonly list?: string;
  /** Lookup: the target's shown field; absent: Title. */
  readonly showField?: string;
  /** Calculated only: `=[Score]*2`, and what comes of it. */
  readonly formula?: string;
  readonly resultType?: 'Text' | 'Number' | 'Boolean' | 'DateTime';
  /** What a value must satisfy; the message is for whoever wrote another. */
  readonly validation?: Validation;
}

export interface ViewDefinition {
  readonly displayName: string;
  /** Page name in the list's folder, `AllItems.aspx`. */
  readonly url: string;
  readonly isDefault: boolean;
  readonly fields: readonly string[];
  /** The inner XML of <Query>: OrderBy, GroupBy, Where. */
  readonly query: string;
  readonly rowLimit: number;
}

export interface ListDefinition {
  readonly title: string;
  /** From the web: `Lists/Circles`. */
  readonly url: string;
  readonly description: string;
  /** 100 is a custom list. */
  readonly template: number;
  readonly onQuickLaunch: boolean;
  readonly hidden: boolean;
  readonly versioning: boolean;
  readonly attachments: boolean;
  /** What the base column Title is called, whether it is required and in the forms; absent: Title, required, shown. */
  readonly titleField?: {
    readonly displayName: string;
    readonly required: boolean;
    /** False: no form shows it. */
    readonly shown?: boolean;
  };
  readonly fields: readonly FieldDefinition[];
  readonly views: readonly ViewDefinition[];
}

/** An entry of the company's directory: what user profiles and the user information list are filled from. */
export interface DirectoryPerson {
  /** Claims login. */
  readonly login: string;
  readonly email: string;
  readonly displayName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string;
  /** As the directory writes it: one of the spellings in a circle's ProfileNames, or something nobody mapped. */
  readonly department: string;
  readonly office: string;
  /** Culture names in the person's order, `fr-FR`. */
  readonly languages: readonly string[];
  /** The directory has a photo. */
  readonly hasPicture: boolean;
}

/** Roles of a site, least first. */
export type RoleName = 'None' | 'Read' | 'Contribute' | 'Edit' | 'Design' | 'Full Control';

/** A value as a row stores it: dates in UTC, multi-values as arrays, a link as its address and description. */
export type StoredValue =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | readonly number[]
  | { readonly Url: string; readonly Description: string };

export type StoredRow = Readonly<Record<string, StoredValue>>;

/** A feature of a package that was added to a site. */
export interface ActiveFeature {
  /** Bare GUID in lower case. */
  readonly id: string;
  readonly title: string;
}

/** What rooms beside `rest` may do with a site: provisioning, the data step and the page. */
export interface SiteRoom {
  /** Server-relative, `/sites/intranet`. */
  readonly url: string;
  createList(definition: ListDefinition): void;
  /** Gives an existing list the columns that it lacks, for a newer package; returns their names. */
  addMissingColumns(url: string, fields: readonly FieldDefinition[]): readonly string[];
  /** The list at this address from the web exists. */
  hasList(url: string): boolean;
  /** The list has a view of this page, `AllItems.aspx`. */
  hasView(url: string, page: string): boolean;
  /** Gives a list, its fields, choices and views their words in the site's language, as a finished set-up would. */
  retitle(
    url: string,
    words: {
      readonly title: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly choices: Readonly<Record<string, readonly string[]>>;
      /** Absent: the description stays. */
      readonly description?: string;
      /** What forms say under fields; absent: what they said. */
      readonly hints?: Readonly<Record<string, string>>;
      /** By the names of their pages, `AllItems.aspx`; absent: they keep their titles. */
      readonly views?: Readonly<Record<string, string>>;
    }
  ): void;
  /** ReadSecurity and WriteSecurity: 1 everyone's rows, 2 one's own. */
  secureItems(url: string, security: { readonly read: 1 | 2; readonly write: 1 | 2 | 4 }): void;
  /** NoCrawl. */
  keepFromSearch(url: string): void;
  /** Breaks the list's inheritance and gives everyone who can read the site this role on the list. */
  openList(url: string, role: RoleName): void;
  /**
   * Lets a group of its own see all rows of lists on which others do not: Design for the group; of whoever else has the site's
   * rights there and not Full Control, the role that is named is left.
   */
  handOver(
    lists: readonly { readonly url: string; readonly leaves: 'Contribute' | 'None' }[],
    group: { readonly title: string; readonly logins: readonly string[] }
  ): void;
  /** The first row with this title; undefined: the list has none. */
  rowCalled(url: string, title: string): number | undefined;
  /** What kind of column this is; undefined: the list has none of that name. */
  columnOf(url: string, name: string): { readonly type: string; readonly target?: string } | undefined;
  /** Adds somebody to the directory; ids of site users are given when they are first needed on the site. */
  addToDirectory(people: readonly DirectoryPerson[]): void;
  /** Gives somebody a role on the site and returns the site user id. */
  welcome(login: string, role: RoleName): number;
  /** The site user id, made when it is first asked for (ensureUser). */
  userId(login: string): number;
  /** Appends rows, trusted and fast; returns their ids. `by` is the login of their author. */
  insert(url: string, rows: readonly StoredRow[], by: string, at: Date): readonly number[];
  /** Changes a row once more, trusted and fast: it is of the next version then. `by` is the login of who changes it. */
  rewrite(url: string, id: number, row: StoredRow, by: string, at: Date): void;
  /** Deletes a row for good. */
  erase(url: string, id: number, by: string, at: Date): void;
  /** Somebody leaves: what they wrote stays, the account is gone. */
  dismiss(login: string): void;
  /** All or nothing. */
  transaction<Result>(work: () => Result): Result;
  /** Remembers that a package's feature was activated here. */
  activate(feature: ActiveFeature): void;
  /** A value the local page keeps: its web parts and their properties; undefined: never kept. */
  kept(key: string): string | undefined;
  keep(key: string, value: string): void;
  close(): void;
}
