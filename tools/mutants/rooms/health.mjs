export const mutants = [
  {
    name: 'accounts-that-are-over',
    file: 'src/domain/health/owners.ts',
    find: '.filter((row) => !isOver(list, row) && isWrong(loginIn(row, column)))',
    put: '.filter((row) => isWrong(loginIn(row, column)))',
    breaks: 'Health accuses people who ended their role of having no account any more.'
  },
  {
    name: 'strangers-in-curated-lists',
    file: 'src/domain/health/owners.ts',
    find: 'columns.some((column) => numberIn(item, column) !== author)',
    put: 'columns.every((column) => numberIn(item, column) === author)',
    breaks: 'Health accuses the rows that are right, and says nothing of those that name somebody else.'
  },
  {
    name: 'a-number-of-what-is-seen',
    file: 'src/domain/health/settings.ts',
    find: 'beside?.isWhole === true ? { waiting',
    put: 'beside !== undefined ? { waiting',
    breaks: 'Whoever does not see what waits is told that nothing does.'
  },
  {
    name: 'curators-rules-are-taken-away',
    file: 'src/domain/health/settings.ts',
    find: 'isOurs ? { mend: [mend] } : {}',
    put: '{ mend: [mend] }',
    breaks: 'A rule that curators made for their own rows goes with a press.'
  },
  {
    name: 'a-closed-list-is-wished-open',
    file: 'src/domain/health/structure.ts',
    find: '&& isForCurators) return notClosed',
    put: '&& false) return notClosed',
    breaks: 'A list for curators only is found fault with because not everybody may write in it.'
  }
];
