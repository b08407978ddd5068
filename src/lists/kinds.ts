import type { Kind } from './traits';

/** Settings by the names that SharePoint's REST API has for them; what is not named stays as SharePoint made it. */
export interface ListSettings {
  /** No former version of a row is kept: what somebody took back would still be read there. */
  readonly EnableVersioning?: false;
  /** No files: they would be read past our parts, and no erasing would ask about them. */
  readonly EnableAttachments?: false;
  /** Not for the search of the whole intranet, which our rights on the list cannot follow at once. */
  readonly NoCrawl?: true;
}

/** What set-up makes of a list, and health expects. */
export interface KindRules {
  /** The list has permissions of its own, not the site's. */
  readonly ownPermissions: boolean;
  /** What those who read the site may do here. */
  readonly readers: 'asOnSite' | 'contribute' | 'nothing';
  /**
   * What is left of Edit, Design and all else that sees through item-level security, for whoever has it by inheritance and
   * is neither a handler nor in Full Control. This is the one right that set-up takes away.
   */
  readonly seeingThrough: 'asOnSite' | 'contribute' | 'nothing';
  /** SharePoint's ReadSecurity and WriteSecurity: 1 everyone's rows, 2 one's own. */
  readonly readSecurity: 1 | 2;
  readonly writeSecurity: 1 | 2;
  readonly settings: ListSettings;
}

/** Of lists that only our parts write. */
const own = { EnableVersioning: false, EnableAttachments: false } as const;

/** Item-level security goes by Author, which gives four kinds of list. */
export const kinds: Readonly<Record<Kind, KindRules>> = {
  curated: {
    ownPermissions: false,
    readers: 'asOnSite',
    seeingThrough: 'asOnSite',
    readSecurity: 1,
    writeSecurity: 1,
    settings: {}
  },
  publicOwnRows: {
    ownPermissions: true,
    readers: 'contribute',
    seeingThrough: 'asOnSite',
    readSecurity: 1,
    writeSecurity: 2,
    settings: own
  },
  privateOwnRows: {
    ownPermissions: true,
    readers: 'contribute',
    seeingThrough: 'contribute',
    readSecurity: 2,
    writeSecurity: 2,
    settings: { ...own, NoCrawl: true }
  },
  curatorsOnly: {
    ownPermissions: true,
    readers: 'nothing',
    seeingThrough: 'nothing',
    readSecurity: 1,
    writeSecurity: 1,
    settings: { ...own, NoCrawl: true }
  }
};
