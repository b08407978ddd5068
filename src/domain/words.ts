import type { Language, Undeclared, Words } from '../lists/columns';
import { visible } from './text';

/** A value as text that compares: the key, or what the curator typed; empty without a value. */
export const keyOf = (value: string | Undeclared | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : value.undeclared;

/** What is declared under a name that people wrote: every object answers to `constructor`, which nobody declared. */
export const declaredAs = <Declared>(all: Readonly<Record<string, Declared>>, name: string): Declared | undefined =>
  Object.prototype.hasOwnProperty.call(all, name) ? all[name] : undefined;

/** The word for a value in a language; an undeclared value is shown as it stands; empty without a value. */
export const wordOf = (
  choices: Readonly<Record<string, Words>>,
  value: string | Undeclared | undefined,
  language: Language
): string => {
  if (typeof value !== 'string') return keyOf(value);
  return declaredAs(choices, value)?.[language] ?? value;
};

/** A row that has a name for each language: a circle, an office, a badge. */
export interface Named {
  /** The name in the site's language. */
  readonly title: string;
  readonly nameFr: string;
  readonly nameNl: string;
  readonly nameEn: string;
  readonly nameDe: string;
}

/** The name in a language; without one the title, without that whichever name there is; empty when there is none at all. */
export const nameIn = (language: Language, named: Named): string => {
  const names: Readonly<Record<Language, string>> = {
    fr: named.nameFr,
    nl: named.nameNl,
    en: named.nameEn,
    de: named.nameDe
  };
  return [names[language], named.title, names.fr, names.nl, names.en, names.de].map(visible).find(Boolean) ?? '';
};

/** Every name that a row goes by. */
export const namesOf = (named: Named): readonly string[] =>
  [named.title, named.nameFr, named.nameNl, named.nameEn, named.nameDe].filter((name) => name.trim() !== '');
