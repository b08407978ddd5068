import { number } from './columns';
import { list } from './list';

/** Who wishes a place in a session, a row for each; who has one follows from the rows in their order. No free text stands here. */
export const registrations = list({
  url: 'Lists/Registrations',
  since: '1.1.0',
  title: { fr: 'Inscriptions', nl: 'Inschrijvingen', en: 'Registrations', de: 'Anmeldungen' },
  description: {
    fr: 'Les inscriptions aux sessions, une ligne par personne. Une ligne modifiée ne compte plus.',
    nl: 'De inschrijvingen voor sessies, één rij per persoon. Een gewijzigde rij telt niet meer.',
    en: 'Registrations for sessions, one row per person. An edited row no longer counts.',
    de: 'Die Anmeldungen zu Terminen, eine Zeile pro Person. Eine geänderte Zeile zählt nicht mehr.'
  },
  titleLabel: { fr: 'Remarque', nl: 'Opmerking', en: 'Remark', de: 'Bemerkung' },
  titleOptional: true,
  titleShown: false,
  kind: 'publicOwnRows',
  whose: [
    { by: 'author', erasing: 'deletes' },
    { by: 'number', column: 'PersonUser', erasing: 'deletes' }
  ],
  kept: { days: 60, from: [{ list: 'Lists/Sessions', through: 'SessionId', column: 'StartsOn' }, 'Created'] },
  device: 'remembered',
  choiceWords: 'keys',
  imported: 'never',
  exported: true,
  startingRows: 'none',
  group: 'sessions',
  columns: {
    SessionId: number({
      label: { fr: 'Session (id)', nl: 'Sessie (id)', en: 'Session (id)', de: 'Termin (ID)' },
      indexed: true,
      decimals: 0
    }),
    PersonUser: number({
      label: { fr: 'Personne (id)', nl: 'Persoon (id)', en: 'Person (id)', de: 'Person (ID)' },
      indexed: true,
      decimals: 0
    })
  },
  onQuickLaunch: false,
  views: [
    {
      title: { fr: 'Les plus récentes', nl: 'Nieuwste eerst', en: 'Newest first', de: 'Neueste zuerst' },
      columns: ['SessionId', 'Author', 'Created'],
      orderBy: 'ID'
    }
  ]
});
