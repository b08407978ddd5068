import { withWords } from '../strings/load';

/** Brings the words that only curators read, as whatever says them does. */
export const loadCurationWords = withWords('curation', () => Promise.resolve());
