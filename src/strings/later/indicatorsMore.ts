import type { WordFiles } from '../load';

/** Entering a wave, what is computed on a press: in one file with the roster’s as well. */
export const indicatorsMore: WordFiles = {
  en: () => import(/* webpackChunkName: 'words-more-en' */ '../indicatorsMore/en'),
  fr: () => import(/* webpackChunkName: 'words-more-fr' */ '../indicatorsMore/fr'),
  nl: () => import(/* webpackChunkName: 'words-more-nl' */ '../indicatorsMore/nl'),
  de: () => import(/* webpackChunkName: 'words-more-de' */ '../indicatorsMore/de')
};
