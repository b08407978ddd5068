export const mutants = [
  {
    name: 'an-error-among-values',
    file: 'src/domain/importing/sheetErrors.ts',
    find: '[text, ...text.split(/[;\\n]/)]',
    put: '[text]',
    breaks: 'What a formula could not find becomes a topic.'
  },
  {
    name: 'a-moment-without-its-zone',
    file: 'src/domain/importing/zoned.ts',
    find: 'instant - minutesOf(written) * 60_000',
    put: 'instant',
    breaks: 'A moment of another zone is imported as the day before or after.'
  },
  {
    name: 'a-family-name-on-a-card',
    file: 'src/domain/importing/guess.ts',
    find: 'if (alone || ',
    put: 'if (',
    breaks: 'A column of family names renames everybody to theirs.'
  },
  {
    name: 'two-rows-for-one-line',
    file: 'src/domain/importing/meanwhile.ts',
    find: 'return first.item.id < id ? doubleOf(list, open, wanted, id, first) : undefined;',
    put: 'return undefined;',
    breaks: 'Two curators with one file leave each row twice.'
  },
  {
    name: 'somebody-elses-row-is-ours',
    file: 'src/domain/importing/meanwhile.ts',
    find: 'const maybe = result === undefined && (sent === undefined || sent.has(at));',
    put: 'const maybe = result === undefined;',
    breaks: 'A curator is told to have written what was there already, and can undo it.'
  },
  {
    name: 'others-rows-may-be-changed',
    file: 'src/domain/importing/keptBack.ts',
    find: 'outcome.before.author !== person',
    put: 'outcome.before.author === person',
    breaks: 'An import stops in the middle at rows that only whoever made them may change.'
  },
  {
    name: 'consent-of-who-ended',
    file: 'src/domain/importing/consent.ts',
    find: "!== 'Former' &&",
    put: "!== '' &&",
    breaks: 'The dry run asks for the consent of people who ended their role.'
  }
];
