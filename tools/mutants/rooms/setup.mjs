export const mutants = [
  {
    name: 'rows-that-may-not-be-deleted',
    file: 'src/features/setup/erasing/findPerson.ts',
    find: "(erasing === 'empties' ? rights?.mayEdit : rights?.mayDelete) === true",
    put: "(erasing === 'empties' ? rights?.mayEdit : rights?.mayDelete) !== undefined",
    breaks: 'Erasing a person does not say which rows whoever does it may not delete.'
  },
  {
    name: 'hidden-rows-are-nobody',
    file: 'src/features/setup/erasing/findPerson.ts',
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
  },
  {
    name: 'two-tabs-at-once',
    file: 'src/features/setup/runs/workplace.ts',
    find: 'const alone = await notes.alone(async () => [await marked(place, asked, work)] as const);',
    put: 'const alone = [await marked(place, asked, work)] as const;',
    breaks: 'Two tabs set up the same site at once, and leave columns that nobody wants.'
  },
  {
    name: 'stopping-waits',
    file: 'src/features/setup/runs/runsOf.ts',
    find: "toCurrent({ kind: 'stopAsked' });\n      wake();",
    put: "toCurrent({ kind: 'stopAsked' });",
    breaks: 'Stopping is heard only when the minutes that SharePoint asked for are over.'
  },
  {
    name: 'a-name-is-kept-for-ever',
    file: 'src/features/setup/runs/runsOf.ts',
    find: "run.phase.ending !== 'left') forget();",
    put: "run.phase.ending === 'left') forget();",
    breaks: 'The device keeps whom it has erased, and forgets whom it was erasing when the page went.'
  },
  {
    name: 'hidden-passes-for-erased',
    file: 'src/features/setup/erasing/erasingRun.ts',
    find: "if (gone !== undefined) throw new ProgrammeError({ kind: 'missing', what: gone.url });",
    put: '',
    breaks: 'Rows of a list that can no longer be seen are reported as erased.'
  },
  {
    name: 'another-site-goes-on-with-the-first',
    file: 'src/features/setup/Parts.tsx',
    find: '<View key={memoryKey} at={list}',
    put: '<View at={list}',
    breaks: 'What was checked against one site is written into another, once the property pane names that one.'
  },
  {
    name: 'ones-own-mark-in-the-way',
    file: 'src/features/setup/runs/workplace.ts',
    find: "typeof left === 'number' ? left : undefined",
    put: 'undefined',
    breaks: 'Whoever reloads the page in the middle of an import is kept away by themselves for five minutes.'
  },
  {
    name: 'somebody-else-at-work',
    file: 'src/features/setup/runs/workplace.ts',
    find: "if (taken.is === 'others') {",
    put: "if (taken.is === ('none' as string)) {",
    breaks: 'Two curators in two browsers set up, import and erase at once.'
  },
  {
    name: 'undos-of-last-year',
    file: 'src/features/setup/importing/undoKept.ts',
    find: '.filter((each) => !isOver(each))',
    put: '',
    breaks: 'An import of last year is offered to be undone, and what stood in its rows stays on the device.'
  },
  {
    name: 'a-closed-list-is-said-to-be-open',
    file: 'src/features/setup/settingUp/phrases.ts',
    find: "=== 'nothing' ? 'SetUpOwnPermissions'",
    put: "=== 'asOnSite' ? 'SetUpOwnPermissions'",
    breaks: 'Set-up says that everybody may write into the list of attendance, which it closes to them.'
  }
];
