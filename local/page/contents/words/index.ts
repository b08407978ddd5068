import type { Culture } from '../model.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Words } from './words.ts';

/** The words of each language that Site contents speaks. */
export const wordsOf: Readonly<Record<Culture, Words>> = {
  'fr-FR': french,
  'nl-NL': dutch,
  'en-US': english,
  'de-DE': german
};
