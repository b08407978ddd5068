export const mutants = [
  {
    name: 'what-was-refused-is-not-told',
    file: 'src/features/questions/Older.tsx',
    find: 'if (isRefused(titles)) return { failure: titles, before };',
    put: 'if (isRefused(titles)) continue;',
    breaks: 'A search over a part of the questions is taken for one over all of them.'
  },
  {
    name: 'an-older-question-is-worded-without-its-steps',
    file: 'src/features/questions/useSearchable.ts',
    find: 'folded: unread, worded: false,',
    put: 'folded: unread, worded: true,',
    breaks: 'A question that was solved long ago is said to wait for somebody until its answers were read.'
  },
  {
    name: 'what-was-read-once-is-read-again',
    file: 'src/features/questions/readOlder.ts',
    find: 'const missing = ranges.filter(({ above }) => !read.has(above));',
    put: 'const missing = ranges;',
    breaks: 'Trying again reads all 20,000 titles anew for the sake of one range.'
  },
  {
    name: 'everything-is-new-on-a-first-visit',
    file: 'src/features/questions/useQuestions.ts',
    find: 'fresh: seen !== undefined && isFresh({ question, folded }, seer, seen)',
    put: 'fresh: isFresh({ question, folded }, seer, seen ?? { question: 0, step: 0 })',
    breaks: 'On a first visit every row bears the mark that tells new ones.'
  },
  {
    name: 'whoever-serves-later-is-asked-today',
    file: 'src/features/questions/usePeople.ts',
    find: '|| (dayOf(since) ?? day) > day',
    put: '',
    breaks: 'A question that is asked of an ambassador of next month goes to everybody, and nobody says so.'
  }
];
