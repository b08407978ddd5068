import type { Ambassador, Circle, Office } from '../lists';
import { circleTree } from '../domain/circles/circles';
import type { PeopleAndPlaces } from '../domain/finder/finder';
import { ambassadorRow, circleRow, officeRow, personRow } from './rows';

const circle = (
  id: number,
  key: string,
  parent: number | undefined,
  names: readonly [string, string, string, string],
  profileNames: string
): Circle =>
  circleRow({
    id,
    key,
    parent,
    title: names[0],
    nameFr: names[0],
    nameNl: names[1],
    nameEn: names[2],
    nameDe: names[3],
    position: id,
    profileNames: profileNames.replace(/;/g, '\n')
  });

/** Some circles of the story. */
export const askedCircles: readonly Circle[] = [
  circle(
    1,
    'GROUP',
    undefined,
    ['Cercle Groupe', 'Groepscirkel', 'Group circle', 'Gruppenkreis'],
    'Direction générale;DIR'
  ),
  circle(
    2,
    'PAYROLL',
    1,
    ['Secrétariat social et paie', 'Sociaal secretariaat en payroll', 'Payroll services', 'Lohnabrechnung'],
    'Payroll;PAY'
  ),
  circle(
    3,
    'PAY-SME',
    2,
    ['Paie PME', 'Payroll kmo', 'Payroll for small businesses', 'Lohnabrechnung KMU'],
    'Payroll KMO;PAY-KMO'
  ),
  circle(4, 'LEGAL', 1, ['Droit social', 'Sociaal recht', 'Employment law', 'Arbeits- und Sozialrecht'], 'Legal;LEG'),
  circle(
    5,
    'AG-WAL',
    1,
    ['Agences Wallonie', 'Kantoren Wallonië', 'Wallonia branches', 'Agenturen Wallonie'],
    'AG-WAL'
  ),
  circle(
    6,
    'AG-FLA',
    1,
    ['Agences Flandre', 'Kantoren Vlaanderen', 'Flanders branches', 'Agenturen Flandern'],
    'AG-VL'
  ),
  circle(7, 'IT', 1, ['Informatique', 'ICT', 'Information technology', 'Informatik'], 'IT;Département informatique'),
  circle(
    8,
    'IT-SEC',
    7,
    [
      'Infrastructure et sécurité',
      'Infrastructuur en beveiliging',
      'Infrastructure and security',
      'Infrastruktur und Sicherheit'
    ],
    'IT-INFRA'
  ),
  circle(
    9,
    'COMM',
    1,
    ['Communication corporate', 'Corporate communicatie', 'Corporate communication', 'Unternehmenskommunikation'],
    'Communication interne;COM'
  ),
  circle(
    10,
    'FIN',
    1,
    [
      'Finance et contrôle de gestion',
      'Financiën en controlling',
      'Finance and controlling',
      'Finanzen und Controlling'
    ],
    'Comptabilité;FIN'
  ),
  circle(11, 'EASYPAY', 1, ['EASYPAY', 'EASYPAY', 'EASYPAY', 'EASYPAY'], 'EP'),
  circle(
    12,
    'HR',
    1,
    ['Ressources humaines', 'Human resources', 'Human resources', 'Personalwesen'],
    'Personeelsdienst;RH;HR'
  )
];

/** Offices that English has a name of its own for. */
const inEnglish: Readonly<Record<number, string>> = { 1: 'Brussels (head office)', 2: 'Ghent', 3: 'Antwerp' };

const office = (id: number, region: 'Brussels' | 'Flanders' | 'Wallonia', fr: string, nl: string): Office =>
  officeRow({ id, region, title: fr, nameFr: fr, nameNl: nl, nameEn: inEnglish[id] ?? '' });

export const askedOffices: readonly Office[] = [
  office(1, 'Brussels', 'Bruxelles (siège)', 'Brussel (hoofdzetel)'),
  office(2, 'Flanders', 'Gand', 'Gent'),
  office(3, 'Flanders', 'Anvers', 'Antwerpen'),
  office(4, 'Wallonia', 'Liège', 'Luik'),
  office(5, 'Wallonia', 'Namur', 'Namen'),
  office(6, 'Wallonia', 'Marche-en-Famenne', 'Marche-en-Famenne'),
  office(7, 'Wallonia', 'Eupen', 'Eupen'),
  office(8, 'Flanders', 'Courtrai', 'Kortrijk'),
  office(9, 'Wallonia', 'La Louvière', 'La Louvière'),
  office(10, 'Flanders', 'Ypres', 'Ieper'),
  office(11, 'Wallonia', 'Mons', 'Bergen')
];

type Who = readonly [
  first: string,
  last: string,
  circle: number,
  office: number,
  role: string,
  topics: string,
  languages: string
];

const who: readonly Who[] = [
  ['Nathalie', 'Vandenbroeck', 3, 5, 'Gestionnaire de paie senior', 'Teams;Excel;Power Automate;Copilot', 'FR;NL'],
  ['Benoît', 'Lambrecht', 2, 1, 'Consultant paie', 'Outlook;OneDrive', 'FR;EN'],
  ['Karim', 'El Amrani', 3, 5, 'Gestionnaire de paie', 'Teams;Outlook;Copilot', 'FR;NL;EN'],
  ['Sofie', 'Verstraete', 6, 2, 'Payrollconsulente', 'Teams;Excel;Planner', 'NL;FR'],
  ['Jean-Pierre', 'Noël', 5, 4, 'Conseiller clientèle', 'Word;PowerPoint', 'FR'],
  ['Wim', 'De Ridder', 4, 3, 'Jurist sociaal recht', 'Teams;OneDrive', 'NL;FR'],
  ['Anne-Sophie', 'd’Hondt', 9, 1, 'Rédactrice du magazine interne', 'SharePoint;Forms', 'FR;NL'],
  ['Jürgen', 'Müller', 5, 7, 'Kundenberater', 'Outlook;Excel', 'DE;FR'],
  ['Gülşen', 'Yıldız', 8, 1, 'Ingénieure réseau', 'Security', 'FR;EN'],
  ['Pieter', 'Van den Bossche', 6, 8, 'Kantoordirecteur', 'Power BI;Excel', 'NL'],
  ['Martin', 'Lejeune', 10, 1, 'Contrôleur de gestion', 'Power BI;Excel', 'FR;EN'],
  ['Claire', 'Martin', 12, 4, 'Chargée de recrutement', 'Forms;Planner', 'FR'],
  ['Lieve', 'Peeters', 11, 3, 'Klantenadviseur', 'OneNote;Teams', 'NL;EN'],
  ['Zoë', 'Janssens', 7, 2, 'ICT-analist', 'Power Automate;SharePoint', 'NL;EN'],
  ['Ann', 'Wouters', 6, 10, 'Loonconsulent', 'OneNote', 'NL'],
  ['François', 'Dupont', 5, 6, 'Conseiller', 'Word', 'FR'],
  ['Fatima', 'Benali', 3, 9, 'Gestionnaire de paie', 'Copilot', 'FR'],
  ['Kimberly', 'O’Brien', 11, 1, 'Software tester', 'Planner', 'EN'],
  ['Ian', 'Maes', 7, 3, 'Ontwikkelaar', 'SharePoint', 'NL;EN'],
  ['Mehdi', 'Ouali', 5, 11, 'Gestionnaire de dossiers', 'Teams;OneDrive', 'FR;NL'],
  ['Hélène', 'Œuvrard', 9, 1, 'Graphiste', 'PowerPoint', 'FR']
];

/** Some people of the story, with names in all their spellings. */
export const askedAmbassadors: readonly Ambassador[] = who.map(
  ([first, last, primaryCircle, place, role, topics, languages], at) =>
    ambassadorRow({
      id: at + 1,
      title: `${first} ${last}`,
      person: personRow(at + 1, first, last),
      primaryCircle,
      office: place,
      primaryRole: role,
      topics: topics.split(';') as Ambassador['topics'],
      languages: languages.split(';') as Ambassador['languages']
    })
);

/** Everybody the questions are asked about. */
export const askedPeople: PeopleAndPlaces = {
  ambassadors: askedAmbassadors,
  circles: circleTree(askedCircles),
  offices: askedOffices
};
