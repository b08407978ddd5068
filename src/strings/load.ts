import type { Language } from '../lists/columns';
import { language, learn } from './firstWords';

/** The words of one part, a file for each language. */
export type WordFiles = Readonly<Record<Language, () => Promise<{ readonly words: Readonly<Record<string, string>> }>>>;

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
  starter: {
    en: () => import(/* webpackChunkName: 'words-starter-en' */ './starter/en'),
    fr: () => import(/* webpackChunkName: 'words-starter-fr' */ './starter/fr'),
    nl: () => import(/* webpackChunkName: 'words-starter-nl' */ './starter/nl'),
    de: () => import(/* webpackChunkName: 'words-starter-de' */ './starter/de')
  },
  catalogue: {
    en: () => import(/* webpackChunkName: 'words-catalogue-en' */ './catalogue/en'),
    fr: () => import(/* webpackChunkName: 'words-catalogue-fr' */ './catalogue/fr'),
    nl: () => import(/* webpackChunkName: 'words-catalogue-nl' */ './catalogue/nl'),
    de: () => import(/* webpackChunkName: 'words-catalogue-de' */ './catalogue/de')
  },
  questions: {
    en: () => import(/* webpackChunkName: 'words-questions-en' */ './questions/en'),
    fr: () => import(/* webpackChunkName: 'words-questions-fr' */ './questions/fr'),
    nl: () => import(/* webpackChunkName: 'words-questions-nl' */ './questions/nl'),
    de: () => import(/* webpackChunkName: 'words-questions-de' */ './questions/de')
  },
  sessions: {
    en: () => import(/* webpackChunkName: 'words-sessions-en' */ './sessions/en'),
    fr: () => import(/* webpackChunkName: 'words-sessions-fr' */ './sessions/fr'),
    nl: () => import(/* webpackChunkName: 'words-sessions-nl' */ './sessions/nl'),
    de: () => import(/* webpackChunkName: 'words-sessions-de' */ './sessions/de')
  },
  call: {
    en: () => import(/* webpackChunkName: 'words-call-en' */ './call/en'),
    fr: () => import(/* webpackChunkName: 'words-call-fr' */ './call/fr'),
    nl: () => import(/* webpackChunkName: 'words-call-nl' */ './call/nl'),
    de: () => import(/* webpackChunkName: 'words-call-de' */ './call/de')
  },
  indicators: {
    en: () => import(/* webpackChunkName: 'words-indicators-en' */ './indicators/en'),
    fr: () => import(/* webpackChunkName: 'words-indicators-fr' */ './indicators/fr'),
    nl: () => import(/* webpackChunkName: 'words-indicators-nl' */ './indicators/nl'),
    de: () => import(/* webpackChunkName: 'words-indicators-de' */ './indicators/de')
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
export const loadWithWords =
  <Module>(words: WordFiles, load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    const [module, { words: own }] = await Promise.all([load(), words[language]()]);
    learn(own);
    return module;
  };

/** The same, for words that a door loads: what comes later names those of `later`. */
export const withWords = <Module>(set: keyof typeof files, load: () => Promise<Module>): (() => Promise<Module>) =>
  loadWithWords(files[set], load);
