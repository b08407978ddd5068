import { Inflate } from 'fflate';
import type { ZipEntry } from '../../../../domain/importing/zip';

/** A file that unpacks to more than is read of it: a few bytes can say millions of times the same. */
export class Swollen extends RangeError {}

/** Packed bytes at a time: deflate makes at most a thousand times as many of them. */
const packedAtOnce = 16_384;

/** The text of a file in a zip, piece by piece, so that it need never stand in memory whole. Throws what is damaged or swollen. */
export function* unpacked(entry: ZipEntry, most: number): Generator<string> {
  const decoder = new TextDecoder();
  let length = 0;
  for (const piece of entry.method === 0 ? [entry.bytes] : inflated(entry.bytes)) {
    length += piece.length;
    if (length > most) throw new Swollen();
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}

function* inflated(bytes: Uint8Array): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < bytes.length; at += packedAtOnce) {
    inflate.push(bytes.subarray(at, at + packedAtOnce), at + packedAtOnce >= bytes.length);
    yield* pieces.splice(0);
  }
}
