import { late } from '../../device/late';
import { ProgrammeError } from '../../domain/port/programme';
import { narrowedOn, shutOut } from '../../domain/privacy/rights';
import type { Narrowed } from '../../domain/setup/site';
import { kinds } from '../../lists/kinds';
import type { List } from '../../lists/list';
import type { Connection } from '../connection/connection';
import { rawOf, severalOf } from './listFacts';
import { mayManageLists, mayOverrideLists } from '../connection/permissions';
import { listPath } from '../rows/rows';
import { listThere, type Site } from './setUpLists';
import { grantsOf } from './siteState';

/** SharePoint's number for the level Contribute, whatever it is called on the site. */
const contribute = 3;

const roleOf = async (connection: Connection): Promise<number> =>
  Number(rawOf(await connection.ask(`_api/web/roledefinitions/getbytype(${contribute})`, { $select: 'Id' })).Id);

const assigned = (principal: number, role: number): string => `principalid=${principal},roledefid=${role}`;

const unknown = (list: List): ProgrammeError => new ProgrammeError({ kind: 'forbidden', what: list.url });

/**
 * Gives a list permissions of its own, those of the site to begin with, and lets whoever reads the site write here where
 * the kind of list wants it. Nobody loses anything. Rows are secured before: else everybody could read what others write.
 */
export const openList = async ({ connection }: Site, list: List): Promise<void> => {
  const path = listPath(connection, list);
  const { ownPermissions } = await listThere(connection, list);
  if (!ownPermissions)
    await connection.send(`${path}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=false)`, undefined);
  if (kinds[list.kind].readers !== 'contribute') return;
  const [everyone, here, role] = await Promise.all([
    grantsOf(connection, '_api/web'),
    grantsOf(connection, path),
    roleOf(connection)
  ]);
  if (everyone === undefined || here === undefined) throw unknown(list);
  for (const { principal } of shutOut(here, everyone))
    await connection.send(`${path}/roleassignments/addroleassignment(${assigned(principal, role)})`, undefined);
};

/** Levels that somebody has on a list itself. */
const levelsOf = async ({ connection }: Site, list: List, principal: number) => {
  const path = `${listPath(connection, list)}/roleassignments/getbyprincipalid(${principal})/roledefinitionbindings`;
  return severalOf(await connection.ask(path, { $select: 'Id,RoleTypeKind,BasePermissions' }));
};

/**
 * Takes from those who were named what lets them see through item-level security. What they keep is given first, so that
 * nobody is shut out in between. Looked at once more: whoever was let handle the list meanwhile keeps that.
 */
export const narrowList = async (site: Site, list: List, from: readonly Narrowed[]): Promise<void> => {
  const { connection } = site;
  const path = listPath(connection, list);
  const { ownPermissions } = await listThere(connection, list);
  // The site's own permissions are never touched.
  if (!ownPermissions) throw new ProgrammeError({ kind: 'invalid', what: list.url });
  const [everyone, grants] = await Promise.all([grantsOf(connection, '_api/web'), grantsOf(connection, path)]);
  if (everyone === undefined || grants === undefined) throw unknown(list);
  const named = new Set(from.map(({ principal }) => principal));
  const keepsContribute = kinds[list.kind].seeingThrough === 'contribute';
  const role = late(() => roleOf(connection));
  for (const { principal } of narrowedOn(list, { ownPermissions, grants }, everyone)) {
    if (!named.has(principal)) continue;
    const levels = await levelsOf(site, list, principal);
    if (keepsContribute && !levels.some(({ RoleTypeKind }) => RoleTypeKind === contribute))
      await connection.send(
        `${path}/roleassignments/addroleassignment(${assigned(principal, await role())})`,
        undefined
      );
    for (const { Id, BasePermissions } of levels)
      if (!keepsContribute || mayManageLists(BasePermissions) || mayOverrideLists(BasePermissions))
        await connection.send(
          `${path}/roleassignments/removeroleassignment(${assigned(principal, Number(Id))})`,
          undefined
        );
  }
};
