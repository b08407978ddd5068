import { choice, date, note, number, text, url, yesNo } from './columns';
import { list } from './list';

/** What a survey found of the programme, a row for each question of a wave. */
export const indicators = list({
  url: 'Lists/Indicators',
  since: '1.1.0',
  title: { fr: 'Indicateurs', nl: 'Indicatoren', en: 'Indicators', de: 'Kennzahlen' },
  description: {
    fr: 'Les résultats des enquêtes sur le programme, une ligne par question et par vague.',
    nl: 'De resultaten van de bevragingen over het programma, één rij per vraag en per meting.',
    en: 'What surveys found of the programme, one row per question and wave.',
    de: 'Die Ergebnisse der Umfragen zum Programm, eine Zeile pro Frage und Welle.'
  },
  titleLabel: {
    fr: 'Question, mot pour mot',
    nl: 'Vraag, woord voor woord',
    en: 'Question, word for word',
    de: 'Frage im Wortlaut'
  },
  kind: 'curated',
  whose: 'nobody',
  kept: 'forEver',
  device: 'remembered',
  choiceWords: 'site',
  imported: { knownBy: [['Key', 'Scale', 'Wave', 'Entity', 'Title']] },
  exported: true,
  startingRows: 'none',
  group: 'indicators',
  columns: {
    Key: choice({
      label: { fr: 'Indicateur', nl: 'Indicator', en: 'Indicator', de: 'Kennzahl' },
      choices: {
        Awareness: { fr: 'Notoriété', nl: 'Bekendheid', en: 'Awareness', de: 'Bekanntheit' },
        Use: { fr: 'Utilisation', nl: 'Gebruik', en: 'Use', de: 'Nutzung' },
        'Added value': { fr: 'Valeur ajoutée', nl: 'Meerwaarde', en: 'Added value', de: 'Mehrwert' },
        Adoption: {
          fr: 'Facilité d’adoption',
          nl: 'Gemak van adoptie',
          en: 'Ease of adoption',
          de: 'Leichtigkeit der Einführung'
        },
        Participation: { fr: 'Participation', nl: 'Deelname', en: 'Participation', de: 'Teilnahme' },
        Other: { fr: 'Autre', nl: 'Andere', en: 'Other', de: 'Andere' }
      },
      required: true
    }),
    Wave: text({
      label: { fr: 'Vague', nl: 'Meting', en: 'Wave', de: 'Welle' },
      required: true,
      maxLength: 100
    }),
    MeasuredOn: date({
      label: { fr: 'Mesuré le', nl: 'Gemeten op', en: 'Measured on', de: 'Gemessen am' },
      required: true,
      indexed: true
    }),
    Value: number({ label: { fr: 'Valeur', nl: 'Waarde', en: 'Value', de: 'Wert' }, required: true }),
    Scale: choice({
      label: { fr: 'Échelle', nl: 'Schaal', en: 'Scale', de: 'Skala' },
      choices: {
        Percent: { fr: 'Pour cent', nl: 'Procent', en: 'Per cent', de: 'Prozent' },
        'Out of 10': { fr: 'Sur 10', nl: 'Op 10', en: 'Out of 10', de: 'Von 10' },
        'Out of 5': { fr: 'Sur 5', nl: 'Op 5', en: 'Out of 5', de: 'Von 5' },
        Count: { fr: 'Nombre', nl: 'Aantal', en: 'Count', de: 'Anzahl' }
      },
      required: true
    }),
    Invited: number({
      label: { fr: 'Personnes invitées', nl: 'Uitgenodigd', en: 'Invited', de: 'Eingeladen' },
      min: 0,
      decimals: 0
    }),
    Answers: number({
      label: { fr: 'Réponses', nl: 'Antwoorden', en: 'Answers', de: 'Antworten' },
      min: 0,
      decimals: 0
    }),
    Entity: text({ label: { fr: 'Entité', nl: 'Entiteit', en: 'Entity', de: 'Einheit' } }),
    Note: note({
      label: {
        fr: 'Ce que cela veut dire',
        nl: 'Wat dat betekent',
        en: 'What follows from it',
        de: 'Was daraus folgt'
      },
      lines: 3
    }),
    SourceUrl: url({ label: { fr: 'Source', nl: 'Bron', en: 'Source', de: 'Quelle' } }),
    Published: yesNo({ label: { fr: 'Publié', nl: 'Gepubliceerd', en: 'Published', de: 'Veröffentlicht' } })
  },
  views: [
    {
      title: { fr: 'Par vague', nl: 'Per meting', en: 'By wave', de: 'Nach Welle' },
      columns: ['LinkTitle', 'Key', 'Value', 'Scale', 'Answers', 'Invited', 'MeasuredOn', 'Published'],
      orderBy: 'MeasuredOn',
      groupBy: 'Wave'
    }
  ]
});
