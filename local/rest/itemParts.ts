import { isFolderRow } from '../site/place.ts';
import type { TableRow } from '../site/values.ts';
import type { List } from '../site/list.ts';
import type { Call } from './call.ts';
import { describeContentType, describeFolderType } from './contentTypes.ts';
import { formValues, htmlValues, textValues } from './displayText.ts';
import { describeList } from './listEntity.ts';
import { NotBuilt } from '../site/notBuilt.ts';
import type { Described } from './kind.ts';
import { itemPath, resourcePath } from './paths.ts';
import type { Entity, Feed, Value } from './shape.ts';

/** SP.Attachment; SharePoint names attachments by their addresses. */
export const describeAttachment = (list: List, id: number, name: string): Described => {
  const url = `${list.folder}/Attachments/${id}/${name}`;
  return {
    type: 'SP.Attachment',
    path: `${itemPath(list, id)}/AttachmentFiles('${encodeURIComponent(name.replaceAll("'", "''"))}')`,
    properties: {
      FileName: name,
      FileNameAsPath: resourcePath(name),
      ServerRelativePath: resourcePath(url),
      ServerRelativeUrl: url
    }
  };
};

/** An item's attachments. */
const attachmentFeed = (list: List, row: TableRow, call: Call): Feed => {
  const id = Number(row['id']);
  const entities = call.site.items
    .attachmentNames(list, id)
    .map((name): Entity => ({ kind: 'entity', ...describeAttachment(list, id, name) }));
  return { kind: 'feed', set: 'SP.ApiData.Attachments', entities };
};

/** The list of an item, with what is asked through it and what always stands in it. */
const parentList = (list: List, call: Call): Entity => {
  const described = describeList(list, call);
  const { RootFolder, ParentWeb } = described.onRequest ?? {};
  const through = { RootFolder: RootFolder?.() ?? null, ParentWeb: ParentWeb?.() ?? null };
  return { kind: 'entity', ...described, properties: { ...described.properties, ...through } };
};

/** A part of an item that $expand names; throws when the part is not built. */
export const itemPart = (name: string, list: List, row: TableRow, call: Call): Value | undefined => {
  switch (name) {
    case 'AttachmentFiles':
      return attachmentFeed(list, row, call);
    case 'FieldValuesAsText':
      return textValues(list, row, call);
    case 'FieldValuesAsHtml':
      return htmlValues(list, row, call);
    case 'FieldValuesForEdit':
      return formValues(list, row, call);
    case 'ParentList':
      return parentList(list, call);
    case 'ContentType':
      return {
        kind: 'entity',
        ...(isFolderRow(row) ? describeFolderType(list, call) : describeContentType(list, call))
      };
    default:
      throw new NotBuilt(`$expand=${name} of items`);
  }
};
