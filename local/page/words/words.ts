import { de } from './de.ts';
import { en } from './en.ts';
import { fr, type Words } from './fr.ts';
import { nl } from './nl.ts';
import type { Language } from './language.ts';

const all: Readonly<Record<Language, Words>> = { 'fr-FR': fr, 'nl-NL': nl, 'en-US': en, 'de-DE': de };

/** The frame's words in a language. */
export const wordsOf = (language: Language): Words => all[language];
