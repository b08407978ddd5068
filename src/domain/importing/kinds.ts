import { entriesOf } from './zip';

/** Why a file is no text that could be read; each is told with what to do. */
export type NoText =
  | 'empty'
  | 'damagedWorkbook'
  | 'lockedWorkbook'
  | 'oldWorkbook'
  | 'openDocument'
  | 'numbers'
  | 'document'
  | 'pdf'
  | 'zip'
  | 'webPage'
  | 'query'
  | 'binary';

/** What a file is by its bytes; its name may say anything. */
export type FileKind = 'text' | 'workbook' | NoText;

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** A name as old Office files write it in their directory: two bytes a letter. */
const holds = (bytes: Uint8Array, name: string): boolean => {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (
      Array.from(name).every(
        (letter, place) => bytes[at + place * 2] === letter.charCodeAt(0) && bytes[at + place * 2 + 1] === 0
      )
    )
      return true;
  return false;
};

/** Old Office files, and new ones with a password, which are kept in an old one. */
const oldOffice = (bytes: Uint8Array): FileKind =>
  holds(bytes, 'EncryptedPackage') ? 'lockedWorkbook' : holds(bytes, 'WordDocument') ? 'document' : 'oldWorkbook';

const zipped = (bytes: Uint8Array): FileKind => {
  const entries = entriesOf(bytes);
  if (entries === undefined) return 'damagedWorkbook';
  const has = (pattern: RegExp): boolean => entries.some(({ name }) => pattern.test(name));
  if (entries.some(({ locked }) => locked)) return 'lockedWorkbook';
  if (has(/^xl\/workbook\.bin$/i)) return 'oldWorkbook';
  if (has(/^xl\//i)) return 'workbook';
  if (has(/^(word|ppt)\//i)) return 'document';
  if (has(/^Index(\/|\.zip$)/)) return 'numbers';
  return has(/^content\.xml$/) ? 'openDocument' : 'zip';
};

/** Text that is a page or a question rather than a table: SAP and others give such files a name of Excel's. */
const spoken = (bytes: Uint8Array): FileKind => {
  const start = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 2000))
    .replace(/[\0\u00ff\u00fe]|ï»¿/g, '')
    .trimStart();
  if (/^WEB\s+1\s+https?:/i.test(start)) return 'query';
  return /^(<(!doctype html|html|\?xml|table|meta)\b|MIME-Version:)/i.test(start) ? 'webPage' : 'text';
};

/** What a file is. Never throws. */
export const kindOf = (bytes: Uint8Array): FileKind => {
  if (begins(bytes, 0x50, 0x4b)) return zipped(bytes);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return oldOffice(bytes);
  return begins(bytes, 0x25, 0x50, 0x44, 0x46) ? 'pdf' : spoken(bytes);
};
