import type { ListRights } from '../../domain/port/rowWriter';

/** The lower half of SharePoint's permission bits: decimal text, `{ High: "176", Low: "138612833" }`. */
const lowOf = (permissions: unknown): number => {
  const low = Number((permissions as { Low?: unknown } | null | undefined)?.Low ?? 0);
  return Number.isFinite(low) ? low : 0;
};

const viewListItems = 0x1;
const editListItems = 0x4;
/** Override List Behaviors, as the page of levels calls it. */
const cancelCheckout = 0x100;
const manageLists = 0x800;
const managePermissions = 0x2000000;
const writeItems = 0x2 | editListItems;

/** EditListItems: may change rows. */
export const mayEditItems = (permissions: unknown): boolean => (lowOf(permissions) & editListItems) !== 0;

/** ManageLists: may make lists. */
export const mayManageLists = (permissions: unknown): boolean => (lowOf(permissions) & manageLists) !== 0;

/** Override List Behaviors: may see through item-level security. */
export const mayOverrideLists = (permissions: unknown): boolean => (lowOf(permissions) & cancelCheckout) !== 0;

/** Sees through item-level security, whichever of the two permissions it is that does. */
export const seesThroughItems = (permissions: unknown): boolean =>
  mayManageLists(permissions) && mayOverrideLists(permissions);

/** What these permissions allow to do with rows. */
export const rightsIn = (permissions: unknown): ListRights => ({
  mayAdd: (lowOf(permissions) & 0x2) !== 0,
  mayEdit: mayEditItems(permissions),
  mayDelete: (lowOf(permissions) & 0x8) !== 0,
  seesAll: seesThroughItems(permissions)
});

/** AddListItems and EditListItems: may tick off. */
export const mayWriteItems = (permissions: unknown): boolean => (lowOf(permissions) & writeItems) === writeItems;

/** ViewListItems: may read; the Limited Access that a shared file gives has it not. */
export const mayReadItems = (permissions: unknown): boolean => (lowOf(permissions) & viewListItems) !== 0;

/** ManagePermissions: may say who reads and writes. */
export const mayManagePermissions = (permissions: unknown): boolean => (lowOf(permissions) & managePermissions) !== 0;
