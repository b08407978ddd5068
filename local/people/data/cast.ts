import type { Spoken } from '../model.ts';

/** Somebody of the story who is always there, beside the visitors: first name, last name, place, role. */
export interface CastMember {
  readonly first: string;
  readonly last: string;
  readonly circle: string;
  readonly office: string;
  readonly speaks: readonly Spoken[];
  readonly role: string;
  /** Absent: the dice choose. */
  readonly topics?: readonly string[];
  readonly about?: string;
  /** Days until the return; absent: not away. */
  readonly away?: number;
  /** Further circles; absent: the dice choose. */
  readonly others?: readonly string[];
}

/** Ambassadors with a part of their own: near a visitor, or with a name that tries the software. */
export const cast: readonly CastMember[] = [
  {
    first: 'Nathalie',
    last: 'Vandenbroucke',
    circle: 'AG-WAL',
    office: 'NAMUR',
    speaks: ['FR', 'NL'],
    role: 'Gestionnaire de dossiers senior',
    topics: ['Teams', 'Excel', 'Power Automate', 'Copilot'],
    about:
      'Je ne sais pas tout, mais je sais qui sait. Un Teams capricieux, un Excel qui rame : écrivez-moi, on regarde ensemble.'
  },
  {
    first: 'Mehdi',
    last: 'Ouali',
    circle: 'AG-WAL',
    office: 'NAMUR',
    speaks: ['FR', 'NL'],
    role: 'Gestionnaire de dossiers',
    topics: ['Teams', 'Excel', 'Power BI', 'OneDrive']
  },
  {
    first: 'Benoît',
    last: 'Lambrecht',
    circle: 'AG-WAL',
    office: 'NAMUR',
    speaks: ['FR'],
    role: 'Responsable d’agence',
    topics: ['Outlook', 'SharePoint', 'Security']
  },
  {
    first: 'Günter',
    last: 'Großmann',
    circle: 'AG-WAL',
    office: 'EUPEN',
    speaks: ['DE', 'FR'],
    role: 'Kundenbetreuung',
    topics: ['Teams', 'Word', 'Outlook'],
    about: 'Ich weiß nicht alles, aber ich weiß, wer es weiß. Dienstags bin ich in der Agentur.'
  },
  {
    first: 'Fatima',
    last: 'Benali',
    circle: 'AG-WAL',
    office: 'LIEGE',
    speaks: ['FR', 'EN'],
    role: 'Relation clientèle',
    topics: ['Copilot', 'PowerPoint', 'Forms']
  },
  {
    first: 'Karim',
    last: 'El Amrani',
    circle: 'PAY-SME',
    office: 'BRUSSELS-HQ',
    speaks: ['FR', 'NL', 'EN'],
    role: 'Gestionnaire de paie',
    topics: ['Teams', 'Outlook', 'Copilot'],
    about: 'Première semaine ou vingtième année : la question est toujours bonne. Je réponds en général avant midi.'
  },
  {
    first: 'Sofie',
    last: 'Verstraete',
    circle: 'PAY-SME',
    office: 'BRUSSELS-HQ',
    speaks: ['NL', 'FR'],
    role: 'Payrolladvies',
    topics: ['Teams', 'Excel', 'Planner']
  },
  {
    first: 'Wim',
    last: 'De Ridder',
    circle: 'AG-FLA',
    office: 'GENT',
    speaks: ['NL', 'FR'],
    role: 'Regionaal jurist',
    topics: ['Teams', 'OneDrive'],
    away: 8
  },
  {
    first: 'Nele',
    last: 'D’Haene',
    circle: 'AG-FLA',
    office: 'GENT',
    speaks: ['NL', 'EN'],
    role: 'Dossierbeheerder',
    topics: ['Outlook', 'Word', 'SharePoint'],
    about:
      'Liever samen even kijken dan drie keer heen en weer mailen. Op dinsdag zit ik op kantoor, spring gerust binnen.'
  },
  {
    first: 'Jeroen',
    last: 'Claeys',
    circle: 'IT-WORK',
    office: 'GENT',
    speaks: ['NL', 'EN', 'FR'],
    role: 'Projectleiding samenwerking',
    topics: ['Teams', 'Power Automate', 'Security'],
    others: ['IT', 'COMM']
  },
  {
    first: 'Greet',
    last: '’t Kindt',
    circle: 'FACILITY',
    office: 'BRUSSELS-HQ',
    speaks: ['NL', 'FR'],
    role: 'Aankoop',
    topics: ['Outlook', 'Forms'],
    away: 40
  },
  {
    first: 'Anne-Sophie',
    last: 'de Wouters d’Oplinter',
    circle: 'HRC-REW',
    office: 'WAVRE',
    speaks: ['FR', 'EN'],
    role: 'Conseil en rémunération',
    others: ['HRC']
  },
  {
    first: 'Élodie',
    last: 'Dupont-Lejeune',
    circle: 'SELFEMP',
    office: 'CHARLEROI',
    speaks: ['FR'],
    role: 'Guichet d’entreprises'
  },
  {
    first: 'Françoise',
    last: 'Lecœur',
    circle: 'LEG-ADV',
    office: 'BRUSSELS-HQ',
    speaks: ['FR', 'NL'],
    role: 'Juriste en droit social',
    others: ['LEG-KNOW']
  },
  {
    first: 'Ayşe',
    last: 'Yıldırım',
    circle: 'AG-BRU',
    office: 'ANDERLECHT',
    speaks: ['FR', 'NL', 'EN'],
    role: 'Gestionnaire de dossiers'
  },
  {
    first: 'Ilse',
    last: 'Van Dijck',
    circle: 'EP-PAY',
    office: 'MECHELEN',
    speaks: ['NL', 'FR'],
    role: 'Senior payrollbeheerder'
  },
  {
    first: 'Małgorzata',
    last: 'Wójcik',
    circle: 'EP-SOFT',
    office: 'NIVELLES',
    speaks: ['FR', 'EN'],
    role: 'Test et qualité logicielle'
  },
  {
    first: 'Jan',
    last: 'Peeters',
    circle: 'PAY-CORP',
    office: 'ANTWERPEN',
    speaks: ['NL', 'FR'],
    role: 'Payrollspecialist'
  },
  { first: 'Jan', last: 'Peeters', circle: 'EP-CARE', office: 'GENT', speaks: ['NL'], role: 'Klantenondersteuning' }
];
