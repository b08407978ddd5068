import type { Kind } from './traits';

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
}

/** Item-level security goes by Author, which gives four kinds of list. */
export const kinds: Readonly<Record<Kind, KindRules>> = {
  curated: {
    ownPermissions: false,
    readers: 'asOnSite',
    seeingThrough: 'asOnSite',
    readSecurity: 1,
    writeSecurity: 1
  },
  publicOwnRows: {
    ownPermissions: true,
    readers: 'contribute',
    seeingThrough: 'asOnSite',
    readSecurity: 1,
    writeSecurity: 2
  },
  privateOwnRows: {
    ownPermissions: true,
    readers: 'contribute',
    seeingThrough: 'contribute',
    readSecurity: 2,
    writeSecurity: 2
  },
  curatorsOnly: {
    ownPermissions: true,
    readers: 'nothing',
    seeingThrough: 'nothing',
    readSecurity: 1,
    writeSecurity: 1
  }
};
