import * as strings from 'DigitalAmbassadorsStrings';
import type { Language } from '../lists/columns';

/** The language of the words that SPFx loaded for this page. */
export const language: Language = strings.Language as string as Language;

let pageCulture: string = strings.Culture;

/**
 * Tells which culture numbers and dates follow, `fr-BE`. A culture of another language than the words' is not used: a
 * Spanish page shows English words, and a Spanish date in an English sentence helps nobody.
 */
export const speakAs = (culture: string): void => {
  pageCulture = culture.toLowerCase().startsWith(language) ? culture : strings.Culture;
};

/** The culture in use, for Intl and for the `lang` of what is drawn. */
export const culture = (): string => pageCulture;

/** Words of parts that have come. */
const learnt = new Map<string, string>();

/** Adds the words of a part. */
export const learn = (words: Readonly<Record<string, string>>): void => {
  for (const key of Object.keys(words)) learnt.set(key, words[key]!);
};

/** A sentence as it is written, its holes open: all that can be said before strings/say is there. */
export const sentence = (key: string): string => {
  const found = (strings[key as keyof Sentences] as string | undefined) ?? learnt.get(key);
  if (found === undefined) throw new Error(`The words of "${key}" have not come (strings/load).`);
  return found;
};
