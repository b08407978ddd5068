import type { ListDefinition } from '../site/definitions.ts';
import { fieldOf } from './fieldXml.ts';
import { viewOf } from './viewXml.ts';
import { flag, numeric, onlyAttributes, onlyChildren, XmlError, type XmlElement } from '../xml/xml.ts';

/** SharePoint's own column, which a schema names to give it another title. */
const titleId = '{fa564e0f-0c70-4ab9-b863-0177e6ddd247}';
const customList = 100;

const instanceAttributes = [
  'Title',
  'Url',
  'TemplateType',
  'FeatureId',
  'CustomSchema',
  'Description',
  'Hidden',
  'OnQuickLaunch',
  'VersioningEnabled',
  'RootWebOnly',
  'Id'
];
const schemaAttributes = [
  'Title',
  'Url',
  'Name',
  'Id',
  'BaseType',
  'Type',
  'Direction',
  'Description',
  'EnableContentTypes',
  'FolderCreation',
  'VersioningEnabled',
  'DisableAttachments'
];

const all = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((each) => each.name === name) ?? [];
const first = (element: XmlElement | undefined, name: string): XmlElement | undefined => all(element, name)[0];

/** What a list is read beside its own XML. */
export interface Beside {
  /** Hears of what the list does not get, while the rest of it is made. */
  readonly leftOut: (sentence: string) => void;
  /** The site columns of a content type of the same package; empty for others. */
  readonly columnsOf: (contentType: string) => readonly XmlElement[];
}

/** SharePoint's own Item and Folder, or the list's one content type under Item: its columns are those of the list. */
const checkContentTypes = (types: XmlElement | undefined, { leftOut }: Beside): void => {
  if (types === undefined) return;
  onlyChildren(types, ['ContentTypeRef', 'ContentType']);
  for (const type of types.children) {
    onlyAttributes(type, ['ID', 'Name', 'Description', 'Group']);
    onlyChildren(type, type.name === 'ContentType' ? ['FieldRefs'] : ['Folder']);
    const id = type.attributes['ID'] ?? '';
    if (!/^0x01(20)?$|^0x0100[0-9a-f]{32}$/i.test(id))
      leftOut(`the list has the content type ${id}, which the local SharePoint cannot give it`);
  }
  if (all(types, 'ContentType').length > 1)
    leftOut('the list has more than one content type, which the local SharePoint cannot give it');
};

const checkSchema = (schema: XmlElement, beside: Beside): XmlElement => {
  if (schema.name !== 'List') throw new XmlError(`a list's schema is a <List>, not <${schema.name}>`);
  onlyAttributes(schema, schemaAttributes);
  onlyChildren(schema, ['MetaData']);
  const metaData = first(schema, 'MetaData');
  if (metaData === undefined) throw new XmlError('the list’s schema has no <MetaData>');
  onlyChildren(metaData, ['ContentTypes', 'Fields', 'Views', 'Forms']);
  checkContentTypes(first(metaData, 'ContentTypes'), beside);
  return metaData;
};

const isTitle = ({ attributes }: XmlElement): boolean =>
  attributes['Name'] === 'Title' || attributes['ID']?.toLowerCase() === titleId;

/** Columns, views and the title's words, from a list's schema; all empty without one. */
const shapeOf = (
  schema: XmlElement | undefined,
  beside: Beside
): Pick<ListDefinition, 'fields' | 'views' | 'titleField'> => {
  if (schema === undefined) return { fields: [], views: [] };
  const metaData = checkSchema(schema, beside);
  const written = all(first(metaData, 'Fields'), 'Field');
  const known = new Set(written.map(({ attributes }) => attributes['Name']));
  const typed = (first(metaData, 'ContentTypes')?.children ?? []).flatMap(({ attributes }) =>
    beside.columnsOf(attributes['ID'] ?? '')
  );
  // As on SharePoint, a list has the columns of its content types, whether its schema repeats them or not.
  const fields = [...written, ...typed.filter(({ attributes }) => !known.has(attributes['Name']))];
  const title = fields.find(isTitle);
  const own = fields.filter((field) => !isTitle(field)).map(fieldOf);
  const names = own.map(({ name }) => name);
  const lower = names.map((name) => name.toLowerCase());
  const double = names.find((_, at) => lower.indexOf(lower[at] ?? '') !== at);
  if (double !== undefined)
    throw new XmlError(`the list has the column "${double}" twice: names that differ in case alone are one name`);
  const views = all(first(metaData, 'Views'), 'View').flatMap((view) => viewOf(view, names) ?? []);
  if (title === undefined) return { fields: own, views };
  const { displayName, required = true } = fieldOf(title);
  const forms = ['ShowInNewForm', 'ShowInEditForm', 'ShowInDisplayForm'].map((form) => flag(title, form) !== false);
  const [shown = true] = forms;
  if (forms.some((each) => each !== shown))
    throw new XmlError('the title stands in some forms and in others not, which the local SharePoint cannot give it');
  return { fields: own, views, titleField: { displayName, required, ...(shown ? {} : { shown }) } };
};

/** A list whose every word is meant: nothing of it is left out. */
const strictly: Beside = {
  leftOut: (sentence) => {
    throw new XmlError(sentence);
  },
  columnsOf: () => []
};

/**
 * What a <ListInstance> creates, with its schema file when it names one; throws XmlError for what is not understood.
 * `schemaNamed` finds the parsed schema file.
 */
export const listOf = (
  instance: XmlElement,
  schemaNamed: (name: string) => XmlElement,
  beside: Beside = strictly
): ListDefinition => {
  onlyAttributes(instance, instanceAttributes);
  onlyChildren(instance, []);
  const { Title: title, Url: url, CustomSchema: schemaName, Description: description = '' } = instance.attributes;
  if (title === undefined || url === undefined) throw new XmlError('a <ListInstance> needs Title and Url');
  const template = numeric(instance, 'TemplateType') ?? customList;
  if (template !== customList)
    throw new XmlError(`the list "${url}" is of template ${template}; the local SharePoint creates custom lists (100)`);
  if (/[{}"#%*:<>?\\|~]/.test(url))
    throw new XmlError(
      `the list "${title}" has the Url "${url}"; SharePoint takes none with one of ~ " # % * : < > ? \\ { | }`
    );
  const schema = schemaName === undefined ? undefined : schemaNamed(schemaName);
  return {
    title,
    url,
    description,
    template,
    onQuickLaunch: flag(instance, 'OnQuickLaunch') ?? false,
    hidden: flag(instance, 'Hidden') ?? false,
    versioning: flag(instance, 'VersioningEnabled') ?? (schema && flag(schema, 'VersioningEnabled')) ?? false,
    attachments: !((schema && flag(schema, 'DisableAttachments')) ?? false),
    ...shapeOf(schema, beside)
  };
};
