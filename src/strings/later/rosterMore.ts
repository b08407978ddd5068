import type { WordFiles } from '../load';

/** What comes after the first card: filters of the Finder, badges, coverage, stickers, the table and the spotlight of the Roster. */
export const rosterMore: WordFiles = {
  en: () => import(/* webpackChunkName: 'words-more-en' */ '../rosterMore/en'),
  fr: () => import(/* webpackChunkName: 'words-more-fr' */ '../rosterMore/fr'),
  nl: () => import(/* webpackChunkName: 'words-more-nl' */ '../rosterMore/nl'),
  de: () => import(/* webpackChunkName: 'words-more-de' */ '../rosterMore/de')
};
