import { contentTypeOf } from '../site/items.ts';
import type { Field } from '../site/fields.ts';
import type { List } from '../site/list.ts';
import { folderTypeOf } from '../site/place.ts';
import { spException } from '../site/refusal.ts';
import { wordIn } from '../site/words.ts';
import type { Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { describeField } from './fields.ts';
import { step } from './kind.ts';
import type { Described, Kind } from './kind.ts';
import { listPath } from './paths.ts';
import type { Complex } from './shape.ts';

const notFound = (): Error => spException(404, -2147024809, 'Value does not fall within the expected range.');
const idValue = (id: string): Complex => ({
  kind: 'complex',
  type: 'SP.ContentTypeId',
  properties: { StringValue: id }
});

const properties = (id: string, scope: string, call: Call) => ({
  Description: '',
  DisplayFormTemplateName: 'ListForm',
  DisplayFormUrl: '',
  DocumentTemplate: '',
  DocumentTemplateUrl: '',
  EditFormTemplateName: 'ListForm',
  EditFormUrl: '',
  Group: 'List Content Types',
  Hidden: false,
  Id: idValue(id),
  JSLink: '',
  MobileDisplayFormUrl: '',
  MobileEditFormUrl: '',
  MobileNewFormUrl: '',
  Name: wordIn('Item', { 'fr-fr': 'Élément', 'nl-nl': 'Item', 'de-de': 'Element' }, call.culture),
  NewFormTemplateName: 'ListForm',
  NewFormUrl: '',
  ReadOnly: false,
  Scope: scope,
  Sealed: false,
  StringId: id
});

/** The one content type of a list, a child of Item. */
export const describeContentType = (list: List, call: Call): Described => {
  const id = contentTypeOf(list);
  return {
    type: 'SP.ContentType',
    path: `${listPath(list)}/ContentTypes('${id}')`,
    properties: properties(id, list.folder, call),
    onRequest: {
      FieldLinks: () => ({
        kind: 'feed',
        set: 'SP.ApiData.FieldLinks',
        entities: linkedFields(list).map((field) => ({ kind: 'entity', ...describeLink(list, field) }))
      }),
      Fields: () => ({
        kind: 'feed',
        set: 'SP.ApiData.Fields',
        entities: linkedFields(list).map((field) => ({ kind: 'entity', ...describeField({ list, field }, call) }))
      })
    }
  };
};

/** The content type of a list's folders. */
export const describeFolderType = (list: List, call: Call): Described => ({
  type: 'SP.ContentType',
  path: `${listPath(list)}/ContentTypes('${folderTypeOf(list)}')`,
  properties: {
    ...properties(folderTypeOf(list), list.folder, call),
    Group: 'Folder Content Types',
    Name: wordIn('Folder', { 'fr-fr': 'Dossier', 'nl-nl': 'Map', 'de-de': 'Ordner' }, call.culture)
  }
});

/** The columns of forms: the content type's name, the title, and what the list has of its own. */
const linkedFields = (list: List): readonly Field[] =>
  list.fields.filter(({ name, base }) => name === 'ContentType' || name === 'Title' || !base);

/** SP.FieldLink */
const describeLink = (list: List, field: Field): Described => ({
  type: 'SP.FieldLink',
  path: `${listPath(list)}/ContentTypes('${contentTypeOf(list)}')/FieldLinks(guid'${field.id}')`,
  properties: {
    FieldInternalName: field.name,
    Hidden: field.hidden === true,
    Id: field.id,
    Name: field.name,
    ReadOnly: field.readOnly === true,
    Required: field.required === true,
    ShowInDisplayForm: field.showIn?.display !== false
  }
});

const linkKind: Kind<{ readonly list: List; readonly field: Field }> = {
  name: 'column of a content type',
  describe: ({ list, field }) => describeLink(list, field),
  verbs: { GET: { answer: ({ list, field }, call) => entityAnswer(describeLink(list, field), call) } },
  steps: {}
};

const linksKind: Kind<List> = {
  name: 'columns of a content type',
  verbs: {
    GET: {
      answer: (list, call) =>
        feedAnswer(
          linkedFields(list).map((field) => describeLink(list, field)),
          'SP.ApiData.FieldLinks',
          call
        ),
      options: collectionOptions
    }
  },
  steps: {},
  byKey: step(
    "fieldLinks(guid'…')",
    () => linkKind,
    (list, given) => {
      const asked = given.text(0, 'id').toLowerCase();
      const field = linkedFields(list).find(({ id }) => id === asked);
      if (field === undefined) throw notFound();
      return { list, field };
    }
  )
};

const fieldsOfTypeKind: Kind<List> = {
  name: 'fields of a content type',
  verbs: {
    GET: {
      answer: (list, call) =>
        feedAnswer(
          linkedFields(list).map((field) => describeField({ list, field }, call)),
          'SP.ApiData.Fields',
          call
        ),
      options: collectionOptions
    }
  },
  steps: {}
};

/** The site's own Item, under which every list's type stands. */
const describeParent = (_: List, call: Call): Described => ({
  type: 'SP.ContentType',
  path: "Web/AvailableContentTypes('0x01')",
  properties: properties('0x01', call.site.url, call)
});

const parentKind: Kind<List> = {
  name: 'parent of a content type',
  describe: describeParent,
  verbs: { GET: { answer: (list, call) => entityAnswer(describeParent(list, call), call) } },
  steps: {}
};

const contentTypeKind: Kind<List> = {
  name: 'content type',
  describe: describeContentType,
  verbs: { GET: { answer: (list, call) => entityAnswer(describeContentType(list, call), call) } },
  steps: {
    fields: step(
      'fields',
      () => fieldsOfTypeKind,
      (list) => list
    ),
    fieldlinks: step(
      'fieldLinks',
      () => linksKind,
      (list) => list
    ),
    parent: step(
      'parent',
      () => parentKind,
      (list) => list
    )
  },
  unbuilt: ['workflowAssociations']
};

/** An item's content type is its list's. */
export const contentTypeStep = step<{ readonly list: List }, List>(
  'contentType',
  () => contentTypeKind,
  ({ list }) => list
);

const contentTypeById = step<List, List>(
  "contentTypes('0x01…')",
  () => contentTypeKind,
  (list, given) => {
    if (given.text(0, 'contentTypeId').toLowerCase() !== contentTypeOf(list).toLowerCase()) throw notFound();
    return list;
  }
);

/** The content types of a list: its own Item, and nothing else. */
export const contentTypesKind: Kind<List> = {
  name: 'content types of a list',
  verbs: {
    GET: {
      answer: (list, call) => feedAnswer([describeContentType(list, call)], 'SP.ApiData.ContentTypes', call),
      options: collectionOptions,
      lacks: 'content types other than Item'
    }
  },
  steps: { getbyid: { ...contentTypeById, signature: "getById('0x01…')" } },
  byKey: contentTypeById,
  unbuilt: ['addAvailableContentType', 'create']
};
