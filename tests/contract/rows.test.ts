import type { StoredRow } from '../../local/site/definitions.ts';
import { connectTo } from '../../src/data/connection/connection';
import { sharePointProgramme } from '../../src/data/rows/sharePointProgramme';
import * as declared from '../../src/lists';
import {
  noteColumns,
  notes,
  rowsContract,
  theCircle,
  type NoteValues,
  type RowsGround
} from '../../src/testing/rowsContract';
import { openDesk, packagedLists, type Desk } from './desk';
import { leave, visit } from './ground';
import { madeUp } from './madeUp';
import { storedRow } from './storedRow';

const login = (name: string): string => `i:0#.f|membership|${name}.baudoux@lecercle.example`;
const authors = { me: login('chloe'), other: login('editor') } as const;

const notesOnSite = madeUp(notes.url, noteColumns);

const open: Desk[] = [];

const stored = ({ title, about, words, open: isOpen, due }: NoteValues): StoredRow => ({
  ...(title === undefined ? {} : { Title: title }),
  ...(about === undefined ? {} : { About: about }),
  ...(words === undefined ? {} : { Words: words }),
  ...(isOpen === undefined ? {} : { Open: isOpen }),
  ...(due === undefined ? {} : { Due: due })
});

const openGround = async (): Promise<RowsGround & { readonly desk: Desk }> => {
  const desk = await openDesk([...packagedLists(), notesOnSite]);
  open.push(desk);
  const { site } = desk;
  site.insert(declared.circles.url, [storedRow(declared.circles, theCircle, 'en', () => 0)], authors.other, new Date());
  const list = () => {
    const found = site.lists.byUrl(notes.url);
    if (found === undefined) throw new Error('The desk has no notes.');
    return found;
  };
  const writer = (author: keyof typeof authors) => site.writer(site.userId(authors[author]), new Date());
  const add = (author: keyof typeof authors, rows: readonly NoteValues[]): void => {
    // What is written at once, as a seed is, leaves no change behind.
    if (rows.length > 50) site.insert(notes.url, rows.map(stored), authors[author], new Date());
    else site.transaction(() => rows.forEach((row) => site.items.add(list(), stored(row), writer(author))));
  };
  visit('reader');
  const connection = connectTo(desk.url);
  return {
    desk,
    programme: sharePointProgramme(connection),
    me: site.userId(authors.me),
    other: site.userId(authors.other),
    add,
    change: (id, values) => site.transaction(() => site.items.update(list(), id, stored(values), writer('other'))),
    remove: (id) => site.transaction(() => site.items.remove(list(), id, writer('other')))
  };
};

afterEach(async () => {
  leave();
  for (const desk of open.splice(0)) await desk.close();
});

rowsContract(openGround);

const requestsOf = (desk: Desk): readonly string[] =>
  desk.log.map((line) => line.replace(/^(\w+) .*\//, '$1 ')).filter((line) => !line.endsWith('contextinfo'));

test('each shape is one request, beside the digest and the number of the person', async () => {
  const { programme, add, me, desk } = await openGround();
  add('me', [{ about: me }]);
  const cost = async (question: () => Promise<unknown>): Promise<readonly string[]> => {
    desk.log.length = 0;
    await question();
    return requestsOf(desk);
  };
  expect(await cost(() => programme.rows(notes, { columns: ['Words'] }))).toEqual(['GET items']);
  expect(await cost(() => programme.rows(notes, { which: { newest: 2000 } }))).toEqual(['GET items']);
  expect(await cost(() => programme.rows(notes, { which: { own: 'About' } }))).toEqual([
    'GET currentuser',
    'GET items'
  ]);
  expect(await cost(() => programme.rows(notes, { which: { own: 'About' } }))).toEqual(['GET items']);
  const among = { which: { column: 'About', oneOf: [1, 2, 3] } } as const;
  expect(await cost(() => programme.rows(notes, among))).toEqual(['POST getItems']);
  const together = () =>
    programme.together((rows) =>
      Promise.all([rows(notes, among), rows(notes), rows(notes, { which: { own: 'About' } }), rows(declared.circles)])
    );
  expect(await cost(together)).toEqual(['POST $batch']);
});

test('what is too much for one query is asked for range by range', async () => {
  const { programme, add, me, desk } = await openGround();
  add('me', [{ about: me }]);
  add(
    'other',
    Array.from({ length: 5500 }, () => ({ about: me }))
  );
  expect(await programme.rows(notes, { which: { own: 'About' } })).toHaveLength(1);
  // The person, the refusal, the newest id, two ranges.
  expect(requestsOf(desk)).toEqual(['GET currentuser', 'GET items', 'GET items', 'GET items', 'GET items']);
});
