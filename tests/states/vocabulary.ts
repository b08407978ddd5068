import { lists } from '../../src/lists';
import { languages, type Language } from './state.ts';
import { patternOf, sentencesOf } from './words.ts';

interface Known {
  /** Sentences without holes, pieces of those with holes, and words of choices, with the key of one of them. */
  readonly said: ReadonlyMap<string, string>;
  /** Sentences with holes in which enough words stand to tell the language by. */
  readonly patterns: readonly (readonly [key: string, pattern: RegExp])[];
  /** Months, days and languages. */
  readonly named: ReadonlySet<string>;
  /** Small words that stand in every longer sentence, and in nobody's name. */
  readonly small: ReadonlySet<string>;
}

const small: Readonly<Record<Language, string>> = {
  'fr-FR': 'est sont pas vous votre pour une dans sur avec cette ces qui les des il ne',
  'nl-NL': 'het een niet zijn je jouw deze dit worden wordt voor naar niets met hier te',
  'en-US': 'the is are not you your with this these for and there it of',
  'de-DE': 'nicht ist sind und sie ihr ihre wird werden ein eine für auf mit diese dieser es'
};

/** As it is compared: any space is a space, capitals and marks at the ends do not count. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:;·“”«»„‘’"()…–-]+|[\s.,:;·“”«»„‘’"()…–-]+$/gu, '')
    .toLowerCase();

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}{2,}/gu) ?? [];

type Choices = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The words of every choice that a list declares. */
const choiceWords = (language: Language): readonly string[] =>
  lists
    .flatMap(({ columns }) => Object.values<object>(columns))
    .flatMap((column) => ('choices' in column ? Object.values(column.choices as Choices) : []))
    .flatMap((words) => words[language.slice(0, 2)] ?? []);

const namesOfTime = (language: Language): readonly string[] => {
  const say = (how: Intl.DateTimeFormatOptions, count: number) =>
    Array.from({ length: count }, (_nothing, at) => {
      const day = how.month === undefined ? new Date(Date.UTC(2026, 5, 1 + at)) : new Date(Date.UTC(2026, at, 15));
      return new Intl.DateTimeFormat(language, { ...how, timeZone: 'UTC' }).format(day);
    });
  const spoken = new Intl.DisplayNames(language, { type: 'language' });
  return [
    ...say({ month: 'long' }, 12),
    ...say({ weekday: 'long' }, 7),
    ...languages.map((each) => spoken.of(each.slice(0, 2)) ?? '')
  ];
};

const knownIn = (language: Language): Known => {
  const said = new Map<string, string>();
  const patterns: (readonly [string, RegExp])[] = [];
  for (const word of choiceWords(language)) said.set(plain(word), 'a choice');
  for (const [key, sentence] of Object.entries(sentencesOf(language))) {
    const pieces = sentence.split(/\{[a-zA-Z]+\}/);
    if (pieces.length === 1) said.set(plain(sentence), key);
    else {
      for (const piece of pieces) if (wordsIn(piece).length > 1) said.set(plain(piece), key);
      if (wordsIn(pieces.join(' ')).length > 1) patterns.push([key, patternOf(sentence, true)]);
    }
  }
  return {
    said,
    patterns,
    named: new Set(namesOfTime(language).map((name) => name.toLowerCase())),
    small: new Set(small[language].split(' '))
  };
};

const vocabulary = new Map(languages.map((language) => [language, knownIn(language)]));

const knownOf = (language: Language): Known => vocabulary.get(language) ?? knownIn(language);

/** The key of the sentence that a text is, in a language. */
export const keyOf = (text: string, language: Language): string | undefined => {
  const { said, patterns } = knownOf(language);
  return said.get(plain(text)) ?? patterns.find(([, pattern]) => pattern.test(text))?.[0];
};

/** Words of choices, in any language: rows hold them too, and they are no words of people. */
export const isChoice = (text: string): boolean =>
  languages.some((language) => knownOf(language).said.get(plain(text)) === 'a choice');

const count = (words: readonly string[], among: ReadonlySet<string>): number =>
  words.filter((word) => among.has(word)).length;

/** What the programme calls its people is the same in every language. */
const everywhere = 'digital ambassador';

/** A language other than the page's in which a text is, by whatever tells; undefined: it tells nothing. */
export const strangeIn = (text: string, language: Language): string | undefined => {
  if (plain(text) === everywhere || keyOf(text, language) !== undefined) return undefined;
  const words = wordsIn(text.toLowerCase());
  const own = knownOf(language);
  for (const other of languages.filter((each) => each !== language)) {
    const key = keyOf(text, other);
    if (key !== undefined) return `${key} in ${other}`;
    const { named, small: theirs } = knownOf(other);
    const name = words.find((word) => named.has(word) && !own.named.has(word));
    if (name !== undefined) return `${name} in ${other}`;
    if (words.length > 3 && count(words, own.small) === 0 && count(words, theirs) > 1) return `words in ${other}`;
  }
  return undefined;
};
