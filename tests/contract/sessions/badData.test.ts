import { slotState } from '../../../src/domain/sessions/coaching';
import type { SignedSession } from '../../../src/domain/sessions/model';
import { spanOf } from '../../../src/domain/sessions/moments';
import { capacityOf, placedSessions, placesOf } from '../../../src/domain/sessions/places';
import { safeLink } from '../../../src/domain/common/links';
import { openDesk, packagedLists, type Desk } from '../desk';
import { Browser, type World } from './browser';

/** Rows as somebody leaves them who writes past our web parts, read over HTTP as the parts read them. */

const organiser = 'i:0#.f|membership|editor.baudoux@lecercle.example';
const now = '2026-11-24T09:00:00Z';
const later = new Date('2026-11-25T09:00:00Z');

let desk: Desk;
let browser: Browser;
let logins: readonly string[] = [];
beforeAll(async () => {
  desk = await openDesk(packagedLists(), 'fr-FR', undefined, () => later);
  desk.site.secureItems('Lists/Registrations', { read: 1, write: 2 });
  desk.site.openList('Lists/Registrations', 'Contribute');
  logins = desk.crowd(4);
  const world: World = { desk, dice: { chance: () => false } as never, peace: true, answered: () => undefined };
  browser = new Browser(world, { user: desk.site.userId(organiser), as: 'editor' });
});
afterAll(() => desk.close());

const made = (row: Parameters<Desk['site']['insert']>[1][number]): number => {
  const whole = { Title: 'Atelier', StartsOn: '2026-12-08T11:00:00Z', EndsOn: '2026-12-08T12:00:00Z', ...row };
  return desk.site.insert('Lists/Sessions', [whole], organiser, new Date(now))[0] ?? 0;
};
const register = (session: number, ...people: readonly number[]): readonly number[] =>
  people.map((at) => {
    const login = logins[at] ?? '';
    const row = { SessionId: session, PersonUser: desk.site.userId(login) };
    return desk.site.insert('Lists/Registrations', [row], login, later)[0] ?? 0;
  });
const read = async (id: number): Promise<{ readonly session: SignedSession; readonly authors: readonly number[] }> => {
  await browser.look(id);
  if (browser.told === undefined) throw new Error('Nothing was read.');
  const { session, rows } = browser.told;
  return { session, authors: placesOf(session, rows).in.map(({ author }) => author) };
};
const users = (...people: readonly number[]): readonly number[] =>
  people.map((at) => desk.site.userId(logins[at] ?? ''));

test('an end before the start is one hour, and told to the organiser as odd', async () => {
  const { session } = await read(made({ EndsOn: '2026-12-08T09:00:00Z' }));
  const span = spanOf(session);
  expect([span?.oddEnd, (span?.ends ?? 0) - (span?.starts ?? 0)]).toEqual([true, 3_600_000]);
});

test.each<[number | null, number | undefined, number]>([
  [-1, 0, 0],
  [0, 0, 0],
  [1e9, 1e9, 3],
  [1.5, 1, 1],
  [null, undefined, 3]
])('a capacity of %s', async (Capacity, places, taken) => {
  const id = made({ Capacity });
  register(id, 0, 1, 2);
  const { session, authors } = await read(id);
  expect([capacityOf(session), authors.length]).toEqual([places, taken]);
});

test('a capacity that is a text, where somebody made the column one of texts', async () => {
  const id = made({});
  register(id, 0);
  const { session, authors } = await read(id);
  for (const text of ['', '20', 'vingt', '1e9'])
    expect(capacityOf({ ...session, capacity: text as unknown as number })).toBeUndefined();
  expect(authors).toEqual(users(0));
});

test('a host whose account is gone: the session stands there, and its places too', async () => {
  const host = logins[3] ?? '';
  const id = made({ Host: desk.site.userId(host) });
  register(id, 0, 3);
  desk.site.dismiss(host);
  const { session, authors } = await read(id);
  // The site remembers who it was; that nobody is behind it any more no row tells.
  expect([session.title, session.host?.login]).toEqual(['Atelier', host]);
  // Who is gone was there first all the same: nobody’s place changes by it.
  expect(authors).toHaveLength(2);
});

test('registrations of a session that is gone stand nowhere, not with the one that was made after it either', async () => {
  const gone = made({});
  register(gone, 0, 1);
  desk.site.erase('Lists/Sessions', gone, organiser, later);
  const next = made({});
  register(next, 2);
  await browser.look(gone);
  expect(browser.told?.session.id).not.toBe(gone);
  const rows = [...(await browser.rows(gone)), ...(await browser.rows(next))];
  expect(rows).toHaveLength(3);
  const { session } = await read(next);
  const [placed] = placedSessions([session], rows);
  expect(placed?.places.in.map(({ author }) => author)).toEqual(users(2));
});

test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x'])(
  'a meeting link %s is none',
  async (Url) => {
    const { session } = await read(made({ MeetingUrl: { Url, Description: 'Teams' } }));
    expect(safeLink(session.meetingUrl ?? '')).toBeUndefined();
  }
);

test('a TakenRow of a request that was deleted or edited is nobody’s, and the slot is taken all the same', async () => {
  const { session } = await read(made({ TakenRow: 5, Capacity: 1 }));
  const slot = { ...session, kind: 'Coaching' as const };
  const request = { id: 5, sessionId: slot.id, author: 1, created: later.toISOString(), version: 1 };
  expect(slotState(slot, [request], now)).toBe('yours');
  expect(slotState(slot, [{ ...request, version: 2 }], now)).toBe('taken');
  expect(slotState(slot, [], now)).toBe('taken');
});

test('InRows with unknown and doubled ids and with words: a place is a row that is there and named, once', async () => {
  const id = made({ Capacity: 2 });
  const [first = 0, second = 0, third = 0] = register(id, 0, 1, 2);
  const text = `${third}, ${third};9999999 sauf ${second}a -${first} ${first}.5`;
  desk.site.rewrite('Lists/Sessions', id, { InRows: text, State: 'Inscriptions clôturées' }, organiser, later);
  const { session } = await read(id);
  const places = placesOf(session, browser.told?.rows ?? []);
  expect([session.state, places.fixed]).toEqual(['Closed', true]);
  expect(places.in.map(({ author }) => author)).toEqual(users(2));
  expect(places.gone).toEqual([9_999_999]);
});
