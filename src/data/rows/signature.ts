import type { Signature, Signing } from '../../domain/port/rows';
import type { ItemOf, List, Reading } from '../../lists/list';
import { itemOf, personOf } from './row';

/** The base column that tells each part of a signature; `Author` itself is a person, and joined. */
const columnOf = {
  Author: 'AuthorId',
  Editor: 'EditorId',
  Created: 'Created',
  Modified: 'Modified',
  Version: 'owshiddenversion',
  Guid: 'GUID',
  Writer: 'Author'
} as const satisfies Readonly<Record<Signing, string>>;

/** Whether a name is a part of the signature, and no declared column: `list` refuses such names. */
export const isSigning = (name: string): name is Signing => name in columnOf;

/** What has to be selected for these parts. */
export const signingColumns = (signed: readonly Signing[]): readonly string[] => signed.map((name) => columnOf[name]);

const numberOf = (value: unknown): number => (Number.isSafeInteger(Number(value)) ? Number(value) : 0);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The parts that were asked for; what is not told is 0 or empty, and a row was written once at least. */
const signatureOf = (raw: unknown, signed: readonly Signing[]): Partial<Signature> => {
  const { AuthorId, EditorId, Created, Modified, owshiddenversion, Author, GUID } = (raw ?? {}) as Readonly<
    Record<string, unknown>
  >;
  return {
    ...(signed.includes('Author') ? { author: numberOf(AuthorId) } : {}),
    ...(signed.includes('Editor') ? { editor: numberOf(EditorId) } : {}),
    ...(signed.includes('Created') ? { created: textOf(Created) } : {}),
    ...(signed.includes('Modified') ? { modified: textOf(Modified) } : {}),
    ...(signed.includes('Writer') ? { writer: personOf(Author) } : {}),
    ...(signed.includes('Guid') ? { guid: textOf(GUID) } : {}),
    ...(signed.includes('Version') ? { version: numberOf(owshiddenversion) || 1 } : {})
  };
};

/** Reads a row as an item with these parts of its signature. */
export const signedItem =
  (signed: readonly Signing[]) =>
  <Declared extends List>(
    list: Reading<Declared>,
    raw: unknown
  ): (ItemOf<Declared> & Partial<Signature>) | undefined => {
    const item = itemOf(list, raw);
    return item && { ...item, ...signatureOf(raw, signed) };
  };
