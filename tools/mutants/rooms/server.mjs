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
  }
];
