import type { IList } from '@pnp/sp/lists/types.js';
import type { AtWorkNow, HeldMark, SiteMark, TakenMark } from '../../domain/port/siteMark';
import { noted } from '../../device/noted';
import { customList } from '../../domain/setup/plan';
import { isConflict } from '../connection/failures';
import { mayManageLists } from '../connection/permissions';
import { rawOf, severalOf, textFact, type Raw } from './listFacts';
import { listNow } from './looks';
import type { SharePoint } from './sharePoint';

/** Where marks stand: a hidden list, for REST cannot write a site's property bag and most sites let nobody. */
export const markList = 'Lists/DigitalAmbassadorsWork';

/** Milliseconds after which a mark that was not renewed is taken for left behind. */
export const markLasts = 5 * 60_000;

const hidden = {
  Hidden: true,
  NoCrawl: true,
  EnableVersioning: false,
  EnableAttachments: false,
  OnQuickLaunch: false
};

interface Mark extends AtWorkNow {
  readonly id: number;
  /** Milliseconds since 1970, by the site's clock. */
  readonly renewed: number;
}

const markFrom = (raw: Raw): Mark => ({
  id: Number(raw.Id),
  what: textFact(raw.Title),
  name: textFact(rawOf(raw.Author).Title),
  since: Date.parse(textFact(raw.Created)),
  renewed: Date.parse(textFact(raw.Modified))
});

const marksIn = async (list: IList): Promise<readonly Mark[]> =>
  severalOf(
    await list.items.select('Id', 'Title', 'Created', 'Modified', 'Author/Title').expand('Author').orderBy('Id')()
  ).map(markFrom);

/** Its clock is the site's: each page compares marks with one that it has just left, or with the newest there is. */
const standing = (marks: readonly Mark[], now: number): readonly Mark[] =>
  marks.filter(({ renewed }) => now - renewed < markLasts);

const told = ({ name, what, since }: Mark): AtWorkNow => ({ name, what, since });

/**
 * A mark is a row: the oldest one that stands counts, so that of two who begin at once one goes on. It is renewed by being
 * written, and goes with its work; one that was left behind is taken away by whoever finds it.
 */
export const siteMark = (site: SharePoint): SiteMark => {
  const list = (): IList => site.list({ url: markList });

  const known = new Set<string>();
  /** The list of marks is there, or was made; in a batch, where a list that is missing is no error of the page. */
  const ready = async (): Promise<boolean> => {
    if (known.has(markList)) return true;
    const [found, may] = await site.together(
      (place) => listNow(place, { url: markList }),
      async ({ sp }) =>
        mayManageLists(rawOf(await sp.web.select('EffectiveBasePermissions')()).EffectiveBasePermissions)
    );
    if (found === undefined && !may) return false;
    const [, name = ''] = markList.split('/');
    // Whoever makes it at the same time has made it.
    if (found === undefined) await site.sp.web.lists.add(name, '', customList, false, hidden).catch(noted('mark'));
    known.add(markList);
    return true;
  };
  const remove = (id: number): Promise<void> => list().items.getById(id).delete().catch(noted('mark'));

  const held = (id: number, what: string): HeldMark => ({
    id,
    renew: async () => {
      try {
        await list().items.getById(id).update({ Title: what });
        return true;
      } catch (error) {
        // A site that is busy or far away says nothing of the mark.
        return !isConflict(error);
      }
    },
    leave: () => remove(id)
  });

  const take = async (what: string, behind: number | undefined): Promise<TakenMark> => {
    if (!(await ready())) return { is: 'none' };
    const id = Number(rawOf(await list().items.add({ Title: what })).Id);
    const marks = await marksIn(list());
    const own = marks.find((mark) => mark.id === id);
    if (own === undefined) return { is: 'none' };
    const stand = standing(marks, own.renewed).filter((mark) => mark.id !== behind);
    const [first = own] = stand;
    for (const left of marks) if (!stand.includes(left)) await remove(left.id);
    if (first.id === id) return { is: 'held', mark: held(id, what) };
    await remove(id);
    return { is: 'others', by: told(first) };
  };

  return {
    take: async (what, left) => {
      try {
        return await take(what, left);
      } catch (error) {
        noted('mark')(error);
        known.clear();
        return { is: 'none' };
      }
    },
    holder: async () => {
      try {
        const [first] = standing(await marksIn(list()), Date.now());
        return first && told(first);
      } catch (error) {
        noted('mark')(error);
        return undefined;
      }
    }
  };
};
