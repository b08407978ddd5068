import { messageIn } from '../../src/strings/messages';
import * as lists from '../../src/lists';
import type { Part } from './state.ts';
import { sentencesOf } from './words.ts';

/** What a begun message says goes into links, and onto labels: it has no key in the files of words. */
const messages = ['asking', 'askingAbout', 'starting', 'startingSomewhere', 'subject', 'onLabel'] as const;

const asWritten = { name: '{name}', topic: '{topic}', circle: '{circle}' };

/** Every sentence of the French package by its key; what is no sentence is left out. */
export const sentences = (): Readonly<Record<string, string>> => {
  const { Language: _language, Culture: _culture, ...words } = sentencesOf('fr-FR');
  const begun = messages.map((name) => [`messages.${name}`, messageIn('fr', name, asWritten)]);
  return { ...words, ...(Object.fromEntries(begun) as Readonly<Record<string, string>>) };
};

/** As texts are compared: any space is a space, and a sentence may begin with a small letter inside another. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const holes = /(\{[a-zA-Z]+\})/;

/** A sentence with holes. */
interface Pattern {
  readonly key: string;
  /** What stands before, between and behind its holes. */
  readonly pieces: readonly string[];
  /** The longest of them: where it is missing, nothing has to be tried. */
  readonly longest: string;
  readonly whole: RegExp;
  /** Signs that are its own: of two sentences that a text may be, the one with more of them is meant. */
  readonly weight: number;
}

/** Numbers stand in these, whatever follows them: `12`, `2 lignes`. */
const numbered = /^\{(n|i|of|h|m|mm|all|done|covered)\}$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternFrom = (key: string, sentence: string): Pattern => {
  const parts = sentence.replace(/\s+/g, ' ').toLowerCase().split(holes);
  const pieces = parts.filter((part) => !holes.test(part));
  const whole = parts.map((part) =>
    !holes.test(part) ? escaped(part) : numbered.test(part) ? '(\\d[\\d ,.]*(?: [^\\s,]+)?)' : '((?:(?![.!?] ).)+?)'
  );
  return {
    key,
    pieces,
    longest: [...pieces].sort((one, other) => other.length - one.length)[0]?.trim() ?? '',
    whole: new RegExp(`^${whole.join('')}$`),
    // A quotation is told by its marks.
    weight: pieces
      .join('')
      .replace(/[\s.,:;()]/g, '')
      .replace(/«/g, 'quoted').length
  };
};

/** `{what}.` may be anything: such a sentence is meant only where all its holes hold something known. */
const weak = 6;

interface Declared {
  readonly title?: Readonly<Record<string, string>>;
  readonly columns?: Readonly<
    Record<string, { readonly label: Readonly<Record<string, string>>; readonly choices?: Choices }>
  >;
}

type Choices = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Words that are no sentences: of lists, columns and choices, and the languages' own. */
const namesKnown = (): ReadonlySet<string> => {
  const spoken = new Intl.DisplayNames('fr-FR', { type: 'language' });
  const declared = Object.values(lists as unknown as Readonly<Record<string, Declared>>).flatMap(
    ({ title = {}, columns = {} }) => [
      title,
      ...Object.values(columns).flatMap(({ label, choices = {} }) => [label, ...Object.values(choices)])
    ]
  );
  const words = [
    ...declared.map(({ fr = '' }) => fr),
    ...['fr', 'nl', 'en', 'de'].map((code) => spoken.of(code) ?? '')
  ];
  return new Set(words.map(plain).filter(Boolean));
};

interface Known {
  readonly names: ReadonlySet<string>;
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly patterns: readonly Pattern[];
  /** Keys of sentences that hardly say anything without what they hold. */
  readonly weak: ReadonlySet<string>;
}

const knownFrom = (): Known => {
  const exact = new Map<string, string[]>();
  const patterns: Pattern[] = [];
  for (const [key, sentence] of Object.entries(sentences()))
    if (holes.test(sentence)) patterns.push(patternFrom(key, sentence));
    else exact.set(plain(sentence), [...(exact.get(plain(sentence)) ?? []), key]);
  const vague = patterns.filter(({ weight }) => weight < weak).map(({ key }) => key);
  return { names: namesKnown(), exact, patterns, weak: new Set(vague) };
};

let before: Known | undefined;
const known = (): Known => (before ??= knownFrom());

const isNamed = (text: string): boolean => /^[\d\s.,-]+$/.test(text) || known().names.has(text);

/** The holes of a sentence in a text, each of them known; undefined: the text is not that sentence. */
const fits = ([first = '', ...rest]: readonly string[], text: string): readonly string[] | undefined => {
  if (!text.startsWith(first)) return undefined;
  const behind = text.slice(first.length);
  const [next] = rest;
  if (next === undefined) return behind === '' ? [] : undefined;
  for (let at = 1; at <= behind.length; at++) {
    if (!behind.startsWith(next, at)) continue;
    const inside = behind.slice(0, at);
    if (/[.!?] /.test(inside) || (!isNamed(inside) && severalIn(inside).length === 0)) continue;
    const others = fits(rest, behind.slice(at));
    if (others !== undefined) return [inside, ...others];
  }
  return undefined;
};

const heldBy = ({ pieces, longest, whole, weight }: Pattern, text: string): readonly string[] | undefined => {
  if (!text.includes(longest)) return undefined;
  return weight < weak ? fits(pieces, text) : whole.exec(text)?.slice(1);
};

/** Several things in a hole are joined as the language joins them. */
const parted = (text: string): readonly string[] => [text, ...text.split(/, | et | · /)];

const oneIn = (text: string): readonly string[] => {
  const { exact, patterns } = known();
  const same = exact.get(text);
  if (same !== undefined) return same;
  const found = patterns.flatMap((pattern) => {
    const held = heldBy(pattern, text);
    return held === undefined ? [] : [{ pattern, held }];
  });
  const most = Math.max(0, ...found.map(({ pattern }) => pattern.weight));
  return found
    .filter(({ pattern }) => pattern.weight === most)
    .flatMap(({ pattern, held }) => [
      pattern.key,
      ...held.flatMap(parted).flatMap((inside) => (inside === text ? [] : severalIn(inside)))
    ]);
};

/** Sentences that follow one another, the longest first: a part of a sentence is none. */
const rowIn = (text: string): readonly string[] => {
  const parts = text.split(/(?<=[.!?…]) | (?=\()/);
  if (parts.length === 1 || parts.length > 12) return [];
  const found: string[] = [];
  for (let from = 0; from < parts.length; from++)
    for (let to = parts.length; to > from; to--) {
      const keys = to - from === parts.length ? [] : memoryIn(parts.slice(from, to).join(' '), oneIn);
      if (keys.length === 0) continue;
      found.push(...keys);
      from = to - 1;
      break;
    }
  return found;
};

/** A list of things, each of them known. */
const listIn = (text: string): readonly string[] => {
  const parts = text.split(', ');
  const keys = parts.length === 1 ? [] : parts.map((part) => memoryIn(part, oneIn));
  return keys.every((each) => each.length > 0) ? keys.flat() : [];
};

const memory = new Map<string, readonly string[]>();

const memoryIn = (text: string, look: (text: string) => readonly string[]): readonly string[] => {
  const kept = memory.get(text);
  if (kept !== undefined) return kept;
  // A text inside itself is nothing new.
  memory.set(text, []);
  const keys = [...new Set(look(text))];
  memory.set(text, keys);
  return keys;
};

const severalIn = (text: string): readonly string[] =>
  memoryIn(text, (whole) => {
    const keys = oneIn(whole);
    if (keys.length > 0) return keys;
    const row = rowIn(whole);
    return row.length > 0 ? row : listIn(whole);
  });

/** Whose words a key is among, by its beginning; absent: everybody's. */
const owners: readonly (readonly [RegExp, Part])[] = [
  [/^(Erase|Import|Export|Health|Check|Find[A-Z]|SetUp|Curation|Part[A-Z])/, 'setup'],
  [/^(Roster|Coverage|Sticker)/, 'roster'],
  [/^Starter/, 'starter'],
  [/^Catalogue/, 'catalogue'],
  [/^(Questions|Ask)/, 'questions'],
  [/^Sessions/, 'sessions'],
  [/^Call[A-Z]/, 'call'],
  [/^Indicators/, 'indicators'],
  [/^(Finder|Facet|Reason|Availability)/, 'finder']
];

const ownerOf = (key: string): Part | undefined => owners.find(([beginning]) => beginning.test(key))?.[1];

/** The keys of the sentences that a text says by itself; where two keys say the same, the one of the part is meant. */
export const keysIn = (text: string, part: Part): ReadonlySet<string> => {
  const keys = severalIn(plain(text));
  const said = sentences();
  const own = new Set(keys.filter((key) => ownerOf(key) === part).map((key) => said[key]));
  const isMeant = (key: string): boolean => !own.has(said[key]) && !known().weak.has(key);
  return new Set(keys.filter((key) => (ownerOf(key) ?? part) === part || isMeant(key)));
};
