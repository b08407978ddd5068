import { type Encoding, decodedText } from '../../src/domain/importing/encodings';

/** A file as somebody uploads it. */
export interface Upload {
  /** What it is called, by whoever made it and how. */
  readonly name: string;
  /** Where it comes from. */
  readonly source: string;
  readonly list: 'ambassadors' | 'circles' | 'offices' | 'badges' | 'awards' | 'trainings';
  /** People are counted by where they work. */
  readonly counting?: true;
  /** It is pasted, not chosen. */
  readonly pasted?: true;
  readonly bytes: Uint8Array;
}

/** The address of somebody of the local organisation. */
export const person = (name: string): string => `${name}@lecercle.example`;

/** The beginning of a compound file, as old and locked workbooks are, with the name of the stream that tells what it is. */
export const compoundFile = (stream: string): Uint8Array =>
  Uint8Array.from([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...Array.from(stream).flatMap((sign) => [sign.charCodeAt(0), 0])
  ]);

/** A text as bytes of an encoding; a sign that it has not is a mistake of the test. */
export const written = (text: string, encoding: Encoding = 'utf-8', mark = ''): Uint8Array => {
  if (encoding === 'utf-8') return new TextEncoder().encode(mark + text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return Uint8Array.from(
      Array.from(mark + text).flatMap((sign) => {
        const code = sign.charCodeAt(0);
        return encoding === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
      })
    );
  const table = new Map(
    Array.from({ length: 256 }, (_none, byte) => [decodedText(Uint8Array.of(byte), encoding), byte] as const)
  );
  return Uint8Array.from(
    Array.from(text).map((sign) => {
      const byte = table.get(sign);
      if (byte === undefined) throw new Error(`${encoding} has no ${sign}.`);
      return byte;
    })
  );
};

/** The mark that Excel puts before UTF-8 and UTF-16. */
export const bom = '\ufeff';

/** Lines as Windows ends them. */
export const lines = (...each: readonly string[]): string => each.map((line) => `${line}\r\n`).join('');

const quoted = (cell: string, separator: string): string =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;

/** A table as a program writes it that quotes where it must. */
export const table = (separator: string, ...rows: readonly (readonly string[])[]): string =>
  lines(...rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator)));

/** The same with every cell quoted, as PowerShell and many others write it. */
export const quotedTable = (separator: string, ...rows: readonly (readonly string[])[]): string =>
  lines(...rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(separator)));
