import type { WordFiles } from '../load';

/** What was done a moment ago, and the totals: in one file with the roster’s, for each file costs every page some bytes. */
export const starterMore: WordFiles = {
  en: () => import(/* webpackChunkName: 'words-more-en' */ '../starterMore/en'),
  fr: () => import(/* webpackChunkName: 'words-more-fr' */ '../starterMore/fr'),
  nl: () => import(/* webpackChunkName: 'words-more-nl' */ '../starterMore/nl'),
  de: () => import(/* webpackChunkName: 'words-more-de' */ '../starterMore/de')
};
