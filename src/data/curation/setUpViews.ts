import type { ViewState } from '../../domain/setup/site';
import { creationNameOfView, finishedTitle, isUnfinished, viewAt, viewWording } from '../../domain/setup/wording';
import type { List } from '../../lists/list';
import { rawOf, viewFrom, viewParts, viewsFrom } from './listFacts';
import { listPath } from '../rows/rows';
import { wordsNow } from './setUpColumns';
import { listThere, merge, type Site } from './setUpLists';
import { viewQuery } from './viewXml';

/** A view that is meant by an action: its place in the declaration. */
export interface ViewPlace {
  readonly list: List;
  readonly view: number;
}

const rowLimit = 100;

const viewsPath = ({ connection }: Site, { list }: ViewPlace): string => `${listPath(connection, list)}/views`;

const viewNow = async (site: Site, place: ViewPlace): Promise<ViewState | undefined> => {
  const answer = await site.connection.ask(viewsPath(site, place), { $select: viewParts, $expand: 'ViewFields' });
  return viewAt(place.list, place.view, viewsFrom(answer));
};

/** The query of a view, in the words that the list has now. */
const queryNow = async (site: Site, { list, view }: ViewPlace): Promise<string> => {
  const declared = list.views[view]!;
  const filtered = declared.where?.column;
  return viewQuery(list, declared, filtered === undefined ? [] : await wordsNow(site, { list, name: filtered }));
};

const begin = async (site: Site, place: ViewPlace, query: string): Promise<ViewState> => {
  const declared = place.list.views[place.view]!;
  const made = await site.connection.send(viewsPath(site, place), {
    Title: creationNameOfView(declared, place.view),
    PersonalView: false,
    ViewQuery: query,
    RowLimit: rowLimit,
    ...(place.view === 0 ? { DefaultView: true } : {})
  });
  // Which columns it was given is not told: as if none of them were ours.
  return { ...viewFrom(rawOf(made)), columns: [''] };
};

/** SharePoint adds columns to a view one by one, at its end. */
const fill = async (site: Site, place: ViewPlace, { id, columns }: ViewState): Promise<void> => {
  const wanted = place.list.views[place.view]!.columns;
  const fields = `${viewsPath(site, place)}('${id}')/viewfields`;
  const begun = columns.length <= wanted.length && columns.every((name, at) => name === wanted[at]);
  if (!begun) await site.connection.send(`${fields}/removeallviewfields`, undefined);
  for (const name of begun ? wanted.slice(columns.length) : wanted)
    await site.connection.send(`${fields}/addviewfield('${name}')`, undefined);
};

/**
 * Makes a view under an ASCII name, gives it its columns, and its title last: as long as it has its first name and only the
 * first of its columns it is known to be unfinished. A new list's own first view becomes the default view.
 */
export const createView = async (site: Site, place: ViewPlace): Promise<void> => {
  const { list, view } = place;
  const [{ rows }, before, query, language] = await Promise.all([
    listThere(site.connection, list),
    viewNow(site, place),
    queryNow(site, place),
    site.language()
  ]);
  if (before !== undefined && !isUnfinished(list, view, before, rows)) return wordView(site, place);
  const now = before ?? (await begin(site, place, query));
  await fill(site, place, now);
  const title = finishedTitle(list.views[view]!, view, now, language);
  await site.connection.send(
    `${viewsPath(site, place)}('${now.id}')`,
    { ViewQuery: query, RowLimit: rowLimit, ...(title === undefined ? {} : { Title: title }) },
    merge
  );
};

export const wordView = async (site: Site, place: ViewPlace): Promise<void> => {
  const { list, view } = place;
  const filtered = list.views[view]?.where?.column;
  const [now, words, language] = await Promise.all([
    viewNow(site, place),
    filtered === undefined ? [] : wordsNow(site, { list, name: filtered }),
    site.language()
  ]);
  if (now === undefined) return;
  const { title, query } = viewWording(list, view, now, { language, words: () => words });
  if (title === undefined && query === undefined) return;
  await site.connection.send(
    `${viewsPath(site, place)}('${now.id}')`,
    { ...(title === undefined ? {} : { Title: title }), ...(query === undefined ? {} : { ViewQuery: query }) },
    merge
  );
};
