import type { FieldDefinition, ListDefinition } from './definitions.ts';

const titles: Readonly<Record<string, string>> = {
  fr: 'Liste d’informations utilisateur',
  nl: 'Lijst met gebruikersgegevens',
  de: 'Benutzerinformationsliste'
};

const field = (
  name: string,
  displayName: string,
  type: FieldDefinition['type'],
  more: Partial<FieldDefinition> = {}
) => ({
  name,
  displayName,
  type,
  ...more
});

/** The hidden list in which a site keeps the people and groups it knows; lookups to persons point here. */
export const userList = (cultureName: string): ListDefinition => ({
  title: titles[cultureName.slice(0, 2)] ?? 'User Information List',
  url: '_catalogs/users',
  description: 'All people.',
  template: 112,
  onQuickLaunch: false,
  hidden: true,
  versioning: false,
  attachments: true,
  titleField: { displayName: 'Name', required: true },
  fields: [
    field('Name', 'Account', 'Text', { indexed: true }),
    field('EMail', 'Work email', 'Text'),
    field('MobilePhone', 'Mobile phone', 'Text'),
    field('Notes', 'About me', 'Note'),
    field('SipAddress', 'SIP Address', 'Text'),
    field('IsSiteAdmin', 'Is Site Admin', 'Boolean', { readOnly: true }),
    field('Deleted', 'Deleted', 'Boolean', { readOnly: true }),
    field('Picture', 'Picture', 'URL', { format: 'Image' }),
    field('Department', 'Department', 'Text'),
    field('JobTitle', 'Job title', 'Text'),
    field('FirstName', 'First name', 'Text'),
    field('LastName', 'Last name', 'Text'),
    field('WorkPhone', 'Work phone', 'Text'),
    field('UserName', 'User name', 'Text'),
    field('WebSite', 'Web site', 'URL'),
    field('Office', 'Office', 'Text')
  ],
  views: []
});
