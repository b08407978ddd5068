export const exporting = {
  ExportTitle: 'Exportieren',
  ExportIntro:
    'Eine CSV-Datei pro Liste, für Excel. Was Sie exportieren, können Sie importieren: Nur was Sie darin ändern, wird geschrieben.',
  ExportList: '„{list}“ exportieren',
  ExportReading: '„{list}“ wird gelesen…',
  ExportDoneOne: '„{list}“: {n} Zeile exportiert.',
  ExportDoneMany: '„{list}“: {n} Zeilen exportiert.',
  ExportFailed: '„{list}“ konnte nicht gelesen werden. Die anderen Listen sind nicht betroffen.'
} as const;
