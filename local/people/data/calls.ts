import type { VisitorKey } from '../../http.ts';
import type { Names, Spoken } from '../model.ts';

/** A wave of volunteers as its call announced it. Days are of the calendar, or counted from today. */
export interface PlannedCall {
  readonly names: Names;
  readonly cohort: string;
  readonly opens: string | number;
  readonly closes: string | number;
  readonly target: number;
}

/** Three that are over, with the cohorts of the ambassadors word for word. */
export const pastCalls: readonly PlannedCall[] = [
  {
    names: {
      fr: 'Les premiers Digital Ambassadors',
      nl: 'De eerste Digital Ambassadors',
      en: 'The first Digital Ambassadors',
      de: 'Die ersten Digital Ambassadors'
    },
    cohort: 'Vague 1 – printemps 2022',
    opens: '2022-03-07',
    closes: '2022-04-15',
    target: 40
  },
  {
    names: {
      fr: 'Un questionnaire, trente volontaires',
      nl: 'Eén vragenlijst, dertig vrijwilligers',
      en: 'A questionnaire, thirty volunteers',
      de: 'Ein Fragebogen, dreißig Freiwillige'
    },
    cohort: 'Questionnaire 2023',
    opens: '2023-01-16',
    closes: '2023-03-31',
    target: 30
  },
  {
    names: {
      fr: 'EASYPAY rejoint le réseau',
      nl: 'EASYPAY sluit zich aan bij het netwerk',
      en: 'EASYPAY joins the network',
      de: 'EASYPAY kommt ins Netzwerk'
    },
    cohort: 'EASYPAY 2024',
    opens: '2024-02-05',
    closes: '2024-04-30',
    target: 40
  }
];

/** The one that is open; its cohort is that of the year in which it closes, and one more. */
export const openCall: Omit<PlannedCall, 'cohort'> = {
  names: {
    fr: '30 personnes de plus pour aider leurs collègues',
    nl: '30 mensen meer om hun collega’s te helpen',
    en: '30 more people to help their colleagues',
    de: '30 Personen mehr, die anderen helfen'
  },
  opens: -14,
  closes: 21,
  target: 30
};

/** Somebody who applies: a visitor, somebody whose role ended, or anybody of a circle. */
export interface PlannedApplication {
  readonly by: VisitorKey | { readonly circle: string } | 'former';
  readonly daysAgo: number;
  /** Conditions that are answered by _not yet_. */
  readonly notYet?: readonly ('Affinity' | 'WillToDevelop' | 'Availability')[];
  readonly words?: string;
  readonly topics: readonly string[];
  readonly languages: readonly Spoken[];
  readonly manager?: false;
  readonly consent?: false;
}

/** In the order in which they came. */
export const plannedApplications: readonly PlannedApplication[] = [
  {
    by: { circle: 'HRC' },
    daysAgo: 12,
    words: 'Je ne sais pas tout, mais mes collègues viennent déjà me voir.',
    topics: ['Teams', 'Excel'],
    languages: ['FR', 'NL']
  },
  {
    by: { circle: 'LEG-KNOW' },
    daysAgo: 11,
    words: 'Ik help graag, vooral met Planner.',
    topics: ['Planner', 'Teams', 'Forms'],
    languages: ['NL', 'EN']
  },
  { by: 'former', daysAgo: 9, words: 'Je reviens\u202f!', topics: ['Outlook', 'Teams'], languages: ['FR'] },
  {
    by: { circle: 'HRC' },
    daysAgo: 6,
    notYet: ['Availability'],
    topics: ['Outlook', 'OneDrive', 'Teams'],
    languages: ['FR'],
    manager: false
  },
  { by: { circle: 'PAY-SME' }, daysAgo: 5, topics: ['Excel', 'Power BI'], languages: ['FR'] },
  {
    by: { circle: 'SALES' },
    daysAgo: 4,
    words: 'D’abord une conversation, s’il vous plaît.',
    topics: ['SharePoint'],
    languages: ['FR', 'DE'],
    consent: false
  },
  {
    by: 'contributor',
    daysAgo: 2,
    words: 'Former, c’est déjà mon métier.',
    topics: ['Teams', 'Planner'],
    languages: ['FR', 'NL']
  }
];
