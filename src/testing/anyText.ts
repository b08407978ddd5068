import { nat, string, type Arbitrary, type StringConstraints } from 'fast-check';

/** Halves of signs lie between these two. */
const [firstHalf, halves] = [0xd800, 0x800];

const signAt = (at: number): string => String.fromCodePoint(at < firstHalf ? at : at + halves);

/** Where a sign stands among all whole ones; fast-check asks, and takes no for an answer only when it is thrown. */
const placeOf = (sign: unknown): number => {
  const code = typeof sign === 'string' ? (sign.codePointAt(0) ?? -1) : -1;
  const place = code < firstHalf ? code : code - halves;
  if (place < 0 || signAt(place) !== sign) throw new Error('This is not one whole sign.');
  return place;
};

const sign = nat({ max: 0x10ffff - halves }).map(signAt, placeOf);

/**
 * Any text of whole signs: text by text what fast-check makes of its unit `binary`, which lays out a table of a million
 * signs first and costs each file of tests most of a second.
 */
export const anyText = (constraints: Omit<StringConstraints, 'unit'> = {}): Arbitrary<string> =>
  string({ ...constraints, unit: sign });
