import type { WordFiles } from '../load';

/** Filters of the catalogue, an open training, the self-check: in one file with the roster’s as well. */
export const catalogueMore: WordFiles = {
  en: () => import(/* webpackChunkName: 'words-more-en' */ '../catalogueMore/en'),
  fr: () => import(/* webpackChunkName: 'words-more-fr' */ '../catalogueMore/fr'),
  nl: () => import(/* webpackChunkName: 'words-more-nl' */ '../catalogueMore/nl'),
  de: () => import(/* webpackChunkName: 'words-more-de' */ '../catalogueMore/de')
};
