import { choice, choices, url, user, yesNo } from './columns';
import { list } from './list';
import { spoken, topics } from './topics';

/** Who can be turned to beside the Digital Ambassadors: the coach, experts, IT. */
export const contacts = list({
  url: 'Lists/Contacts',
  since: '1.1.0',
  title: { fr: 'Contacts', nl: 'Contactpersonen', en: 'Contacts', de: 'Ansprechpersonen' },
  description: {
    fr: 'Le coach, les spécialistes et l’IT\u202f: à qui une question peut aussi être passée.',
    nl: 'De coach, experts en IT: aan wie een vraag ook doorgegeven kan worden.',
    en: 'The coach, experts and IT: who else a question can be passed to.',
    de: 'Coach, Fachleute und IT: an wen eine Frage auch weitergegeben werden kann.'
  },
  titleLabel: { fr: 'Nom affiché', nl: 'Weergavenaam', en: 'Display name', de: 'Anzeigename' },
  kind: 'curated',
  whose: [{ by: 'person', column: 'Person', titled: true, erasing: 'recycles' }],
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'site',
  imported: {
    knownBy: [
      ['Person', 'Kind'],
      ['Title', 'Kind']
    ]
  },
  exported: true,
  startingRows: 'none',
  group: 'questions',
  columns: {
    Person: user({ label: { fr: 'Personne', nl: 'Persoon', en: 'Person', de: 'Person' }, required: true }),
    Kind: choice({
      label: { fr: 'Rôle', nl: 'Rol', en: 'Role', de: 'Rolle' },
      choices: {
        Coach: { fr: 'Coach', nl: 'Coach', en: 'Coach', de: 'Coach' },
        Expert: { fr: 'Spécialiste', nl: 'Expert', en: 'Expert', de: 'Fachperson' },
        IT: { fr: 'IT', nl: 'IT', en: 'IT', de: 'IT' },
        Learning: { fr: 'Formation', nl: 'Opleiding', en: 'Learning', de: 'Weiterbildung' },
        Communication: { fr: 'Communication', nl: 'Communicatie', en: 'Communication', de: 'Kommunikation' }
      }
    }),
    Topics: choices({
      label: { fr: 'Sujets', nl: 'Onderwerpen', en: 'Topics', de: 'Themen' },
      choices: topics,
      fillIn: true
    }),
    Languages: choices({ label: { fr: 'Langues', nl: 'Talen', en: 'Languages', de: 'Sprachen' }, choices: spoken }),
    BookingsUrl: url({
      label: { fr: 'Page de réservation', nl: 'Boekingspagina', en: 'Bookings page', de: 'Buchungsseite' }
    }),
    Published: yesNo({
      label: { fr: 'Publié', nl: 'Gepubliceerd', en: 'Published', de: 'Veröffentlicht' },
      initially: true
    })
  },
  views: [
    {
      title: { fr: 'Par rôle', nl: 'Per rol', en: 'By role', de: 'Nach Rolle' },
      columns: ['LinkTitle', 'Person', 'Topics', 'Languages', 'Published'],
      orderBy: 'Title',
      groupBy: 'Kind'
    }
  ]
});
