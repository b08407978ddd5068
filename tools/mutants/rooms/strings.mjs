export const mutants = [
  {
    name: 'a-spanish-date-in-an-english-sentence',
    file: 'src/strings/firstWords.ts',
    find: 'culture.toLowerCase().startsWith(language) ? culture : strings.Culture',
    put: 'culture',
    breaks: 'On a Spanish page English sentences hold Spanish dates and numbers.'
  },
  {
    name: 'the-day-in-the-readers-zone',
    file: 'src/strings/say.ts',
    find: "dates({ ...options, timeZone: 'UTC' })",
    put: 'dates(options)',
    breaks: 'Whoever reads far from Belgium sees another day than the list holds.'
  },
  {
    name: 'seven-minutes-without-a-zero',
    file: 'src/strings/say.ts',
    find: "String(m).padStart(2, '0')",
    put: 'String(m)',
    breaks: 'An hour and seven minutes is written 1 h 7.'
  },
  {
    name: 'zero-persons-in-french',
    file: 'src/strings/say.ts',
    find: ".select(n) === 'one' ? 'One' : 'Many'",
    put: ".select(n) === 'one' ? 'Many' : 'One'",
    breaks: 'Everybody reads singular for many and plural for one.'
  },
  {
    name: 'an-unfilled-hole-in-a-message',
    file: 'src/strings/messages.ts',
    find: "holes[hole] ?? ''",
    put: 'holes[hole] ?? _all',
    breaks: 'A message to an ambassador begins with “Bonjour {name}” where there is no name.'
  }
];
