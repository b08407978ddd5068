/** Letters that Unicode does not take apart, written as people type them without the key. */
const spelledOut = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i'
};

const withoutMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøłđðþı]/g, (letter) => spelledOut[letter as keyof typeof spelledOut]);

/**
 * Text as it is compared: no accents, no capitals, ligatures spelled out, apostrophes, hyphens and other signs as one space.
 * `L’Œuvre d’Anne-Sophie` → `l oeuvre d anne sophie`. Knows no locale: the same on every machine.
 */
export const fold = (text: string): string =>
  // Most words are plain, and a large list has many of them.
  (/^[ -~]*$/.test(text) ? text.toLowerCase() : withoutMarks(text)).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** No word is longer; what is longer would keep a search busy for minutes. */
export const longestWord = 64;

/** Without blanks around it; empty when nothing of it can be seen, as of zero-width signs. */
export const visible = (text: string): string => (/^[\s\p{Cc}\p{DI}]*$/u.test(text) ? '' : text.trim());

/** The folded words of a text, in order, each cut where no word is longer. */
export const words = (text: string): readonly string[] => {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ').map((word) => word.slice(0, longestWord));
};

/** Little words inside Belgian family names; skipped when two initials are chosen. */
const particles = new Set(
  'van von den der de des du del della di da dos le la les el al ter ten te tot het vanden vander vande zu zur'.split(
    ' '
  )
);

const letters = (part: string): string => part.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
const first = (part: string): string => (Array.from(letters(part).normalize('NFC'))[0] ?? '').toUpperCase();

/** `d’Hondt` → `Hondt`: the elided article is a particle too. */
const withoutElision = (part: string): string => part.replace(/^[dl]['’](?=\p{L})/iu, '');

/** Two letters that stand for a face: first name and family name, particles skipped; empty for a name without letters. */
export const initials = (name: string): string => {
  const parts = name
    .split(/[\s\u00a0\u202f]+/u)
    .map(withoutElision)
    .filter((part) => letters(part) !== '');
  const [given, ...rest] = parts;
  if (given === undefined) return '';
  const family = rest.find((part) => !particles.has(fold(part))) ?? rest[rest.length - 1];
  return first(given) + (family === undefined ? '' : first(family));
};

const order = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** Order of two texts as people expect it, without a locale: folded first, then as written, so that it never wavers. */
export const inOrder = (one: string, other: string): number => order(fold(one), fold(other)) || order(one, other);

/** Items in the order of a text of theirs, equal ones as they stood. Each text is folded once, not once a comparison. */
export const sortedBy = <Item>(items: readonly Item[], textOf: (item: Item) => string): readonly Item[] =>
  items
    .map((item) => ({ item, text: textOf(item) }))
    .map((each) => ({ ...each, folded: fold(each.text) }))
    .sort((one, other) => order(one.folded, other.folded) || order(one.text, other.text))
    .map(({ item }) => item);
