export const mutants = [
  {
    name: 'pages-from-elsewhere',
    file: 'local/guard.ts',
    find: "return isVisit(request) ? undefined : 'Web pages from elsewhere may not use this server.';",
    put: 'return undefined;',
    breaks: 'A web page from elsewhere reads the databases of whoever has the local intranet open.'
  },
  {
    name: 'a-name-that-points-here',
    file: 'local/guard.ts',
    find: 'if (!isOwn(host?.toLowerCase(), port)) return `This server answers to localhost:${port} only.`;',
    put: '',
    breaks: 'A foreign name that was given this machine’s address is answered.'
  },
  {
    name: 'a-window-that-never-ends',
    file: 'local/meter.ts',
    find: 'if (!(age >= 0 && age < seconds)) {',
    put: 'if (!(age >= 0)) {',
    breaks: 'Whoever was throttled once stays throttled.'
  },
  {
    name: 'the-wrong-half-of-a-batch',
    file: 'local/halfBatch.ts',
    find: 'place % 2 === 0 ? `${verb}${site}/_api${nothing}` : whole',
    put: 'whole',
    breaks: 'A batch that is to be carried out by half is carried out whole, and nothing tests what then remains.'
  },
  {
    name: 'a-refused-column-counts-as-a-change',
    file: 'local/saveConflict.ts',
    find: 'if (!isSchema || !/HTTP\\/1\\.1 2\\d\\d/.test(part)) return part;',
    put: 'if (!isSchema) return part;',
    breaks: 'A column that was refused is told to conflict, as if it had been made.'
  },
  {
    name: 'cookies-are-keys',
    file: 'local/server.ts',
    find: 'somebody?.(asked)',
    put: 'undefined',
    breaks: 'Whoever is found by name is a colleague again on the next page.'
  },
  {
    name: 'an-answer-for-another-method',
    file: 'local/services.ts',
    find: 'return places.flatMap((place) => [`${method} ${place}`, place]);',
    put: 'return places.flatMap((place) => [place, `${method} ${place}`]);',
    breaks: 'An answer that a team gives for POST is not the one that POST gets.'
  }
];
