export const mutants = [
  {
    name: 'a-section-with-a-column-too-many',
    file: 'local/page/layout.ts',
    find: "value['columns'].length === columnsOf[value['layout'] as SectionLayout]",
    put: 'true',
    breaks: 'A saved page with a column more than its layout has is taken, and the editor loses it.'
  },
  {
    name: 'scripts-from-anywhere',
    file: 'local/page/answers.ts',
    find: "\"script-src 'self' 'unsafe-eval'\"",
    put: '"script-src * \'unsafe-eval\'"',
    breaks: 'The local page lets a script from elsewhere run.'
  },
  {
    name: 'editing-in-teams',
    file: 'local/page/frame/visit.ts',
    find: "asked('Mode')?.toLowerCase() === 'edit' && host !== 'teams' && host !== 'teams-personal'",
    put: "asked('Mode')?.toLowerCase() === 'edit'",
    breaks: 'A page inside Teams opens in Edit mode, which Teams has not.'
  },
  {
    name: 'a-formula-in-the-lists-export',
    file: 'local/page/contents/csv.ts',
    find: '/^[=+\\-@\\t\\r]/.test(text)',
    put: '/^[=]/.test(text)',
    breaks: 'A cell of an exported list that begins with + or @ is run by the spreadsheet.'
  },
  {
    name: 'a-script-in-a-link-column',
    file: 'local/page/contents/cell.ts',
    find: '/^https?:\\/\\//i.test(address) && URL.canParse(address)',
    put: 'URL.canParse(address)',
    breaks: 'A javascript: address in a link column can be clicked in the list.'
  },
  {
    name: 'a-page-nobody-brings',
    file: 'local/page/layout.ts',
    find: 'awaited !== true ||',
    put: 'awaited === undefined || page.length > 0 ||',
    breaks: 'The navigation names a page whose web part no package brings.'
  }
];
