import { contactRow, moment, smallCommunity } from '../../testing/questionRows';
import { ambassadorRow, personRow } from '../../testing/rows';
import { communityOf } from './community';

const community = smallCommunity();

it('knows who was an ambassador, whatever they are today, from their first day on', () => {
  expect([11, 15].map((user) => community.wasAmbassador(user, moment(1)))).toEqual([true, true]);
  expect([9, 10].map((day) => community.wasAmbassador(14, moment(day)))).toEqual([false, true]);
  expect(community.wasAmbassador(21, moment(1))).toBe(false);
  expect(community.wasAmbassador(14, 'some day')).toBe(false);
  expect(communityOf([ambassadorRow({ id: 1, since: 'soon' })], []).wasAmbassador(1, 'some day')).toBe(true);
});

it('takes the first day as the site has it', () => {
  const inBrussels = communityOf([ambassadorRow({ id: 1, since: '2026-11-10' })], [], (instant) =>
    new Date(instant + 3_600_000).toISOString().slice(0, 10)
  );
  expect(inBrussels.wasAmbassador(1, '2026-11-09T22:59:59Z')).toBe(false);
  expect(inBrussels.wasAmbassador(1, '2026-11-09T23:00:00Z')).toBe(true);
});

it('knows who serves, who is a contact, and who stands for IT', () => {
  expect([11, 14, 15, 21].map(community.serves)).toEqual([true, true, false, false]);
  expect([21, 22, 33, 11].map(community.isContact)).toEqual([true, true, true, false]);
  expect([21, 22, 33, 11].map(community.canBeGiven)).toEqual([true, false, false, false]);
  expect([31, 33, 21, 11].map(community.isIt)).toEqual([true, true, false, false]);
  expect(community.givable).toEqual([11, 12, 13, 14, 21, 31, 32]);
  expect(community.it).toEqual([31, 32]);
});

it('of several rows of one person each says what it says', () => {
  const person = personRow(1, 'Ann', 'Peeters');
  const several = communityOf(
    [
      ambassadorRow({ id: 5, person, status: 'Former', title: 'Ann P.' }),
      ambassadorRow({ id: 6, person, title: 'Annie' })
    ],
    [
      contactRow({ id: 7, person, published: false, title: 'Draft' }),
      contactRow({ id: 8, person, kind: 'IT', title: 'Desk' })
    ]
  );
  expect([several.serves(1), several.canBeGiven(1), several.isIt(1)]).toEqual([true, true, true]);
  expect(several.givable).toEqual([1]);
  const known = several.personOf(1);
  expect([known?.name, known?.ambassador?.id, known?.contacts.map(({ id }) => id)]).toEqual(['Annie', 6, [8, 7]]);
});

it('names somebody by what the curator wrote, else by the directory', () => {
  const name = (title: string): string | undefined => communityOf([], [contactRow({ id: 3, title })]).personOf(3)?.name;
  expect(name('Desk')).toBe('Desk');
  expect(name(' \u200b')).toBe('Contact Number3');
  expect(community.personOf(99)).toBeUndefined();
});

it('a row without an account, or with an id that is none, is nobody', () => {
  const nobody = communityOf(
    [
      ambassadorRow({ id: 1, person: undefined }),
      ambassadorRow({ id: 2, person: { ...personRow(0, 'A', 'B'), id: NaN } })
    ],
    [contactRow({ id: 3, person: { ...personRow(0, 'A', 'B'), id: -1 } })]
  );
  expect(nobody.givable).toEqual([]);
  expect([NaN, -1, 0].map((user) => nobody.serves(user) || nobody.isContact(user))).toEqual([false, false, false]);
});
