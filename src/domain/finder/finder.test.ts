import { assert, constantFrom, property, shuffledSubarray } from 'fast-check';
import { anyPeople, anySeeker } from '../../testing/arbitrary';
import { ambassadorRow, circleRow, officeRow } from '../../testing/rows';
import { serving } from '../people/ambassadors';
import { circleTree } from '../circles/circles';
import { type Asking, findAmbassadors, type Found, leaders, nearest, type PeopleAndPlaces } from './finder';
import type { Seeker } from '../people/profile';

const tuesday = '2026-11-24';
const circles = circleTree([
  circleRow({ id: 1 }),
  circleRow({ id: 2, parent: 1 }),
  circleRow({ id: 3, parent: 2 }),
  circleRow({ id: 4, parent: 3 }),
  circleRow({ id: 5, parent: 2 }),
  circleRow({ id: 6, parent: 1 }),
  circleRow({ id: 7, parent: 6 })
]);
const offices = [
  officeRow({ id: 1, region: 'Brussels' }),
  officeRow({ id: 2, region: 'Wallonia' }),
  officeRow({ id: 3, region: 'Wallonia' })
];
const people = (...rows: readonly Parameters<typeof ambassadorRow>[0][]): PeopleAndPlaces => ({
  ambassadors: rows.map((row) => ambassadorRow(row)),
  circles,
  offices
});
const ids = (
  among: PeopleAndPlaces,
  seeker: Partial<Seeker> = {},
  day = tuesday,
  topics: readonly string[] = []
): readonly number[] =>
  findAmbassadors({ seeker: { languages: [], ...seeker }, day, topics }, among).map(({ ambassador }) => ambassador.id);

it('orders by circle: own, other circles, around, inside, sisters, then by distance', () => {
  const among = people(
    { id: 1, primaryCircle: 7 },
    { id: 2, primaryCircle: 1 },
    { id: 3, primaryCircle: 5 },
    { id: 4, primaryCircle: 4 },
    { id: 5, primaryCircle: 2 },
    { id: 6, primaryCircle: 7, otherCircles: [3] },
    { id: 7, primaryCircle: 3 },
    { id: 8 }
  );
  expect(ids(among, { circle: 3 })).toEqual([7, 6, 5, 4, 3, 2, 1, 8]);
  const reasons = findAmbassadors({ seeker: { circle: 3, languages: [] }, day: tuesday }, among).map((found) =>
    found.reasons.map(({ kind }) => kind).join()
  );
  expect(reasons).toEqual(['circle', 'otherCircle', 'around', 'inside', 'sister', '', '', '']);
});

it('orders inside a place by language, then office, then region, then the topic', () => {
  const among = people(
    { id: 1, primaryCircle: 3 },
    { id: 2, primaryCircle: 3, topics: ['Excel'] },
    { id: 3, primaryCircle: 3, office: 3 },
    { id: 4, primaryCircle: 3, office: 2 },
    { id: 5, primaryCircle: 3, languages: ['NL'] },
    { id: 6, primaryCircle: 2, languages: ['NL'], office: 2, topics: ['Excel'] }
  );
  expect(ids(among, { circle: 3, office: 2, languages: ['NL'] }, tuesday, ['Excel'])).toEqual([5, 4, 3, 2, 1, 6]);
});

it('names the first of the colleague’s languages that both speak, and office instead of region', () => {
  const among = people({ id: 1, languages: ['FR', 'NL'], office: 2, topics: ['Teams', { undeclared: 'Visio' }] });
  const [found] = findAmbassadors(
    { seeker: { languages: ['DE', 'NL', 'FR'], office: 2 }, day: tuesday, topics: ['Visio', 'Teams'] },
    among
  );
  expect(found?.reasons).toEqual([
    { kind: 'language', language: 'NL' },
    { kind: 'office' },
    { kind: 'topic', topic: 'Visio' }
  ]);
});

it('claims nothing from the circle of a colleague whose circle is unknown or gone', () => {
  const among = people({ id: 1, primaryCircle: 3 }, { id: 2, primaryCircle: 1 });
  for (const seeker of [{ languages: [] }, { circle: 99, languages: [] }])
    for (const { reasons } of findAmbassadors({ seeker, day: tuesday }, among)) expect(reasons).toEqual([]);
});

it('puts somebody away below everybody present, with the date, until that day has come', () => {
  const among = people(
    { id: 1, primaryCircle: 3, status: 'Away', awayUntil: '2026-12-02' },
    { id: 2, primaryCircle: 7 },
    { id: 3, primaryCircle: 3, status: 'Away' }
  );
  const found = findAmbassadors({ seeker: { circle: 3, languages: [] }, day: tuesday }, among);
  expect(found[0]?.ambassador.id).toBe(2);
  expect(found.find(({ ambassador }) => ambassador.id === 1)?.backOn).toBe('2026-12-02');
  expect(ids(among, { circle: 3 }, '2026-12-01')[0]).toBe(2);
  expect(ids(among, { circle: 3 }, '2026-12-02')[0]).toBe(1);
});

it('gives each equal their day, the same for everybody of a circle, another in the next circle', () => {
  const among = people({ id: 10, primaryCircle: 2 }, { id: 11, primaryCircle: 2 }, { id: 12, primaryCircle: 2 });
  const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30'];
  const first = week.map((day) => ids(among, { circle: 2 }, day)[0] ?? 0);
  expect(new Set(first.slice(0, 3))).toEqual(new Set([10, 11, 12]));
  expect(first.slice(3)).toEqual(first.slice(0, 3));
  expect(ids(among, { circle: 2 }, '2026-11-28')).toEqual(ids(among, { circle: 2 }, '2026-11-27'));
  expect(ids(among, { circle: 4 })).not.toEqual(ids(among, { circle: 3 }));
});

it('shows the next one first when the nearest is away, and says so beside', () => {
  const among = people(
    { id: 1, primaryCircle: 3, status: 'Away', awayUntil: '2026-12-02' },
    { id: 2, primaryCircle: 2 },
    { id: 3, primaryCircle: 4 },
    { id: 4, primaryCircle: 7, status: 'Away' }
  );
  const near = nearest(findAmbassadors({ seeker: { circle: 3, languages: [] }, day: tuesday }, among));
  expect(near?.hero.ambassador.id).toBe(2);
  expect(near?.alsoNear.map(({ ambassador }) => ambassador.id)).toEqual([1, 3]);
});

it('does not mention people away who are farther than the hero, before those present', () => {
  const among = people(
    { id: 1, primaryCircle: 3 },
    { id: 2, primaryCircle: 2, status: 'Away' },
    { id: 3, primaryCircle: 7 }
  );
  const near = nearest(findAmbassadors({ seeker: { circle: 3, languages: [] }, day: tuesday }, among));
  expect(near?.alsoNear.map(({ ambassador }) => ambassador.id)).toEqual([3, 2]);
});

it('does not put forward somebody away who is no nearer than the hero: nothing was missed', () => {
  const among = people(
    { id: 1, primaryCircle: 3, status: 'Away' },
    { id: 2, primaryCircle: 3 },
    { id: 3, primaryCircle: 2 }
  );
  const near = nearest(findAmbassadors({ seeker: { circle: 3, languages: [] }, day: tuesday }, among));
  expect(near?.hero.ambassador.id).toBe(2);
  expect(near?.alsoNear.map(({ ambassador }) => ambassador.id)).toEqual([3, 1]);
});

it('sends nobody to oneself, and nobody to nobody', () => {
  const among = people({ id: 1, primaryCircle: 3 }, { id: 2, primaryCircle: 2 });
  const found = findAmbassadors({ seeker: { circle: 3, languages: [] }, day: tuesday }, among);
  expect(nearest(found, among.ambassadors[0]?.person?.login.toUpperCase())?.hero.ambassador.id).toBe(2);
  expect(nearest([])).toBeUndefined();
});

const ledBy = (asking: Asking, among: PeopleAndPlaces): readonly Found[] => {
  const work = leaders(asking, among);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
};

it('the few who lead give the same ambassador, and the same others near, as everybody does, whoever asks', () => {
  assert(
    property(anyPeople, anySeeker, constantFrom(undefined, 0, 1, 2, 3), (among, seeker, self) => {
      const asking = { seeker, day: tuesday };
      const everybody = findAmbassadors(asking, among);
      const login = self === undefined ? undefined : everybody[self]?.ambassador.person?.login;
      expect(nearest(ledBy(asking, among), login)).toEqual(nearest(everybody, login));
    })
  );
});

it('does not mind the order of its input', () => {
  assert(
    property(
      anyPeople.chain((among) =>
        shuffledSubarray([...among.ambassadors], { minLength: among.ambassadors.length }).map((shuffled) => ({
          among,
          shuffled
        }))
      ),
      anySeeker,
      ({ among, shuffled }, seeker) => {
        expect(ids({ ...among, ambassadors: shuffled }, seeker)).toEqual(ids(among, seeker));
      }
    )
  );
});

it('has everybody visible somewhere in the list, once', () => {
  assert(
    property(anyPeople, anySeeker, (among, seeker) => {
      const visible = among.ambassadors
        .filter(({ visible, status }) => visible && status !== 'Former')
        .map(({ id }) => id);
      expect([...ids(among, seeker)].sort()).toEqual(visible.sort());
    })
  );
});

it('has nobody away above somebody present', () => {
  assert(
    property(anyPeople, anySeeker, (among, seeker) => {
      const found = findAmbassadors({ seeker, day: tuesday, topics: ['Teams'] }, among);
      const away = found.map((each) => each.away);
      expect(away).toEqual([...away].sort());
    })
  );
});

it('gives each of any equals the first place once in as many working days', () => {
  const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'];
  assert(
    property(anyPeople, anySeeker, (among, seeker) => {
      const present = {
        ...among,
        ambassadors: serving(among.ambassadors).map((each) => ({ ...each, status: undefined }))
      };
      const [first] = findAmbassadors({ seeker, day: tuesday }, present);
      const equals = findAmbassadors({ seeker, day: tuesday }, present).filter(
        ({ closeness }) => closeness === first?.closeness
      );
      if (equals.length > days.length) return;
      const firsts = days.slice(0, equals.length).map((day) => ids(present, seeker, day)[0]);
      expect(new Set(firsts)).toEqual(new Set(equals.map(({ ambassador }) => ambassador.id)));
    })
  );
});
