import type { PartialTheme } from '@fluentui/react/lib/Theme';

/** The languages that Site contents speaks itself; titles of lists and fields come as the site has them. */
export type Culture = 'fr-FR' | 'nl-NL' | 'en-US' | 'de-DE';

/** What is looked at: all lists, one list, or one list with a form opened over it. */
export type ContentsPath =
  | { readonly kind: 'all' }
  | { readonly kind: 'list'; readonly listUrl: string }
  | {
      readonly kind: 'new' | 'edit' | 'display';
      readonly listUrl: string;
      /** Absent for `new`. */
      readonly itemId?: number;
    };

export interface SiteContentsOptions {
  /** Address of the web, absolute or from the server's root: `/sites/intranet`. */
  readonly webUrl: string;
  readonly culture: Culture;
  readonly path: ContentsPath;
  /** Absent: Fluent's own light theme. */
  readonly theme?: PartialTheme;
}

/** What the visitor may do in a list, from EffectiveBasePermissions. */
export interface Rights {
  readonly add: boolean;
  readonly edit: boolean;
  readonly remove: boolean;
}

export interface ListSummary {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly library: boolean;
  readonly itemCount: number;
  /** ISO, UTC. */
  readonly modified: string;
  /** From the server's root: `/sites/intranet/Lists/Circles`. */
  readonly folder: string;
  readonly rights: Rights;
}

/** TypeAsString of the fields that are drawn as what they are; any other type is drawn as text. */
export const fieldTypes = [
  'Text',
  'Note',
  'Number',
  'Currency',
  'Integer',
  'Counter',
  'Boolean',
  'DateTime',
  'Choice',
  'MultiChoice',
  'Lookup',
  'LookupMulti',
  'User',
  'UserMulti',
  'URL',
  'Attachments',
  'Other'
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** A column as `fields` over REST describes it. */
export interface ListField {
  /** Internal name, as views and CAML use it. */
  readonly name: string;
  /** The name in REST's items: EntityPropertyName. */
  readonly property: string;
  readonly title: string;
  readonly description: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly unique: boolean;
  /** Text only, characters. */
  readonly maxLength?: number;
  /** Note only. */
  readonly lines: number;
  readonly richText: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Absent: as many as are typed. */
  readonly decimals?: number;
  readonly choices: readonly string[];
  readonly fillIn: boolean;
  /** DateTime only: a day without a time. */
  readonly dateOnly: boolean;
  /** Lookup only: bare GUID of the target. */
  readonly lookupList: string;
  /** Lookup only: the target's shown field. */
  readonly lookupField: string;
  /** As SharePoint keeps it: `1` for a yes, the word of a choice, `[today]`. */
  readonly defaultValue: string;
  /** Takes part in the forms: not hidden, not read-only, of a type that a form knows. */
  readonly inForms: boolean;
}

export interface ListView {
  readonly id: string;
  readonly title: string;
  readonly isDefault: boolean;
  /** Internal names in order. */
  readonly fields: readonly string[];
  /** The inner XML of <Query>. */
  readonly query: string;
  readonly rowLimit: number;
}

/** Everything that is asked before the first row: the list, its fields, its views and the web's time zone. */
export interface ListSchema extends ListSummary {
  readonly fields: readonly ListField[];
  readonly views: readonly ListView[];
  /** Site user id of the visitor; 0 when no view asks for it. */
  readonly me: number;
  /** IANA name of the web's time zone. */
  readonly timeZone: string;
  /** Folder of each list that the visitor may see, by bare GUID: where a lookup leads. */
  readonly folders: ReadonlyMap<string, string>;
}

/** An item as REST gives it. */
export type Row = Readonly<Record<string, unknown>> & { readonly Id: number };
