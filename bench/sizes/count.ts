import type { Site } from '../../local/site/site.ts';

/** Rows of a list that must be there. */
export const countOf = (site: Site, url: string): number => {
  const list = site.lists.byUrl(url);
  if (list === undefined) throw new Error(`The site has no ${url}.`);
  return site.items.count(list);
};
