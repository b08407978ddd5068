import { crc32 } from 'node:zlib';
import { unzipSync } from 'fflate';
import { PackageError } from './packageError.ts';

/** A real package holds some hundred files; the limits only stop archives made to exhaust the machine. */
const mostFiles = 5_000;
const mostBytes = 256 * 1024 * 1024;

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

const damaged = (what: string): PackageError =>
  new PackageError(`The package is damaged: ${what}. Build or download it again.`);

interface Entry {
  readonly name: string;
  readonly crc: number;
  /** Bytes once unpacked, as the archive says. */
  readonly size: number;
}

const endOf = (view: DataView): number => {
  // A comment of at most 65,535 characters may follow the end record.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === endMark) return at;
  // It begins like an archive and lacks the end of one.
  if (view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50) throw damaged('its end is missing');
  throw new PackageError(
    'The file is not a solution package: a .sppkg is a zip archive. Give the path of a .sppkg file.'
  );
};

/** The archive's own table of contents: read here because the sums in it tell a damaged file from a sound one. */
const entriesOf = (bytes: Uint8Array): Entry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== entryMark) throw damaged('its table of contents cannot be read');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, crc: view.getUint32(at + 16, true), size: view.getUint32(at + 24, true) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
};

const escapes = (name: string): boolean =>
  /^[\\/]|^[a-z]:|\\|\0/i.test(name) || name.split('/').some((part) => part === '..' || part === '.');

const refuse = (entries: readonly Entry[]): void => {
  if (entries.length > mostFiles)
    throw new PackageError(`The package holds ${entries.length} files; at most ${mostFiles} are opened.`);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > mostBytes)
    throw new PackageError(
      `The package would unpack to ${Math.round(total / 1024 / 1024)} MB; at most 256 MB are opened.`
    );
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (escapes(name))
      throw new PackageError(`The package is refused: its entry "${name}" points outside the package.`);
    if (seen.has(name.toLowerCase())) throw new PackageError(`The package is refused: it holds "${name}" twice.`);
    seen.add(name.toLowerCase());
  }
};

const unpack = (bytes: Uint8Array): Record<string, Uint8Array> => {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw damaged(`it cannot be unpacked (${(error as Error).message})`);
  }
};

/** The files of a zip archive by name, folders left out; throws PackageError for damaged and hostile archives. */
export const unzip = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  let entries: readonly Entry[];
  try {
    entries = entriesOf(bytes);
  } catch (error) {
    throw error instanceof RangeError ? damaged('its table of contents is cut off') : error;
  }
  refuse(entries);
  const unpacked = unpack(bytes);
  return new Map(
    entries
      .filter(({ name }) => !name.endsWith('/'))
      .map(({ name, crc }) => {
        const content = unpacked[name];
        if (content === undefined || crc32(content) !== crc) throw damaged(`its file "${name}" is not what was packed`);
        return [name, content];
      })
  );
};
