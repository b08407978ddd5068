import { choice, choices, number, text, user } from './columns';
import { spokenKeys, topicKeys } from './keys';
import { list } from './list';

/** Wishes for individual coaching, for a slot or without one. Personal: the person and the handlers read them, nobody else. */
export const coachingRequests = list({
  url: 'Lists/CoachingRequests',
  since: '1.1.0',
  title: { fr: 'Demandes de coaching', nl: 'Coachingaanvragen', en: 'Coaching requests', de: 'Coaching-Anfragen' },
  description: {
    fr: 'Les demandes de coaching individuel, visibles de la personne et de l’équipe de coaching.',
    nl: 'De aanvragen voor individuele coaching, zichtbaar voor de persoon en het coachingteam.',
    en: 'Requests for one-to-one coaching, seen by the person and the coaching team.',
    de: 'Die Anfragen nach Einzelcoaching, sichtbar für die Person und das Coaching-Team.'
  },
  titleLabel: { fr: 'Sujet', nl: 'Onderwerp', en: 'Subject', de: 'Thema' },
  kind: 'privateOwnRows',
  whose: [
    { by: 'author', erasing: 'deletes' },
    { by: 'number', column: 'PersonUser', erasing: 'deletes' },
    { by: 'person', column: 'Tell', erasing: 'tells' }
  ],
  kept: { days: 30, from: [{ list: 'Lists/Sessions', through: 'SessionId', column: 'StartsOn' }, 'Created'] },
  device: 'never',
  choiceWords: 'keys',
  imported: 'never',
  exported: false,
  startingRows: 'none',
  group: 'sessions',
  columns: {
    SessionId: number({
      label: { fr: 'Créneau (id)', nl: 'Moment (id)', en: 'Slot (id)', de: 'Zeit (ID)' },
      indexed: true,
      decimals: 0
    }),
    PersonUser: number({
      label: { fr: 'Personne (id)', nl: 'Persoon (id)', en: 'Person (id)', de: 'Person (ID)' },
      indexed: true,
      decimals: 0
    }),
    Topics: choices({
      label: { fr: 'Sujets', nl: 'Onderwerpen', en: 'Topics', de: 'Themen' },
      choices: topicKeys,
      fillIn: true
    }),
    Language: choice({ label: { fr: 'Langue', nl: 'Taal', en: 'Language', de: 'Sprache' }, choices: spokenKeys }),
    Wish: text({ label: { fr: 'Quand', nl: 'Wanneer', en: 'When', de: 'Wann' } }),
    Tell: user({ label: { fr: 'À prévenir', nl: 'Te verwittigen', en: 'Tell', de: 'Zu benachrichtigen' } })
  },
  onQuickLaunch: false,
  views: [
    {
      title: { fr: 'Les plus récentes', nl: 'Nieuwste eerst', en: 'Newest first', de: 'Neueste zuerst' },
      columns: ['LinkTitle', 'SessionId', 'Topics', 'Wish', 'Tell', 'Author', 'Created'],
      orderBy: 'ID'
    }
  ]
});
