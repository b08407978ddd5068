import type { Failure, Programme } from '../domain/port/programme';
import { instant, number, text, yesNo } from '../lists/columns';
import type { ItemOf, List, Reading } from '../lists/list';
import { circles } from '../lists/reading/circles';
import { aCircle } from './people';

const label = (word: string) => ({ fr: word, nl: word, en: word, de: word });

/** Columns of a list that exists in these tests only: nothing that reads or writes it knows its name. */
export const noteColumns = {
  About: number({ label: label('About'), indexed: true, decimals: 0 }),
  Words: text({ label: label('Words') }),
  Open: yesNo({ label: label('Open') }),
  Due: instant({ label: label('Due'), indexed: true })
};
type Notes = List<typeof noteColumns>;

export const notes: Reading<Notes> = { url: 'Lists/TestNotes', columns: noteColumns };

export type Note = ItemOf<Notes>;

/** What a row of it says; its id counts from 1 in the order of writing. */
export type NoteValues = Partial<Omit<Note, 'id'>>;

/** A site with that list and one circle, as one person meets it. */
export interface RowsGround {
  readonly programme: Programme;
  /** Site user id of the person at the screen. */
  readonly me: number;
  /** Somebody who is not. */
  readonly other: number;
  /** Writes rows as one of them. */
  add(author: 'me' | 'other', rows: readonly NoteValues[]): void;
  change(id: number, values: NoteValues): void;
  remove(id: number): void;
}

export const theCircle = aCircle('Paie', { id: 1 });

const several = (count: number, make: (at: number) => NoteValues): readonly NoteValues[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));

const ids = (rows: readonly { readonly id: number }[]): readonly number[] => rows.map(({ id }) => id);

const failing = async (question: Promise<unknown>): Promise<Failure | undefined> =>
  question.then(
    () => undefined,
    (error: unknown) => (error as { failure?: Failure }).failure
  );

const nowhere: Reading<Notes> = { ...notes, url: 'Lists/Nowhere' };

/** Every shape in which rows are asked for, over memory and over a SharePoint by HTTP. */
export const rowsContract = (open: () => Promise<RowsGround>): void => {
  test('a list that nobody has written code for comes whole', async () => {
    const { programme, add } = await open();
    add('other', [{ title: 'One', about: 5, words: 'a', open: true, due: '2026-12-08T11:00:00Z' }, { words: 'b' }]);
    expect(await programme.rows(notes)).toEqual([
      { id: 1, title: 'One', about: 5, words: 'a', open: true, due: '2026-12-08T11:00:00Z' },
      { id: 2, title: '', about: undefined, words: 'b', open: false, due: undefined }
    ]);
  });

  test('some columns come without the others', async () => {
    const { programme, add } = await open();
    add('me', [{ title: 'One', about: 5, words: 'a' }]);
    expect(await programme.rows(notes, { columns: ['Words'] })).toEqual([{ id: 1, title: 'One', words: 'a' }]);
  });

  test('who made a row, when, and how often it was written comes where it is asked for', async () => {
    const { programme, add, change, other } = await open();
    add('other', [{ words: 'a' }, { words: 'b' }]);
    change(2, { words: 'c' });
    const rows = await programme.rows(notes, { columns: ['Words', 'Author', 'Created', 'Version'] });
    expect(rows).toMatchObject([
      { words: 'a', author: other, version: 1 },
      { words: 'c', author: other, version: 2 }
    ]);
    for (const { created } of rows) expect(Date.now() - Date.parse(created)).toBeLessThan(60_000);
  });

  test('the newest rows come newest first, and no more than were asked for', async () => {
    const { programme, add } = await open();
    add(
      'other',
      several(10, (at) => ({ about: at }))
    );
    expect(ids(await programme.rows(notes, { which: { newest: 3 } }))).toEqual([10, 9, 8]);
    expect(ids(await programme.rows(notes, { which: { newest: 50 } }))).toHaveLength(10);
  });

  test('of a long list more newest rows than one answer holds come all the same', async () => {
    const { programme, add } = await open();
    add(
      'other',
      several(6000, (at) => ({ about: at }))
    );
    const newest = ids(await programme.rows(notes, { columns: ['About'], which: { newest: 5300 } }));
    expect(newest).toEqual(Array.from({ length: 5300 }, (_, at) => 6000 - at));
  });

  test('what is due from a moment on comes in the order of its moments, and no more than was asked for', async () => {
    const { programme, add } = await open();
    add('other', [
      { due: '2026-12-08T11:00:00Z' },
      { words: 'whenever' },
      { due: '2026-11-01T08:00:00Z' },
      { due: '2026-12-01T08:00:00Z' },
      { due: '2026-12-08T10:59:00Z' }
    ]);
    const which = { timed: 'Due', since: '2026-12-01T08:00:00Z', most: 200 } as const;
    expect(ids(await programme.rows(notes, { which }))).toEqual([4, 5, 1]);
    expect(ids(await programme.rows(notes, { columns: ['Words'], which: { ...which, most: 2 } }))).toEqual([4, 5]);
  });

  test('of more moments than one query may look at the earliest come all the same', async () => {
    const { programme, add } = await open();
    const minute = (at: number): string => new Date(Date.UTC(2026, 11, 31) - at * 60_000).toISOString();
    add(
      'other',
      several(6000, (at) => ({ due: minute(at) }))
    );
    const which = { timed: 'Due', since: '2026-12-01T00:00:00Z', most: 3 } as const;
    expect(ids(await programme.rows(notes, { columns: ['Due'], which }))).toEqual([6000, 5999, 5998]);
  });

  test('rows with one of several numbers come in the order of their ids', async () => {
    const { programme, add } = await open();
    add(
      'other',
      several(200, (at) => ({ about: at % 100 }))
    );
    const which = { column: 'About', oneOf: [7, 3, 7, 500] } as const;
    expect(ids(await programme.rows(notes, { which }))).toEqual([3, 7, 103, 107]);
    expect(await programme.rows(notes, { which: { column: 'About', oneOf: [] } })).toEqual([]);
  });

  test('sixty numbers are asked for at once, and not one more', async () => {
    const { programme, add } = await open();
    add(
      'other',
      several(100, (at) => ({ about: at }))
    );
    const asking = (count: number) =>
      programme.rows(notes, { which: { column: 'About', oneOf: Array.from({ length: count }, (_, at) => at + 1) } });
    expect(await asking(60)).toHaveLength(60);
    expect(await failing(asking(61))).toMatchObject({ kind: 'unexpected', what: 'testNotes' });
  });

  test('rows between two ids come in the order of their ids; more ids than are looked through at once are not asked for', async () => {
    const { programme, add, remove } = await open();
    add(
      'other',
      several(40, (at) => ({ about: at }))
    );
    remove(12);
    const which = { above: 10, upTo: 14 } as const;
    expect(ids(await programme.rows(notes, { columns: ['About'], which }))).toEqual([11, 13, 14]);
    expect(await programme.rows(notes, { which: { above: 40, upTo: 5040 } })).toEqual([]);
    expect(await failing(programme.rows(notes, { which: { above: 0, upTo: 5001 } }))).toMatchObject({
      kind: 'unexpected',
      what: 'testNotes'
    });
  });

  test('one’s own rows are those that one made, whatever others write', async () => {
    const { programme, add, me, other } = await open();
    add('me', [
      { about: me, words: 'mine' },
      { about: other, words: 'about somebody else' }
    ]);
    add('other', [
      { about: me, words: 'forged' },
      { about: other, words: 'theirs' }
    ]);
    expect(await programme.rows(notes, { columns: ['Words'], which: { own: 'About' } })).toEqual([
      { id: 1, title: '', words: 'mine' }
    ]);
  });

  test('somebody who writes thousands of rows with my number keeps none of mine from me', async () => {
    const { programme, add, me } = await open();
    add('me', [{ about: me, words: 'first' }]);
    add(
      'other',
      several(5500, () => ({ about: me, words: 'noise' }))
    );
    add('me', [{ about: me, words: 'last' }]);
    const own = await programme.rows(notes, { columns: ['Words'], which: { own: 'About' } });
    expect(own.map(({ words }) => words)).toEqual(['first', 'last']);
    const all = await programme.rows(notes, { columns: ['Words'], which: { column: 'About', oneOf: [me] } });
    expect(all).toHaveLength(5502);
  });

  test('what changed since a token is told, and nothing else', async () => {
    const { programme, add, change, remove } = await open();
    add(
      'other',
      several(4, (at) => ({ about: at, words: 'a' }))
    );
    const first = await programme.changes(notes);
    expect(first).toMatchObject({ whole: true, gone: [] });
    expect(ids(first.rows)).toEqual([1, 2, 3, 4]);
    expect(await programme.changes(notes, first.token)).toMatchObject({ whole: false, rows: [], gone: [] });

    change(2, { words: 'b' });
    remove(3);
    add('other', [{ words: 'new' }]);
    const second = await programme.changes(notes, first.token, ['Words']);
    expect(second).toMatchObject({
      whole: false,
      rows: [
        { id: 2, title: '', words: 'b' },
        { id: 5, title: '', words: 'new' }
      ],
      gone: [3]
    });
    expect(Object.keys(second.rows[0] ?? {}).sort()).toEqual(['id', 'title', 'words']);
    expect(await programme.changes(notes, second.token)).toMatchObject({ whole: false, rows: [], gone: [] });
  });

  test('a token that nobody knows any more brings all rows', async () => {
    const { programme, add } = await open();
    add(
      'other',
      several(3, () => ({}))
    );
    const answer = await programme.changes(notes, '1;3;00000000-0000-0000-0000-000000000000;638000000000000000;1');
    expect(answer).toMatchObject({ whole: true, gone: [] });
    expect(answer.rows).toHaveLength(3);
  });

  test('more changes than one answer tells are all told', async () => {
    const { programme, add, change } = await open();
    add(
      'other',
      several(300, () => ({ words: 'a' }))
    );
    const { token } = await programme.changes(notes);
    for (let round = 0; round < 4; round++) for (let id = 1; id <= 299; id++) change(id, { words: `round ${round}` });
    change(300, { words: 'last' });
    const answer = await programme.changes(notes, token);
    expect(answer.whole).toBe(false);
    expect(answer.rows).toHaveLength(300);
    expect(answer.rows[299]).toMatchObject({ words: 'last' });
  });

  test('several lists are asked for together, and one in trouble leaves the others answering', async () => {
    const { programme, add, me } = await open();
    add('me', [{ about: me, words: 'mine' }]);
    const [own, newest, all, missing] = programme.together((rows) => [
      rows(notes, { columns: ['Words'], which: { own: 'About' } }),
      rows(notes, { which: { newest: 1 } }),
      rows(circles),
      failing(rows(nowhere))
    ]);
    expect(await own).toEqual([{ id: 1, title: '', words: 'mine' }]);
    expect(await newest).toHaveLength(1);
    expect(await all).toEqual([theCircle]);
    expect(await missing).toMatchObject({ kind: 'missing', what: 'nowhere' });
  });

  test('a list that is not there is missing in every shape', async () => {
    const { programme } = await open();
    const failures = [
      programme.rows(nowhere),
      programme.rows(nowhere, { which: { newest: 5 } }),
      programme.rows(nowhere, { which: { own: 'About' } }),
      programme.rows(nowhere, { which: { column: 'About', oneOf: [1] } }),
      programme.changes(nowhere)
    ].map(failing);
    for (const failure of failures) expect(await failure).toMatchObject({ kind: 'missing', what: 'nowhere' });
  });
};
