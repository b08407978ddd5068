import type { StoredValue } from '../site/definitions.ts';
import type { Field } from '../site/fields.ts';
import { isPerson } from '../site/fields.ts';
import type { Stamp } from '../site/items.ts';
import type { List } from '../site/list.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import { own } from '../site/own.ts';
import { permission } from '../site/permissions.ts';
import { Refusal, columnMissing, invalidRequest, readOnlyField } from '../site/refusal.ts';
import type { SqlValue } from '../site/values.ts';
import type { Answer, Call } from './call.ts';
import { objectOf } from './objectOf.ts';
import { formValue } from './formValue.ts';
import type { Read } from './formValue.ts';
import { changeableRow, mayApprove } from './itemAccess.ts';
import type { ItemContext } from './itemAccess.ts';
import { action } from './kind.ts';
import { folderInList, folderName } from './listFolders.ts';
import type { Value } from './shape.ts';

interface Asked {
  readonly name: string;
  readonly text: string;
  readonly field: Field | undefined;
}

/** What whoever approves says of a row. */
const approval: Readonly<Record<string, Stamp>> = {
  _ModerationComments: 'moderation_comment',
  _ModerationStatus: 'moderation'
};

/** What only a system update may say of a row: who wrote it and when. */
const stamped: Readonly<Record<string, Stamp>> = {
  Author: 'author',
  Created: 'created',
  Editor: 'editor',
  Modified: 'modified'
};

const askedOf = (list: List, body: Readonly<Record<string, unknown>>): readonly Asked[] => {
  const { formValues } = body;
  if (!Array.isArray(formValues))
    throw invalidRequest('The parameter formValues does not exist in method ValidateUpdateListItem.');
  if (body['datesInUTC'] === true) throw new NotBuilt('datesInUTC of ValidateUpdateListItem');
  return (formValues as readonly unknown[]).map((one) => {
    const { FieldName, FieldValue } = objectOf(one) ?? {};
    if (typeof FieldName !== 'string' || (typeof FieldValue !== 'string' && FieldValue !== null))
      throw invalidRequest(
        "Cannot convert a primitive value to the expected type 'Edm.String'. See the inner exception for more details."
      );
    if (FieldName === 'ContentType' || FieldName === 'ContentTypeId') throw new NotBuilt('content types of items');
    return { name: FieldName, text: FieldValue ?? '', field: list.fields.find(({ name }) => name === FieldName) };
  });
};

const read = (
  { name, text, field }: Asked,
  may: { readonly stamp: boolean; readonly approve: boolean },
  call: Call
): Read => {
  if (field === undefined) return { message: columnMissing(name).message };
  if (may.approve && name === '_ModerationComments') return { value: text === '' ? null : text };
  if (may.approve && name === '_ModerationStatus' && /^[012]$/.test(text)) return { value: Number(text) };
  if (may.stamp && own(stamped, name) !== undefined)
    return isPerson(field) || text !== '' ? formValue(field, text, call) : { message: readOnlyField().message };
  const writable = field.readOnly !== true && field.type !== 'Attachments' && (!field.base || field.name === 'Title');
  return writable ? formValue(field, text, call) : { message: readOnlyField().message };
};

const result = (one: Asked, message: string | undefined, itemId: number): Value => ({
  kind: 'complex',
  type: 'SP.ListItemFormUpdateValue',
  properties: {
    ErrorCode: message === undefined ? 0 : -2130575336,
    ErrorMessage: message ?? null,
    FieldName: one.name,
    FieldValue: one.text,
    HasException: message !== undefined,
    ItemId: itemId
  }
});

const answerOf = (values: readonly Value[], note: string): Answer => ({
  value: { kind: 'collection', type: 'SP.ListItemFormUpdateValue', values },
  name: 'ValidateUpdateListItem',
  set: 'Collection(SP.ListItemFormUpdateValue)',
  note
});

interface Written {
  readonly row: Readonly<Record<string, StoredValue>>;
  readonly stamps: Readonly<Partial<Record<Stamp, SqlValue>>>;
}

/** Which of the named columns a refusal of the whole row is about. */
const isAbout = ({ field }: Asked, refusal: Refusal): boolean =>
  field !== undefined && (refusal.message.includes(`[${field.title}`) || refusal.message.includes(`, ${field.title}`));

/** Reads all values first; a single refusal and nothing is written. Always 200: each column has its own verdict. */
const validated = (
  list: List,
  body: Readonly<Record<string, unknown>>,
  call: Call,
  write: (written: Written) => number
): Answer => {
  const asked = askedOf(list, body);
  // Who manages the list may say who wrote a row and when; whether a tenant asks for that right is not known.
  const trusted = call.may(permission.manageLists, list) || call.loopholes.includes('stamp');
  const may = {
    stamp: body['bNewDocumentUpdate'] === true && trusted,
    approve: list.moderation === true && mayApprove(list, call)
  };
  const reads = asked.map((one) => read(one, may, call));
  const messages = reads.map((one) => ('message' in one ? one.message : undefined));
  if (messages.some((message) => message !== undefined))
    return answerOf(
      asked.map((one, at) => result(one, messages[at], 0)),
      'refused, nothing written'
    );
  const row: Record<string, StoredValue> = {};
  const stamps: Partial<Record<Stamp, SqlValue>> = {};
  asked.forEach(({ name }, at) => {
    const one = reads[at];
    const value = one !== undefined && 'value' in one ? one.value : null;
    const stamp = own(stamped, name) ?? own(approval, name);
    if (stamp === undefined) row[name] = value;
    else stamps[stamp] = value as SqlValue;
  });
  try {
    const id = call.site.transaction(() => write({ row, stamps }));
    const made: readonly Value[] =
      body['listItemCreateInfo'] === undefined
        ? []
        : [result({ name: 'Id', text: String(id), field: undefined }, undefined, 0)];
    return answerOf(
      [...asked.map((one) => result(one, undefined, made.length > 0 ? 0 : id)), ...made],
      `1 row written in ${list.url}`
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const about = asked.some((one) => isAbout(one, error));
    return answerOf(
      asked.map((one, at) => result(one, (about ? isAbout(one, error) : at === 0) ? error.message : undefined, 0)),
      'refused, nothing written'
    );
  }
};

/** POST items(5)/validateUpdateListItem: values as a form writes them. */
export const validateUpdateListItem = action<ItemContext>(
  'validateUpdateListItem',
  'POST',
  ({ list, id }, _given, call) => {
    changeableRow({ list, id }, permission.edit, call);
    return validated(list, call.json(), call, ({ row, stamps }) => {
      call.site.items.update(list, id, row, call.site.writer(call.writer, call.now));
      call.site.items.stamp(list, id, stamps);
      return id;
    });
  },
  { options: [], lacks: 'datesInUTC, content types, validation formulas' }
);

/** POST addValidateUpdateItemUsingPath(): a new row from the values of a form. */
export const addValidateUpdateItemUsingPath = action<List>(
  'addValidateUpdateItemUsingPath()',
  'POST',
  (list, _given, call) => {
    call.need(permission.add, list);
    const body = call.json();
    const { FolderPath, LeafName, UnderlyingObjectType } = objectOf(body['listItemCreateInfo']) ?? {};
    const folder = folderInList(list, objectOf(FolderPath)?.['DecodedUrl'], call);
    const isFolder = UnderlyingObjectType === 1;
    const name = typeof LeafName === 'string' && LeafName !== '' ? LeafName : undefined;
    const asked = { ...body, listItemCreateInfo: body['listItemCreateInfo'] ?? {} };
    return validated(list, asked, call, ({ row, stamps }) => {
      const writer = call.site.writer(call.writer, call.now);
      const id = isFolder
        ? call.site.items.addFolder(list, row, folder, folderName(name ?? row['Title']), writer)
        : call.site.items.add(list, row, writer, folder);
      call.site.items.stamp(list, id, stamps);
      return id;
    });
  },
  { options: [], lacks: 'datesInUTC, content types, validation formulas' }
);
