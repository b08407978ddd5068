import type { WordFiles } from '../load';

/** Health, import and personal data, the tabs behind set-up, and what a curator is asked in another part: with the panes’. */
export const curationMore: WordFiles = {
  en: () => import(/* webpackChunkName: 'words-pane-en' */ '../curationMore/en'),
  fr: () => import(/* webpackChunkName: 'words-pane-fr' */ '../curationMore/fr'),
  nl: () => import(/* webpackChunkName: 'words-pane-nl' */ '../curationMore/nl'),
  de: () => import(/* webpackChunkName: 'words-pane-de' */ '../curationMore/de')
};
