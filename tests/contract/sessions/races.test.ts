import {
  afterRefusal,
  cancelled,
  closingBegun,
  closingDone,
  held,
  placeGiven,
  placesLost,
  plannedAgain
} from '../../../src/domain/sessions/closing';
import { idsIn, movedUp, nextUp, ownRegistrations, placesOf } from '../../../src/domain/sessions/places';
import { openSite, type SessionSite } from './site';

const everybody = (site: SessionSite, count: number): readonly string[] =>
  Array.from({ length: count }, (_none, at) => site.words(at + 1));
const register = (site: SessionSite, ...users: readonly number[]): readonly number[] => users.map(site.add);
const withdraw = (site: SessionSite, user: number): void =>
  ownRegistrations(site.session(), site.rows(), user).forEach(({ id }) => site.remove(id));
const close = (site: SessionSite): void => {
  expect(site.write(closingBegun(site.session()))).toBe(true);
  expect(site.write(closingDone(site.session(), site.rows(), {}))).toBe(true);
};
const places = (site: SessionSite) => placesOf(site.session(), site.rows());

it('fifty people for twenty places at once: the first twenty by id, nobody lost', () => {
  const site = openSite({ capacity: 20 });
  const users = Array.from({ length: 50 }, (_none, at) => ((at * 37) % 50) + 1);
  register(site, ...users);
  expect(places(site).in.map(({ author }) => author)).toEqual(users.slice(0, 20));
  expect(places(site).waiting.map(({ author }) => author)).toEqual(users.slice(20));
  expect(everybody(site, 50).filter((words) => words === 'booked')).toHaveLength(20);
});

it('the last seat twice: one is booked, the other reads no. 1', () => {
  const site = openSite({ capacity: 2 });
  register(site, 1, 2, 3);
  expect(everybody(site, 3)).toEqual(['booked', 'booked', 'no. 1']);
});

it('whoever withdraws moves the others up without a write of theirs, and reads whom to tell', () => {
  const site = openSite({ capacity: 1 });
  register(site, 1, 2, 3);
  const before = places(site);
  expect(nextUp(before, 1)?.author).toBe(2);
  withdraw(site, 1);
  expect(everybody(site, 3)).toEqual(['withdrawn', 'booked', 'no. 1']);
  expect(movedUp(before, places(site)).map(({ author }) => author)).toEqual([2]);
});

it('withdrawn in one tab while the other registers: what came last stands, at the end of the queue', () => {
  const site = openSite({ capacity: 1 });
  register(site, 1, 2);
  withdraw(site, 1);
  register(site, 1);
  expect(everybody(site, 2)).toEqual(['no. 1', 'booked']);
});

it('a double press and a lost answer make two rows and one place; withdrawing takes both', () => {
  const site = openSite({ capacity: 2 });
  register(site, 1, 1, 2);
  expect(everybody(site, 2)).toEqual(['booked', 'booked']);
  withdraw(site, 1);
  expect([site.rows().length, ...everybody(site, 2)]).toEqual([1, 'withdrawn', 'booked']);
});

it('of two own rows the first is deleted by hand: the second holds, where it stands', () => {
  const site = openSite({ capacity: 2 });
  const [first = 0] = register(site, 1, 2, 3, 1);
  site.remove(first);
  expect(everybody(site, 3)).toEqual(['no. 1', 'booked', 'booked']);
});

it('an edited row is a withdrawn one, and says so', () => {
  const site = openSite({ capacity: 1 });
  const [first = 0] = register(site, 1, 2);
  site.edit(first);
  expect(everybody(site, 2)).toEqual(['edited', 'booked']);
  register(site, 1);
  expect(site.words(1)).toBe('no. 1');
});

it('a row recycled and restored before closing has its place again, after closing it changes nobody’s', () => {
  const site = openSite({ capacity: 1 });
  const [first = 0] = register(site, 1, 2);
  site.recycle(first);
  expect(everybody(site, 2)).toEqual(['withdrawn', 'booked']);
  site.restore(first);
  expect(everybody(site, 2)).toEqual(['booked', 'no. 1']);
  site.recycle(first);
  close(site);
  site.restore(first);
  expect(everybody(site, 2)).toEqual(['no. 1', 'booked']);
});

it('a place whose holder left is given to the next, and a restored row has none beside it', () => {
  const site = openSite({ capacity: 1 });
  const [first = 0] = register(site, 1, 2, 3);
  close(site);
  site.recycle(first);
  expect(everybody(site, 3)).toEqual(['withdrawn', 'no. 1', 'no. 2']);
  const gift = placeGiven(site.session(), places(site));
  site.restore(first);
  expect(gift !== undefined && site.write(gift)).toBe(true);
  expect(everybody(site, 3)).toEqual(['no. 1', 'booked', 'no. 2']);
});

it('a place is given to a chosen person, past the queue', () => {
  const site = openSite({ capacity: 1 });
  const [first = 0, , third] = register(site, 1, 2, 3);
  close(site);
  site.remove(first);
  const gift = placeGiven(site.session(), places(site), third);
  expect(gift !== undefined && site.write(gift)).toBe(true);
  expect(everybody(site, 3)).toEqual(['withdrawn', 'no. 1', 'booked']);
});

it('capacity lowered below what is taken: the latest go, told before it is written; after closing nobody does', () => {
  const site = openSite({ capacity: 3 });
  register(site, 1, 2, 3);
  expect(placesLost(site.session(), { capacity: 1 }, site.rows(), {}).map(({ author }) => author)).toEqual([2, 3]);
  site.write({ kind: 'change', id: 7, version: site.session().version, values: { capacity: 1 } });
  expect(everybody(site, 3)).toEqual(['booked', 'no. 1', 'no. 2']);
  close(site);
  site.write({ kind: 'change', id: 7, version: site.session().version, values: { capacity: 0 } });
  expect(everybody(site, 3)).toEqual(['booked', 'no. 1', 'no. 2']);
});

it('whoever registers while it closes is in when there is place, or behind', () => {
  const site = openSite({ capacity: 2 });
  register(site, 1);
  site.write(closingBegun(site.session()));
  register(site, 2);
  expect(site.words(2)).toBe('booked');
  const read = site.rows();
  register(site, 3);
  site.write(closingDone(site.session(), read, {}));
  expect(everybody(site, 3)).toEqual(['booked', 'booked', 'no. 1']);
});

it('nobody registered when it was closed: whoever comes late has no place', () => {
  const site = openSite({ capacity: 2 });
  close(site);
  register(site, 1);
  expect(site.words(1)).toBe('no. 1');
});

it('two organisers close at once: the second is refused, and theirs holds', () => {
  const site = openSite({ capacity: 1 });
  register(site, 1, 2);
  const read = site.session();
  expect(site.write(closingBegun(read))).toBe(true);
  expect(site.write(closingBegun(read))).toBe(false);
  expect(afterRefusal(read, site.session(), false)).toEqual({ is: 'theirs' });
  const begun = site.session();
  expect(site.write(closingDone(begun, site.rows(), {}))).toBe(true);
  expect(site.write(closingDone(begun, [], {}))).toBe(false);
  expect(afterRefusal(begun, site.session(), true)).toEqual({ is: 'theirs' });
  expect(idsIn(site.session().inRows)).toEqual([1]);
});

it('cancelled and planned again, rows count as they stand', () => {
  const site = openSite({ capacity: 1 });
  register(site, 1, 2);
  close(site);
  site.write(cancelled(site.session(), 'The room is flooded.'));
  expect(everybody(site, 2)).toEqual(['over', 'over']);
  withdraw(site, 1);
  site.write(plannedAgain(site.session()));
  expect([site.session().inRows, ...everybody(site, 2)]).toEqual(['', 'withdrawn', 'booked']);
});

it('moved to another day, places stay', () => {
  const site = openSite({ capacity: 1 });
  register(site, 1, 2);
  site.write({ kind: 'change', id: 7, version: 1, values: { startsOn: '2026-12-17T11:00:00Z' } });
  expect([site.session().version, ...everybody(site, 2)]).toEqual([2, 'booked', 'no. 1']);
});

it('after the deadline a withdrawal moves people up still; nobody registers any more', () => {
  const site = openSite({ capacity: 1, registrationUntil: '2026-11-24T10:00:00Z' });
  register(site, 1, 2);
  site.pass(61);
  register(site, 3);
  withdraw(site, 1);
  expect(everybody(site, 3)).toEqual(['withdrawn', 'booked', 'tooLate']);
});

it('held, it says who had a place, whatever comes', () => {
  const site = openSite({ capacity: 1 });
  register(site, 1, 2);
  close(site);
  site.write(held(site.session()));
  register(site, 3);
  expect(everybody(site, 3)).toEqual(['booked', 'over', 'over']);
});
