import { loadCurationWords } from '../../strings/tell';

/** A part of set-up together with its words, which readers never load. */
export const withCurationWords =
  <Module>(load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    const [module] = await Promise.all([load(), loadCurationWords()]);
    return module;
  };
