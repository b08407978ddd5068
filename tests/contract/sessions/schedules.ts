import {
  afterRefusal,
  cancelled,
  closingBegun,
  closingDone,
  held,
  placeGiven,
  plannedAgain
} from '../../../src/domain/sessions/closing';
import { idsIn, isFixed, ownRegistrations, placesOf, standingOf, stateOf } from '../../../src/domain/sessions/places';
import { diceOf } from '../../../src/testing/dice';
import { openSite, type SessionSite } from './site';

/** What a schedule came to. */
export interface Played {
  readonly wrong: readonly string[];
  readonly registered: number;
  /** Words that somebody's browser showed and that were others a moment later, by what another did. */
  readonly moved: number;
  readonly closed: boolean;
}

/** Between two steps of anybody everybody else may go on. */
type Course = Generator<void, void, void>;

const people = [1, 2, 3, 4, 5, 6, 7, 8];

/** A browser of somebody's, with what it shows. */
interface Tab {
  readonly user: number;
  words: string;
}

function* registering(site: SessionSite, tab: Tab, dice: () => number, tell: () => void): Course {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const places = placesOf(site.session(), site.rows());
    const { is } = standingOf(places, tab.user);
    yield;
    if (is === 'booked' || is === 'waiting' || stateOf(site.session()) !== 'Planned') break;
    site.add(tab.user);
    tell();
    yield;
    // The answer was lost: the browser reads its own rows before it sends once more.
    if (dice() > 0.2) break;
  }
  // At once, and after two seconds.
  for (let reading = 0; reading < 2; reading += 1) {
    tab.words = site.words(tab.user);
    yield;
  }
}

function* withdrawing(site: SessionSite, tab: Tab): Course {
  const own = ownRegistrations(site.session(), site.rows(), tab.user);
  for (const { id } of own) {
    yield;
    site.remove(id);
  }
  yield;
  tab.words = site.words(tab.user);
}

/** Closes as an organiser does, whoever else does too. */
function* closing(site: SessionSite): Course {
  const read = site.session();
  if (stateOf(read) !== 'Planned') return;
  yield;
  if (!site.write(closingBegun(read))) return;
  for (;;) {
    const begun = site.session();
    if (stateOf(begun) !== 'Closed' || isFixed(begun)) return;
    yield;
    const rows = site.rows();
    yield;
    if (site.write(closingDone(begun, rows, {}))) return;
    if (afterRefusal(begun, site.session(), true).is !== 'goOn') return;
  }
}

function* finishing(site: SessionSite): Course {
  const begun = site.session();
  if (stateOf(begun) !== 'Closed' || isFixed(begun)) return;
  const rows = site.rows();
  yield;
  site.write(closingDone(begun, rows, {}));
}

function* giving(site: SessionSite, dice: () => number): Course {
  const session = site.session();
  const places = placesOf(session, site.rows());
  const picked = places.waiting[Math.floor(dice() * places.waiting.length)]?.id;
  yield;
  const gift = placeGiven(session, places, dice() < 0.5 ? picked : undefined);
  if (gift !== undefined) site.write(gift);
}

function* changing(site: SessionSite, dice: () => number): Course {
  const session = site.session();
  yield;
  const at = dice();
  const state = stateOf(session);
  if (at < 0.5)
    site.write({ kind: 'change', id: 7, version: session.version, values: { capacity: Math.floor(dice() * 5) } });
  else if (at < 0.65 && (state === 'Planned' || state === 'Closed')) site.write(cancelled(session, 'No room'));
  else if (at < 0.85 && (state === 'Cancelled' || state === 'Closed')) site.write(plannedAgain(session));
  else if (at < 0.9 && isFixed(session)) site.write(held(session));
  else site.write({ kind: 'change', id: 7, version: session.version, values: { title: `Moved ${at}` } });
}

/** Past our web parts. */
function* tampering(site: SessionSite, dice: () => number): Course {
  const rows = site.rows();
  const row = rows[Math.floor(dice() * rows.length)];
  if (row === undefined) return;
  yield;
  if (dice() < 0.3) return site.edit(row.id, dice() < 0.3 ? 8 : undefined);
  site.recycle(row.id);
  for (let wait = Math.floor(dice() * 6); wait > 0; wait -= 1) yield;
  if (dice() < 0.8) site.restore(row.id);
}

/** What must be so whenever anybody looks. */
const wrongNow = (site: SessionSite): readonly string[] => {
  const places = placesOf(site.session(), site.rows());
  const second = site.second();
  const state = stateOf(site.session());
  const wrong: string[] = [];
  const sorted = (users: readonly number[]): string => [...users].sort((one, other) => one - other).join();
  const taken = places.in.map(({ author }) => author);
  if (sorted(taken) !== sorted(second.in)) wrong.push(`in ${taken.join()}, the second fold has ${second.in.join()}`);
  for (const user of people)
    if (site.words(user) !== second.words(user))
      wrong.push(`${user} reads ${site.words(user)}, the second fold says ${second.words(user)}`);
  if (places.capacity !== undefined && !places.fixed && (state === 'Planned' || state === 'Closed'))
    if (taken.length !== Math.min(places.capacity, taken.length + places.waiting.length))
      wrong.push(`${taken.length} in of ${places.capacity}, and ${places.waiting.length} wait`);
  if (places.fixed && places.in.some(({ id }) => !idsIn(site.session().inRows).includes(id)))
    wrong.push('a place that the session does not name');
  return wrong;
};

/** What one write made of the places that the session names. */
const wrongBetween = (before: string, site: SessionSite): readonly string[] => {
  const { inRows, capacity, version } = site.session();
  if (inRows === before || capacity === undefined) return [];
  const named = idsIn(inRows).length;
  return named > capacity ? [`version ${version} names ${named} of ${capacity}`] : [];
};

/** Eight people in nine tabs, two organisers and somebody who edits rows, in an order that dice throw. */
export const play = (seed: number): Played => {
  const dice = diceOf(seed);
  const site = openSite({ capacity: 1 + Math.floor(dice() * 5) });
  const tabs: readonly Tab[] = [...people, 1].map((user) => ({ user, words: 'withdrawn' }));
  const wrong: string[] = [];
  let [registered, moved] = [0, 0];
  const courses: { readonly left: Course[]; now: Course | undefined }[] = tabs.map((tab) => ({
    now: undefined,
    left: Array.from({ length: 1 + Math.floor(dice() * 4) }, (_none, at) =>
      at % 2 === 0 ? registering(site, tab, dice, () => (registered += 1)) : withdrawing(site, tab)
    )
  }));
  const organiser = (): Course[] => [
    closing(site),
    finishing(site),
    giving(site, dice),
    changing(site, dice),
    closing(site),
    giving(site, dice)
  ];
  const others = [organiser(), organiser(), [changing(site, dice)], [tampering(site, dice), tampering(site, dice)]];
  courses.push(...others.map((left) => ({ left: left.filter(() => dice() < 0.7), now: undefined })));
  for (let step = 0; step < 400; step += 1) {
    const going = courses.filter(({ left, now }) => now !== undefined || left.length > 0);
    const course = going[Math.floor(dice() * going.length)];
    if (course === undefined) break;
    course.now ??= course.left.shift();
    const before = site.session().inRows;
    if (course.now?.next().done === true) course.now = undefined;
    site.pass(dice() < 0.1 ? 1 : 0);
    wrong.push(...wrongNow(site), ...wrongBetween(before, site));
  }
  for (const tab of tabs) {
    const words = site.words(tab.user);
    if (words !== tab.words) moved += 1;
    // Everybody looks once more.
    tab.words = words;
  }
  const places = placesOf(site.session(), site.rows());
  const shown = (words: (each: string) => boolean): string =>
    [...new Set(tabs.filter((tab) => words(tab.words)).map(({ user }) => user))].sort().join();
  const listed = (rows: readonly { readonly author: number }[]): string =>
    rows
      .map(({ author }) => author)
      .sort()
      .join();
  if (shown((each) => each === 'booked') !== listed(places.in))
    wrong.push('the list of the organiser is not what people read');
  if (shown((each) => each.startsWith('no. ')) !== listed(places.waiting))
    wrong.push('the queue is not what people read');
  places.waiting.forEach(({ author }, at) => {
    if (!tabs.some(({ user, words }) => user === author && words === `no. ${at + 1}`))
      wrong.push(`no. ${at + 1} reads otherwise`);
  });
  return { wrong: wrong.map((each) => `${seed}: ${each}`), registered, moved, closed: places.fixed };
};
