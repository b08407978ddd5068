import type { WordFiles } from '../load';

/** What is opened of sessions, and what organisers do: in one file with the roster’s as well. */
export const sessionsMore: WordFiles = {
  en: () => import(/* webpackChunkName: 'words-more-en' */ '../sessionsMore/en'),
  fr: () => import(/* webpackChunkName: 'words-more-fr' */ '../sessionsMore/fr'),
  nl: () => import(/* webpackChunkName: 'words-more-nl' */ '../sessionsMore/nl'),
  de: () => import(/* webpackChunkName: 'words-more-de' */ '../sessionsMore/de')
};
