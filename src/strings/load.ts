import type { Language } from '../lists/columns';
import { language, learn } from './firstWords';

type WordFiles = Readonly<Record<Language, () => Promise<{ readonly words: Readonly<Record<string, string>> }>>>;

/**
 * The words of one part of the product, beside those that SPFx loads for every page: one small file a language, which comes
 * with the part.
 */
const files = {
  finder: {
    en: () => import(/* webpackChunkName: 'words-finder-en' */ './finder/en'),
    fr: () => import(/* webpackChunkName: 'words-finder-fr' */ './finder/fr'),
    nl: () => import(/* webpackChunkName: 'words-finder-nl' */ './finder/nl'),
    de: () => import(/* webpackChunkName: 'words-finder-de' */ './finder/de')
  },
  roster: {
    en: () => import(/* webpackChunkName: 'words-roster-en' */ './roster/en'),
    fr: () => import(/* webpackChunkName: 'words-roster-fr' */ './roster/fr'),
    nl: () => import(/* webpackChunkName: 'words-roster-nl' */ './roster/nl'),
    de: () => import(/* webpackChunkName: 'words-roster-de' */ './roster/de')
  },
  /** What comes after the first card: filters of the Finder, badges, coverage, stickers, the table and the spotlight of the Roster. */
  rosterMore: {
    en: () => import(/* webpackChunkName: 'words-more-en' */ './rosterMore/en'),
    fr: () => import(/* webpackChunkName: 'words-more-fr' */ './rosterMore/fr'),
    nl: () => import(/* webpackChunkName: 'words-more-nl' */ './rosterMore/nl'),
    de: () => import(/* webpackChunkName: 'words-more-de' */ './rosterMore/de')
  },
  starter: {
    en: () => import(/* webpackChunkName: 'words-starter-en' */ './starter/en'),
    fr: () => import(/* webpackChunkName: 'words-starter-fr' */ './starter/fr'),
    nl: () => import(/* webpackChunkName: 'words-starter-nl' */ './starter/nl'),
    de: () => import(/* webpackChunkName: 'words-starter-de' */ './starter/de')
  },
  /** What was done a moment ago, and the totals: in one file with the roster’s, for each file costs every page some bytes. */
  starterMore: {
    en: () => import(/* webpackChunkName: 'words-more-en' */ './starterMore/en'),
    fr: () => import(/* webpackChunkName: 'words-more-fr' */ './starterMore/fr'),
    nl: () => import(/* webpackChunkName: 'words-more-nl' */ './starterMore/nl'),
    de: () => import(/* webpackChunkName: 'words-more-de' */ './starterMore/de')
  },
  /** Property panes, and the question that stands for one in a Teams personal app. */
  pane: {
    en: () => import(/* webpackChunkName: 'words-pane-en' */ './pane/en'),
    fr: () => import(/* webpackChunkName: 'words-pane-fr' */ './pane/fr'),
    nl: () => import(/* webpackChunkName: 'words-pane-nl' */ './pane/nl'),
    de: () => import(/* webpackChunkName: 'words-pane-de' */ './pane/de')
  },
  /** Import and erasing, which curators open seldom: in one file with the panes’. */
  curationMore: {
    en: () => import(/* webpackChunkName: 'words-pane-en' */ './curationMore/en'),
    fr: () => import(/* webpackChunkName: 'words-pane-fr' */ './curationMore/fr'),
    nl: () => import(/* webpackChunkName: 'words-pane-nl' */ './curationMore/nl'),
    de: () => import(/* webpackChunkName: 'words-pane-de' */ './curationMore/de')
  },
  /** Set-up and health: curators alone read them. */
  curation: {
    en: () => import(/* webpackChunkName: 'curation-en' */ './curation/en'),
    fr: () => import(/* webpackChunkName: 'curation-fr' */ './curation/fr'),
    nl: () => import(/* webpackChunkName: 'curation-nl' */ './curation/nl'),
    de: () => import(/* webpackChunkName: 'curation-de' */ './curation/de')
  }
} satisfies Readonly<Record<string, WordFiles>>;

/** A part together with its words: both are on their way at once, and neither is there without the other. */
export const withWords =
  <Module>(set: keyof typeof files, load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    const [module, { words }] = await Promise.all([load(), files[set][language]()]);
    learn(words);
    return module;
  };
