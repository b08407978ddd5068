export const exporting = {
  ExportTitle: 'Export',
  ExportIntro: 'A CSV file per list, for Excel. What you export you can import: only what you change in it is written.',
  ExportList: 'Export “{list}”',
  ExportReading: 'Reading “{list}”…',
  ExportDoneOne: '“{list}”: {n} row exported.',
  ExportDoneMany: '“{list}”: {n} rows exported.',
  ExportFailed: '“{list}” could not be read. The other lists are not affected.'
} as const;
