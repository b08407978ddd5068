import type { Dice } from '../../../local/people/dice.ts';
import type { Loophole } from '../../../local/site/permissions.ts';
import { connectTo, type Connection } from '../../../src/data/connection/connection';
import type { SignedQuestion } from '../../../src/domain/questions/model';
import type { Desk } from '../desk';

/** Somebody who writes past the web parts. */
export interface Hostile {
  disturb(now: number): Promise<void>;
  /** Keys of rows that went. */
  readonly deleted: ReadonlySet<string>;
  /** Ids of rows that were made in another name or at another moment, and of those made under an id that others had passed. */
  readonly made: Readonly<Record<Loophole, ReadonlySet<number>>>;
  /** Rows of that kind which SharePoint did not let them make so. */
  readonly refused: () => number;
}

const kinds = ['Answer', 'Take', 'Hand over', 'Ask the community', 'To IT', 'From IT', 'Solved', 'Reopen'] as const;
const items = "_api/web/getList('/sites/intranet/Lists/Replies')";

type Row = Readonly<Record<string, string | number>>;

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
  question: SignedQuestion,
  people: { readonly users: readonly number[]; readonly logins: readonly string[] },
  dice: Dice
): Hostile => {
  const { users, logins } = people;
  const list = desk.site.lists.byUrl('Lists/Replies');
  if (list === undefined) throw new Error('The desk has no replies.');
  const table = desk.site.items;
  const deleted = new Set<string>();
  const own: number[] = [];
  const made = { stamp: new Set<number>(), draw: new Set<number>() };
  let free: number[] = [];
  let refused = 0;
  let bins: { readonly bin: string; readonly id: number }[] = [];
  const keyOf = (id: number): string => String(table.find(list, id)?.['f_PostKey'] ?? '');

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
    deleted,
    made,
    refused: () => refused,
    disturb: async (now) => {
      const by = dice.one(logins);
      const writer = desk.site.writer(desk.site.userId(by), new Date(now));
      const some = own.filter((id) => table.find(list, id) !== undefined);
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
      const row = {
        QuestionId: question.id,
        Kind: dice.one(kinds),
        TellUser: dice.one(users),
        ByUser: dice.one(users),
        SeenId: dice.one([0, own.at(-1) ?? 0, ...some, 1_000_000]),
        AnswerId: dice.one([0, ...some, 1_000_000]),
        State: dice.one(['Seen', 'Done'])
      };
      if (what === 'stamp') await stamped(by, row, now);
      else if (what === 'draw') await drawn(by, row, now);
      else if (some.length > 0 && what === 'edit')
        table.update(list, dice.one(some), { Kind: dice.one(kinds), SeenId: 1_000_000 }, writer);
      else if (some.length > 0 && what === 'delete') {
        const id = dice.one(some);
        deleted.add(keyOf(id));
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
