import { permission } from '../site/permissions.ts';
import { fileMissing, nameInvalid, spException } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { contentHeaders, fileTypeOf, isFileName } from './fileType.ts';
import { changeableRow, readableRow } from './itemAccess.ts';
import type { ItemContext } from './itemAccess.ts';
import { describeAttachment } from './itemParts.ts';
import { action, step } from './kind.ts';
import type { Arguments, Kind } from './kind.ts';

interface Attachment extends ItemContext {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** SharePoint's usual limit for what a request may carry. */
const mostBytes = 250 * 1024 * 1024;

const nameTaken = (): Error =>
  spException(
    400,
    -2130575257,
    'The specified name is already in use.\n\nThe document or folder name was not changed.  To change the name to a different value, close this dialog and edit the properties of the document or folder.'
  );

const opened = ({ list, id }: ItemContext, given: Arguments, call: Call): Attachment => {
  readableRow({ list, id }, call);
  const name = given.text(0, 'fileName');
  const found = call.site.items.attachment(list, id, name);
  if (found === undefined) throw fileMissing(`${list.folder}/Attachments/${id}/${name}`);
  return { list, id, ...found };
};

const write = ({ list, id }: ItemContext, name: string, bytes: Uint8Array | undefined, call: Call): void => {
  changeableRow({ list, id }, permission.edit, call);
  if ((bytes?.length ?? 0) > mostBytes) throw spException(413, -2147024809, 'The request message is too big.');
  call.site.transaction(() => call.site.items.attach(list, id, name, bytes, call.site.writer(call.writer, call.now)));
};

const add = (context: ItemContext, name: string, call: Call): Answer => {
  changeableRow(context, permission.edit, call);
  if (!context.list.attachments) throw spException(400, -2147024809, 'Attachments are not allowed in this list.');
  if (!isFileName(name)) throw nameInvalid(name);
  if (call.site.items.attachment(context.list, context.id, name) !== undefined) throw nameTaken();
  write(context, name, call.request.body, call);
  return {
    ...entityAnswer(describeAttachment(context.list, context.id, name), call),
    note: `${call.request.body.length} bytes attached`
  };
};

const replace = ({ list, id, name }: Attachment, call: Call): Answer => {
  write({ list, id }, name, call.request.body, call);
  return { status: 204 };
};

const remove = ({ list, id, name }: Attachment, call: Call): Answer => {
  write({ list, id }, name, undefined, call);
  return {};
};

const contentKind: Kind<Attachment> = {
  name: 'content of an attachment',
  verbs: {
    GET: {
      answer: ({ name, bytes }) => ({
        bytes: { type: fileTypeOf(name), content: bytes },
        headers: contentHeaders(name)
      }),
      options: []
    },
    PUT: { answer: replace, options: [] }
  },
  steps: {}
};

const attachmentKind: Kind<Attachment> = {
  name: 'attachment',
  describe: ({ list, id, name }) => describeAttachment(list, id, name),
  verbs: {
    GET: { answer: ({ list, id, name }, call) => entityAnswer(describeAttachment(list, id, name), call) },
    DELETE: { answer: remove, options: [] }
  },
  steps: {
    $value: step(
      '$value',
      () => contentKind,
      (attachment) => attachment
    ),
    deleteobject: action('deleteObject', 'POST', (attachment: Attachment, _given, call) => remove(attachment, call))
  },
  unbuilt: ['recycleObject']
};

/** The files attached to a row; each change raises the row's version. */
export const attachmentsKind: Kind<ItemContext> = {
  name: 'attachments',
  verbs: {
    GET: {
      answer: (context, call) => {
        readableRow(context, call);
        const names = call.site.items.attachmentNames(context.list, context.id);
        return feedAnswer(
          names.map((name) => describeAttachment(context.list, context.id, name)),
          'SP.ApiData.Attachments',
          call
        );
      },
      options: collectionOptions
    }
  },
  steps: {
    add: action("add(FileName='a.txt')", 'POST', (context: ItemContext, given, call) =>
      add(context, given.text(0, 'fileName'), call)
    ),
    addusingpath: action("addUsingPath(DecodedUrl='a.txt')", 'POST', (context: ItemContext, given, call) =>
      add(context, given.text(0, 'decodedUrl'), call)
    ),
    getbyfilename: step("getByFileName('a.txt')", () => attachmentKind, opened)
  },
  byKey: step("AttachmentFiles('a.txt')", () => attachmentKind, opened)
};
