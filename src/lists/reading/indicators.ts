// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { indicators as declared } from '..';
import type { Reading } from '../list';

export const indicators: Reading<typeof declared> = {
  url: 'Lists/Indicators',
  keptAs: '1o1y7hs',
  columns: {
    Key: {
      kind: 'choice',
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
      }
    },
    Wave: { kind: 'text' },
    MeasuredOn: { kind: 'date' },
    Value: { kind: 'number' },
    Scale: {
      kind: 'choice',
      choices: {
        Percent: { fr: 'Pour cent', nl: 'Procent', en: 'Per cent', de: 'Prozent' },
        'Out of 10': { fr: 'Sur 10', nl: 'Op 10', en: 'Out of 10', de: 'Von 10' },
        'Out of 5': { fr: 'Sur 5', nl: 'Op 5', en: 'Out of 5', de: 'Von 5' },
        Count: { fr: 'Nombre', nl: 'Aantal', en: 'Count', de: 'Anzahl' }
      }
    },
    Invited: { kind: 'number' },
    Answers: { kind: 'number' },
    Entity: { kind: 'text' },
    Note: { kind: 'note' },
    SourceUrl: { kind: 'url' },
    Published: { kind: 'yesNo' }
  }
};
