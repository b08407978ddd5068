export const mutants = [
  {
    name: 'two-files-that-differ-in-case',
    file: 'local/package/zip.ts',
    find: 'if (seen.has(name.toLowerCase()))',
    put: 'if (seen.has(name))',
    breaks: 'A package with one file twice, in other letters, is opened, and which of the two counts is chance.'
  },
  {
    name: 'two-files-that-differ-in-case-the-other-way',
    file: 'local/package/zip.ts',
    find: 'seen.add(name.toLowerCase());',
    put: 'seen.add(name);',
    breaks: 'A package with one file twice, the second time in small letters, is opened.'
  },
  {
    name: 'out-of-the-package',
    file: 'local/package/zip.ts',
    find: "name.split('/').some((part) => part === '..' || part === '.')",
    put: "name.split('/').some((part) => part === '.')",
    breaks: 'A file of a package may stand outside of it.'
  },
  {
    name: 'damaged-bytes',
    file: 'local/package/zip.ts',
    find: 'if (content === undefined || crc32(content) !== crc)',
    put: 'if (content === undefined)',
    breaks: 'A package whose files were damaged on the way is installed.'
  },
  {
    name: 'somebody-elses-list',
    file: 'local/package/install.ts',
    find: 'site.hasList(url) && !made.includes(url)',
    put: 'site.hasList(url) && made.includes(url)',
    breaks: 'A foreign package gives columns to a list that it did not make.'
  },
  {
    name: 'a-lookup-at-a-list-to-come',
    file: 'local/package/features.ts',
    find: 'if (lost !== undefined)',
    put: 'if (false)',
    breaks: 'Feature XML whose lookup points at a list that comes later is installed here; SharePoint would fail.'
  }
];
