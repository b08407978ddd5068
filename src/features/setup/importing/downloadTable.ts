import { saveFile } from '../../../shell/save';
import { type Cell, csvOf } from '../../../domain/common/csv';
import { culture } from '../../../strings/say';

/** A name that every system takes. */
const safe = (name: string): string => name.replace(/[^\p{L}\p{N} _.-]+/gu, ' ').trim();

/** Hands a table to the reader's downloads, as the culture's spreadsheet opens it. */
export const downloadTable = (name: string, rows: readonly (readonly Cell[])[]): void =>
  saveFile(`${safe(name)}.csv`, new Blob([csvOf(rows, culture())], { type: 'text/csv;charset=utf-8' }));
