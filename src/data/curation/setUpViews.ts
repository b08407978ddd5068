import type { ViewState } from '../../domain/setup/site';
import { creationNameOfView, finishedTitle, isUnfinished, viewAt, viewWording } from '../../domain/setup/wording';
import type { List } from '../../lists/list';
import { rawOf, viewFrom } from './listFacts';
import type { KnownList } from './looks';
import type { Site } from './setUpLists';
import { viewQuery, viewXml } from './viewXml';

/** A view that is meant by an action: its place in the declaration. */
export interface ViewPlace {
  readonly list: List;
  readonly view: number;
}

const rowLimit = 100;

/** The words that the list has now for what the view filters by; empty: by no choice. */
const filterWords = ({ columns }: KnownList, { list, view }: ViewPlace): readonly string[] => {
  const filtered = list.views[view]?.where?.column;
  return columns.find(({ name }) => name === filtered)?.words ?? [];
};

const learnView = ({ looks }: Site, { list }: ViewPlace, now: ViewState): void =>
  looks.learn(list, (known) => ({ ...known, views: [...known.views.filter(({ id }) => id !== now.id), now] }));

const begin = async (site: Site, place: ViewPlace, query: string): Promise<ViewState> => {
  const declared = place.list.views[place.view]!;
  const made = await site.list(place.list).views.add(creationNameOfView(declared, place.view), false, {
    ViewQuery: query,
    RowLimit: rowLimit,
    ...(place.view === 0 ? { DefaultView: true } : {})
  });
  return viewFrom(rawOf(made));
};

/** All its columns at once: SharePoint has lost some that were added one after another. */
const fill = async (site: Site, { list, view }: ViewPlace, now: ViewState, query: string): Promise<void> => {
  const { columns } = list.views[view]!;
  const address = `${site.connection.site}/${list.url}/${now.page}`;
  const xml = viewXml({ ...now, isDefault: now.isDefault || view === 0, address }, { columns, query, rowLimit });
  await site.list(list).views.getById(now.id).setViewXml(xml);
};

/**
 * Makes a view under an ASCII name, gives it its columns, and its title last: as long as it has its first name and only the
 * first of its columns it is known to be unfinished. A new list's own first view becomes the default view.
 */
export const createView = async (site: Site, place: ViewPlace): Promise<void> => {
  const { list, view } = place;
  const language = await site.language();
  const known = await site.looks.there(list);
  const before = viewAt(list, view, known.views);
  if (before !== undefined && !isUnfinished(list, view, before, known.facts.rows)) return wordView(site, place);
  const query = viewQuery(list, list.views[view]!, filterWords(known, place));
  const now = before ?? (await begin(site, place, query));
  await fill(site, place, now, query);
  const title = finishedTitle(list.views[view]!, view, now, language);
  if (title !== undefined) await site.list(list).views.getById(now.id).update({ Title: title });
  learnView(site, place, { ...now, query, columns: list.views[view]!.columns, title: title ?? now.title });
};

export const wordView = async (site: Site, place: ViewPlace): Promise<void> => {
  const { list, view } = place;
  const language = await site.language();
  const known = await site.looks.there(list);
  const now = viewAt(list, view, known.views);
  if (now === undefined) return;
  const words = filterWords(known, place);
  const { title, query } = viewWording(list, view, now, { language, words: () => words });
  if (title === undefined && query === undefined) return;
  await site
    .list(list)
    .views.getById(now.id)
    .update({ ...(title === undefined ? {} : { Title: title }), ...(query === undefined ? {} : { ViewQuery: query }) });
  learnView(site, place, { ...now, title: title ?? now.title, query: query ?? now.query });
};
