import { ProgrammeError } from '../domain/programme';
import type { List } from '../lists/list';
import { rawOf } from './listFacts';
import { listPath } from './rows';
import { listThere, type Site } from './setUpLists';
import { grantsOf } from './siteState';

/** SharePoint's number for the level Contribute, whatever it is called on the site. */
const contribute = 3;

const unknown = (list: List): ProgrammeError => new ProgrammeError({ kind: 'forbidden', what: list.url });

/**
 * Gives a list permissions of its own, those of the site to begin with, and lets whoever reads the site write here. Nobody
 * loses anything. Rows are secured before: else everybody could read what others write.
 */
export const openList = async ({ connection }: Site, list: List): Promise<void> => {
  const path = listPath(connection, list);
  const { ownPermissions } = await listThere(connection, list);
  if (!ownPermissions)
    await connection.send(`${path}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=false)`, undefined);
  const [everyone, here, level] = await Promise.all([
    grantsOf(connection, '_api/web'),
    grantsOf(connection, path),
    connection.ask(`_api/web/roledefinitions/getbytype(${contribute})`, { $select: 'Id' })
  ]);
  if (everyone === undefined || here === undefined) throw unknown(list);
  const writers = new Set(here.filter(({ mayWrite }) => mayWrite).map(({ principal }) => principal));
  const role = Number(rawOf(level).Id);
  for (const { principal, mayRead } of everyone)
    if (mayRead && !writers.has(principal))
      await connection.send(
        `${path}/roleassignments/addroleassignment(principalid=${principal},roledefid=${role})`,
        undefined
      );
};
