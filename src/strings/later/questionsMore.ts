import type { WordFiles } from '../load';

/** An open question, its steps, asking one: in one file with the roster’s as well. */
export const questionsMore: WordFiles = {
  en: () => import(/* webpackChunkName: 'words-more-en' */ '../questionsMore/en'),
  fr: () => import(/* webpackChunkName: 'words-more-fr' */ '../questionsMore/fr'),
  nl: () => import(/* webpackChunkName: 'words-more-nl' */ '../questionsMore/nl'),
  de: () => import(/* webpackChunkName: 'words-more-de' */ '../questionsMore/de')
};
