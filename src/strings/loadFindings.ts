import { language, learn } from './firstWords';
import type { WordFiles } from './load';

/**
 * What health finds, in one file with the panes’ words, which none but those who look after a page load; apart from the
 * other words, for those stand in the file that every page loads.
 */
const files: WordFiles = {
  en: () => import(/* webpackChunkName: 'words-pane-en' */ './findings/en'),
  fr: () => import(/* webpackChunkName: 'words-pane-fr' */ './findings/fr'),
  nl: () => import(/* webpackChunkName: 'words-pane-nl' */ './findings/nl'),
  de: () => import(/* webpackChunkName: 'words-pane-de' */ './findings/de')
};

/** A part that tells of findings, together with their words. */
export const withFindings =
  <Module>(load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    const [module, { words }] = await Promise.all([load(), files[language]()]);
    learn(words);
    return module;
  };
