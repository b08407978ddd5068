import type { Undeclared, Words } from '../../lists/columns';
import { type InEach, type Language, languages, nameOfText } from '../../lists/languages';
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
export interface Named extends InEach<'name'> {
  /** The name in the site's language. */
  readonly title: string;
}

/** The keys of a row's names, in the order of the languages. */
export const nameKeys = languages.map((language) => nameOfText('name', language));

/** The name in a language; without one the title, without that whichever name there is; empty when there is none at all. */
export const nameIn = (language: Language, named: Named): string =>
  [named[nameOfText('name', language)], named.title, ...nameKeys.map((key) => named[key])].map(visible).find(Boolean) ??
  '';

/** In which language that name is when it is in another: empty where nobody says which; absent: it is in the one asked for. */
export const otherLanguage = (language: Language, named: Named): Language | '' | undefined => {
  const has = (each: Language): boolean => visible(named[nameOfText('name', each)]) !== '';
  if (has(language)) return undefined;
  return visible(named.title) === '' ? languages.find(has) : '';
};

/** Every name that a row goes by. */
export const namesOf = (named: Named): readonly string[] =>
  [named.title, ...nameKeys.map((key) => named[key])].filter((name) => name.trim() !== '');
