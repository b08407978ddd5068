import type { Hints } from './hints/hints';
import { listsByName } from './index';
import type { Language } from './languages';

/** In one file with the rows to begin with, which are read at the same time: each file costs every page some bytes. */
const files: Readonly<Record<Language, () => Promise<{ readonly hints: Hints }>>> = {
  fr: () => import(/* webpackChunkName: 'lists-later' */ './hints/fr'),
  nl: () => import(/* webpackChunkName: 'lists-later' */ './hints/nl'),
  en: () => import(/* webpackChunkName: 'lists-later' */ './hints/en'),
  de: () => import(/* webpackChunkName: 'lists-later' */ './hints/de')
};

/** What a form says under a field. */
export interface Hint {
  readonly here: string;
  /** As the feature XML says it, whatever the site's language. */
  readonly english: string;
}

/** By the addresses of lists and the names of columns; a list that says nothing is absent. */
export type HintsByList = ReadonlyMap<string, Readonly<Record<string, Hint>>>;

/** The sentences of a language by list and column, put beside the English ones. */
export const hintsByList = (here: Hints, english: Hints): HintsByList =>
  new Map(
    Object.entries(listsByName).map(([name, { url }]) => {
      const [own, others]: readonly Readonly<Record<string, string>>[] = [
        here[name as keyof Hints],
        english[name as keyof Hints]
      ];
      const hints = Object.entries(own ?? {}).map(([column, hint]) => [
        column,
        { here: hint, english: others?.[column] ?? hint }
      ]);
      return [url, Object.fromEntries(hints) as Readonly<Record<string, Hint>>];
    })
  );

/** What forms of a site in this language say under their fields: loaded when somebody looks at a site. */
export const hintsIn = async (language: Language): Promise<HintsByList> => {
  const [own, english] = await Promise.all([files[language](), files.en()]);
  return hintsByList(own.hints, english.hints);
};
