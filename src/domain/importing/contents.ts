import { plain } from '../common/meaning';
import { cellText } from './cellText';
import type { Filled, ImportField } from './columns';
import type { Line } from './lines';
import { addressIn, type PeopleIndex } from './names';

/** Texts in person columns that the site's own rows do not explain: they are asked of the directory. */
export const peopleToAsk = (lines: readonly Line[], filled: Filled, people: PeopleIndex): readonly string[] => {
  const texts = new Map<string, string>();
  for (const [at, field] of filled.entries())
    if (field?.column.kind === 'user')
      for (const { cells } of lines) {
        const text = addressIn(cellText(cells[at] ?? '', field));
        // A name that one person here has may be somebody else's as well.
        if (text !== '' && !('one' in people.find(text) && text.includes('@'))) texts.set(plain(text), text);
      }
  return [...texts.values()];
};

/** Texts in columns of text that a spreadsheet would calculate: they are kept as text, which is worth a sentence. */
export const formulasIn = (lines: readonly Line[], filled: Filled): number => {
  const texts = filled.flatMap((field, at) =>
    field?.column.kind === 'text' || field?.column.kind === 'note' ? [{ field, at }] : []
  );
  const begins = (text: string): boolean => /^[=+\-@]/.test(text);
  const isFormula = (cell: string, field: ImportField): boolean => begins(cell.trim()) && begins(cellText(cell, field));
  return lines.reduce(
    (sum, { cells }) => sum + texts.filter(({ field, at }) => isFormula(cells[at] ?? '', field)).length,
    0
  );
};
