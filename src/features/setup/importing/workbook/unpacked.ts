import { Inflate } from 'fflate';
import type { ZipEntry } from '../../../../domain/importing/zip';

/** A file that unpacks to more than is read of it: a few bytes can say millions of times the same. */
export class Swollen extends RangeError {}

/** Packed bytes at a time: deflate makes at most a thousand times as many of them. */
const packedAtOnce = 16_384;

/** The text of a file in a zip, piece by piece, so that it need never stand in memory whole. Throws what is damaged or swollen. */
export function* unpacked({ bytes, method }: ZipEntry, most: number): Generator<string> {
  const decoder = new TextDecoder();
  const pieces: Uint8Array[] = method === 0 ? [bytes] : [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  let length = 0;
  for (let at = 0; method !== 0 && at < bytes.length; at += packedAtOnce) {
    inflate.push(bytes.subarray(at, at + packedAtOnce), at + packedAtOnce >= bytes.length);
    for (const piece of pieces.splice(0)) {
      length += piece.length;
      if (length > most) throw new Swollen();
      yield decoder.decode(piece, { stream: true });
    }
  }
  for (const piece of pieces) {
    if (piece.length > most) throw new Swollen();
    yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}
