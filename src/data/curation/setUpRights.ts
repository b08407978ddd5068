import { late } from '../../device/late';
import { ProgrammeError } from '../../domain/port/programme';
import { narrowedOn, shutOut } from '../../domain/privacy/rights';
import type { Narrowed } from '../../domain/setup/site';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import { severalOf } from './listFacts';
import { mayManageLists, mayOverrideLists } from '../connection/permissions';
import { listThere, type Site } from './setUpLists';
import type { Place } from './sharePoint';
import { grantsOn, grantsOnSite } from './siteState';

/** SharePoint's number for the level Contribute, whatever it is called on the site. */
const contribute = 3;

const roleOf = async ({ sp }: Place): Promise<number> =>
  (await sp.web.roleDefinitions.getByType(contribute).select('Id')()).Id;

const unknown = (list: List): ProgrammeError => new ProgrammeError({ kind: 'forbidden', what: list.url });

/**
 * Gives a list permissions of its own, those of the site to begin with, and lets whoever reads the site write here where
 * the kind of list wants it. Nobody loses anything. Rows are secured before: else everybody could read what others write.
 */
export const openList = async (site: Site, list: List): Promise<void> => {
  const { ownPermissions } = await listThere(site, list);
  if (!ownPermissions) await site.list(list).breakRoleInheritance(true, false);
  if (kinds[list.kind].readers !== 'contribute') return;
  const [everyone, here, role] = await site.together(grantsOnSite, (place) => grantsOn(place, list), roleOf);
  if (everyone === undefined || here === undefined) throw unknown(list);
  const { roleAssignments } = site.list(list);
  for (const { principal } of shutOut(here, everyone)) await roleAssignments.add(principal, role);
};

/** Levels that somebody has on a list itself. */
const levelsOf = async (place: Place, list: List, principal: number) => {
  const { bindings } = place.list(list).roleAssignments.getById(principal);
  return severalOf(await bindings.select('Id', 'RoleTypeKind', 'BasePermissions')());
};

/**
 * Takes from those who were named what lets them see through item-level security. What they keep is given first, so that
 * nobody is shut out in between. Looked at once more: whoever was let handle the list meanwhile keeps that.
 */
export const narrowList = async (site: Site, list: List, from: readonly Narrowed[]): Promise<void> => {
  const { ownPermissions } = await listThere(site, list);
  // The site's own permissions are never touched.
  if (!ownPermissions) throw new ProgrammeError({ kind: 'invalid', what: list.url });
  const [everyone, grants] = await site.together(grantsOnSite, (place) => grantsOn(place, list));
  if (everyone === undefined || grants === undefined) throw unknown(list);
  const named = new Set(from.map(({ principal }) => principal));
  const keepsContribute = kinds[list.kind].seeingThrough === 'contribute';
  const role = late(() => roleOf(site));
  const { roleAssignments } = site.list(list);
  for (const { principal } of narrowedOn(list, { ownPermissions, grants }, everyone)) {
    if (!named.has(principal)) continue;
    const levels = await levelsOf(site, list, principal);
    if (keepsContribute && !levels.some(({ RoleTypeKind }) => RoleTypeKind === contribute))
      await roleAssignments.add(principal, await role());
    for (const { Id, BasePermissions } of levels)
      if (!keepsContribute || mayManageLists(BasePermissions) || mayOverrideLists(BasePermissions))
        await roleAssignments.remove(principal, Number(Id));
  }
};
