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
    find: "  \"script-src 'self' 'unsafe-eval'\",",
    put: '  "script-src * \'unsafe-eval\'",',
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
  },
  {
    name: 'an-older-component-is-enough',
    file: 'local/page/hindrances.ts',
    find: '(has[at] ?? 0) > (wants[at] ?? 0)',
    put: 'true',
    breaks: 'A web part is loaded without a component that is as new as it asks, and fails without naming it.'
  },
  {
    name: 'a-library-without-its-own-needs',
    file: 'local/page/hindrances.ts',
    find: 'return this.missing(found, seen);',
    put: 'return [];',
    breaks: 'What a library of another package lacks is not named where it is used.'
  },
  {
    name: 'teams-only-on-a-page',
    file: 'local/page/hindrances.ts',
    find: "if (hosts.includes('SharePointWebPart')) return undefined;",
    put: 'return undefined;',
    breaks: 'A web part for Teams alone is drawn on a page, where SharePoint would not offer it.'
  }
];
