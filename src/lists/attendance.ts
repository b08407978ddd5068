import { choice, number, text, user } from './columns';
import { asKeys } from './keys';
import { list } from './list';

/** Who came to a session. Handlers alone read and write it: it is copied from the places at closing. */
export const attendance = list({
  url: 'Lists/Attendance',
  since: '1.1.0',
  title: { fr: 'Présences', nl: 'Aanwezigheden', en: 'Attendance', de: 'Teilnahme' },
  description: {
    fr: 'Qui a participé à chaque session. Visible des seules personnes qui gèrent le programme.',
    nl: 'Wie aan elke sessie deelnam. Alleen zichtbaar voor wie het programma beheert.',
    en: 'Who attended each session. Only those who handle the programme see it.',
    de: 'Wer an welchem Termin teilgenommen hat. Nur für die, die das Programm betreuen.'
  },
  titleLabel: { fr: 'Remarque', nl: 'Opmerking', en: 'Remark', de: 'Bemerkung' },
  titleOptional: true,
  titleShown: false,
  kind: 'curatorsOnly',
  whose: [{ by: 'person', column: 'Person', erasing: 'deletes' }],
  kept: { months: 12, from: [{ list: 'Lists/Sessions', through: 'SessionId', column: 'StartsOn' }, 'Created'] },
  device: 'never',
  choiceWords: 'keys',
  imported: 'never',
  exported: false,
  startingRows: 'none',
  group: 'sessions',
  columns: {
    SessionId: number({
      label: { fr: 'Session (id)', nl: 'Sessie (id)', en: 'Session (id)', de: 'Termin (ID)' },
      indexed: true,
      decimals: 0
    }),
    Person: user({ label: { fr: 'Personne', nl: 'Persoon', en: 'Person', de: 'Person' } }),
    State: choice({
      label: { fr: 'État', nl: 'Status', en: 'State', de: 'Stand' },
      choices: asKeys(['Expected', 'Attended', 'Excused', 'Absent', 'Added']),
      initially: 'Expected'
    }),
    RowKey: text({
      label: { fr: 'Clé', nl: 'Sleutel', en: 'Key', de: 'Schlüssel' },
      unique: true,
      maxLength: 50
    })
  },
  onQuickLaunch: false,
  views: [
    {
      title: { fr: 'Les plus récentes', nl: 'Nieuwste eerst', en: 'Newest first', de: 'Neueste zuerst' },
      columns: ['SessionId', 'Person', 'State'],
      orderBy: 'ID'
    }
  ]
});
