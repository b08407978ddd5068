import { ambassadors, awards, badges, circles, offices, trainings } from '../../src/lists';
import type { List } from '../../src/lists/list';
import type { SiteNow } from '../../src/domain/importing/read';
import { kept, siteWith } from '../../src/testing/importing';
import { aBadge, aCircle, anAmbassador, anOffice, aPerson } from '../../src/testing/people';
import type { Person } from '../../src/lists/columns';

const somebody = (id: number, name: string, email: string): Person => ({
  ...aPerson(name),
  id,
  name,
  email: `${email}@lecercle.example`,
  login: `i:0#.f|membership|${email}@lecercle.example`
});

const circleRows = [
  aCircle('Paie PME', {
    id: 1,
    key: 'PAY-SME',
    nameNl: 'Payroll kmo',
    nameEn: 'SME payroll',
    nameDe: 'Payroll KMU',
    headcount: 40,
    profileNames: 'SME Payroll Services\nPaie et secrétariat PME'
  }),
  aCircle('EASYPAY', { id: 2, key: 'EASYPAY', profileNames: 'EASYPAY Direction' }),
  aCircle('EASYPAY Paie', { id: 3, key: 'EP-PAY', profileNames: 'EASYPAY Payroll' }),
  aCircle('Helpdesk', { id: 4, key: 'HELP', nameFr: 'Helpdesk', profileNames: 'IT Helpdesk' }),
  aCircle('Juridique, fiscal et conseil', {
    id: 5,
    key: 'LEG-TAX',
    nameNl: 'Juridisch, fiscaal en advies',
    nameEn: 'Legal, tax and advice',
    nameDe: 'Recht, Steuern und Beratung'
  }),
  aCircle('Services généraux', {
    id: 6,
    key: 'GEN',
    nameNl: 'Algemene diensten',
    nameEn: 'General services',
    nameDe: 'Allgemeine Dienste'
  })
];

const officeRows = [
  anOffice('Bruxelles', { id: 1, nameNl: 'Brussel', nameEn: 'Brussels', nameDe: 'Brüssel' }),
  anOffice('Namur', { id: 2, nameNl: 'Namen', region: 'Wallonia' }),
  anOffice('Gand', { id: 3, nameNl: 'Gent', nameEn: 'Ghent', nameDe: 'Gent', region: 'Flanders' }),
  anOffice('Liège', { id: 4, nameNl: 'Luik', nameDe: 'Lüttich', region: 'Wallonia' })
];

const badgeRows = [aBadge('Coach Teams', { id: 1 }), aBadge('Premiers pas Copilot', { id: 2 })];

const ambassadorRows = [
  anAmbassador('Ömer Çelik', { id: 1, person: somebody(11, 'Ömer Çelik', 'omer.celik'), primaryCircle: 4 }),
  anAmbassador('Jan Peeters', { id: 2, person: somebody(12, 'Jan Peeters', 'jan.peeters'), primaryCircle: 1 }),
  anAmbassador('Hélène Dubois', { id: 3, person: somebody(13, 'Hélène Dubois', 'helene.dubois'), primaryCircle: 6 })
];

/** Whom the directory knows besides: nobody of them is a person of the world outside. */
const directory = [
  somebody(21, 'Sofie Aerts', 'sofie.aerts'),
  somebody(22, 'Zoé D’Hondt', 'zoe.dhondt'),
  somebody(23, 'Matthias Köhler', 'matthias.koehler'),
  somebody(24, 'Lieve De Smet', 'lieve.desmet'),
  somebody(25, 'Renée Lefèvre', 'renee.lefevre'),
  somebody(26, 'Noël van den Berghe', 'noel.vandenberghe'),
  somebody(27, 'Amélie Godart', 'amelie.godart'),
  somebody(28, 'Bram Janssens', 'bram.janssens')
];

const rows = {
  ambassadors: ambassadorRows,
  circles: circleRows,
  offices: officeRows,
  badges: badgeRows,
  awards: [],
  trainings: []
} as const;

export const uploadLists = { ambassadors, circles, offices, badges, awards, trainings } satisfies Readonly<
  Record<string, List>
>;

/** The site into which all uploads go; nothing is ever written to it. */
export const uploadSite = (name: keyof typeof uploadLists): SiteNow =>
  siteWith(
    uploadLists[name],
    kept(...rows[name]),
    Object.fromEntries(Object.entries(uploadLists).map(([each, list]) => [list.url, rows[each as keyof typeof rows]])),
    directory
  );
