import { isLibrary } from '../site/list.ts';
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
  /** Two: out of its deleter's sight, for whoever manages the web to restore. */
  readonly stage: 1 | 2;
}

/** Which bin: the web's is the first stage, the site's both. */
type Bin = 'web' | 'site';

const missing = (): Error => spException(404, -2147024809, 'Value does not fall within the expected range.');

/**
 * What this person sees in a bin: one's own, and everything for whoever manages the web; the second stage is only for
 * them. Rows of lists that are gone stay hidden.
 */
const recycledRows = (bin: Bin, call: Call): readonly Recycled[] => {
  const all = call.may(permission.manageWeb);
  return call.site.database
    .prepare(
      'SELECT recycled.*, second_stage.recycled AS second FROM recycled LEFT JOIN second_stage ON id = second_stage.recycled ORDER BY deleted DESC, id'
    )
    .all()
    .flatMap((row) => {
      const lists = row['item'] === null ? call.site.lists.inBin() : call.site.lists.all();
      const list = lists.find(({ number }) => number === row['list']);
      const by = Number(row['deleted_by']);
      const stage = row['second'] === null ? 1 : 2;
      const isSeen = stage === 1 ? all || by === call.user : all && bin === 'site';
      if (list === undefined || !isSeen) return [];
      return [
        {
          id: String(row['id']),
          list,
          item: row['item'] === null ? undefined : Number(row['item']),
          title: String(row['title']),
          author: Number(row['author']),
          by,
          at: String(row['deleted']),
          stage
        } as const
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
      ItemState: row.stage,
      // 3 a list item, 4 a list.
      ItemType: row.item === undefined ? 4 : 3,
      LeafName:
        row.item === undefined ? row.list.folder.slice(row.list.folder.lastIndexOf('/') + 1) : `${row.item}_.000`,
      Size: '0',
      Title: row.title
    }
  };
};

const forgetStage = (row: Recycled, call: Call): void => {
  call.site.database.prepare('DELETE FROM second_stage WHERE recycled = ?').run(row.id);
};

const restore = (row: Recycled, call: Call): Answer => {
  forgetStage(row, call);
  if (row.item === undefined) {
    call.need(permission.manageLists);
    call.site.lists.restore(row.list);
    return { note: `list ${row.list.url} restored` };
  }
  call.need(permission.add, row.list);
  call.site.items.restore(row.list, row.id, call.site.writer(call.writer, call.now));
  return { note: `1 row of ${row.list.url} restored` };
};

/** For good. */
const forget = (row: Recycled, call: Call): Answer => {
  call.site.transaction(() => {
    if (row.item === undefined) {
      call.site.lists.remove(row.list);
      if (isLibrary(row.list)) call.site.files.remove(row.list.folder, call.site.writer(call.writer, call.now));
    } else call.site.database.prepare('DELETE FROM recycled WHERE id = ?').run(row.id);
    // A list that goes for good takes its rows out of the bin with it.
    call.site.database.exec('DELETE FROM second_stage WHERE recycled NOT IN (SELECT id FROM recycled)');
  });
  return {};
};

const toSecondStage = (row: Recycled, call: Call): Answer => {
  call.site.transaction(() => call.site.database.prepare('INSERT OR IGNORE INTO second_stage VALUES (?)').run(row.id));
  return {};
};

/** The same with each of several, all or none. */
const withAll = (rows: readonly Recycled[], call: Call, work: (row: Recycled, call: Call) => Answer): Answer => {
  call.site.transaction(() => {
    for (const row of rows) work(row, call);
  });
  return { note: `${rows.length} in the recycle bin` };
};

const recycledKind: Kind<Recycled> = {
  name: 'recycled item',
  describe: describeRecycled,
  verbs: { GET: { answer: (row, call) => entityAnswer(describeRecycled(row, call), call) } },
  steps: {
    restore: action('restore()', 'POST', (row, _given, call) => call.site.transaction(() => restore(row, call))),
    deleteobject: action('deleteObject()', 'POST', (row, _given, call) => forget(row, call)),
    movetosecondstage: action('moveToSecondStage()', 'POST', (row, _given, call) => toSecondStage(row, call))
  }
};

const byId = (bin: Bin, given: Arguments, call: Call): Recycled => {
  const asked = given.text(0, 'id').replace(/[{}]/g, '').toLowerCase();
  const found = recycledRows(bin, call).find(({ id }) => id === asked);
  if (found === undefined) throw missing();
  return found;
};

/** What was deleted of the bin's first stage: lists come back before their rows. */
const firstStage = (bin: Bin, call: Call): readonly Recycled[] =>
  recycledRows(bin, call)
    .filter(({ stage }) => stage === 1)
    .toSorted((one, other) => Number(one.item !== undefined) - Number(other.item !== undefined));

/** The recycle bin: only `recycle` fills it, a DELETE is for good. */
const recycleBinKind: Kind<Bin> = {
  name: 'recycle bin',
  verbs: {
    GET: {
      answer: (bin, call) =>
        feedAnswer(
          recycledRows(bin, call).map((row) => describeRecycled(row, call)),
          'SP.ApiData.RecycleBinItems',
          call
        ),
      options: collectionOptions,
      lacks: 'files'
    }
  },
  steps: {
    getbyid: step("getById('…')", () => recycledKind, byId),
    deleteall: action('deleteAll', 'POST', (bin: Bin, _given, call) => withAll(recycledRows(bin, call), call, forget)),
    restoreall: action('restoreAll', 'POST', (bin: Bin, _given, call) => withAll(firstStage(bin, call), call, restore)),
    movealltosecondstage: action('moveAllToSecondStage', 'POST', (bin: Bin, _given, call) =>
      withAll(firstStage(bin, call), call, toSecondStage)
    ),
    deleteallsecondstageitems: action('deleteAllSecondStageItems', 'POST', (_bin: Bin, _given, call) => {
      call.need(permission.manageWeb);
      const second = recycledRows('site', call).filter(({ stage }) => stage === 2);
      return withAll(second, call, forget);
    })
  },
  byKey: step("recycleBin('…')", () => recycledKind, byId)
};

const binOf = (bin: Bin) =>
  step<unknown, Bin>(
    'recycleBin',
    () => recycleBinKind,
    () => bin
  );

/** `web/recycleBin` and `site/recycleBin`. */
export const recycleBins = { web: binOf('web'), site: binOf('site') };
