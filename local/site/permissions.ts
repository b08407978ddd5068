import type { RoleName } from './definitions.ts';

/** Bits of SharePoint's base permissions that this site decides by. */
export const permission = {
  view: 1n << 0n,
  add: 1n << 1n,
  edit: 1n << 2n,
  remove: 1n << 3n,
  approve: 1n << 4n,
  /** In SharePoint's own enumeration CancelCheckout. */
  overrideListBehaviors: 1n << 8n,
  manageLists: 1n << 11n,
  open: 1n << 16n,
  viewPages: 1n << 17n,
  managePermissions: 1n << 25n,
  manageWeb: 1n << 30n
} as const;

/** Which of the two permissions sees through item-level security: only a tenant can tell. */
export type SeesThrough = 'manageLists' | 'overrideListBehaviors';

/**
 * What somebody who may only add rows could perhaps do to them, on a tenant that nobody has asked: `stamp` another author or
 * moment with bNewDocumentUpdate, `draw` an id beforehand and write its row later.
 */
export type Loophole = 'stamp' | 'draw';

interface RoleDefinition {
  readonly id: number;
  readonly kind: number;
  readonly order: number;
  readonly mask: bigint;
  readonly titles: { readonly en: string; readonly fr: string; readonly nl: string; readonly de: string };
}

const mask = (high: number, low: number): bigint => (BigInt(high) << 32n) | BigInt(low);

/** SharePoint's own role definitions: ids and masks are the same on every site. */
export const roleDefinitions: Readonly<Record<Exclude<RoleName, 'None'>, RoleDefinition>> = {
  'Full Control': {
    id: 1073741829,
    kind: 5,
    order: 1,
    mask: mask(2147483647, 4294967295),
    titles: { en: 'Full Control', fr: 'Contrôle total', nl: 'Volledig beheer', de: 'Vollzugriff' }
  },
  Design: {
    id: 1073741828,
    kind: 4,
    order: 32,
    mask: mask(432, 1012866047),
    titles: { en: 'Design', fr: 'Conception', nl: 'Ontwerpen', de: 'Entwerfen' }
  },
  Edit: {
    id: 1073741830,
    kind: 6,
    order: 48,
    mask: mask(432, 1011030767),
    titles: { en: 'Edit', fr: 'Modification', nl: 'Bewerken', de: 'Bearbeiten' }
  },
  Contribute: {
    id: 1073741827,
    kind: 3,
    order: 64,
    mask: mask(432, 1011028719),
    titles: { en: 'Contribute', fr: 'Collaboration', nl: 'Bijdragen', de: 'Mitwirken' }
  },
  Read: {
    id: 1073741826,
    kind: 2,
    order: 128,
    mask: mask(176, 138612833),
    titles: { en: 'Read', fr: 'Lecture', nl: 'Lezen', de: 'Lesen' }
  }
};

/** What a set of roles allows together. */
export const maskOf = (roles: readonly RoleName[]): bigint =>
  roles.reduce((sum, role) => (role === 'None' ? sum : sum | roleDefinitions[role].mask), 0n);

export const allows = (granted: bigint, asked: bigint): boolean => (granted & asked) === asked;
