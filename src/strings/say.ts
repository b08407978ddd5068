import { culture, language, sentence } from './firstWords';
import { languageNames } from './languageNames';

export { culture, language, speakAs } from './firstWords';

/** The name of a sentence in src/strings/loc, or in the words of a part. */
export type Key = keyof Sentences;

type HolesOf<Name extends Key> = Sentences[Name] extends Sentence<infer Holes> ? Holes : never;
type Filling<Name extends Key, Piece> = [HolesOf<Name>] extends [never]
  ? []
  : [holes: Readonly<Record<HolesOf<Name>, Piece>>];

/** The stem of a plural: `People` for PeopleOne and PeopleMany. */
export type Stem = {
  [Name in Key]: Name extends `${infer Word}One` ? (`${Word}Many` extends Key ? Word : never) : never;
}[Key];

/** `many` and `other` are one form in our four languages; a number always fills {n}. */
type PluralFilling<Word extends Stem, Piece> = [Exclude<HolesOf<`${Word}Many` & Key>, 'n'>] extends [never]
  ? []
  : [holes: Readonly<Record<Exclude<HolesOf<`${Word}Many` & Key>, 'n'>, Piece>>];

const hole = /\{([a-zA-Z]+)\}/;

const made = new Map<string, unknown>();

/** One of Intl's own objects for the page's culture: making one costs more than a card, and the same few are asked for again. */
export const kept = <Made>(name: string, make: (culture: string) => Made): Made => {
  const key = `${culture()} ${name}`;
  const before = made.get(key) as Made | undefined;
  if (before !== undefined) return before;
  const fresh = make(culture());
  made.set(key, fresh);
  return fresh;
};

/** A sentence in pieces: text, and in each hole what was given for it (an element, say). */
export const sayParts = <Name extends Key, Piece>(
  key: Name,
  ...[holes]: Filling<Name, Piece>
): readonly (string | Piece)[] =>
  sentence(key)
    .split(/(\{[a-zA-Z]+\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const name = hole.exec(part)?.[1];
      return name === undefined ? part : (holes as Readonly<Record<string, Piece>>)[name]!;
    });

/** A sentence of the page's language, its holes filled. */
export const say = <Name extends Key>(key: Name, ...holes: Filling<Name, string | number>): string =>
  sayParts<Name, string | number>(key, ...holes)
    .map((part) => (typeof part === 'number' ? numberOf(part) : part))
    .join('');

const pluralOf = (stem: Stem, n: number): Key =>
  `${stem}${kept('plural', (culture) => new Intl.PluralRules(culture)).select(n) === 'one' ? 'One' : 'Many'}` as Key;

/** A sentence that counts: `PeopleOne` or `PeopleMany`, as the language's own rule says (0 is singular in French). */
export const sayCount = <Word extends Stem>(
  stem: Word,
  n: number,
  ...[holes]: PluralFilling<Word, string | number>
): string => (say as (key: Key, holes: unknown) => string)(pluralOf(stem, n), { ...(holes as object | undefined), n });

/** The same in pieces; {n} is already text. */
export const sayCountParts = <Word extends Stem, Piece>(
  stem: Word,
  n: number,
  ...[holes]: PluralFilling<Word, Piece>
): readonly (string | Piece)[] =>
  (sayParts as (key: Key, holes: unknown) => readonly (string | Piece)[])(pluralOf(stem, n), {
    ...(holes as object | undefined),
    n: numberOf(n)
  });

/** A number as the culture writes it. */
export const numberOf = (n: number): string => kept('number', (culture) => new Intl.NumberFormat(culture)).format(n);

/** Days are stored as midnight somewhere: the first ten characters say which day, whatever the reader's zone. */
const noonOf = (day: string): Date => new Date(`${day.slice(0, 10)}T12:00:00Z`);

const dates = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(JSON.stringify(options), (culture) => new Intl.DateTimeFormat(culture, options));

const writtenDay = (day: Date, options: Intl.DateTimeFormatOptions): string =>
  Number.isNaN(day.getTime()) ? '' : dates({ ...options, timeZone: 'UTC' }).format(day);

/** `2 décembre`, with the year when it is not the one of `today`; empty for what is no day. */
export const sayDay = (day: string, today: string): string =>
  writtenDay(noonOf(day), {
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' })
  });

/** `juillet 2022`; empty for what is no day. */
export const sayMonth = (day: string): string => writtenDay(noonOf(day), { month: 'long', year: 'numeric' });

/** A moment as a clock shows it: `16:40`. */
export const sayTime = (moment: Date): string => dates({ hour: 'numeric', minute: '2-digit' }).format(moment);

/** A day and a clock: `25 novembre 2026 à 16:40`. */
export const sayMoment = (moment: Date): string => dates({ dateStyle: 'long', timeStyle: 'short' }).format(moment);

/** A length of time in minutes: `1 h 07`. */
export const sayDuration = (minutes: number): string => {
  const whole = Math.max(0, Math.round(minutes));
  const h = Math.floor(whole / 60);
  const m = whole % 60;
  if (h === 0) return say('DurationMinutes', { m });
  return m === 0 ? say('DurationHours', { h }) : say('DurationBoth', { h, m, mm: String(m).padStart(2, '0') });
};

/** The name of a language inside a sentence, `néerlandais`; `code` is one of two letters in any case. */
export const sayLanguage = (code: string): string => {
  const known = (languageNames[language] as Readonly<Record<string, string>>)[code.toLowerCase()];
  if (known !== undefined) return known;
  try {
    const names = kept('languages', (culture) => new Intl.DisplayNames([culture], { type: 'language' }));
    return names.of(code.toLowerCase()) ?? code;
  } catch {
    return code;
  }
};

/** Several things in a sentence: `Excel, Teams et Word`. */
export const sayList = (words: readonly string[]): string =>
  kept('list', (culture) => new Intl.ListFormat(culture)).format(words);

/** The first letter as at the start of a sentence. */
export const capital = (sentence: string): string => {
  const first = String.fromCodePoint(sentence.codePointAt(0) ?? 32);
  return sentence === '' ? '' : first.toLocaleUpperCase(culture()) + sentence.slice(first.length);
};
