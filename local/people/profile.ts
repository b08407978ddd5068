import type { PlannedCircle } from './data/circles.ts';
import type { offices } from './data/offices.ts';
import { circles } from './data/circles.ts';
import { roles } from './data/roles.ts';
import type { Role } from './data/roles.ts';
import type { Dice } from './dice.ts';
import type { Spoken } from './model.ts';

/** Departments that no circle claims. */
const nowhere = ['Projet Horizon', 'Transition 2026', 'En mission chez un client', 'Te bepalen', ''];

/**
 * The department as the directory has it: mostly in the person's language, often in another spelling, sometimes in
 * capitals or with a stray space, now and then nobody's or claimed by two circles. Without dice: as it should be.
 */
export const departmentOf = (circle: PlannedCircle, own: Spoken, dice?: Dice): string => {
  const names = circle.profileNames.filter((name) => name !== 'Helpdesk');
  const usual = names[own === 'NL' ? 1 : 0] ?? circle.names.fr;
  if (dice === undefined) return usual;
  const throwOf = dice.next();
  if (throwOf < 0.012) return dice.one(nowhere);
  if ((circle.key === 'IT-WORK' || circle.key === 'EP-CARE') && throwOf < 0.1) return 'Helpdesk';
  const name = throwOf < 0.72 ? usual : dice.one(names);
  return throwOf > 0.985 ? `${name} ` : throwOf > 0.96 ? name.toUpperCase() : name;
};

/** The office as the directory has it; one in a hundred works nowhere in particular. */
export const officeNameOf = (place: (typeof offices)[number], own: Spoken, dice?: Dice): string => {
  const usual = own === 'NL' ? place.names.nl : place.names.fr;
  if (dice === undefined) return usual;
  const throwOf = dice.next();
  if (throwOf < 0.01) return dice.one(['Télétravail', 'Thuiswerk', '']);
  return throwOf < 0.8 ? usual : dice.one(place.profileNames);
};

const cultures: Readonly<Record<Spoken, readonly [usual: string, belgian: string]>> = {
  FR: ['fr-FR', 'fr-BE'],
  NL: ['nl-NL', 'nl-BE'],
  EN: ['en-US', 'en-GB'],
  DE: ['de-DE', 'de-BE']
};

/** The languages of a profile (SPS-MUILanguages): some never set them, some set one. */
export const languagesOf = (speaks: readonly Spoken[], dice: Dice): readonly string[] => {
  const throwOf = dice.next();
  if (throwOf < 0.12) return [];
  const kept = throwOf < 0.45 ? speaks.slice(0, 1) : speaks;
  const which = dice.chance(0.85) ? 0 : 1;
  return kept.map((language) => cultures[language][which]);
};

const rolesOf = (circle: PlannedCircle): readonly Role[] => {
  const own = roles[circle.key];
  if (own !== undefined) return own;
  const around = circles.find(({ key }) => key === circle.parent);
  return around === undefined ? [['Collaboration', 'Medewerking']] : rolesOf(around);
};

/** A primary role that fits the circle, in the person's language; the commonest roles come first. */
export const roleOf = (circle: PlannedCircle, own: Spoken, dice: Dice): string => {
  const known = rolesOf(circle);
  const role = known[Math.floor(dice.next() ** 1.5 * known.length)] ?? dice.one(known);
  const [fr, nl, de] = role;
  return own === 'NL' ? nl : own === 'DE' ? (de ?? fr) : fr;
};
