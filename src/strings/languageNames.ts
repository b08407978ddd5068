import type { Language } from '../lists/columns';

/** What a language of ours is called inside a sentence, in each. The browser knows them too, and takes 5 ms before a first card to say one. */
export const languageNames: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  en: { en: 'English', fr: 'French', nl: 'Dutch', de: 'German' },
  fr: { en: 'anglais', fr: 'français', nl: 'néerlandais', de: 'allemand' },
  nl: { en: 'Engels', fr: 'Frans', nl: 'Nederlands', de: 'Duits' },
  de: { en: 'Englisch', fr: 'Französisch', nl: 'Niederländisch', de: 'Deutsch' }
};
