// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { sessions as declared } from '..';
import type { Reading } from '../list';
import { spoken, topics } from '../topics';

export const sessions: Reading<typeof declared> = {
  url: 'Lists/Sessions',
  keptAs: '1c0uf8k',
  columns: {
    NameFr: { kind: 'text' },
    NameNl: { kind: 'text' },
    NameEn: { kind: 'text' },
    NameDe: { kind: 'text' },
    Kind: {
      kind: 'choice',
      choices: {
        'Coach hour': { fr: 'Heure du coach', nl: 'Coachuur', en: 'Coach hour', de: 'Coach-Stunde' },
        'Half-day': { fr: 'Demi-journée', nl: 'Halve dag', en: 'Half-day', de: 'Halber Tag' },
        Workshop: { fr: 'Atelier', nl: 'Workshop', en: 'Workshop', de: 'Workshop' },
        Pilot: { fr: 'Pilote', nl: 'Pilot', en: 'Pilot', de: 'Pilot' },
        Training: { fr: 'Formation', nl: 'Opleiding', en: 'Training', de: 'Schulung' },
        'Welcome day': { fr: 'Journée d’accueil', nl: 'Onthaaldag', en: 'Welcome day', de: 'Willkommenstag' },
        Coaching: { fr: 'Coaching individuel', nl: 'Individuele coaching', en: 'Coaching', de: 'Einzelcoaching' }
      }
    },
    StartsOn: { kind: 'instant' },
    EndsOn: { kind: 'instant' },
    Place: { kind: 'text' },
    MeetingUrl: { kind: 'url' },
    Capacity: { kind: 'number' },
    Audience: {
      kind: 'choices',
      choices: {
        Starter: { fr: 'Arrivée récente', nl: 'Starters', en: 'Starter', de: 'Neue' },
        Everyone: { fr: 'Tout le monde', nl: 'Iedereen', en: 'Everyone', de: 'Alle' },
        Ambassador: {
          fr: 'Digital Ambassadors',
          nl: 'Digital Ambassadors',
          en: 'Digital Ambassador',
          de: 'Digital Ambassadors',
          former: ['Ambassadors']
        }
      }
    },
    Topics: { kind: 'choices', choices: topics },
    Language: { kind: 'choice', choices: spoken },
    ModuleKey: { kind: 'text' },
    Host: { kind: 'user' },
    RegistrationFrom: { kind: 'instant' },
    RegistrationUntil: { kind: 'instant' },
    State: {
      kind: 'choice',
      choices: {
        Planned: { fr: 'Prévue', nl: 'Gepland', en: 'Planned', de: 'Geplant' },
        Closed: { fr: 'Inscriptions clôturées', nl: 'Inschrijvingen afgesloten', en: 'Closed', de: 'Geschlossen' },
        Held: { fr: 'A eu lieu', nl: 'Doorgegaan', en: 'Held', de: 'Durchgeführt' },
        Cancelled: { fr: 'Annulée', nl: 'Geannuleerd', en: 'Cancelled', de: 'Abgesagt' }
      },
      initially: 'Planned'
    },
    QuestionId: { kind: 'number' },
    TakenRow: { kind: 'number' },
    InRows: { kind: 'note' },
    Summary: { kind: 'note' }
  }
};
