import { cast } from './data/cast.ts';
import type { CastMember } from './data/cast.ts';
import { circles } from './data/circles.ts';
import type { PlannedCircle } from './data/circles.ts';
import { offices } from './data/offices.ts';
import { dayOf, mondayOf, plusDays } from './days.ts';
import { diceFor } from './dice.ts';
import type { Dice } from './dice.ts';
import { mailboxes } from './mailbox.ts';
import type { Day, Employee, Region, Spoken } from './model.ts';
import { nameFor } from './naming.ts';
import { isPictured } from './pictured.ts';
import { departmentOf, languagesOf, officeNameOf, roleOf } from './profile.ts';
import { share } from './share.ts';
import { loginOf, mailDomain, visitors } from './visitors.ts';

/** The people of the company, with the few who have a part of their own. */
export interface Staff {
  readonly employees: readonly Employee[];
  readonly byCircle: ReadonlyMap<string, readonly Employee[]>;
  readonly cast: ReadonlyMap<Employee, CastMember>;
}

type Place = (typeof offices)[number];

/** Where the people of a circle work: parts of the head office, the rest of Brussels, Flanders, Wallonia. */
const spread = (circle: string): readonly [head: number, brussels: number, flanders: number, wallonia: number] => {
  if (circle === 'AG-BRU') return [0.35, 0.65, 0, 0];
  if (circle === 'AG-FLA') return [0, 0, 1, 0];
  if (circle === 'AG-WAL') return [0, 0, 0, 1];
  if (circle.startsWith('EP-') || circle === 'EASYPAY') return [0.06, 0, 0.6, 0.34];
  if (circle === 'SELFEMP') return [0.15, 0.15, 0.4, 0.3];
  if (circle.startsWith('PAY') || circle.startsWith('LEG') || circle.startsWith('HRC')) return [0.55, 0.03, 0.25, 0.17];
  return [0.86, 0.02, 0.07, 0.05];
};

/** The acquired company kept its three sites. */
const easypayOffices = new Set(['MECHELEN', 'GENT', 'NIVELLES', 'BRUSSELS-HQ']);

const placesOf = (circle: string): readonly { readonly place: Place; readonly weight: number }[] => {
  const [head, brussels, flanders, wallonia] = spread(circle);
  const parts: Readonly<Record<Region, number>> = { Brussels: brussels, Flanders: flanders, Wallonia: wallonia };
  const easypay = circle.startsWith('EP-') || circle === 'EASYPAY';
  const open = offices.filter(({ key }) => !easypay || easypayOffices.has(key));
  return open.map((place) => {
    if (place.key === 'BRUSSELS-HQ') return { place, weight: head };
    const others = open.filter(({ key, region }) => region === place.region && key !== 'BRUSSELS-HQ');
    return {
      place,
      weight: (parts[place.region] * place.weight) / others.reduce((sum, { weight }) => sum + weight, 0)
    };
  });
};

const ownLanguage = (place: Place, dice: Dice): Spoken => {
  const throwOf = dice.next();
  if (place.key === 'EUPEN') return throwOf < 0.75 ? 'DE' : 'FR';
  if (place.region === 'Flanders') return throwOf < 0.96 ? 'NL' : 'FR';
  if (place.region === 'Wallonia') return throwOf < 0.96 ? 'FR' : throwOf < 0.98 ? 'NL' : 'DE';
  return throwOf < 0.54 ? 'FR' : throwOf < 0.97 ? 'NL' : 'EN';
};

const spokenBy = (own: Spoken, place: Place, dice: Dice): Spoken[] => {
  const other: Spoken = own === 'FR' ? 'NL' : 'FR';
  const chance = place.region === 'Brussels' ? 0.75 : own === 'NL' ? 0.5 : own === 'DE' ? 0.9 : 0.3;
  const spoken: Spoken[] = [own];
  if (dice.chance(chance)) spoken.push(other);
  if (own !== 'EN' && dice.chance(place.region === 'Brussels' ? 0.5 : 0.33)) spoken.push('EN');
  if (own !== 'DE' && dice.chance(place.region === 'Wallonia' ? 0.03 : 0.02)) spoken.push('DE');
  return spoken;
};

/** The Monday of somebody's first week: for one in eight within the last nine months, else too long ago to matter. */
const joinedOn = (today: Day, dice: Dice): Day | undefined =>
  dice.chance(0.125) ? mondayOf(plusDays(today, -dice.whole(270))) : undefined;

/** Makes the people of the company: the visitors, the cast, and as many more as the headcounts say. */
export const staffOf = (size: number, now: Date): Staff => {
  const today = dayOf(now);
  const dice = diceFor('employees');
  const mailboxFor = mailboxes();
  const byCircle = new Map<string, Employee[]>(circles.map(({ key }) => [key, []]));
  const parts = new Map<Employee, CastMember>();
  const placeOf = new Map(offices.map((place) => [place.key, place]));
  const seats = seatsOf(size);

  for (const { person, circle, office, key } of visitors) {
    mailboxFor(person.firstName, person.lastName);
    if (circle === undefined || office === undefined) continue;
    const own = person.languages.map((language) => language.slice(0, 2).toUpperCase() as Spoken);
    const joined = key === 'starter' ? { joinedOn: mondayOf(today) } : {};
    byCircle.get(circle)?.push({ person, circle, office, speaks: own, ...joined });
  }

  const employ = (given: {
    readonly circle: PlannedCircle;
    readonly place: Place;
    readonly speaks: readonly Spoken[];
    readonly first: string;
    readonly last: string;
    readonly role: string;
    readonly joined?: Day | undefined;
    /** The directory is right about this person. */
    readonly known?: boolean;
  }): Employee => {
    const { circle, place, speaks, first, last, role, joined, known } = given;
    const email = `${mailboxFor(first, last)}@${mailDomain}`;
    const own = speaks[0] ?? 'FR';
    const employee: Employee = {
      person: {
        login: loginOf(email),
        email,
        displayName: `${first} ${last}`,
        firstName: first,
        lastName: last,
        jobTitle: role,
        department: departmentOf(circle, own, known ? undefined : dice),
        office: officeNameOf(place, own, known ? undefined : dice),
        languages: languagesOf(speaks, dice),
        hasPicture: isPictured(email)
      },
      circle: circle.key,
      office: place.key,
      speaks,
      ...(joined === undefined ? {} : { joinedOn: joined })
    };
    byCircle.get(circle.key)?.push(employee);
    return employee;
  };

  circles.forEach((circle, at) => {
    const members = byCircle.get(circle.key) ?? [];
    const wanted = seats[at] ?? 0;
    for (const member of cast) {
      const place = placeOf.get(member.office);
      if (member.circle !== circle.key || place === undefined || members.length >= wanted) continue;
      parts.set(employ({ ...member, circle, place, known: true }), member);
    }
    const places = placesOf(circle.key);
    while (members.length < wanted) {
      const { place } = dice.weighted(places, ({ weight }) => weight);
      const own = ownLanguage(place, dice);
      const { first, last } = nameFor(own, place.region, dice);
      const speaks = spokenBy(own, place, dice);
      const role = roleOf(circle, own, dice);
      employ({ circle, place, speaks, first, last, role, joined: joinedOn(today, dice) });
    }
  });
  return { employees: [...byCircle.values()].flat(), byCircle, cast: parts };
};

/** People of each circle, in the order of the circles; every visitor has a seat. */
const seatsOf = (size: number): number[] => {
  const seats = share(
    size,
    circles.map(({ headcount }) => headcount)
  );
  const needed = circles.map(({ key }) => visitors.filter(({ circle }) => circle === key).length);
  needed.forEach((least, at) => {
    while ((seats[at] ?? 0) < least) {
      const spare = seats.map((seat, position) => seat - (needed[position] ?? 0));
      const largest = spare.indexOf(Math.max(...spare));
      if ((spare[largest] ?? 0) > 0) seats[largest] = (seats[largest] ?? 0) - 1;
      seats[at] = (seats[at] ?? 0) + 1;
    }
  });
  return seats;
};
