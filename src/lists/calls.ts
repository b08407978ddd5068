import { date, note, number, text, url, user } from './columns';
import { textsInEach, titlesInEach } from './inEach';
import { list } from './list';

/** Calls for volunteers, one row for each wave: what is offered, until when, and under which cohort they come. */
export const calls = list({
  url: 'Lists/Calls',
  since: '1.1.0',
  title: { fr: 'Appels à candidatures', nl: 'Oproepen', en: 'Calls', de: 'Aufrufe' },
  description: {
    fr: 'Les appels à candidatures\u202f: un par vague de Digital Ambassadors.',
    nl: 'De oproepen tot kandidaten: één per lichting Digital Ambassadors.',
    en: 'The calls for volunteers: one for each cohort of Digital Ambassadors.',
    de: 'Die Aufrufe zur Kandidatur: einer je Jahrgang von Digital Ambassadors.'
  },
  titleLabel: { fr: 'Titre', nl: 'Titel', en: 'Title', de: 'Titel' },
  kind: 'curated',
  whose: [{ by: 'person', column: 'Contact', erasing: 'empties' }],
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'site',
  imported: { knownBy: [['Cohort'], ['Title']] },
  exported: true,
  startingRows: 'none',
  group: 'calls',
  columns: {
    ...titlesInEach,
    Text: note({ label: { fr: 'Texte', nl: 'Tekst', en: 'Text', de: 'Text' }, lines: 6 }),
    ...textsInEach,
    OpensOn: date({ label: { fr: 'Ouvert dès le', nl: 'Open vanaf', en: 'Opens on', de: 'Offen ab' } }),
    ClosesOn: date({ label: { fr: 'Ouvert jusqu’au', nl: 'Open tot en met', en: 'Closes on', de: 'Offen bis' } }),
    Cohort: text({ label: { fr: 'Vague', nl: 'Lichting', en: 'Cohort', de: 'Jahrgang' } }),
    Target: number({
      label: { fr: 'Personnes souhaitées', nl: 'Gezocht aantal', en: 'People wanted', de: 'Gesuchte Personen' },
      min: 0,
      decimals: 0
    }),
    Contact: user({ label: { fr: 'Contact', nl: 'Contactpersoon', en: 'Contact', de: 'Ansprechperson' } }),
    FormUrl: url({
      label: { fr: 'Formulaire externe', nl: 'Extern formulier', en: 'External form', de: 'Externes Formular' }
    })
  },
  views: [
    {
      title: { fr: 'Par date', nl: 'Op datum', en: 'By date', de: 'Nach Datum' },
      columns: ['LinkTitle', 'Cohort', 'OpensOn', 'ClosesOn', 'Target', 'Contact'],
      orderBy: 'ClosesOn'
    }
  ]
});
