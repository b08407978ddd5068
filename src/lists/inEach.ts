import { note, text, type Words } from './columns';

/** A language as an adjective before or behind what is in it. */
const adjectives = {
  Fr: { fr: 'français', nl: 'Franse', en: 'French', de: 'Französischer' },
  Nl: { fr: 'néerlandais', nl: 'Nederlandse', en: 'Dutch', de: 'Niederländischer' },
  En: { fr: 'anglais', nl: 'Engelse', en: 'English', de: 'Englischer' },
  De: { fr: 'allemand', nl: 'Duitse', en: 'German', de: 'Deutscher' }
} as const satisfies Readonly<Record<string, Words>>;

/** `what`: a masculine noun in French and German. */
const labelled = (what: Words, each: keyof typeof adjectives): { readonly label: Words } => {
  const { fr, nl, en, de } = adjectives[each];
  return { label: { fr: `${what.fr} ${fr}`, nl: `${nl} ${what.nl}`, en: `${en} ${what.en}`, de: `${de} ${what.de}` } };
};

const namedInEach = (what: Words) => ({
  NameFr: text(labelled(what, 'Fr')),
  NameNl: text(labelled(what, 'Nl')),
  NameEn: text(labelled(what, 'En')),
  NameDe: text(labelled(what, 'De'))
});

/** The name of a row in each language; empty: the one in the site's. */
export const namesInEach = namedInEach({ fr: 'Nom', nl: 'naam', en: 'name', de: 'Name' });

/** The title of a row in each language; empty: the one of all. */
export const titlesInEach = namedInEach({ fr: 'Titre', nl: 'titel', en: 'title', de: 'Titel' });

const textWords: Words = { fr: 'Texte', nl: 'tekst', en: 'text', de: 'Text' };
const textLines = 6;

/** A text in each language; empty: the one of all. */
export const textsInEach = {
  TextFr: note({ ...labelled(textWords, 'Fr'), lines: textLines }),
  TextNl: note({ ...labelled(textWords, 'Nl'), lines: textLines }),
  TextEn: note({ ...labelled(textWords, 'En'), lines: textLines }),
  TextDe: note({ ...labelled(textWords, 'De'), lines: textLines })
};
