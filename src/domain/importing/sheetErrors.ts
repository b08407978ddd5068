/** What a cell shows in which a formula failed, as Excel writes it in English, French, Dutch, German, Spanish and Italian, and LibreOffice. */
const names = new Set(
  [
    '#N/A #REF! #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #FIELD! #CONNECT! #BLOCKED! #BUSY! #UNKNOWN! #PYTHON!',
    '#EXTERNAL! #TIMEOUT! #GETTING_DATA #ERROR!',
    '#VALEUR! #NOM? #NOMBRE! #NUL! #PROPAGATION! #EPARS! #CHAMP! #CONNEXION! #BLOQUE! #OCCUPE! #INCONNU!',
    '#CHARGEMENT_DONNEES #OBTENTION_DONNEES',
    '#N/B #VERW! #WAARDE! #NAAM? #DEEL/0! #GETAL! #LEEG! #OVERLOOP! #OVERLOPEN! #BEREKEN! #BEREKENEN! #VELD! #VERBINDING!',
    '#GEBLOKKEERD! #BEZET! #ONBEKEND! #GEGEVENS_OPHALEN',
    '#NV #BEZUG! #WERT! #ZAHL! #UBERLAUF! #KALK! #FELD! #VERBINDEN! #BLOCKIERT! #BESCHAFTIGT! #UNBEKANNT! #DATEN_ABRUFEN',
    '#¡REF! #¡VALOR! #¿NOMBRE? #¡DIV/0! #¡NUM! #¡NULO! #N/D #VALOR! #LIEN! #DIV0! #RIF! #VALORE! #NOME? #NULLO!'
  ].flatMap((line) => line.split(' '))
);

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/^=|\p{M}|[\s\u00a0\u202f]/gu, '')
    .toUpperCase();

/**
 * The text is what a spreadsheet shows for a value that it has not: an error, signs for a column that is too narrow, and a long
 * code of which it kept the first digits, `1,23457E+11`.
 */
export const isSheetError = (text: string): boolean =>
  /^(#{3,}|err\s?:\s?\d{3}|\d[.,]\d+E\+\d{2})$/i.test(text.trim()) || (text.includes('#') && names.has(bare(text)));

/** The error in a cell, or in one of its several values; undefined: none. */
export const sheetErrorIn = (text: string): string | undefined =>
  [text, ...text.split(/[;\n]/)].map((part) => part.trim()).find(isSheetError);
