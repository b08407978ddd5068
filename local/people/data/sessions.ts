import type { VisitorKey } from '../../http.ts';
import type { Names, Spoken } from '../model.ts';
import type { ContactKey } from '../fillContacts.ts';

type SessionKind = 'Coach hour' | 'Half-day' | 'Workshop' | 'Pilot' | 'Training' | 'Welcome day' | 'Coaching';

/** A session as it is written down: its day by the week from the one of the story, times by the clock on the wall. */
export interface PlannedSession {
  readonly kind: SessionKind;
  readonly names: Names;
  /** Weeks from the one of today, and the day in it: 1 is Monday. */
  readonly week: number;
  readonly day: number;
  readonly from: string;
  readonly to: string;
  /** Ends so many days later. */
  readonly days?: number;
  /** Absent: in Teams alone. */
  readonly place?: string;
  /** There is a Teams meeting. */
  readonly online?: boolean;
  /** Absent: as many as come. */
  readonly capacity?: number;
  readonly audience?: 'Everyone' | 'Ambassador' | 'Starter';
  readonly topics: readonly string[];
  readonly language: Spoken;
  readonly module?: string;
  readonly host: ContactKey;
  /** How many register; the visitors among them, and after how many others. */
  readonly asked: number;
  readonly visitors?: Readonly<Partial<Record<VisitorKey, number>>>;
  /** Registration begins so many days from today, and ends so many days before the start. */
  readonly opensIn?: number;
  readonly closesBefore?: number;
  /** What the organiser did before it took place. */
  readonly state?: 'Closed' | 'Cancelled' | 'Moved';
  /** Title of the question that was voted. */
  readonly voted?: string;
  readonly summary?: string;
  /** One person registered and edited the row; one withdrew. */
  readonly edited?: boolean;
  readonly withdrawn?: boolean;
}

const names = (fr: string, nl: string, en: string, de: string): Names => ({ fr, nl, en, de });

const coachHour = (subject: Names): Names =>
  names(
    `Heure du coach\u202f: ${subject.fr}`,
    `Coachuur: ${subject.nl}`,
    `Coach hour: ${subject.en}`,
    `Coach-Stunde: ${subject.de}`
  );

const subjects: readonly (readonly [topic: string, names: Names])[] = [
  ['Teams', names('ranger ses équipes', 'teams opruimen', 'tidying up your teams', 'Teams aufräumen')],
  ['OneDrive', names('partager sans se perdre', 'delen met overzicht', 'sharing with care', 'richtig teilen')],
  ['Outlook', names('une boîte vide le vendredi', 'een lege mailbox', 'an empty inbox', 'ein leeres Postfach')],
  ['Excel', names('les tableaux croisés', 'draaitabellen', 'pivot tables', 'Pivot-Tabellen')],
  ['Planner', names('suivre à plusieurs', 'samen opvolgen', 'tracking together', 'gemeinsam nachhalten')],
  ['Copilot', names('résumer une réunion', 'een vergadering samenvatten', 'meeting recaps', 'Meetings zusammenfassen')],
  ['Forms', names('une enquête utile', 'een nuttige bevraging', 'a useful survey', 'eine nützliche Umfrage')],
  ['Security', names('repérer un faux message', 'valse mails herkennen', 'spotting phishing', 'Phishing erkennen')],
  ['SharePoint', names('une page qui se lit', 'een leesbare pagina', 'a page people read', 'lesbare Seiten')],
  ['OneNote', names('un carnet commun', 'een gedeeld notitieblok', 'a shared notebook', 'ein gemeinsames Notizbuch')],
  ['PowerPoint', names('dix diapositives', 'tien dia’s', 'ten slides', 'zehn Folien')],
  ['Power BI', names('lire un rapport', 'een rapport lezen', 'reading a report', 'einen Bericht lesen')]
];

const held = (subject: Names): string =>
  `Merci à toutes et à tous. Retenu\u202f: ${subject.fr}, trois gestes à montrer.`;

const coachHours: readonly PlannedSession[] = Array.from({ length: 25 }, (_none, at): PlannedSession => {
  const [topic, subject] = subjects[at % subjects.length]!;
  return {
    kind: 'Coach hour',
    names: coachHour(subject),
    week: 2 * at - 50,
    day: 4,
    from: '12:00',
    to: '13:00',
    online: true,
    capacity: 20,
    topics: [topic],
    language: at % 3 === 2 ? 'NL' : 'FR',
    host: 'coach',
    asked: 9 + ((at * 5) % 14),
    ...(at > 20 ? { visitors: { editor: 2 } } : {}),
    summary: held(subject)
  };
});

const halfDayNames = names(
  'Demi-journée de la communauté',
  'Halve dag van de community',
  'Community half-day',
  'Halber Tag der Community'
);

const halfDays = [-48, -39, -30, -21, -12, -4].map((week, at): PlannedSession => ({
  kind: 'Half-day',
  names: halfDayNames,
  week,
  day: 4,
  from: '13:30',
  to: '17:00',
  place: at % 2 === 0 ? 'Bruxelles, salle Meuse' : 'Gent, zaal Leie',
  audience: 'Ambassador',
  topics: ['Teams', 'Copilot'],
  language: at % 2 === 0 ? 'FR' : 'NL',
  host: 'comm',
  asked: 24 + at * 3,
  visitors: { editor: 1 },
  summary: 'Nouveautés de Microsoft 365, échanges par cercle et remise des badges.'
}));

const welcomeNames = names(
  'L’informatique à la journée d’accueil',
  'IT op de onthaaldag',
  'IT at the welcome day',
  'IT am Willkommenstag'
);

const welcomeDays = [-47, -43, -38, -34, -29, -25, -16, -12, -7, -3].map((week, at): PlannedSession => ({
  kind: 'Welcome day',
  names: welcomeNames,
  week,
  day: 3,
  from: '10:30',
  to: '12:00',
  place: 'Bruxelles, salle Sambre',
  audience: 'Starter',
  topics: ['Teams', 'OneDrive', 'Security'],
  language: at % 2 === 0 ? 'FR' : 'NL',
  host: 'owner',
  asked: 6 + (at % 5),
  summary: 'Compte, double authentification, OneDrive et votre Digital Ambassador.'
}));

const workshopNames = names(
  'Atelier Excel\u202f: Power Query pas à pas',
  'Workshop Excel: Power Query stap voor stap',
  'Excel workshop: Power Query step by step',
  'Excel-Workshop: Power Query Schritt für Schritt'
);

const workshops = [-45, -36, -27, -18, -10, -5].map((week, at): PlannedSession => ({
  kind: 'Workshop',
  names: workshopNames,
  week,
  day: 1,
  from: '09:00',
  to: '12:00',
  place: 'Namur, salle Citadelle',
  capacity: 12,
  topics: ['Excel'],
  language: 'FR',
  host: 'expert2',
  asked: 10 + at,
  ...(week === -5 ? { visitors: { colleague: 3 } } : {}),
  summary: 'Importer, nettoyer, actualiser. Le fichier d’exercices est dans l’espace Teams.'
}));

const pilotNames = names(
  'Pilote\u202f: Copilot dans les dossiers de paie',
  'Pilot: Copilot in loondossiers',
  'Pilot: Copilot in payroll files',
  'Pilot: Copilot in Lohnakten'
);

const pilots = [-33, -14, -6].map((week): PlannedSession => ({
  kind: 'Pilot',
  names: pilotNames,
  week,
  day: 5,
  from: '10:00',
  to: '11:30',
  online: true,
  capacity: 15,
  topics: ['Copilot', 'Security'],
  language: 'FR',
  host: 'owner',
  asked: 13,
  ...(week === -6 ? { visitors: { starter: 4, colleague: 7 } } : {}),
  summary: 'Douze remarques transmises à l’IT, deux corrections prévues.'
}));

const trainingNames = names(
  'Formation Forms\u202f: de la question au résultat',
  'Opleiding Forms: van vraag tot resultaat',
  'Forms training: from question to result',
  'Forms-Schulung: von der Frage zum Ergebnis'
);

const trainings = [-41, -31, -20, -9].map((week, at): PlannedSession => ({
  kind: 'Training',
  names: trainingNames,
  week,
  day: 4,
  from: '10:00',
  to: '11:00',
  online: true,
  capacity: 25,
  topics: ['Forms'],
  language: at % 2 === 0 ? 'FR' : 'NL',
  host: 'learning',
  asked: 12 + at,
  summary: 'Enregistrement et questions-réponses dans le catalogue.'
}));

/** What comes, in the order of its days. */
const coming: readonly PlannedSession[] = [
  {
    // Full, with people waiting; one row was edited, one person withdrew.
    kind: 'Coach hour',
    names: coachHour(
      names(
        'écrire une bonne consigne pour Copilot',
        'een goede opdracht voor Copilot schrijven',
        'writing a good prompt for Copilot',
        'gute Anweisungen für Copilot schreiben'
      )
    ),
    week: 0,
    day: 4,
    from: '12:00',
    to: '13:00',
    online: true,
    capacity: 20,
    topics: ['Copilot'],
    language: 'FR',
    host: 'coach',
    asked: 24,
    visitors: { editor: 5 },
    voted: 'Écrire une bonne consigne pour Copilot quand on traite des dossiers de paie',
    edited: true,
    withdrawn: true
  },
  {
    // Closed: who has a place is fixed.
    kind: 'Workshop',
    names: workshopNames,
    week: 1,
    day: 2,
    from: '09:00',
    to: '12:00',
    place: 'Bruxelles, salle Dyle',
    capacity: 12,
    topics: ['Excel'],
    language: 'FR',
    host: 'expert2',
    asked: 15,
    visitors: { colleague: 3, reader: 13 },
    closesBefore: 9,
    state: 'Closed'
  },
  {
    // As many as come.
    kind: 'Welcome day',
    names: welcomeNames,
    week: 1,
    day: 3,
    from: '10:30',
    to: '12:00',
    place: 'Bruxelles, salle Sambre',
    audience: 'Starter',
    topics: ['Teams', 'OneDrive', 'Security'],
    language: 'FR',
    host: 'owner',
    asked: 9,
    visitors: { starter: 4 }
  },
  {
    kind: 'Training',
    names: trainingNames,
    week: 1,
    day: 4,
    from: '10:00',
    to: '11:00',
    online: true,
    capacity: 25,
    topics: ['Forms'],
    language: 'NL',
    host: 'learning',
    asked: 8,
    visitors: { reader: 2 }
  },
  {
    kind: 'Coach hour',
    names: coachHour(
      names(
        'Power Query pour ceux qui en ont peur',
        'Power Query zonder schrik',
        'Power Query without fear',
        'Power Query ohne Angst'
      )
    ),
    week: 2,
    day: 4,
    from: '12:00',
    to: '13:00',
    online: true,
    capacity: 20,
    topics: ['Excel'],
    language: 'FR',
    host: 'coach',
    asked: 11,
    // A colleague who is no ambassador is not counted.
    visitors: { colleague: 4 },
    voted: 'Power Query pour ceux qui ont peur de Power Query'
  },
  {
    kind: 'Workshop',
    names: names(
      'Atelier\u202f: la réunion hybride',
      'Workshop: hybride vergaderen',
      'Workshop: the hybrid meeting',
      'Workshop: hybride Besprechungen'
    ),
    week: 2,
    day: 3,
    from: '14:00',
    to: '16:00',
    place: 'Namur, salle Citadelle',
    capacity: 10,
    topics: ['Teams'],
    language: 'FR',
    host: 'coach',
    asked: 6,
    visitors: { colleague: 1 },
    state: 'Cancelled',
    summary: 'La salle est en travaux jusqu’en janvier. Une nouvelle date sera proposée.'
  },
  {
    kind: 'Pilot',
    names: pilotNames,
    week: 3,
    day: 2,
    from: '10:00',
    to: '11:30',
    online: true,
    capacity: 15,
    topics: ['Copilot', 'Security'],
    language: 'FR',
    host: 'owner',
    asked: 8,
    visitors: { starter: 2, reader: 5 },
    state: 'Moved'
  },
  {
    // One place left.
    kind: 'Training',
    names: names(
      'Formation OneDrive\u202f: partager et retrouver',
      'Opleiding OneDrive: delen en terugvinden',
      'OneDrive training: sharing and finding',
      'OneDrive-Schulung: teilen und wiederfinden'
    ),
    week: 3,
    day: 3,
    from: '09:30',
    to: '10:30',
    online: true,
    capacity: 8,
    topics: ['OneDrive'],
    language: 'FR',
    host: 'learning',
    asked: 7
  },
  ...([6, 8] as const).map((week): PlannedSession => ({
    // Registration has not begun.
    kind: 'Coach hour',
    names: names('Heure du coach', 'Coachuur', 'Coach hour', 'Coach-Stunde'),
    week,
    day: 4,
    from: '12:00',
    to: '13:00',
    online: true,
    capacity: 20,
    topics: [],
    language: week === 6 ? 'NL' : 'FR',
    host: 'coach',
    asked: 0,
    opensIn: 7 * (week - 3)
  })),
  {
    kind: 'Half-day',
    names: halfDayNames,
    week: 7,
    day: 4,
    from: '13:30',
    to: '17:00',
    place: 'Bruxelles, salle Meuse',
    audience: 'Ambassador',
    topics: ['Teams', 'Copilot'],
    language: 'FR',
    host: 'comm',
    asked: 18,
    visitors: { editor: 0 }
  },
  {
    // Over two days.
    kind: 'Workshop',
    names: names(
      'Deux jours Power Platform',
      'Twee dagen Power Platform',
      'Two days of Power Platform',
      'Zwei Tage Power Platform'
    ),
    week: 9,
    day: 1,
    from: '09:00',
    to: '16:00',
    days: 1,
    place: 'Liège, salle Ourthe',
    capacity: 16,
    topics: ['Power BI', 'Forms'],
    language: 'FR',
    host: 'expert',
    asked: 5
  }
];

/** A year of sessions: some fifty that took place, and what comes. */
export const plannedSessions: readonly PlannedSession[] = [
  ...coachHours,
  ...halfDays,
  ...welcomeDays,
  ...workshops,
  ...pilots,
  ...trainings,
  ...coming
];

/** A slot of individual coaching, or a wish without one, and who asks for it. */
export interface PlannedCoaching {
  /** Days from today to the slot; absent: a wish. */
  readonly inDays?: number;
  readonly from?: string;
  readonly host: ContactKey;
  /** Who asks, in their order; each with a subject, its topics and when it suits. */
  readonly asks: readonly {
    readonly by: VisitorKey | 'col1' | 'col2';
    readonly subject: string;
    readonly topics: readonly string[];
    readonly language: Spoken;
    readonly wish?: string;
    readonly daysAgo: number;
  }[];
  /** The first one has it. */
  readonly taken?: boolean;
}

export const plannedCoaching: readonly PlannedCoaching[] = [
  {
    inDays: 3,
    from: '14:00',
    host: 'expert',
    taken: true,
    asks: [
      { by: 'starter', subject: 'Mes premiers rapports Power BI', topics: ['Power BI'], language: 'FR', daysAgo: 6 }
    ]
  },
  {
    inDays: 8,
    from: '10:00',
    host: 'coach',
    asks: [
      {
        by: 'col1',
        subject: 'Préparer une réunion d’équipe dans Teams',
        topics: ['Teams'],
        language: 'FR',
        daysAgo: 5
      },
      { by: 'reader', subject: 'Planner voor ons kantoor', topics: ['Planner'], language: 'NL', daysAgo: 2 }
    ]
  },
  { inDays: 10, from: '15:30', host: 'coach', asks: [] },
  { inDays: 15, from: '09:00', host: 'expert', asks: [] },
  {
    host: 'expert2',
    asks: [
      {
        by: 'colleague',
        subject: 'Un tableau de suivi des primes',
        topics: ['Excel'],
        language: 'FR',
        wish: 'Le mardi ou le jeudi matin',
        daysAgo: 4
      }
    ]
  },
  {
    host: 'coach',
    asks: [
      {
        by: 'col2',
        subject: 'Copilot in mijn dagelijks werk',
        topics: ['Copilot'],
        language: 'NL',
        wish: 'Liefst na 15 uur',
        daysAgo: 9
      }
    ]
  }
];
