import type { Field, FieldType } from './fields.ts';
import { placedSql } from './place.ts';
import type { Words } from './words.ts';

type Title = string | { readonly en: string; readonly fr: string; readonly nl: string; readonly de: string };
interface Extra {
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly sql?: string;
  readonly onRequest?: boolean;
  readonly list?: string;
  readonly format?: string;
  readonly required?: boolean;
}

const field = (name: string, id: string, type: FieldType, title: Title, extra: Extra = {}) => ({
  name,
  id,
  type,
  title,
  ...extra
});

const hidden: Extra = { hidden: true, readOnly: true, onRequest: true };
const shown: Extra = { readOnly: true };

/** In the order of a read without $select; names and ids are SharePoint's own, the same in every tenant. */
const declared = [
  field(
    'ContentTypeId',
    '03e45e84-1992-4d42-9116-26f756012634',
    'ContentTypeId',
    { en: 'Content Type ID', fr: 'ID de type de contenu', nl: 'Id van inhoudstype', de: 'Inhaltstyp-ID' },
    { hidden: true, readOnly: true, sql: '{t}.content_type' }
  ),
  field(
    'Title',
    'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
    'Text',
    { en: 'Title', fr: 'Titre', nl: 'Titel', de: 'Titel' },
    {
      required: true,
      sql: '{t}."f_Title"'
    }
  ),
  field('_ModerationComments', '34ad21eb-75bd-4544-8c73-0e08330291fe', 'Note', 'Approver Comments', {
    ...hidden,
    sql: placedSql._ModerationComments
  }),
  field(
    'LinkTitleNoMenu',
    'bc91a437-52e7-49e1-8c4e-4698904b2b6d',
    'Computed',
    { en: 'Title', fr: 'Titre', nl: 'Titel', de: 'Titel' },
    {
      readOnly: true,
      sql: '{t}."f_Title"',
      onRequest: true
    }
  ),
  field(
    'LinkTitle',
    '82642ec8-ef9b-478f-acf9-31f7d45fbc31',
    'Computed',
    { en: 'Title', fr: 'Titre', nl: 'Titel', de: 'Titel' },
    {
      readOnly: true,
      sql: '{t}."f_Title"',
      onRequest: true
    }
  ),
  field(
    'LinkTitle2',
    '5f190d91-3dbc-4489-9878-3c092caf35b6',
    'Computed',
    { en: 'Title', fr: 'Titre', nl: 'Titel', de: 'Titel' },
    {
      ...hidden,
      sql: '{t}."f_Title"'
    }
  ),
  field('File_x0020_Type', '39360f11-34cf-4356-9945-25c44e68dade', 'Text', 'File Type', { ...hidden, sql: 'NULL' }),
  field(
    'ComplianceAssetId',
    '3a6b296c-3f50-445c-a13f-9c679ea9dda3',
    'Text',
    {
      en: 'Compliance Asset Id',
      fr: 'ID de la ressource de conformité',
      nl: 'Compliance Asset Id',
      de: 'Complianceressourcen-ID'
    },
    { readOnly: true, sql: 'NULL' }
  ),
  field('ID', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'Counter', 'ID', { readOnly: true, sql: '{t}.id' }),
  field(
    'ContentType',
    'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    'Computed',
    { en: 'Content Type', fr: 'Type de contenu', nl: 'Inhoudstype', de: 'Inhaltstyp' },
    { onRequest: true }
  ),
  field(
    'Modified',
    '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
    'DateTime',
    { en: 'Modified', fr: 'Modifié', nl: 'Gewijzigd', de: 'Geändert' },
    {
      ...shown,
      format: 'DateTime',
      sql: '{t}.modified'
    }
  ),
  field(
    'Created',
    '8c06beca-0777-48f7-91c7-6da68bc07b69',
    'DateTime',
    { en: 'Created', fr: 'Créé', nl: 'Gemaakt', de: 'Erstellt' },
    {
      ...shown,
      format: 'DateTime',
      sql: '{t}.created'
    }
  ),
  field(
    'Author',
    '1df5e554-ec7e-46a6-901d-d85a3881cb18',
    'User',
    { en: 'Created By', fr: 'Créé par', nl: 'Gemaakt door', de: 'Erstellt von' },
    {
      ...shown,
      sql: '{t}.author'
    }
  ),
  field(
    'Editor',
    'd31655d1-1d5b-4511-95a1-7a09e9b75bf2',
    'User',
    { en: 'Modified By', fr: 'Modifié par', nl: 'Gewijzigd door', de: 'Geändert von' },
    {
      ...shown,
      sql: '{t}.editor'
    }
  ),
  field('_HasCopyDestinations', '26d0756c-986a-48a7-af35-bf18ab85ff4a', 'Boolean', 'Has Copy Destinations', hidden),
  field('_CopySource', '6b4e226d-3d88-4a36-808d-a129bf52bccf', 'Text', 'Copy Source', hidden),
  field('owshiddenversion', 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5', 'Integer', 'owshiddenversion', {
    ...hidden,
    sql: '{t}.version'
  }),
  field('WorkflowVersion', 'f1e020bc-ba26-443f-bf2f-b68715017bbc', 'Integer', 'Workflow Version', {
    ...hidden,
    sql: '1'
  }),
  field('_UIVersion', '7841bf41-43d0-4434-9f50-a673baef7631', 'Integer', 'UI Version', {
    ...hidden,
    sql: '({t}.label * 512)'
  }),
  field(
    '_UIVersionString',
    'dce8262a-3ae9-45aa-aab4-83bd75fb738a',
    'Text',
    { en: 'Version', fr: 'Version', nl: 'Versie', de: 'Version' },
    {
      ...shown,
      sql: "({t}.label || '.0')"
    }
  ),
  field(
    'Attachments',
    '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    'Attachments',
    { en: 'Attachments', fr: 'Pièces jointes', nl: 'Bijlagen', de: 'Anlagen' },
    { sql: '{t}.attachments' }
  ),
  field('_ModerationStatus', 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61', 'ModStat', 'Approval Status', {
    ...hidden,
    sql: placedSql._ModerationStatus
  }),
  field('Edit', '503f1caa-358e-4918-9094-4a2cdc4bc034', 'Computed', 'Edit', { readOnly: true, onRequest: true }),
  field('SelectTitle', 'b1f7969b-ea65-42e1-8b54-b588292635f2', 'Computed', 'Select', hidden),
  field('InstanceID', '50a54da4-1528-4e67-954a-e2d24f1e9efb', 'Integer', 'Instance ID', { ...hidden, sql: 'NULL' }),
  field('Order', 'ca4addac-796f-4b23-b093-d2a3f65c0774', 'Number', 'Order', {
    hidden: true,
    onRequest: true,
    sql: '{t}.position'
  }),
  field('GUID', 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'Guid', 'GUID', {
    hidden: true,
    readOnly: true,
    sql: '{t}.guid'
  }),
  field('WorkflowInstanceID', 'de8beacf-5505-47cd-80a6-aa44e7ffe2f4', 'Guid', 'Workflow Instance ID', {
    ...hidden,
    sql: 'NULL'
  }),
  field('FileRef', '94f89715-e097-4e8b-ba79-ea02aa8b7adb', 'Text', 'URL Path', {
    ...hidden,
    sql: placedSql.FileRef
  }),
  field('FileDirRef', '56605df6-8fa1-47e4-a04c-5b384d59609f', 'Text', 'Path', { ...hidden, sql: placedSql.FileDirRef }),
  field('Last_x0020_Modified', '173f76c8-aebd-446a-9bc9-769a2bd2c18f', 'DateTime', 'Modified', {
    ...hidden,
    format: 'DateTime',
    sql: '{t}.modified'
  }),
  field('Created_x0020_Date', '998b5cff-4a35-47a7-92f3-3914aa6aa4a2', 'DateTime', 'Created', {
    ...hidden,
    format: 'DateTime',
    sql: '{t}.created'
  }),
  field('FSObjType', '30bb605f-5bae-48fe-b4e3-1f81d9772af9', 'Integer', 'Item Type', {
    ...hidden,
    sql: placedSql.FSObjType
  }),
  field('SortBehavior', '423874f8-c300-4bfb-b7a1-42e2159e3b19', 'Integer', 'Sort Type', { ...hidden, sql: '0' }),
  field('PermMask', 'ba3c27ee-4791-4867-8821-ff99000bac98', 'Computed', 'Effective Permissions Mask', hidden),
  field('FileLeafRef', '8553196d-ec8d-4564-9861-3dbe931050c8', 'File', 'Name', {
    hidden: true,
    onRequest: true,
    sql: placedSql.FileLeafRef
  }),
  field('UniqueId', '4b7403de-8d94-43e8-9f0f-137a3e298126', 'Guid', 'Unique Id', { ...hidden, sql: '{t}.unique_id' }),
  field('SyncClientId', '6d2c4fde-3605-428e-a236-ce5f3dc2b4d4', 'Text', 'Client Id', { ...hidden, sql: 'NULL' }),
  field('ProgId', 'c5c4b81c-f1d9-4b43-a6a2-090df32ebb68', 'Text', 'ProgId', { ...hidden, sql: "''" }),
  field('ScopeId', 'dddd2420-b270-4735-93b5-92b713d0944d', 'Text', 'ScopeId', hidden),
  field('MetaInfo', '687c7f94-686a-42d3-9b67-2782eac4b4f8', 'Note', 'Property Bag', hidden),
  field('EncodedAbsUrl', '7177cfc7-f399-4d4d-905d-37dd51bc90bf', 'Computed', 'Encoded Absolute URL', hidden),
  field('BaseName', '7615464b-559e-4302-b8e2-8f440b913101', 'Computed', 'File Name', hidden),
  field('ServerUrl', '105f76ce-724a-4bba-aece-f81f2fce58f5', 'Computed', 'Server Relative URL', hidden),
  field('ItemChildCount', 'b824e17e-a1b3-426e-aecf-f0184d900485', 'Integer', 'Item Child Count', {
    readOnly: true,
    onRequest: true,
    sql: '0'
  }),
  field('FolderChildCount', '960ff01f-2b6d-4f1b-9c3f-e19ad8927341', 'Integer', 'Folder Child Count', {
    readOnly: true,
    onRequest: true,
    sql: '0'
  }),
  field('AppAuthor', '6bfaba20-36bf-44b5-a1b2-eb6346d49716', 'Lookup', 'App Created By', {
    readOnly: true,
    onRequest: true,
    list: 'AppPrincipals',
    sql: 'NULL'
  }),
  field('AppEditor', 'e08400f3-c779-4ed2-a18c-ab7f34caa318', 'Lookup', 'App Modified By', {
    readOnly: true,
    onRequest: true,
    list: 'AppPrincipals',
    sql: 'NULL'
  }),
  field('DocIcon', '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c', 'Computed', 'Type', { readOnly: true, onRequest: true })
] as const;

/** Names that a column of one's own cannot take, in lower case. */
export const baseNames: ReadonlySet<string> = new Set(declared.map(({ name }) => name.toLowerCase()));

const cultures = { en: 'en-us', fr: 'fr-fr', nl: 'nl-nl', de: 'de-de' } as const;
/** SharePoint's own columns have titles in each language. */
const translated = (title: Exclude<Title, string>, own: string): Words =>
  Object.fromEntries(
    Object.entries(cultures)
      .filter(([language]) => language !== own)
      .map(([language, culture]) => [culture, title[language as keyof typeof cultures]])
  );

/** The fields every list is born with, titled in the site's language. */
export const baseFields = (options: {
  readonly cultureName: string;
  /** Server-relative folder of the list. */
  readonly folder: string;
  /** Bare id of the user information list. */
  readonly users: string;
}): readonly Field[] => {
  const language = options.cultureName.slice(0, 2) as 'en' | 'fr' | 'nl' | 'de';
  const folder = `'${options.folder.replaceAll("'", "''")}'`;
  return declared.map(({ title, ...given }): Field => {
    const base = given as Omit<Field, 'title' | 'base'>;
    return {
      ...base,
      title: typeof title === 'string' ? title : (title[language] ?? title.en),
      ...(typeof title === 'string' ? {} : { titles: translated(title, language) }),
      base: true,
      ...(base.sql === undefined ? {} : { sql: base.sql.replace('{folder}', () => folder) }),
      ...(base.type === 'User' ? { list: options.users } : {})
    };
  });
};
