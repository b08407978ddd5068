import { choice, choices, instant, note, number, text, url, user } from './columns';
import { titlesInEach } from './inEach';
import { list } from './list';
import { audiences, spoken, topics } from './topics';

/** What takes place: the coach's hours, half-days, workshops, pilots, welcome days, and the slots of individual coaching. */
export const sessions = list({
  url: 'Lists/Sessions',
  since: '1.1.0',
  title: { fr: 'Sessions', nl: 'Sessies', en: 'Sessions', de: 'Termine' },
  description: {
    fr: 'Les sessions du programme et les créneaux de coaching individuel.',
    nl: 'De sessies van het programma en de momenten voor individuele coaching.',
    en: 'The programme’s sessions and the slots for one-to-one coaching.',
    de: 'Die Termine des Programms und die Zeiten für Einzelcoaching.'
  },
  titleLabel: { fr: 'Titre', nl: 'Titel', en: 'Title', de: 'Titel' },
  kind: 'curated',
  whose: [{ by: 'person', column: 'Host', erasing: 'empties' }],
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'site',
  imported: 'never',
  exported: true,
  startingRows: 'none',
  group: 'sessions',
  columns: {
    ...titlesInEach,
    Kind: choice({
      label: { fr: 'Genre', nl: 'Soort', en: 'Kind', de: 'Art' },
      choices: {
        'Coach hour': { fr: 'Heure du coach', nl: 'Coachuur', en: 'Coach hour', de: 'Coach-Stunde' },
        'Half-day': { fr: 'Demi-journée', nl: 'Halve dag', en: 'Half-day', de: 'Halber Tag' },
        Workshop: { fr: 'Atelier', nl: 'Workshop', en: 'Workshop', de: 'Workshop' },
        Pilot: { fr: 'Pilote', nl: 'Pilot', en: 'Pilot', de: 'Pilot' },
        Training: { fr: 'Formation', nl: 'Opleiding', en: 'Training', de: 'Schulung' },
        'Welcome day': { fr: 'Journée d’accueil', nl: 'Onthaaldag', en: 'Welcome day', de: 'Willkommenstag' },
        Coaching: {
          fr: 'Coaching individuel',
          nl: 'Individuele coaching',
          en: 'Coaching',
          de: 'Einzelcoaching'
        }
      }
    }),
    StartsOn: instant({
      label: { fr: 'Début', nl: 'Begin', en: 'Starts on', de: 'Beginn' },
      required: true,
      indexed: true
    }),
    EndsOn: instant({ label: { fr: 'Fin', nl: 'Einde', en: 'Ends on', de: 'Ende' } }),
    Place: text({ label: { fr: 'Lieu', nl: 'Plaats', en: 'Place', de: 'Ort' } }),
    MeetingUrl: url({
      label: { fr: 'Réunion Teams', nl: 'Teams-vergadering', en: 'Teams meeting', de: 'Teams-Besprechung' }
    }),
    Capacity: number({
      label: { fr: 'Nombre de places', nl: 'Aantal plaatsen', en: 'Places', de: 'Plätze' },
      min: 0,
      decimals: 0
    }),
    Audience: choices({
      label: { fr: 'Pour qui', nl: 'Voor wie', en: 'Audience', de: 'Für wen' },
      choices: audiences
    }),
    Topics: choices({
      label: { fr: 'Sujets', nl: 'Onderwerpen', en: 'Topics', de: 'Themen' },
      choices: topics,
      fillIn: true
    }),
    Language: choice({ label: { fr: 'Langue', nl: 'Taal', en: 'Language', de: 'Sprache' }, choices: spoken }),
    ModuleKey: text({
      label: { fr: 'Clé du module', nl: 'Modulesleutel', en: 'Module key', de: 'Modulschlüssel' },
      maxLength: 100
    }),
    Host: user({ label: { fr: 'Animation', nl: 'Begeleiding', en: 'Host', de: 'Leitung' } }),
    RegistrationFrom: instant({
      label: { fr: 'Inscription dès le', nl: 'Inschrijven vanaf', en: 'Registration from', de: 'Anmeldung ab' }
    }),
    RegistrationUntil: instant({
      label: { fr: 'Inscription jusqu’au', nl: 'Inschrijven tot', en: 'Registration until', de: 'Anmeldung bis' }
    }),
    State: choice({
      label: { fr: 'État', nl: 'Status', en: 'State', de: 'Stand' },
      choices: {
        Planned: { fr: 'Prévue', nl: 'Gepland', en: 'Planned', de: 'Geplant' },
        Closed: { fr: 'Inscriptions clôturées', nl: 'Inschrijvingen afgesloten', en: 'Closed', de: 'Geschlossen' },
        Held: { fr: 'A eu lieu', nl: 'Doorgegaan', en: 'Held', de: 'Durchgeführt' },
        Cancelled: { fr: 'Annulée', nl: 'Geannuleerd', en: 'Cancelled', de: 'Abgesagt' }
      },
      initially: 'Planned'
    }),
    QuestionId: number({
      label: {
        fr: 'Sujet voté (id)',
        nl: 'Gekozen onderwerp (id)',
        en: 'Topic voted (id)',
        de: 'Gewähltes Thema (ID)'
      },
      decimals: 0
    }),
    TakenRow: number({
      label: {
        fr: 'Demande confirmée (id)',
        nl: 'Bevestigde aanvraag (id)',
        en: 'Request taken (id)',
        de: 'Bestätigte Anfrage (ID)'
      },
      decimals: 0
    }),
    InRows: note({
      label: {
        fr: 'Inscriptions retenues',
        nl: 'Vaste inschrijvingen',
        en: 'Registrations with a place',
        de: 'Anmeldungen mit Platz'
      },
      lines: 3
    }),
    Summary: note({ label: { fr: 'Résumé', nl: 'Samenvatting', en: 'Summary', de: 'Zusammenfassung' }, lines: 4 })
  },
  views: [
    {
      title: { fr: 'Par date', nl: 'Op datum', en: 'By date', de: 'Nach Datum' },
      columns: ['LinkTitle', 'Kind', 'StartsOn', 'EndsOn', 'Place', 'Host', 'Capacity', 'State'],
      orderBy: 'StartsOn'
    }
  ]
});
