import type { Validation, ViewDefinition } from './definitions.ts';
import { propertyOf } from './fields.ts';
import type { Field } from './fields.ts';
import type { Words } from './words.ts';

export interface View extends ViewDefinition {
  /** Bare GUID. */
  readonly id: string;
  /** Its title in other languages. */
  readonly titles?: Words;
}

/** What of a list can change while its address, id and fields stay. */
export interface ListSettings {
  readonly description: string;
  readonly template: number;
  readonly onQuickLaunch: boolean;
  readonly hidden: boolean;
  readonly versioning: boolean;
  readonly attachments: boolean;
  readonly contentTypes: boolean;
  readonly noCrawl: boolean;
  /** 1 everyone's rows, 2 one's own. */
  readonly readSecurity: 1 | 2;
  /** 1 everyone's rows, 2 one's own, 4 none. */
  readonly writeSecurity: 1 | 2 | 4;
  /** Has role assignments of its own. */
  readonly ownPermissions: boolean;
  /** Of what the list is, not of its rows; absent: 1. */
  readonly version?: number;
  /** Title and description in other languages; absent: none was written. */
  readonly titles?: Words;
  readonly descriptions?: Words;
  /** What every row must satisfy; absent: nothing. */
  readonly validation?: Validation;
  /** Content approval: what is written waits; absent: nothing waits. */
  readonly moderation?: boolean;
  /** Who sees what waits or was rejected: 0 readers, 1 who may edit, 2 who may approve, its author in any case; absent: 0. */
  readonly draftVisibility?: 0 | 1 | 2;
  /** The list's pages offer folders; absent: they do not. */
  readonly folderCreation?: boolean;
  /** Its id in the recycle bin; absent: it does not lie there. */
  readonly recycled?: string;
}

/** A list as the site knows it; replaced as a whole when its schema changes. */
export interface List extends ListSettings {
  /** Of its table, `list_7`; never reused. */
  readonly number: number;
  readonly table: string;
  /** Bare GUID. */
  readonly id: string;
  /** From the web: `Lists/Circles`. */
  readonly url: string;
  /** Server-relative: `/sites/intranet/Lists/Circles`. */
  readonly folder: string;
  readonly title: string;
  readonly created: string;
  readonly fields: readonly Field[];
  readonly views: readonly View[];
  /** `SP.Data.CirclesListItem` */
  readonly itemType: string;
  /** `CirclesListItems` */
  readonly itemSet: string;
  /** `CirclesList` */
  readonly entityType: string;
  /** By internal name, without case. */
  field(name: string): Field | undefined;
  /** By the name that REST uses, with case. */
  property(name: string): Field | undefined;
}

/** Holds files rather than rows: a library, or the pages of a site. */
export const isLibrary = ({ template }: Pick<ListSettings, 'template'>): boolean => [101, 119].includes(template);

/** Holds no rows: the columns of the site itself, which its lists may take. */
export const isSiteColumns = ({ template }: Pick<ListSettings, 'template'>): boolean => template === 0;

const encoded = (name: string): string =>
  name.replace(/[^A-Za-z0-9_]/gu, (letter) => `_x${letter.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}_`);

const entityNames = (url: string, template: number): Pick<List, 'itemType' | 'itemSet' | 'entityType'> => {
  if (template === 112) return { itemType: 'SP.Data.UserInfoItem', itemSet: 'UserInfo', entityType: 'UserInfo' };
  const last = url.slice(url.lastIndexOf('/') + 1);
  const name = encoded(last.charAt(0).toUpperCase() + last.slice(1));
  // Of libraries no name has List in it.
  if (isLibrary({ template })) return { itemType: `SP.Data.${name}Item`, itemSet: `${name}Items`, entityType: name };
  return { itemType: `SP.Data.${name}ListItem`, itemSet: `${name}ListItems`, entityType: `${name}List` };
};

/** Puts a list together from what the database holds of it. */
export const listFrom = (stored: {
  readonly web: string;
  readonly number: number;
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly created: string;
  readonly settings: ListSettings;
  readonly fields: readonly Field[];
  readonly views: readonly View[];
}): List => {
  const { web, settings, ...rest } = stored;
  const byName = new Map(stored.fields.map((field) => [field.name.toLowerCase(), field]));
  const byProperty = new Map(stored.fields.map((field) => [propertyOf(field), field]));
  return {
    ...settings,
    ...rest,
    ...entityNames(stored.url, settings.template),
    table: `list_${stored.number}`,
    folder: `${web}/${stored.url}`,
    field: (name) => byName.get(name.toLowerCase()),
    property: (name) => byProperty.get(name)
  };
};
