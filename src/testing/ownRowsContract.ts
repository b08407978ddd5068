import { Conflict } from '../data/ownRows/conflict';
import { Unguarded } from '../data/ownRows/unguarded';
import type { OwnList } from '../data/ownRows/ownList';
import type { OwnRows } from '../data/ownRows/ownRows';
import { number, text, yesNo } from '../lists/columns';
import type { List } from '../lists/list';

const label = (word: string) => ({ fr: word, nl: word, en: word, de: word });

/** Columns of a list that exists in these tests only: what writes it was not told about it. */
export const postColumns = {
  Who: number({ label: label('Who'), indexed: true, decimals: 0 }),
  PostKey: text({ label: label('Key'), indexed: true, unique: true }),
  Words: text({ label: label('Words') }),
  Open: yesNo({ label: label('Open') })
};
export type Posts = List<typeof postColumns>;

/** The list where everybody reads everybody's rows, and each key is there once. */
export const posts: OwnList<Posts> = {
  list: { url: 'Lists/TestPosts', own: { person: 'Who', readBy: 'everybody' }, columns: postColumns },
  key: 'PostKey'
};

/** A site with that list, as two people meet it. */
export interface OwnGround {
  readonly mine: OwnRows<Posts>;
  readonly theirs: OwnRows<Posts>;
  /** The list is safe from now on, or not. */
  secure(safe: boolean): void;
  /** The rights of the list are its own from now on, or those of the site. */
  inherit(inherits: boolean): void;
  /** Rows in the list. */
  count(): number;
}

/** What writes one's own rows, over memory and over a SharePoint by HTTP. */
export const ownRowsContract = (open: () => Promise<OwnGround>): void => {
  test('a row is added under a key, and comes back as one’s own', async () => {
    const { mine, theirs } = await open();
    const added = await mine.add('one', { words: 'Hello', open: true });
    expect(added).toMatchObject({ postKey: 'one', words: 'Hello', author: await mine.person(), version: 1 });
    expect(await mine.own()).toMatchObject([
      { id: added.id, who: added.author, words: 'Hello', open: true, version: 1 }
    ]);
    expect(await theirs.own()).toEqual([]);
    expect(await theirs.everyone()).toHaveLength(1);
  });

  test('what is posted twice under one key is there once', async () => {
    const { mine, count } = await open();
    const first = await mine.add('one', { words: 'Hello' });
    expect(await mine.add('one', { words: 'Hello' })).toMatchObject({ id: first.id, words: 'Hello' });
    expect(count()).toBe(1);
  });

  test('a row changes only while it is what was read', async () => {
    const { mine } = await open();
    const added = await mine.add('one', { words: 'Hello' });
    expect(await mine.change(added, { words: 'Hello again' })).toBe(2);
    await expect(mine.change(added, { words: 'Too late' })).rejects.toBeInstanceOf(Conflict);
    expect(await mine.own()).toMatchObject([{ words: 'Hello again', version: 2 }]);
  });

  test('a row is deleted for good only while it is what was read', async () => {
    const { mine, count } = await open();
    const added = await mine.add('one', {});
    const version = await mine.change(added, { words: 'Changed' });
    await expect(mine.remove(added)).rejects.toBeInstanceOf(Conflict);
    expect(count()).toBe(1);
    await mine.remove({ ...added, version });
    expect(count()).toBe(0);
    await expect(mine.remove({ ...added, version })).rejects.toBeInstanceOf(Conflict);
  });

  test('a row is recycled, and then is not there any more', async () => {
    const { mine, count } = await open();
    const added = await mine.add('one', {});
    await mine.recycle(added);
    expect(count()).toBe(0);
    await expect(mine.recycle(added)).rejects.toBeInstanceOf(Conflict);
  });

  test('nobody changes or deletes the row of somebody else', async () => {
    const { mine, theirs } = await open();
    const added = await mine.add('one', { words: 'Mine' });
    await expect(theirs.change(added, { words: 'Theirs' })).rejects.toBeDefined();
    await expect(theirs.remove(added)).rejects.toBeDefined();
    expect(await mine.own()).toMatchObject([{ words: 'Mine', version: 1 }]);
  });

  test('to a list that is not safe nothing is sent, whoever calls is told, and once it is safe it goes', async () => {
    const { mine, secure, count } = await open();
    secure(false);
    expect(await mine.barred()).toBe('unguarded');
    await expect(mine.add('one', {})).rejects.toMatchObject({ why: 'unguarded' });
    await expect(mine.change({ id: 1, version: 1 }, {})).rejects.toBeInstanceOf(Unguarded);
    await expect(mine.remove({ id: 1, version: 1 })).rejects.toBeInstanceOf(Unguarded);
    expect(count()).toBe(0);
    secure(true);
    await mine.add('one', {});
    expect(count()).toBe(1);
  });

  test('nor to one whose rights are those of the site', async () => {
    const { mine, inherit, count } = await open();
    inherit(true);
    await expect(mine.add('one', {})).rejects.toMatchObject({ why: 'unguarded' });
    expect(count()).toBe(0);
  });
};
