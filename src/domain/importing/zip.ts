/** A file inside a zip: what its directory says of it, before anything is unpacked. */
export interface ZipEntry {
  readonly name: string;
  /** How it is packed: 0 not at all, 8 deflate; others are not read. */
  readonly method: number;
  readonly locked: boolean;
  /** The packed bytes. */
  readonly bytes: Uint8Array;
}

const u16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) + u16(bytes, at + 2) * 65_536;

const endSign = 0x06054b50;
const entrySign = 0x02014b50;

/** Where the end of the directory stands: behind it there is only a comment of 64 KB at most; -1: this is no zip. */
const endOf = (bytes: Uint8Array): number => {
  for (let at = bytes.length - 22; at >= 0 && at >= bytes.length - 22 - 65_535; at--)
    if (u32(bytes, at) === endSign) return at;
  return -1;
};

const packed = (bytes: Uint8Array, header: number, size: number): Uint8Array => {
  const from = header + 30 + u16(bytes, header + 26) + u16(bytes, header + 28);
  return bytes.subarray(from, from + size);
};

/** The files in a zip as its directory lists them; undefined: it has none that can be read. Never throws, unpacks nothing. */
export const entriesOf = (bytes: Uint8Array): readonly ZipEntry[] | undefined => {
  const end = endOf(bytes);
  if (end === -1) return undefined;
  const entries: ZipEntry[] = [];
  const count = u16(bytes, end + 10);
  for (let at = u32(bytes, end + 16), seen = 0; seen < count; seen++) {
    if (u32(bytes, at) !== entrySign) return undefined;
    const [nameLength, more, comment] = [u16(bytes, at + 28), u16(bytes, at + 30), u16(bytes, at + 32)];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: u16(bytes, at + 10),
      locked: u16(bytes, at + 8) % 2 === 1,
      bytes: packed(bytes, u32(bytes, at + 42), u32(bytes, at + 20))
    });
    at += 46 + nameLength + more + comment;
  }
  return entries;
};
