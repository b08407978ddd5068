import type { Curation } from '../../domain/port/curation';
import type { RegisterRow } from '../../domain/port/register';
import type { Write } from '../../domain/port/rowWriter';
import { type EntryForm, filledLines, replacedBy, rowOfLine } from '../../domain/indicators/entry';
import type { TileKey } from '../../domain/indicators/model';
import type { IndicatorRow } from '../../lists';
import { indicators } from '../../lists/indicators';

export type KnownIndicator = RegisterRow<IndicatorRow>;

/** How saving went, when SharePoint answered. */
export interface EntrySaved {
  readonly saved: readonly TileKey[];
  /** Somebody changed the row that a line replaces, or deleted it: nothing was written of it. */
  readonly changed: readonly TileKey[];
  readonly refused: readonly TileKey[];
}

/** All rows with the version that a change names; rejects with ProgrammeError. */
export const readIndicators = ({ register }: Curation): Promise<readonly KnownIndicator[]> => register.rows(indicators);

/** Writes each filled line: a new row, or a change of the row of the same wave as it was read. Rejects with ProgrammeError. */
export const saveEntry = async (
  { writer }: Curation,
  form: EntryForm,
  rows: readonly KnownIndicator[],
  but: ReadonlySet<TileKey>
): Promise<EntrySaved> => {
  const lines = filledLines(form).filter(({ key }) => !but.has(key));
  const writes = lines.map((line): Write => {
    const values = { ...rowOfLine(form, line) };
    const row = replacedBy(form, line, rows);
    return row === undefined
      ? { kind: 'add', values }
      : { kind: 'change', id: row.item.id, version: row.version, values };
  });
  const written = await writer.write(indicators, writes);
  const those = (state: 'done' | 'conflict' | 'refused'): readonly TileKey[] =>
    lines.filter((_line, at) => written[at]?.state === state).map(({ key }) => key);
  return { saved: those('done'), changed: those('conflict'), refused: those('refused') };
};
