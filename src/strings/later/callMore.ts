import type { WordFiles } from '../load';

/** What those who handle a call read: in one file with the roster’s as well. */
export const callMore: WordFiles = {
  en: () => import(/* webpackChunkName: 'words-more-en' */ '../callMore/en'),
  fr: () => import(/* webpackChunkName: 'words-more-fr' */ '../callMore/fr'),
  nl: () => import(/* webpackChunkName: 'words-more-nl' */ '../callMore/nl'),
  de: () => import(/* webpackChunkName: 'words-more-de' */ '../callMore/de')
};
