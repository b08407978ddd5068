export const exporting = {
  ExportTitle: 'Exporteren',
  ExportIntro:
    'Een csv-bestand per lijst, voor Excel. Wat je exporteert, kun je importeren: alleen wat je erin wijzigt, wordt geschreven.',
  ExportList: '‘{list}’ exporteren',
  ExportReading: '‘{list}’ wordt gelezen…',
  ExportDoneOne: '‘{list}’: {n} rij geëxporteerd.',
  ExportDoneMany: '‘{list}’: {n} rijen geëxporteerd.',
  ExportFailed: '‘{list}’ kon niet gelezen worden. De andere lijsten zijn niet geraakt.'
} as const;
