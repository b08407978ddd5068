import { choice, choices, note, number, text, user } from './columns';
import { list } from './list';
import { asKeys, spokenKeys, topicKeys } from './keys';

/** What colleagues ask, tell IT, or wish for the coach's hour. Everybody reads; each changes only rows of their own. */
export const questions = list({
  url: 'Lists/Questions',
  since: '1.1.0',
  title: { fr: 'Questions', nl: 'Vragen', en: 'Questions', de: 'Fragen' },
  description: {
    fr: 'Les questions posées aux Digital Ambassadors, à l’IT ou pour l’heure du coach.',
    nl: 'De vragen aan de Digital Ambassadors, aan IT of voor het coachuur.',
    en: 'Questions to the Digital Ambassadors, to IT or for the coach’s hour.',
    de: 'Fragen an die Digital Ambassadors, an die IT oder für die Coach-Stunde.'
  },
  titleLabel: { fr: 'Question', nl: 'Vraag', en: 'Question', de: 'Frage' },
  kind: 'publicOwnRows',
  whose: [
    { by: 'author', erasing: 'deletes' },
    { by: 'number', column: 'AskerUser', erasing: 'deletes' },
    { by: 'person', column: 'Asked', erasing: 'tells' },
    { by: 'number', column: 'AskedUser', erasing: 'tells' }
  ],
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'keys',
  imported: 'never',
  exported: true,
  startingRows: 'none',
  group: 'questions',
  columns: {
    Details: note({ label: { fr: 'Détails', nl: 'Details', en: 'Details', de: 'Einzelheiten' }, lines: 4 }),
    Kind: choice({
      label: { fr: 'Genre', nl: 'Soort', en: 'Kind', de: 'Art' },
      choices: asKeys(['Question', 'Feedback', 'Topic']),
      initially: 'Question',
      indexed: true
    }),
    Topics: choices({
      label: { fr: 'Sujets', nl: 'Onderwerpen', en: 'Topics', de: 'Themen' },
      choices: topicKeys,
      fillIn: true
    }),
    Language: choice({ label: { fr: 'Langue', nl: 'Taal', en: 'Language', de: 'Sprache' }, choices: spokenKeys }),
    CircleKey: text({
      label: { fr: 'Clé du cercle', nl: 'Cirkelsleutel', en: 'Circle key', de: 'Kreisschlüssel' },
      indexed: true,
      maxLength: 100
    }),
    Asked: user({ label: { fr: 'Posée à', nl: 'Gesteld aan', en: 'Asked', de: 'Gefragt' } }),
    AskerUser: number({
      label: { fr: 'Demandé par (id)', nl: 'Gesteld door (id)', en: 'Asker (id)', de: 'Gefragt von (ID)' },
      indexed: true,
      decimals: 0
    }),
    AskedUser: number({
      label: { fr: 'Posée à (id)', nl: 'Gesteld aan (id)', en: 'Asked (id)', de: 'Gefragt (ID)' },
      indexed: true,
      decimals: 0
    }),
    ModuleKey: text({
      label: { fr: 'Clé du module', nl: 'Modulesleutel', en: 'Module key', de: 'Modulschlüssel' },
      maxLength: 100
    }),
    SessionId: number({
      label: { fr: 'Session (id)', nl: 'Sessie (id)', en: 'Session (id)', de: 'Termin (ID)' },
      decimals: 0
    }),
    PostKey: text({
      label: { fr: 'Clé d’envoi', nl: 'Verzendsleutel', en: 'Post key', de: 'Sendeschlüssel' },
      unique: true,
      maxLength: 100
    })
  },
  views: [
    {
      title: { fr: 'Les plus récentes', nl: 'Nieuwste eerst', en: 'Newest first', de: 'Neueste zuerst' },
      columns: ['LinkTitle', 'Kind', 'Topics', 'Language', 'Asked', 'Author', 'Created'],
      orderBy: 'ID'
    }
  ]
});
