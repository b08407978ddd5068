import { together, type WordFiles } from './load';

/** Words of what comes after a part’s first view. No door loads them, so the file that SharePoint loads does not name them. */
const files = {
  /** Property panes, and the question that stands for one in a Teams personal app. */
  pane: {
    en: () => import(/* webpackChunkName: 'words-pane-en' */ './pane/en'),
    fr: () => import(/* webpackChunkName: 'words-pane-fr' */ './pane/fr'),
    nl: () => import(/* webpackChunkName: 'words-pane-nl' */ './pane/nl'),
    de: () => import(/* webpackChunkName: 'words-pane-de' */ './pane/de')
  },
  /** What comes after the first card: filters of the Finder, badges, coverage, stickers, the table and the spotlight of the Roster. */
  rosterMore: {
    en: () => import(/* webpackChunkName: 'words-more-en' */ './rosterMore/en'),
    fr: () => import(/* webpackChunkName: 'words-more-fr' */ './rosterMore/fr'),
    nl: () => import(/* webpackChunkName: 'words-more-nl' */ './rosterMore/nl'),
    de: () => import(/* webpackChunkName: 'words-more-de' */ './rosterMore/de')
  },
  /** What was done a moment ago, and the totals: in one file with the roster’s, for each file costs every page some bytes. */
  starterMore: {
    en: () => import(/* webpackChunkName: 'words-more-en' */ './starterMore/en'),
    fr: () => import(/* webpackChunkName: 'words-more-fr' */ './starterMore/fr'),
    nl: () => import(/* webpackChunkName: 'words-more-nl' */ './starterMore/nl'),
    de: () => import(/* webpackChunkName: 'words-more-de' */ './starterMore/de')
  },
  /** Filters of the catalogue, an open training, the self-check: in one file with the roster’s as well. */
  catalogueMore: {
    en: () => import(/* webpackChunkName: 'words-more-en' */ './catalogueMore/en'),
    fr: () => import(/* webpackChunkName: 'words-more-fr' */ './catalogueMore/fr'),
    nl: () => import(/* webpackChunkName: 'words-more-nl' */ './catalogueMore/nl'),
    de: () => import(/* webpackChunkName: 'words-more-de' */ './catalogueMore/de')
  },
  /** An open question, its steps, asking one: in one file with the roster’s as well. */
  questionsMore: {
    en: () => import(/* webpackChunkName: 'words-more-en' */ './questionsMore/en'),
    fr: () => import(/* webpackChunkName: 'words-more-fr' */ './questionsMore/fr'),
    nl: () => import(/* webpackChunkName: 'words-more-nl' */ './questionsMore/nl'),
    de: () => import(/* webpackChunkName: 'words-more-de' */ './questionsMore/de')
  },
  /** What is opened of sessions, and what organisers do: in one file with the roster’s as well. */
  sessionsMore: {
    en: () => import(/* webpackChunkName: 'words-more-en' */ './sessionsMore/en'),
    fr: () => import(/* webpackChunkName: 'words-more-fr' */ './sessionsMore/fr'),
    nl: () => import(/* webpackChunkName: 'words-more-nl' */ './sessionsMore/nl'),
    de: () => import(/* webpackChunkName: 'words-more-de' */ './sessionsMore/de')
  },
  /** What those who handle a call read: in one file with the roster’s as well. */
  callMore: {
    en: () => import(/* webpackChunkName: 'words-more-en' */ './callMore/en'),
    fr: () => import(/* webpackChunkName: 'words-more-fr' */ './callMore/fr'),
    nl: () => import(/* webpackChunkName: 'words-more-nl' */ './callMore/nl'),
    de: () => import(/* webpackChunkName: 'words-more-de' */ './callMore/de')
  },
  /** Entering a wave, what is computed on a press: in one file with the roster’s as well. */
  indicatorsMore: {
    en: () => import(/* webpackChunkName: 'words-more-en' */ './indicatorsMore/en'),
    fr: () => import(/* webpackChunkName: 'words-more-fr' */ './indicatorsMore/fr'),
    nl: () => import(/* webpackChunkName: 'words-more-nl' */ './indicatorsMore/nl'),
    de: () => import(/* webpackChunkName: 'words-more-de' */ './indicatorsMore/de')
  },
  /** Health, import and personal data, the tabs behind set-up, and what a curator is asked in another part: with the panes’. */
  curationMore: {
    en: () => import(/* webpackChunkName: 'words-pane-en' */ './curationMore/en'),
    fr: () => import(/* webpackChunkName: 'words-pane-fr' */ './curationMore/fr'),
    nl: () => import(/* webpackChunkName: 'words-pane-nl' */ './curationMore/nl'),
    de: () => import(/* webpackChunkName: 'words-pane-de' */ './curationMore/de')
  }
} satisfies Readonly<Record<string, WordFiles>>;

/** What comes later together with its words. */
export const withLaterWords = <Module>(set: keyof typeof files, load: () => Promise<Module>): (() => Promise<Module>) =>
  together(files[set], load);
