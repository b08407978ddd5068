import { ProgrammeError } from '../../domain/port/programme';
import { narrowedOn, shutOut } from '../../domain/privacy/rights';
import type { Grant, Narrowed } from '../../domain/setup/site';
import type { Handlers } from '../../domain/setup/setup';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import { type HeldLevel, grantsFrom, levelsFrom, rawOf, severalOf, textFact } from './listFacts';
import { mayManageLists, mayOverrideLists } from '../connection/permissions';
import { listThere } from './looks';
import type { Site } from './setUpLists';
import type { Place } from './sharePoint';
import { assignmentsOn, grantsOnSite } from './siteState';

/** SharePoint's numbers for its levels, whatever they are called on the site. */
const levelKinds = { contribute: 3, design: 4 } as const;

const roleOf =
  (level: keyof typeof levelKinds) =>
  async ({ sp }: Place): Promise<number> =>
    (await sp.web.roleDefinitions.getByType(levelKinds[level]).select('Id')()).Id;

const unknown = (list: List): ProgrammeError => new ProgrammeError({ kind: 'forbidden', what: list.url });

interface Rights {
  readonly ownPermissions: boolean;
  readonly readSecurity: number;
  readonly everyone: readonly Grant[];
  readonly here: readonly Grant[];
  /** What each has, level by level, by their number. */
  readonly levels: ReadonlyMap<number, readonly HeldLevel[]>;
  /** The level that is given. */
  readonly role: number;
}

/** Who has what on the site and on a list, and the number of a level, in one request. */
const rightsNow = async (site: Site, list: List, level: keyof typeof levelKinds): Promise<Rights> => {
  const [{ ownPermissions, readSecurity }, everyone, assigned, role] = await site.together(
    (place) => listThere(place, list),
    grantsOnSite,
    (place) => assignmentsOn(place, list),
    roleOf(level)
  );
  if (everyone === undefined || assigned === undefined) throw unknown(list);
  return { ownPermissions, readSecurity, everyone, here: grantsFrom(assigned), levels: levelsFrom(assigned), role };
};

/**
 * Gives a list permissions of its own, those of the site to begin with, and lets whoever reads the site write here where
 * the kind of list wants it. Nobody loses anything. Rows are secured before: else everybody could read what others write.
 */
export const openList = async (site: Site, list: List): Promise<void> => {
  const { ownPermissions, readSecurity, everyone, here, role } = await rightsNow(site, list, 'contribute');
  const { readers, readSecurity: wanted } = kinds[list.kind];
  if (readSecurity < wanted) throw new ProgrammeError({ kind: 'invalid', what: list.url });
  if (!ownPermissions) await site.list(list).breakRoleInheritance(true, false);
  if (readers !== 'contribute') return;
  // Until a list has rights of its own, what is said of it is what it begins with.
  for (const { principal } of shutOut(here, everyone)) await site.list(list).roleAssignments.add(principal, role);
};

const groupOf = async ({ sp }: Site, { principal, name }: Handlers): Promise<number> => {
  if (principal !== undefined) return principal;
  // By their names: one that was made for the list before is used for this one.
  const groups = severalOf(await sp.web.siteGroups.select('Id', 'Title')());
  const made = groups.find(({ Title }) => textFact(Title).toLowerCase() === name.toLowerCase());
  return Number((made ?? rawOf(await sp.web.siteGroups.add({ Title: name }))).Id);
};

/**
 * Lets a group see everybody's rows: by Design, the least of SharePoint's own levels that holds both of the permissions of
 * which one does.
 */
export const letHandle = async (site: Site, list: List, group: Handlers): Promise<void> => {
  const { ownPermissions, levels, role } = await rightsNow(site, list, 'design');
  if (!ownPermissions) throw new ProgrammeError({ kind: 'invalid', what: list.url });
  const principal = await groupOf(site, group);
  const has = levels.get(principal) ?? [];
  const sees = (may: (permissions: unknown) => boolean): boolean => has.some(({ permissions }) => may(permissions));
  if (sees(mayManageLists) && sees(mayOverrideLists)) return;
  await site.list(list).roleAssignments.add(principal, role);
};

/**
 * Takes from those who were named what lets them see through item-level security. What they keep is given first, so that
 * nobody is shut out in between. Looked at once more: whoever was let handle the list meanwhile keeps that.
 */
export const narrowList = async (site: Site, list: List, from: readonly Narrowed[]): Promise<void> => {
  const { ownPermissions, everyone, here, levels, role } = await rightsNow(site, list, 'contribute');
  // The site's own permissions are never touched.
  if (!ownPermissions) throw new ProgrammeError({ kind: 'invalid', what: list.url });
  const named = new Set(from.map(({ principal }) => principal));
  const keepsContribute = kinds[list.kind].seeingThrough === 'contribute';
  const { roleAssignments } = site.list(list);
  for (const { principal } of narrowedOn(list, { ownPermissions, grants: here }, everyone)) {
    if (!named.has(principal)) continue;
    const has = levels.get(principal) ?? [];
    if (keepsContribute && !has.some(({ kind }) => kind === levelKinds.contribute))
      await roleAssignments.add(principal, role);
    for (const { id, permissions } of has)
      if (!keepsContribute || mayManageLists(permissions) || mayOverrideLists(permissions))
        await roleAssignments.remove(principal, id);
  }
};
