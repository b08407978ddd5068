export const mutants = [
  {
    name: 'rows-that-may-not-be-deleted',
    file: 'src/features/setup/erasing/useErasing.ts',
    find: "(erasing === 'empties' ? rights?.mayEdit : rights?.mayDelete) === true",
    put: "(erasing === 'empties' ? rights?.mayEdit : rights?.mayDelete) !== undefined",
    breaks: 'Erasing a person does not say which rows whoever does it may not delete.'
  },
  {
    name: 'hidden-rows-are-nobody',
    file: 'src/features/setup/erasing/useErasing.ts',
    find: 'hides(kind) && byList.get(url)?.rights?.seesAll === false',
    put: 'false',
    breaks: 'Erasing a person does not say that their ticks are hidden from whoever does it, and so stay.'
  },
  {
    name: 'examples-for-lists-in-use',
    file: 'src/features/setup/settingUp/useSetUp.ts',
    find: '[...seeded].every((url) => (lists.get(url)?.rows ?? 0) === 0)',
    put: '[...seeded].every((url) => (lists.get(url)?.rows ?? 0) >= 0)',
    breaks: 'Set-up offers example rows by itself to lists that curators have filled or cleared.'
  },
  {
    name: 'the-directory-is-asked-on',
    file: 'src/features/setup/health/compare.ts',
    find: 'login !== undefined && !stopped()',
    put: 'login !== undefined',
    breaks: 'Stopping the comparison with the directory does not stop it.'
  },
  {
    name: 'one-line-is-a-file',
    file: 'src/features/setup/importing/file.ts',
    find: "if (lines.length < 2) return { trouble: 'noLines' };",
    put: '',
    breaks: 'A paste of headings alone is shown as an import of nothing instead of being told.'
  },
  {
    name: 'the-heading-is-a-person',
    file: 'src/features/setup/importing/file.ts',
    find: 'lines.slice(headAt + 1)',
    put: 'lines.slice(headAt)',
    breaks: 'The headings of a file are imported as its first row.'
  }
];
