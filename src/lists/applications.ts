import { choices, note, number, text, yesNo } from './columns';
import { spokenKeys, topicKeys } from './keys';
import { list } from './list';

/** Who would like to become a Digital Ambassador. Personal: the person and those who handle the call read them, nobody else. */
export const applications = list({
  url: 'Lists/Applications',
  since: '1.1.0',
  title: { fr: 'Candidatures', nl: 'Kandidaturen', en: 'Applications', de: 'Bewerbungen' },
  description: {
    fr: 'Les candidatures, visibles de la personne et de l’équipe de l’appel.',
    nl: 'De kandidaturen, zichtbaar voor de persoon en het team van de oproep.',
    en: 'Applications, seen by the person and the team behind the call.',
    de: 'Die Bewerbungen, sichtbar für die Person und das Team des Aufrufs.'
  },
  titleLabel: { fr: 'Remarque', nl: 'Opmerking', en: 'Remark', de: 'Bemerkung' },
  titleOptional: true,
  titleShown: false,
  kind: 'privateOwnRows',
  whose: [
    { by: 'author', erasing: 'deletes' },
    { by: 'number', column: 'PersonUser', erasing: 'deletes' }
  ],
  kept: { days: 90, from: [{ list: 'Lists/Calls', through: 'CallId', column: 'ClosesOn' }] },
  device: 'never',
  choiceWords: 'keys',
  imported: 'never',
  exported: false,
  startingRows: 'none',
  group: 'calls',
  columns: {
    CallId: number({
      label: { fr: 'Appel (id)', nl: 'Oproep (id)', en: 'Call (id)', de: 'Aufruf (ID)' },
      indexed: true,
      decimals: 0
    }),
    PersonUser: number({
      label: { fr: 'Personne (id)', nl: 'Persoon (id)', en: 'Person (id)', de: 'Person (ID)' },
      indexed: true,
      decimals: 0
    }),
    Affinity: yesNo({ label: { fr: 'Affinité', nl: 'Affiniteit', en: 'Affinity', de: 'Affinität' } }),
    WillToDevelop: yesNo({
      label: { fr: 'Envie de progresser', nl: 'Wil bijleren', en: 'Will to develop', de: 'Will dazulernen' }
    }),
    Availability: yesNo({
      label: { fr: 'Disponibilité', nl: 'Beschikbaarheid', en: 'Availability', de: 'Verfügbarkeit' }
    }),
    Words: note({
      label: { fr: 'Quelques mots', nl: 'Enkele woorden', en: 'A few words', de: 'Ein paar Worte' },
      lines: 4
    }),
    Topics: choices({
      label: { fr: 'Sujets', nl: 'Onderwerpen', en: 'Topics', de: 'Themen' },
      choices: topicKeys,
      fillIn: true
    }),
    Languages: choices({
      label: { fr: 'Langues', nl: 'Talen', en: 'Languages', de: 'Sprachen' },
      choices: spokenKeys
    }),
    CircleKey: text({
      label: { fr: 'Clé du cercle', nl: 'Cirkelsleutel', en: 'Circle key', de: 'Kreisschlüssel' },
      maxLength: 100
    }),
    ManagerInformed: yesNo({
      label: { fr: 'L’équipe le sait', nl: 'Leidinggevende weet het', en: 'Manager informed', de: 'Leitung weiß es' }
    }),
    ConsentToBeListed: yesNo({
      label: { fr: 'Accord pour la liste', nl: 'Akkoord met de lijst', en: 'Agrees to be listed', de: 'Zustimmung' }
    })
  },
  onQuickLaunch: false,
  views: [
    {
      title: { fr: 'Par appel', nl: 'Per oproep', en: 'By call', de: 'Nach Aufruf' },
      columns: ['Author', 'CallId', 'CircleKey', 'Topics', 'Languages', 'Created'],
      orderBy: 'ID'
    }
  ]
});
