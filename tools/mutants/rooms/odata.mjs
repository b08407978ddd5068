export const mutants = [
  {
    name: 'rows-without-a-value-in-descending-pages',
    file: 'local/odata/position.ts',
    find: '`(${sql} < ? OR ${sql} IS NULL)`',
    put: '`(${sql} < ?)`',
    breaks: 'Paging downwards through a column ends before the rows that have no value in it.'
  },
  {
    name: 'the-row-at-the-end-of-a-page-twice',
    file: 'local/odata/position.ts',
    find: '{ text: `${sql} > ?`, parameters: [value] }',
    put: '{ text: `${sql} >= ?`, parameters: [value] }',
    breaks: 'The last row of a page comes again on the next one.'
  },
  {
    name: 'five-thousand-is-too-many',
    file: 'local/odata/threshold.ts',
    find: 'rows > this.#limit && read > this.#limit',
    put: 'rows >= this.#limit && read >= this.#limit',
    breaks: 'A list of exactly as many rows as the threshold is refused.'
  },
  {
    name: 'a-negation-can-be-sought',
    file: 'local/odata/threshold.ts',
    find: "condition.kind === 'compare' && condition.comparator === 'ne'",
    put: 'false',
    breaks: 'A filter with “ne” passes the threshold here and fails on a real list.'
  },
  {
    name: 'an-apostrophe-in-a-filter',
    file: 'local/odata/tokens.ts',
    find: "(text[1] ?? '').replaceAll(\"''\", \"'\")",
    put: "text[1] ?? ''",
    breaks: 'A filter by a name with an apostrophe finds nobody.'
  },
  {
    name: 'more-than-a-page-holds',
    file: 'local/odata/itemQuery.ts',
    find: 'return Math.min(Number(top), pageSize.largest);',
    put: 'return Number(top);',
    breaks: 'A page of more than 5,000 rows is given, which SharePoint never does.'
  },
  {
    name: 'rejected-rows-are-seen',
    file: 'local/odata/itemQuery.ts',
    find: '(t.moderation = 0 OR t.author = ?)',
    put: '(t.moderation <> 2 OR t.author = ?)',
    breaks: 'A row that was rejected is read by everybody.'
  },
  {
    name: 'a-view-shows-every-folder',
    file: 'local/odata/itemQuery.ts',
    find: "if (scope === 'folder' || scope === 'folderFiles')",
    put: "if (scope === 'folderFiles')",
    breaks: 'A view without a scope shows rows of other folders, as SharePoint does not.'
  },
  {
    name: 'conditions-without-end',
    file: 'local/odata/caml.ts',
    find: 'if (this.#conditions > bounds.conditions) throw queryTooComplex();',
    put: '',
    breaks: 'A query of forty thousand conditions makes the server fail.'
  },
  {
    name: 'sixty-one-values',
    file: 'local/odata/caml.ts',
    find: 'const indexedValues = 60;',
    put: 'const indexedValues = 61;',
    breaks: 'A query with 61 values is served here and scans the list of a tenant.'
  }
];
