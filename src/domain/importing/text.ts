/** How the bytes of a file were understood. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Why a file is no text: nothing in it, an Excel workbook, something else. */
export type NoText = 'empty' | 'workbook' | 'binary';

export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly noText: NoText };

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

const marked = (bytes: Uint8Array): Encoding | undefined =>
  begins(bytes, 0xef, 0xbb, 0xbf)
    ? 'utf-8'
    : begins(bytes, 0xff, 0xfe)
      ? 'utf-16le'
      : begins(bytes, 0xfe, 0xff)
        ? 'utf-16be'
        : undefined;

/** Where zeros stand in the first bytes: every second one is UTF-16 of our alphabets, others are no text. */
const zeros = (bytes: Uint8Array): { readonly even: number; readonly odd: number; readonly all: number } => {
  const first = bytes.subarray(0, 2000);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < first.length; at++)
    if (first[at] === 0) {
      if (at % 2 === 0) even += 1;
      else odd += 1;
    }
  return { even, odd, all: first.length / 2 };
};

const unmarked = (bytes: Uint8Array): Encoding | undefined => {
  const { even, odd, all } = zeros(bytes);
  if (even + odd === 0) return 'utf-8';
  if (even === 0 && odd > all / 2) return 'utf-16le';
  return odd === 0 && even > all / 2 ? 'utf-16be' : undefined;
};

/** What Excel writes without being asked otherwise, where UTF-8 does not fit. */
const western = (bytes: Uint8Array): Decoded => ({
  text: new TextDecoder('windows-1252').decode(bytes),
  encoding: 'windows-1252'
});

const decodedAs = (bytes: Uint8Array, encoding: Encoding): Decoded => {
  try {
    return { text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes), encoding };
  } catch {
    return western(bytes);
  }
};

/** The text of a file: UTF-8 with and without its mark, UTF-16 (Excel's "Unicode text"), else Windows-1252. Never throws. */
export const decode = (bytes: Uint8Array): Decoded => {
  // A zip with a workbook inside, or the old binary kind.
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { noText: 'workbook' };
  const encoding = marked(bytes) ?? unmarked(bytes);
  if (encoding === undefined || begins(bytes, 0x25, 0x50, 0x44, 0x46)) return { noText: 'binary' };
  const decoded = decodedAs(bytes, encoding);
  return 'text' in decoded && decoded.text.trim() === '' ? { noText: 'empty' } : decoded;
};

/** What may part cells. */
export const separators = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof separators)[number];

const unquoted = (line: string): string => line.replace(/"(?:[^"]|"")*"/g, '');

/** How many first lines hold as many of the sign as the first of them, and how many that is. */
const agreement = (lines: readonly string[], sign: Separator): number => {
  const [first = 0, ...others] = lines.map((line) => line.split(sign).length - 1);
  return first === 0 ? 0 : 1 + others.filter((count) => count === first).length + first / 1000;
};

/** The sign that parts the cells: what the file says itself (`sep=;`), else the one that its first lines agree on. */
export const separatorOf = (text: string): Separator => {
  const told = /^\ufeff?sep=([\t;,|])\r?\n/i.exec(text)?.[1] as Separator | undefined;
  if (told !== undefined) return told;
  const lines = unquoted(text.slice(0, 50_000))
    .split(/\r\n?|\n/)
    .slice(0, 20)
    .filter((line) => line.trim() !== '');
  const [best] = separators
    .map((sign) => ({ sign, points: agreement(lines, sign) }))
    .sort((one, other) => other.points - one.points);
  return best === undefined || best.points === 0 ? ';' : best.sign;
};
