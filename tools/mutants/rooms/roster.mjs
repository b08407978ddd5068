export const mutants = [
  {
    name: 'empty-circles-stand-among-the-others',
    file: 'src/features/roster/groups.ts',
    find: '(yours ? 0 : people.length > 0 ? 1 : 2)',
    put: '(yours ? 0 : 1)',
    breaks: 'The roster shows circles with nobody between those with people.'
  },
  {
    name: 'stickers-for-everybody-whatever-is-shown',
    file: 'src/features/roster/stickers/choice.ts',
    find: 'choice.view?.has(id) !== false',
    put: 'true',
    breaks: 'Whoever opened a circle prints the stickers of all the others too.'
  },
  {
    name: 'a-circle-of-one-is-fine',
    file: 'src/features/roster/Coverage.tsx',
    find: 'single: ({ cover }) => restsOnOne(cover)',
    put: "single: ({ need }) => need === 'single'",
    breaks: 'A circle whose only ambassador is away is not among those that rest on one person.'
  },
  {
    name: 'people-without-a-cohort-first',
    file: 'src/features/roster/groups.ts',
    find: "Number(one.key === 'none') - Number(other.key === 'none')",
    put: "Number(other.key === 'none') - Number(one.key === 'none')",
    breaks: 'People without an office or a cohort stand before everybody else.'
  },
  {
    name: 'your-own-circle-is-not-marked',
    file: 'src/features/roster/groups.ts',
    find: 'yours: circle !== undefined && circle.id === gathered.own',
    put: 'yours: false',
    breaks: 'The reader’s own circle is not told apart from the others.'
  },
  {
    name: 'the-cut-out-address-of-a-badge',
    file: 'src/features/roster/address.ts',
    find: "open: said(asked.view === 'badges' ? asked.open : undefined)",
    put: 'open: said(undefined)',
    breaks: 'The address of a badge’s page cannot be shared or reloaded.'
  },
  {
    name: 'tiles-of-circles-over-regions',
    file: 'src/features/roster/Coverage.tsx',
    find: 'count(which, all)',
    put: 'count(which)',
    breaks: 'The coverage by region says how many circles have nobody.'
  }
];
