import type { Visitor, VisitorKey } from '../http.ts';
import type { DirectoryPerson, RoleName } from '../site/definitions.ts';

/** The only mail domain of the invented company: `.example` can never belong to anybody (RFC 2606). */
export const mailDomain = 'lecercle.example';

/** The claims login SharePoint gives somebody of Microsoft Entra ID. */
export const loginOf = (email: string): string => `i:0#.f|membership|${email}`;

/** One of the seven people a visit can be made as. */
export interface KnownVisitor extends Visitor {
  readonly person: DirectoryPerson;
  /** The role on the site; on LearningProgress everybody who may read contributes. */
  readonly role: RoleName;
  /** Key of the circle of the primary role; absent: not an employee. */
  readonly circle?: string;
  /** Key of the office. */
  readonly office?: string;
}

type Described = Omit<DirectoryPerson, 'login' | 'email' | 'displayName' | 'hasPicture'> & {
  readonly mailbox: string;
  readonly circle?: string;
  readonly officeKey?: string;
};

const visitor = (key: VisitorKey, role: RoleName, described: Described): KnownVisitor => {
  const { mailbox, circle, officeKey, ...rest } = described;
  const email = `${mailbox}@${mailDomain}`;
  const login = loginOf(email);
  return {
    key,
    login,
    role,
    person: {
      ...rest,
      login,
      email,
      displayName: `${rest.firstName} ${rest.lastName}`,
      hasPicture: key !== 'outsider'
    },
    ...(circle === undefined ? {} : { circle }),
    ...(officeKey === undefined ? {} : { office: officeKey })
  };
};

/** The seven visitors, in the order in which the page offers them. */
export const visitors: readonly KnownVisitor[] = [
  visitor('colleague', 'Read', {
    mailbox: 'amelie.renard',
    firstName: 'Amélie',
    lastName: 'Renard',
    jobTitle: 'Gestionnaire de dossiers',
    department: 'Agences Wallonie',
    office: 'Namur',
    languages: ['fr-FR', 'nl-NL'],
    circle: 'AG-WAL',
    officeKey: 'NAMUR'
  }),
  visitor('starter', 'Read', {
    mailbox: 'chloe.baudoux',
    firstName: 'Chloé',
    lastName: 'Baudoux',
    jobTitle: 'Gestionnaire de paie',
    department: 'Paie PME',
    office: 'Bruxelles (siège)',
    languages: ['fr-FR', 'en-US'],
    circle: 'PAY-SME',
    officeKey: 'BRUSSELS-HQ'
  }),
  visitor('editor', 'Edit', {
    mailbox: 'lieve.dhaenens',
    firstName: 'Lieve',
    lastName: 'Dhaenens',
    jobTitle: 'Redactie intern magazine en intranet',
    department: 'Corporate communicatie',
    office: 'Brussel (hoofdzetel)',
    languages: ['nl-NL', 'fr-FR', 'en-US'],
    circle: 'COMM',
    officeKey: 'BRUSSELS-HQ'
  }),
  visitor('contributor', 'Contribute', {
    mailbox: 'yasmina.elidrissi',
    firstName: 'Yasmina',
    lastName: 'El Idrissi',
    jobTitle: 'Responsable de formation',
    department: 'L&D',
    office: 'Bruxelles (siège)',
    languages: ['fr-FR', 'nl-NL', 'en-US'],
    circle: 'LND',
    officeKey: 'BRUSSELS-HQ'
  }),
  visitor('reader', 'Read', {
    mailbox: 'joris.vanacker',
    firstName: 'Joris',
    lastName: 'Van Acker',
    jobTitle: 'Dossierbeheerder',
    department: 'Kantoren Vlaanderen',
    office: 'Gent',
    languages: ['nl-NL'],
    circle: 'AG-FLA',
    officeKey: 'GENT'
  }),
  visitor('owner', 'Full Control', {
    mailbox: 'wouter.vandenbroeck',
    firstName: 'Wouter',
    lastName: 'Van den Broeck',
    jobTitle: 'Product owner Microsoft 365',
    department: 'Digital Workplace',
    office: 'Brussel (hoofdzetel)',
    languages: ['nl-NL', 'en-US', 'fr-FR'],
    circle: 'IT-WORK',
    officeKey: 'BRUSSELS-HQ'
  }),
  visitor('outsider', 'None', {
    mailbox: 'tomasz.wisniewski.ext',
    firstName: 'Tomasz',
    lastName: 'Wiśniewski',
    jobTitle: 'Externe',
    department: 'Consultants externes',
    office: '',
    languages: ['en-US', 'fr-FR']
  })
];

/** A visit as anybody of the directory: one of the seven when it is one of them, else somebody who may what a colleague may. */
export const visitorFor = (person: DirectoryPerson): Visitor => {
  const known = visitors.find(({ login }) => login === person.login);
  return known ?? { key: 'colleague', login: person.login, somebody: person };
};

/** The visitor of a key; the keys are a closed set, so there always is one. */
export const visitorOf = (key: VisitorKey): KnownVisitor => {
  const found = visitors.find((known) => known.key === key);
  if (!found) throw new Error(`No visitor "${key}".`);
  return found;
};
