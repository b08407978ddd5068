import type { RowName } from '../../../domain/health/health';
import type { SiteState } from '../../../domain/setup/site';
import { lists } from '../../../lists';
import { language, say, sayList } from '../../../strings/say';

/** A list as the site calls it; one that is not there as the page's language does. */
export const listName = (url: string, state: SiteState): string =>
  state.lists.get(url)?.title ?? lists.find((list) => list.url === url)?.title[language] ?? url;

/** A column as the site calls it, by its internal name. */
export const columnName = (url: string, column: string, state: SiteState): string =>
  state.lists.get(url)?.columns.find(({ name }) => name === column)?.title ??
  lists.find((list) => list.url === url)?.columns[column]?.label[language] ??
  column;

/** A view of the declaration, by its place. */
export const viewName = (url: string, view: number): string =>
  lists.find((list) => list.url === url)?.views[view]?.title[language] ?? String(view + 1);

/** A row inside a sentence; one without a name goes by its number. */
export const rowName = ({ id, name }: RowName): string => (name === '' ? say('HealthRow', { id: String(id) }) : name);

/** Several in a sentence, `IT, Ventes et RH`; each once. */
export const enumerated = (names: readonly string[]): string => sayList([...new Set(names)]);

/** People and groups, or nobody. */
export const who = (names: readonly string[]): string =>
  names.length === 0 ? say('HealthRightsNobody') : enumerated(names);
