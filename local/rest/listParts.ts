import { createHash } from 'node:crypto';
import { isLookup } from '../site/fields.ts';
import type { List } from '../site/list.ts';
import { permission } from '../site/permissions.ts';
import { spException } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { action, step } from './kind.ts';
import type { Described, Kind } from './kind.ts';
import { listPath } from './paths.ts';

interface Form {
  readonly list: List;
  /** SharePoint's PAGETYPE: 4 shows, 6 edits, 8 adds. */
  readonly type: 4 | 6 | 8;
}

const pages = { 4: 'DispForm.aspx', 6: 'EditForm.aspx', 8: 'NewForm.aspx' } as const;

/** Forms are kept nowhere: their ids are made from the list's, the same each time. */
const formId = ({ list, type }: Form): string => {
  const digits = createHash('sha256').update(`${list.id} ${type}`).digest('hex');
  return digits.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** SP.Form */
const describeForm = (form: Form): Described => ({
  type: 'SP.Form',
  path: `${listPath(form.list)}/Forms(guid'${formId(form)}')`,
  properties: {
    DecodedServerRelativeUrl: `${form.list.folder}/${pages[form.type]}`,
    FormType: form.type,
    Id: formId(form),
    ServerRelativeUrl: `${form.list.folder}/${pages[form.type]}`
  }
});

const formsOf = (list: List): readonly Form[] => ([4, 6, 8] as const).map((type) => ({ list, type }));

const formKind: Kind<Form> = {
  name: 'form',
  describe: describeForm,
  verbs: { GET: { answer: (form, call) => entityAnswer(describeForm(form), call) } },
  steps: {}
};

const formById = step<List, Form>(
  "forms('…')",
  () => formKind,
  (list, given) => {
    const asked = given.text(0, 'id').replace(/[{}]/g, '').toLowerCase();
    const form = formsOf(list).find((one) => formId(one) === asked);
    if (form === undefined) throw spException(404, -2147024809, 'Value does not fall within the expected range.');
    return form;
  }
);

/** The pages on which a list's items are shown, edited and added. */
export const formsKind: Kind<List> = {
  name: 'forms',
  verbs: {
    GET: {
      answer: (list, call) => feedAnswer(formsOf(list).map(describeForm), 'SP.ApiData.Forms', call),
      options: collectionOptions
    }
  },
  steps: { getbyid: { ...formById, signature: "getById('…')" } },
  byKey: formById
};

/** GET getRelatedFields: the lookups of other lists that point here. */
export const relatedFields = action<List>(
  'getRelatedFields',
  'GET',
  (list, _given, call) => {
    const pointing = call.site.lists
      .all()
      .filter((other) => call.may(permission.view, other))
      .flatMap((other) =>
        other.fields.filter((field) => isLookup(field) && field.list === list.id).map((field) => ({ other, field }))
      );
    return feedAnswer(
      pointing.map(({ other, field }) => ({
        type: 'SP.RelatedField',
        path: `${listPath(list)}/GetRelatedFields`,
        properties: {
          FieldId: field.id,
          ListId: other.id,
          RelationshipDeleteBehavior: 0,
          WebId: call.site.webId
        }
      })),
      'SP.ApiData.RelatedFields',
      call
    );
  },
  { options: collectionOptions }
);

/** POST reserveListItemId: an id that no later row will get by itself. */
export const reserveListItemId = action<List>('reserveListItemId', 'POST', (list, _given, call): Answer => {
  call.need(permission.add, list);
  return {
    value: call.site.transaction(() => call.site.items.reserveId(list)),
    name: 'ReserveListItemId',
    set: 'Edm.Int32'
  };
});

/** What PnPjs and web parts ask of a list's web when they expand it. */
export const parentWebOf = (call: Call): Described => ({
  type: 'SP.Web',
  path: 'Web',
  properties: {
    Id: call.site.webId,
    ServerRelativePath: { kind: 'complex', type: 'SP.ResourcePath', properties: { DecodedUrl: call.site.url } },
    ServerRelativeUrl: call.site.url,
    Title: call.site.title,
    Url: call.webUrl
  }
});
