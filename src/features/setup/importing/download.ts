import { type Cell, csvOf } from '../../../domain/common/csv';
import { culture } from '../../../strings/say';

/** A name that every system takes. */
const safe = (name: string): string => name.replace(/[^\p{L}\p{N} _.-]+/gu, ' ').trim();

/** Hands a table to the reader's downloads, as the culture's spreadsheet opens it. */
export const downloadTable = (name: string, rows: readonly (readonly Cell[])[]): void => {
  const address = URL.createObjectURL(new Blob([csvOf(rows, culture())], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${safe(name)}.csv`;
  // SharePoint's router would take the press for a page of its own.
  link.setAttribute('data-interception', 'off');
  document.body.appendChild(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after this task.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
};
