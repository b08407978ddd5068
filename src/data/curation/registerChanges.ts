import type { Register } from '../../domain/port/register';
import { late } from '../../device/late';
import { lists } from '../../lists';
import { crossing } from '../connection/crossing';
import { byAddress } from './listFacts';
import type { SharePoint } from './sharePoint';
import { mostChanged, rowsOfIds } from '../rows/someRows';
import { tokenNow, touched } from '../rows/touched';
import type { ReadRegister } from './reading';

interface Ground {
  readonly site: SharePoint;
  readonly read: ReadRegister;
  readonly whole: Register['rows'];
}

/** What became of a list, row by row, or the whole list where that is not told. */
const changesToldOf =
  ({ site: { connection }, read, whole }: Ground): Register['changes'] =>
  async (list, since, but = new Set()) => {
    const told = since === undefined ? undefined : await touched(connection, list, since);
    const ids = told?.ids.filter((id) => !but.has(id));
    if (told === undefined || ids === undefined || ids.length > mostChanged) {
      // Before the rows, so that what changes meanwhile is told next time.
      const token = told?.token ?? (await crossing(list.url, () => tokenNow(connection, list)));
      return { token, rows: await whole(list), gone: [], whole: true };
    }
    const rows = ids.length === 0 ? [] : await read(list, (query) => rowsOfIds({ connection, list, query }, ids));
    const there = new Set(rows.map(({ item }) => (item as { readonly id: number }).id));
    return { token: told.token, rows, gone: ids.filter((id) => !there.has(id)), whole: false };
  };

/** What imports ask of the register beside rows. */
export const importQuestions = (ground: Ground): Pick<Register, 'changes' | 'sizes' | 'me'> => {
  const { connection, sp } = ground.site;
  return {
    changes: changesToldOf(ground),
    sizes: () =>
      crossing('site', async () => {
        const all = await sp.web.lists.select('ItemCount', 'RootFolder/ServerRelativeUrl').expand('RootFolder')();
        const found = byAddress(all, connection.site);
        return new Map(
          lists.flatMap(({ url }) => {
            const raw = found.get(url.toLowerCase());
            return raw === undefined ? [] : [[url, Number(raw.ItemCount ?? 0)] as const];
          })
        );
      }),
    me: late(() => crossing('site', async () => Number((await sp.web.currentUser.select('Id')()).Id)))
  };
};
