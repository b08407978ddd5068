import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';
import type { Language } from '../start.ts';

/** Everything that the page's own frame says; holes in braces. French is the site's own language and the model. */
export type Words = { readonly [Key in keyof typeof fr]: string };

const all: Readonly<Record<Language, Words>> = { 'fr-FR': fr, 'nl-NL': nl, 'en-US': en, 'de-DE': de };

/** The frame's words in a language. */
export const wordsOf = (language: Language): Words => all[language];
