export const mutants = [
  {
    name: 'drafts-for-everybody',
    file: 'src/features/indicators/useIndicators.ts',
    find: 'published || curator',
    put: 'published || true',
    breaks: 'Colleagues read what is not published.'
  },
  {
    name: 'entry-overwrites',
    file: 'src/features/indicators/entryWrites.ts',
    find: 'version: row.version',
    put: 'version: NaN',
    breaks: 'What somebody else wrote meanwhile is lost.'
  }
];
