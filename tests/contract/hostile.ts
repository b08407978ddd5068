import type { Dice } from '../../local/people/dice.ts';
import type { Loophole } from '../../local/site/permissions.ts';
import { connectTo, type Connection } from '../../src/data/connection/connection';
import type { Desk } from './desk';

/** Somebody who writes past the web parts. */
export interface Hostile {
  disturb(now: number): Promise<void>;
  /** Ids of rows that were made in another name or at another moment, and of those made under an id that others had passed. */
  readonly made: Readonly<Record<Loophole, ReadonlySet<number>>>;
  /** Rows of that kind which SharePoint did not let them make so. */
  readonly refused: () => number;
}

type Row = Readonly<Record<string, string | number>>;

/** Whose rows are written past the web parts, and which. */
export interface HostileGround {
  /** `Lists/Replies` */
  readonly list: string;
  /** One more, knowing the ids of those that are there. */
  readonly rowOf: (some: readonly number[]) => Row;
  /** What an edited one becomes. */
  readonly editOf: () => Row;
  /** Rows of others that go the same way, as if by their own hands; absent: none. */
  readonly others?: () => readonly number[];
}

/** A contributor of the site, over HTTP and past the web parts. */
const contributor = (desk: Desk, login: string): Connection =>
  connectTo(desk.url, (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('X-Local-Person', 'reader');
    headers.set('X-Test-Login', login);
    return fetch(input, { ...init, headers });
  });

const formOf = (row: Row): readonly object[] =>
  Object.entries(row).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) }));

/** As a French form writes a moment, in Belgium’s winter. */
const typedMoment = (moment: number): string => {
  const [day = '', time = ''] = new Date(moment + 3_600_000).toISOString().split('T');
  return `${day.split('-').reverse().join('/')} ${time.slice(0, 5)}`;
};

/**
 * Edits rows into others, deletes them, recycles and restores them; and asks SharePoint, as a contributor may, for rows under
 * other names and earlier moments and for rows under ids of their choice, which it grants where a loophole is open.
 */
export const hostile = (
  desk: Desk,
  { list: url, rowOf, editOf, others = () => [] }: HostileGround,
  people: { readonly logins: readonly string[] },
  dice: Dice
): Hostile => {
  const { logins } = people;
  const items = `_api/web/getList('/sites/intranet/${url}')`;
  const list = desk.site.lists.byUrl(url);
  if (list === undefined) throw new Error(`The desk has no ${url}.`);
  const table = desk.site.items;
  const own: number[] = [];
  const made = { stamp: new Set<number>(), draw: new Set<number>() };
  let free: number[] = [];
  let refused = 0;
  let bins: { readonly bin: string; readonly id: number }[] = [];

  const stamped = async (by: string, row: Row, now: number): Promise<void> => {
    const author = dice.one(logins);
    const answer = (await contributor(desk, by).send(`${items}/AddValidateUpdateItemUsingPath()`, {
      formValues: [
        ...formOf(row),
        { FieldName: 'Author', FieldValue: JSON.stringify([{ Key: author }]) },
        { FieldName: 'Created', FieldValue: typedMoment(now - dice.one([0, 0, 0, 1, 40]) * 86_400_000) }
      ],
      bNewDocumentUpdate: true
    })) as {
      readonly value: readonly {
        readonly FieldName: string;
        readonly FieldValue: string;
        readonly HasException: boolean;
      }[];
    };
    const id = Number(answer.value.find(({ FieldName }) => FieldName === 'Id')?.FieldValue ?? 0);
    if (answer.value.some(({ HasException }) => HasException)) refused += 1;
    else {
      own.push(id);
      made.stamp.add(id);
    }
  };
  const drawn = async (by: string, row: Row, now: number): Promise<void> => {
    // An id is had early by writing a row and taking it away; others pass it before it is used.
    const wanted = free[0];
    const body = wanted === undefined ? row : { ...row, Id: wanted };
    const { Id } = (await contributor(desk, by).send(`${items}/items`, body)) as { readonly Id: number };
    if (wanted === undefined) {
      table.remove(list, Id, desk.site.writer(desk.site.userId(by), new Date(now)));
      free.push(Id);
      return;
    }
    own.push(Id);
    if (Id === wanted) {
      free = free.slice(1);
      made.draw.add(Id);
    } else refused += 1;
  };

  return {
    made,
    refused: () => refused,
    disturb: async (now) => {
      const by = dice.one(logins);
      const writer = desk.site.writer(desk.site.userId(by), new Date(now));
      const some = [...own, ...others()].filter((id) => table.find(list, id) !== undefined);
      const what = dice.one([
        'stamp',
        'stamp',
        'draw',
        'draw',
        'edit',
        'delete',
        'recycle',
        'restore',
        'nothing'
      ] as const);
      const row = rowOf(some);
      if (what === 'stamp') await stamped(by, row, now);
      else if (what === 'draw') await drawn(by, row, now);
      else if (some.length > 0 && what === 'edit') table.update(list, dice.one(some), editOf(), writer);
      else if (some.length > 0 && what === 'delete') {
        const id = dice.one(some);
        table.remove(list, id, writer);
        free.push(id);
      } else if (some.length > 0 && what === 'recycle') {
        const id = dice.one(some);
        bins.push({ bin: table.recycle(list, id, writer), id });
      } else if (what === 'restore' && bins.length > 0) {
        const { bin } = dice.one(bins);
        bins = bins.filter((each) => each.bin !== bin);
        table.restore(list, bin, writer);
      }
    }
  };
};
