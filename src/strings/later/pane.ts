import type { WordFiles } from '../load';

/** Property panes, and the question that stands for one in a Teams personal app. */
export const pane: WordFiles = {
  en: () => import(/* webpackChunkName: 'words-pane-en' */ '../pane/en'),
  fr: () => import(/* webpackChunkName: 'words-pane-fr' */ '../pane/fr'),
  nl: () => import(/* webpackChunkName: 'words-pane-nl' */ '../pane/nl'),
  de: () => import(/* webpackChunkName: 'words-pane-de' */ '../pane/de')
};
