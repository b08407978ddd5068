import type { Profile } from '../domain/port/programme';
import type { Ambassador, Award, Badge, Circle, Office, SearchTerm, Training } from '../lists';
import type { Person } from '../lists/columns';

/** Builders for tests: a whole row with plain values, of which a test names only what it is about. */

/** Ids that are not given count up, so that two rows of a test are never the same one. */
let last = 1000;
const nextId = (): number => ++last;

/** Somebody by name, `Zoé Van den Broeck`; login and address follow from it. */
export const aPerson = (name = 'Ann Peeters', given: Partial<Person> = {}): Person => {
  const [firstName = '', ...rest] = name.split(' ');
  const plain = name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .replace(/ /g, '.');
  const email = `${plain}@lecercle.example`;
  return {
    id: nextId(),
    name,
    login: `i:0#.f|membership|${email}`,
    email,
    firstName,
    lastName: rest.join(' '),
    jobTitle: '',
    hasPicture: false,
    ...given
  };
};

/** What the directory says of somebody; a person of the same name has the same login. */
export const aProfile = (given: Partial<Profile> = {}): Profile => {
  const { login, email, firstName, name } = aPerson(given.name ?? 'Chloé Baudoux');
  return { login, name, firstName, email, department: '', office: '', languages: ['fr'], ...given };
};

export const aCircle = (title: string, given: Partial<Circle> = {}): Circle => ({
  id: nextId(),
  title,
  key: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  nameFr: '',
  nameNl: '',
  nameEn: '',
  nameDe: '',
  parent: undefined,
  kind: 'Business line',
  headcount: undefined,
  position: undefined,
  profileNames: '',
  entity: '',
  active: true,
  ...given
});

export const anOffice = (title: string, given: Partial<Office> = {}): Office => ({
  id: nextId(),
  title,
  nameFr: '',
  nameNl: '',
  nameEn: '',
  nameDe: '',
  region: 'Brussels',
  headcount: undefined,
  profileNames: '',
  ...given
});

/** An ambassador who serves and is seen, by name. */
export const anAmbassador = (name = 'Ann Peeters', given: Partial<Ambassador> = {}): Ambassador => ({
  id: nextId(),
  title: name,
  person: aPerson(name),
  primaryCircle: undefined,
  otherCircles: [],
  primaryRole: '',
  topics: ['Teams'],
  languages: ['FR'],
  office: undefined,
  status: 'Active',
  awayUntil: undefined,
  since: '2022-05-02',
  cohort: '',
  about: '',
  visible: true,
  spotlight: false,
  consentDate: '2022-04-25',
  ...given
});

export const aBadge = (title = 'First wave', given: Partial<Badge> = {}): Badge => ({
  id: nextId(),
  title,
  nameFr: '',
  nameNl: '',
  nameEn: '',
  nameDe: '',
  description: '',
  descriptionFr: '',
  descriptionNl: '',
  descriptionEn: '',
  descriptionDe: '',
  icon: 'Ribbon',
  picture: undefined,
  criterion: '',
  validMonths: undefined,
  position: undefined,
  active: true,
  ...given
});

/** A badge given to an ambassador. */
export const anAward = (ambassador: Ambassador, badge: Badge, given: Partial<Award> = {}): Award => ({
  id: nextId(),
  title: '',
  ambassador: ambassador.id,
  badge: badge.id,
  awardedOn: '2024-03-01',
  expiresOn: undefined,
  revoked: false,
  evidence: undefined,
  ...given
});

/** A mandatory step of a starter's first day, in French. */
export const aTraining = (title = 'Teams, premiers pas', given: Partial<Training> = {}): Training => ({
  id: nextId(),
  title,
  moduleKey: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  language: 'FR',
  url: 'https://support.microsoft.com/fr-fr/teams',
  summary: '',
  audience: ['Starter'],
  stage: 'Day 1',
  position: 1,
  minutes: 10,
  format: 'E-learning',
  topics: ['Teams'],
  mandatory: true,
  published: true,
  level: undefined,
  featured: false,
  owner: undefined,
  reviewBy: undefined,
  ...given
});

export const aSearchTerm = (words: string, given: Partial<SearchTerm> = {}): SearchTerm => ({
  id: nextId(),
  title: words,
  topics: ['Teams'],
  language: 'FR',
  ...given
});

/**
 * A small organisation of five circles in three levels and three offices, for tests that need neighbours: `company`
 * around `sales` and `support`, `brussels` and `ghent` inside `sales`.
 */
export const aSmallOrganisation = () => {
  const company = aCircle('Company', { kind: 'Encompassing', headcount: 12 });
  const sales = aCircle('Sales', { parent: company.id, headcount: 40, profileNames: 'Sales\nVentes' });
  const support = aCircle('IT', {
    parent: company.id,
    kind: 'Support',
    headcount: 30,
    profileNames: 'IT\nInformatique'
  });
  const brussels = aCircle('Sales Brussels', { parent: sales.id, headcount: 60, profileNames: 'Sales Brussels' });
  const ghent = aCircle('Sales Ghent', { parent: sales.id, headcount: 25, profileNames: 'Sales Gent' });
  const offices = {
    headOffice: anOffice('Brussels', { profileNames: 'Bruxelles\nBrussel' }),
    ghentOffice: anOffice('Ghent', { region: 'Flanders', profileNames: 'Gent' }),
    namurOffice: anOffice('Namur', { region: 'Wallonia', profileNames: 'Namur' })
  };
  return {
    company,
    sales,
    support,
    brussels,
    ghent,
    ...offices,
    circles: [company, sales, support, brussels, ghent],
    offices: Object.values(offices)
  };
};
