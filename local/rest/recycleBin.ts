import type { List } from '../site/list.ts';
import { permission } from '../site/permissions.ts';
import { spException } from '../site/refusal.ts';
import type { Answer, Call } from './call.ts';
import { collectionOptions, entityAnswer, feedAnswer } from './entity.ts';
import { action, step } from './kind.ts';
import type { Arguments, Described, Kind } from './kind.ts';

/** A row of the bin as the database has it. */
interface Recycled {
  readonly id: string;
  readonly list: List;
  /** Absent: the list itself. */
  readonly item: number | undefined;
  readonly title: string;
  readonly author: number;
  readonly by: number;
  readonly at: string;
}

const missing = (): Error => spException(404, -2147024809, 'Value does not fall within the expected range.');

/** What this person sees in the bin: one's own, and everything for whoever manages the web. Rows of lists that are gone stay hidden. */
const recycledRows = (call: Call): readonly Recycled[] => {
  const all = call.may(permission.manageWeb);
  return call.site.database
    .prepare('SELECT * FROM recycled ORDER BY deleted DESC, id')
    .all()
    .flatMap((row) => {
      const lists = row['item'] === null ? call.site.lists.inBin() : call.site.lists.all();
      const list = lists.find(({ number }) => number === row['list']);
      const by = Number(row['deleted_by']);
      if (list === undefined || !(all || by === call.user)) return [];
      return [
        {
          id: String(row['id']),
          list,
          item: row['item'] === null ? undefined : Number(row['item']),
          title: String(row['title']),
          author: Number(row['author']),
          by,
          at: String(row['deleted'])
        }
      ];
    });
};

/** SP.RecycleBinItem */
const describeRecycled = (row: Recycled, call: Call): Described => {
  const by = call.site.people.principal(row.by);
  const author = call.site.people.principal(row.author);
  return {
    type: 'SP.RecycleBinItem',
    path: `Web/RecycleBin('${row.id}')`,
    properties: {
      AuthorEmail: author?.email ?? '',
      AuthorName: author?.title ?? '',
      DeletedByEmail: by?.email ?? '',
      DeletedByName: by?.title ?? '',
      DeletedDate: row.at,
      DirName: (row.item === undefined
        ? row.list.folder.slice(0, row.list.folder.lastIndexOf('/'))
        : row.list.folder
      ).replace(/^\//, ''),
      Id: row.id,
      ItemState: 1,
      // 3 a list item, 4 a list.
      ItemType: row.item === undefined ? 4 : 3,
      LeafName:
        row.item === undefined ? row.list.folder.slice(row.list.folder.lastIndexOf('/') + 1) : `${row.item}_.000`,
      Size: '0',
      Title: row.title
    }
  };
};

const restore = (row: Recycled, call: Call): Answer => {
  if (row.item === undefined) {
    call.need(permission.manageLists);
    call.site.transaction(() => call.site.lists.restore(row.list));
    return { note: `list ${row.list.url} restored` };
  }
  call.need(permission.add, row.list);
  call.site.transaction(() => call.site.items.restore(row.list, row.id, call.site.writer(call.writer, call.now)));
  return { note: `1 row of ${row.list.url} restored` };
};

const forget = (row: Recycled, call: Call): Answer => {
  call.site.transaction(() => {
    if (row.item === undefined) call.site.lists.remove(row.list);
    else call.site.database.prepare('DELETE FROM recycled WHERE id = ?').run(row.id);
  });
  return {};
};

const recycledKind: Kind<Recycled> = {
  name: 'recycled item',
  describe: describeRecycled,
  verbs: { GET: { answer: (row, call) => entityAnswer(describeRecycled(row, call), call) } },
  steps: {
    restore: action('restore()', 'POST', (row, _given, call) => restore(row, call)),
    deleteobject: action('deleteObject()', 'POST', (row, _given, call) => forget(row, call))
  },
  unbuilt: ['moveToSecondStage']
};

const byId = (_: unknown, given: Arguments, call: Call): Recycled => {
  const asked = given.text(0, 'id').replace(/[{}]/g, '').toLowerCase();
  const found = recycledRows(call).find(({ id }) => id === asked);
  if (found === undefined) throw missing();
  return found;
};

/** The recycle bin: only `recycle` fills it, a DELETE is for good. */
export const recycleBinKind: Kind<unknown> = {
  name: 'recycle bin',
  verbs: {
    GET: {
      answer: (_, call) =>
        feedAnswer(
          recycledRows(call).map((row) => describeRecycled(row, call)),
          'SP.ApiData.RecycleBinItems',
          call
        ),
      options: collectionOptions,
      lacks: 'files; the second stage'
    }
  },
  steps: { getbyid: step("getById('…')", () => recycledKind, byId) },
  byKey: step("recycleBin('…')", () => recycledKind, byId),
  unbuilt: ['deleteAll', 'restoreAll', 'moveAllToSecondStage']
};
