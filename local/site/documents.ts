import type { ListDefinition } from './definitions.ts';

/** As SharePoint calls it in the language that a site is made in; its address never changes afterwards. */
const english = { title: 'Documents', url: 'Shared Documents' };
const others: Readonly<Record<string, typeof english>> = {
  fr: { title: 'Documents', url: 'Documents partages' },
  nl: { title: 'Documenten', url: 'Gedeelde documenten' },
  de: { title: 'Dokumente', url: 'Freigegebene Dokumente' }
};

/** A library: what lies in it are files, and each of them is a row. */
export const library = (title: string, url: string, template: 101 | 119): ListDefinition => ({
  title,
  url,
  description: '',
  template,
  onQuickLaunch: false,
  hidden: false,
  versioning: true,
  attachments: false,
  fields: [],
  views: [
    { displayName: 'All', url: 'Forms/AllItems.aspx', isDefault: true, query: '', rowLimit: 30, fields: ['LinkTitle'] }
  ]
});

/** The library that every site is born with. */
export const documents = (cultureName: string): ListDefinition => {
  const { title, url } = others[cultureName.slice(0, 2)] ?? english;
  return library(title, url, 101);
};

/** Whether a list is the one that a site was born with. */
export const isDocuments = ({ template, url }: Pick<ListDefinition, 'template' | 'url'>): boolean =>
  template === 101 && [english, ...Object.values(others)].some((each) => each.url === url);
