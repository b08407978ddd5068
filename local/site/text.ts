const ascii = /^[\x20-\x7e]*$/;

/** Case and trailing blanks do not count, accents do: SharePoint's databases compare so (Latin1_General_CI_AS). */
export const folded = (text: string): string =>
  ascii.test(text) ? text.trimEnd().toLowerCase() : text.trimEnd().normalize('NFC').toLowerCase();

/**
 * A key that is equal for texts which SharePoint holds equal and that sorts accented letters beside their base letter.
 * SQLite's NOCASE knows ASCII only, and node:sqlite has no custom collations: hence a key, also in expression indexes.
 */
export const sortKey = (text: string): string => {
  const lower = folded(text);
  if (ascii.test(lower)) return lower;
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === lower ? lower : `${plain}\u0001${lower}`;
};
