import type { List, ListSettings } from '../site/list.ts';
import { withWord, wordIn } from '../site/words.ts';
import type { Call } from './call.ts';
import { listPath } from './paths.ts';
import type { UserResource } from './userResource.ts';

export const listTitle = (list: List): UserResource => ({
  list,
  path: `${listPath(list)}/TitleResource`,
  wordIn: (culture, own) => (culture === own ? list.title : wordIn(list.title, list.titles, culture)),
  write: (culture, word, call) => void call.site.lists.change(list, inLanguage(list, { title: word }, culture, call))
});
export const listDescription = (list: List): UserResource => ({
  list,
  path: `${listPath(list)}/DescriptionResource`,
  wordIn: (culture, own) => (culture === own ? list.description : wordIn(list.description, list.descriptions, culture)),
  write: (culture, word, call) =>
    void call.site.lists.change(list, inLanguage(list, { description: word }, culture, call))
});

type Worded = Partial<ListSettings> & { readonly title?: string };

/** Title and description in another language than the site's stand beside its own. */
export const inLanguage = (list: List, changes: Worded, culture: string, call: Call): Worded => {
  if (culture === call.site.cultureName) return changes;
  const { title, description, ...rest } = changes;
  return {
    ...rest,
    ...(title === undefined ? {} : { titles: withWord(list.titles, culture, title) }),
    ...(description === undefined ? {} : { descriptions: withWord(list.descriptions, culture, description) })
  };
};
