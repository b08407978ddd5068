import type { Ambassador, Award, Badge, Circle, Office, SearchTerm, Training } from '../lists';
import type { Person } from '../lists/columns';
import { startingTerms } from '../lists/startingTerms';

/** Rows as the lists hold them, empty but for what a test says about them. */
export const circleRow = (row: Partial<Circle> & { readonly id: number }): Circle => ({
  title: `Circle ${row.id}`,
  key: `C${row.id}`,
  nameFr: '',
  nameNl: '',
  nameEn: '',
  nameDe: '',
  parent: undefined,
  kind: undefined,
  headcount: undefined,
  position: undefined,
  profileNames: '',
  entity: '',
  active: true,
  ...row
});

export const officeRow = (row: Partial<Office> & { readonly id: number }): Office => ({
  title: `Office ${row.id}`,
  nameFr: '',
  nameNl: '',
  nameEn: '',
  nameDe: '',
  region: undefined,
  headcount: undefined,
  profileNames: '',
  ...row
});

export const personRow = (id: number, firstName: string, lastName: string): Person => ({
  id,
  name: `${firstName} ${lastName}`.trim(),
  login: `i:0#.f|membership|person${id}@contoso.com`,
  email: `person${id}@contoso.com`,
  firstName,
  lastName,
  jobTitle: '',
  hasPicture: false
});

export const ambassadorRow = (row: Partial<Ambassador> & { readonly id: number }): Ambassador => ({
  title: `Ambassador ${row.id}`,
  person: personRow(row.id, 'Ambassador', `Number${row.id}`),
  primaryCircle: undefined,
  otherCircles: [],
  primaryRole: '',
  topics: [],
  languages: [],
  office: undefined,
  status: 'Active',
  awayUntil: undefined,
  since: undefined,
  cohort: '',
  about: '',
  visible: true,
  spotlight: false,
  consentDate: undefined,
  ...row
});

export const badgeRow = (row: Partial<Badge> & { readonly id: number }): Badge => ({
  title: `Badge ${row.id}`,
  nameFr: '',
  nameNl: '',
  nameEn: '',
  nameDe: '',
  description: '',
  descriptionFr: '',
  descriptionNl: '',
  descriptionEn: '',
  descriptionDe: '',
  icon: '',
  picture: undefined,
  criterion: '',
  validMonths: undefined,
  position: undefined,
  active: true,
  ...row
});

export const awardRow = (row: Partial<Award> & { readonly id: number }): Award => ({
  title: '',
  ambassador: undefined,
  badge: undefined,
  awardedOn: undefined,
  expiresOn: undefined,
  revoked: false,
  evidence: undefined,
  ...row
});

export const trainingRow = (row: Partial<Training> & { readonly id: number }): Training => ({
  title: `Training ${row.id}`,
  moduleKey: `module-${row.id}`,
  language: 'FR',
  url: `https://example.com/${row.id}`,
  summary: '',
  audience: ['Starter'],
  stage: 'Day 1',
  position: undefined,
  minutes: 10,
  format: undefined,
  topics: [],
  mandatory: false,
  published: true,
  level: undefined,
  featured: false,
  owner: undefined,
  reviewBy: undefined,
  ...row
});

/** The SearchTerms list as set-up fills it. */
export const termRows = (): readonly SearchTerm[] => startingTerms().map((term, at) => ({ id: at + 1, ...term }));
