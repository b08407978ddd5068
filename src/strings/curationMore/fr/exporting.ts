export const exporting = {
  ExportTitle: 'Exporter',
  ExportIntro:
    'Un fichier CSV par liste, pour Excel. Ce que vous exportez peut être importé\u202f: seul ce que vous y modifiez sera écrit.',
  ExportList: 'Exporter «\u202f{list}\u202f»',
  ExportReading: 'Lecture de «\u202f{list}\u202f»…',
  ExportDoneOne: '«\u202f{list}\u202f»\u202f: {n} ligne exportée.',
  ExportDoneMany: '«\u202f{list}\u202f»\u202f: {n} lignes exportées.',
  ExportFailed: '«\u202f{list}\u202f» n’a pas pu être lue. Les autres listes ne sont pas concernées.'
} as const;
