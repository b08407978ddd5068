/** Kinds of slips that a native reader stumbles over and a machine can find, so that what was mended once does not come back. */

/** An address is no word: `/sites/intranet`, `https://`. */
const withoutAddresses = (sentence) => sentence.replace(/(?:https?:\/|(?<=^|\s))\/\S*/g, '');

const everywhere = [
  [/(?<!Digital )\b[Aa]mbassad(?:or|rice|eur)s?\b/, 'says Ambassador alone: it is Digital Ambassador'],
  [/\b(?:tenant|locataire|Mandant(?:en)?)\b/i, 'says what machines call an organisation'],
  [/LearningProgress|SearchTerms|TrainingCatalogue|BadgeAwards/, 'names a list as no curator has ever read it'],
  [/[^\u00a0] ·/, 'lets a line begin with a dot: \\u00a0 stands before it'],
  [/'/, 'has a straight apostrophe']
];

const ofLanguage = {
  fr: [
    [/[^\u202f][:;!?»](?!\/\/)|«(?!\u202f)/, 'lacks a narrow no-break space (\\u202f)'],
    [/[“”"](?!\))/, 'has the quotation marks of another language'],
    [
      /\b[Cc]hacune?\b|N’importe quel|\bauteurs?\b|\b[Ll]es lecteurs\b/,
      'speaks of men alone: une personne, chaque personne'
    ],
    [/\bagences?\b/, 'says agence: it is lieu'],
    [/est pas ouverte|n’en veut pas|direction la corbeille/, 'is too familiar, or translated'],
    [/\b(?:cercle|[Rr]éponse|celle) de \{/, 'lacks an elision before many names: another turn that has none']
  ],
  nl: [
    [/[“”„«»]/, 'has the quotation marks of another language: ‘…’'],
    [/[Vv]raag het (?:de|een|het)\b/, 'asks without aan'],
    [/[Ii]n afwachting/, 'says in afwachting: it is ondertussen'],
    [
      /\bfiches?\b|\b[Kk]oppeling(?:en)?\b|[Hh]erstelbestand/,
      'has another word for what is called kaart, link, bestand om ongedaan te maken'
    ],
    [/\b1 voor \{/, 'counts 1 voor: it is 1 per'],
    [/(?<!(?:\{\}|\d) )\b[Uu]w?\b/, 'says u: it is je']
  ],
  en: [
    [/(?<!there )\bis (?:no (?!longer\b)|nobody\b)/i, 'says “is no”: it is “is not a”'],
    [/\bmend(?:s|ed|ing)?\b/i, 'says mend: it is fix'],
    [/\b(?:anew|parted by|meanwhile|all the same|called so|for good|whilst|thrice)\b/i, 'sounds of another century'],
    [/\bstands? (?:in|at|twice|something|without)\b(?! for)/, 'lets things stand: they are'],
    [/\bone (?:line|row|page) an? |\{n\} a sheet/i, 'counts one a: it is one per'],
    [/\b1 for \{/, 'counts 1 for: it is 1 per'],
    [/\be-mail/i, 'says e-mail: it is email'],
    [/\b[Ww]orkplaces?\b/, 'says workplace: it is office'],
    [/[„«»"](?!\))/, 'has the quotation marks of another language']
  ],
  de: [
    [/(?<![Ww]eb)(?<![Qq]uellweb)[Ss]ites?(?:s|n)?\b/, 'says Site: it is Website'],
    [/\bWeg(?:e|es)?\b/, 'says Weg: it is Lernweg'],
    [/\b(?:Besitzer|Urheber)\b/, 'speaks of men alone'],
    [/\b1 für \{/, 'counts 1 für: it is 1 pro'],
    [/\bl[aä]uf\w* bis (?!zum)|\b(?:sie|soll(?:te)?) bis \{/, 'says bis without zum'],
    [/”|[«»"](?!\))/, 'has the quotation marks of another language: „…“']
  ]
};

/** What is wrong with a sentence of a language, in words; empty: nothing that a machine can find. */
export const wordingSlips = (language, sentence) => {
  // What a hole is called is no word.
  const said = withoutAddresses(sentence).replace(/\{\w+\}/g, '{}');
  return [...everywhere, ...ofLanguage[language]].filter(([slip]) => slip.test(said)).map(([, why]) => why);
};

const isWords = (value) => ['fr', 'nl', 'en', 'de'].every((language) => typeof value[language] === 'string');

/** Every phrase in four languages in a declaration, by where it stands: `Lists/Circles columns Key label`. */
export const phrasesIn = (value, at = []) => {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return [[at.join(' '), value]];
  return Object.entries(value).flatMap(([name, part]) => phrasesIn(part, [...at, name]));
};
