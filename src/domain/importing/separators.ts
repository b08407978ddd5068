/** What may part cells. */
export const separators = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/** What the file says of itself, Excel's `sep=;`, at its very beginning. */
export const separatorTold = /^\ufeff?(?:"?sep=([\t;,|])"?)(?:\r\n?|\n)/i;

/** The first cell of an undo file, by which it is known; what follows it parts the cells. */
export const undoMark = 'digital-ambassadors-undo';
const undoParted = /^\ufeff?"?digital-ambassadors-undo"?([\t;,|])/;

const isSeparator = (sign: string | undefined): sign is Separator => separators.some((each) => each === sign);

/** Without what stands in quotation marks, which hold any sign. */
const unquoted = (text: string): string =>
  text.replace(/(^|[\t;,|\r\n])"(?:[^"]|"")*"(?=[\t;,|\r\n]|$)/g, (_cell, before: string) => before);

/** Lines that hold a sign equally often, and how often: most of a table's lines agree, those above it have no part in that. */
const agreement = (lines: readonly string[], sign: Separator): { readonly lines: number; readonly signs: number } => {
  const times = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(sign).length - 1;
    if (count > 0) times.set(count, (times.get(count) ?? 0) + 1);
  }
  return [...times]
    .map(([signs, agreeing]) => ({ lines: agreeing, signs }))
    .reduce(
      (best, each) => (each.lines > best.lines || (each.lines === best.lines && each.signs > best.signs) ? each : best),
      {
        lines: 0,
        signs: 0
      }
    );
};

/** The sign that parts the cells: what the file says itself, else the one that most of its first lines agree on. */
export const separatorOf = (text: string): Separator => {
  const told = (separatorTold.exec(text) ?? undoParted.exec(text))?.[1];
  if (isSeparator(told)) return told;
  const lines = unquoted(text.slice(0, 50_000))
    .split(/\r\n?|\n/)
    .slice(0, 60)
    .filter((line) => line.trim() !== '');
  const [best] = separators
    .map((sign) => ({ sign, ...agreement(lines, sign) }))
    .sort((one, other) => other.lines - one.lines || other.signs - one.signs);
  return best === undefined || best.lines === 0 ? ';' : best.sign;
};
