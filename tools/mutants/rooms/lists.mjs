export const mutants = [
  {
    name: 'a-base-field-in-another-case',
    file: 'src/lists/list.ts',
    find: 'if (baseFields.has(name.toLowerCase()))',
    put: 'if (baseFields.has(name))',
    breaks:
      'A column called EDITOR or Guid would be declared, and the web part would read SharePoint’s own value instead.'
  },
  {
    name: 'a-view-of-a-column-that-is-not-there',
    file: 'src/lists/list.ts',
    find: '[...view.columns, view.orderBy, view.groupBy, view.where?.column]',
    put: '[...view.columns, view.orderBy, view.groupBy]',
    breaks: 'A view may filter by a column that the list lacks; SharePoint shows curators an error instead of rows.'
  },
  {
    name: 'progress-is-everybodys',
    file: 'src/lists/progress.ts',
    find: "kind: 'privateOwnRows'",
    put: "kind: 'publicOwnRows'",
    breaks: 'Set-up makes the list of ticks so that each colleague reads what every other has learnt.'
  },
  {
    name: 'an-old-row-is-hidden',
    file: 'src/lists/reading/ambassadors.ts',
    find: "Visible: { kind: 'yesNo', initially: true }",
    put: "Visible: { kind: 'yesNo', initially: false }",
    breaks: 'Ambassadors entered before the column Visible existed vanish from the Finder.'
  },
  {
    name: 'titles-are-names-and-rows-begin',
    file: 'src/lists/traitChecks.ts',
    find: "owner.by === 'person' && owner.titled === true",
    put: "owner.by === 'person' && owner.column === ''",
    breaks: 'A row that set-up began with is offered for erasing, as somebody whose account is gone.'
  },
  {
    name: 'counted-from-its-making-in-another-list',
    file: 'src/lists/traits.ts',
    find: "'list' in since && since.list === url && since.column === 'Created'",
    put: "'list' in since && since.list === url && since.column !== 'Created'",
    breaks: 'When a row was made that the time of others counts from is not asked for: they are kept for ever.'
  },
  {
    name: 'files-in-own-rows',
    file: 'src/lists/kinds.ts',
    find: 'const own = { EnableVersioning: false, EnableAttachments: false } as const;',
    put: 'const own = { EnableVersioning: false } as const;',
    breaks: 'Whoever adds a file to their own row leaves it there for others, and erasing does not know of it.'
  }
];
