/** How the bytes of a file can be understood; the first five are guessed by themselves. */
export const encodings = [
  'utf-8',
  'windows-1252',
  'macintosh',
  'iso-8859-15',
  'cp850',
  'utf-16le',
  'utf-16be'
] as const;
export type Encoding = (typeof encodings)[number];

/** The upper half of code page 850, which Excel’s “CSV (MS-DOS)” and the command line write; browsers do not know it. */
const upper850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const from850 = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(
      Array.from(bytes.subarray(at, at + 8192), (byte) =>
        byte < 128 ? String.fromCharCode(byte) : (upper850[byte - 128] ?? '')
      ).join('')
    );
  return pieces.join('');
};

/** A piece of UTF-8 that is whole: how many bytes it has; 0: it is none. */
const wholeAt = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] ?? 0;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let more = 1; more < length; more++) if (((bytes[at + more] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
};

/** Where bytes stand that no UTF-8 has, and how many pieces are whole. */
const strays = (bytes: Uint8Array): { readonly at: readonly number[]; readonly whole: number } => {
  const at: number[] = [];
  let whole = 0;
  for (let place = 0; place < bytes.length;) {
    if ((bytes[place] ?? 0) < 128) {
      place += 1;
      continue;
    }
    const length = wholeAt(bytes, place);
    if (length === 0) at.push(place);
    else whole += 1;
    place += length || 1;
  }
  return { at, whole };
};

/** UTF-8, in which bytes that no UTF-8 has are the letters that Windows writes with them. */
const mended = (bytes: Uint8Array, wrong: readonly number[]): string => {
  const pieces: string[] = [];
  let from = 0;
  for (const at of wrong) {
    pieces.push(new TextDecoder().decode(bytes.subarray(from, at)), textIn1252(bytes.subarray(at, at + 1)));
    from = at + 1;
  }
  pieces.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from)));
  return pieces.join('');
};

const textIn1252 = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

/** The text that bytes are in an encoding; never throws. */
export const decodedText = (bytes: Uint8Array, encoding: Encoding): string => {
  if (encoding === 'cp850') return from850(bytes);
  if (encoding === 'utf-8') {
    const { at } = strays(bytes);
    return mended(bytes, at).replace(/^\ufeff/, '');
  }
  return new TextDecoder(encoding).decode(bytes);
};

const letters = /[\p{L}]/u;
const expected = new Set('éèêëàâäáãåîïíìôöóòõøûüùúçñýÿœæßšžÉÈÊËÀÂÄÁÎÏÔÖÓØÛÜÙÚÇÑŒÆŠŽ');
const signs = new Set('«»‘’“”‚„–—…€°§·•©®™£\u00a0²³µ¡¿');

const isUpper = (sign: string): boolean => sign !== sign.toLowerCase();
const isLower = (sign: string): boolean => sign !== sign.toUpperCase();

/** How likely a text is one of our languages: letters where letters stand, in the case of their neighbours. */
const likelihood = (text: string): number => {
  let points = 0;
  for (const { 0: sign, index } of text.matchAll(/[^\0-\x7f]/gu)) {
    const [before = ' ', after = ' '] = [text[index - 1], text[index + sign.length]];
    const beside = letters.test(before) || letters.test(after);
    if (signs.has(sign))
      points += letters.test(before) && letters.test(after) && sign !== '’' && sign !== '·' ? -1 : 0.5;
    else if (!expected.has(sign)) points -= 2;
    else if (isUpper(sign) && isLower(before)) points -= 2;
    else if (isLower(sign) && isUpper(before) && isUpper(after)) points -= 1;
    else points += beside ? 1 : 0;
  }
  return points;
};

/** The first bytes around signs beyond the alphabet: enough to tell by, however long the file is. */
const told = (bytes: Uint8Array): Uint8Array => {
  const kept: number[] = [];
  for (let at = 0; at < bytes.length && kept.length < 20_000; at++)
    if ((bytes[at] ?? 0) > 127 || (bytes[at - 1] ?? 0) > 127 || (bytes[at + 1] ?? 0) > 127) kept.push(bytes[at] ?? 32);
    else if (kept[kept.length - 1] !== 32) kept.push(32);
  return Uint8Array.from(kept);
};

const single = ['windows-1252', 'macintosh', 'iso-8859-15', 'cp850'] as const satisfies readonly Encoding[];

/** Of the ways in which one byte is one letter the likeliest; Windows' own where nothing tells. */
const likeliest = (bytes: Uint8Array): Encoding => {
  const sample = told(bytes);
  const [best] = single
    .map((encoding) => ({ encoding, points: likelihood(decodedText(sample, encoding)) }))
    .sort((one, other) => other.points - one.points);
  return best?.encoding ?? 'windows-1252';
};

const marked = (bytes: Uint8Array): Encoding | undefined => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/** Where zeros stand in the first bytes: every second one is UTF-16 of our alphabets, others are no text. */
const byZeros = (bytes: Uint8Array): Encoding | 'none' | undefined => {
  const first = bytes.subarray(0, 2000);
  let [even, odd] = [0, 0];
  for (let at = 0; at < first.length; at++)
    if (first[at] === 0) {
      if (at % 2 === 0) even += 1;
      else odd += 1;
    }
  if (even + odd === 0) return undefined;
  if (even === 0 && odd > first.length / 4) return 'utf-16le';
  return odd === 0 && even > first.length / 4 ? 'utf-16be' : 'none';
};

export interface GuessedEncoding {
  readonly encoding: Encoding;
  /** Bytes that do not belong into it, read as Windows writes them; absent: none. */
  readonly strays?: number;
}

/** How a file's bytes are most likely meant; undefined: they are no text. */
export const encodingOf = (bytes: Uint8Array): GuessedEncoding | undefined => {
  const mark = marked(bytes);
  if (mark === 'utf-16le' || mark === 'utf-16be') return { encoding: mark };
  const zeros = byZeros(bytes);
  if (zeros === 'none') return undefined;
  if (zeros !== undefined) return { encoding: zeros };
  const { at, whole } = strays(bytes);
  if (at.length === 0) return { encoding: 'utf-8' };
  // Text in one byte a letter makes whole pieces of UTF-8 by chance only; a file in UTF-8 is full of them.
  if (mark === 'utf-8' || whole > at.length * 2) return { encoding: 'utf-8', strays: at.length };
  return { encoding: likeliest(bytes) };
};

/** Words with letters beyond the alphabet, the first few: whether they are right, people see at once. */
export const tellingWords = (text: string, most: number): readonly string[] => {
  const found = new Set<string>();
  for (const { 0: word } of text.slice(0, 500_000).matchAll(/[\p{L}\p{M}’'\u00a0-\uffff]*[^\0-\x7f][^\s;,|"\t]*/gu)) {
    if (letters.test(word)) found.add(word.length > 30 ? `${word.slice(0, 29)}…` : word);
    if (found.size >= most) break;
  }
  return [...found];
};

/** What UTF-8 looks like once it was taken for something else and saved so, the sign for what is lost, and letters as web pages spell them. */
const harmed =
  /[^\s;,|"\t]*(?:&(?:[aeiouyAEIOUY](?:acute|grave|circ|uml)|[cC]cedil|szlig|oelig|[lr]squo|amp|quot|nbsp|#x?[\da-fA-F]{2,5});|Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|\ufffd)[^\s;,|"\t]*/u;

/** A word that was damaged before the file was made; undefined: none is seen. */
export const damagedWord = (text: string): string | undefined => harmed.exec(text.slice(0, 500_000))?.[0];
