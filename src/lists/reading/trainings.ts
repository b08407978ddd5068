// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { trainings as declared } from '..';
import type { Reading } from '../list';
import { spoken, topics } from '../topics';

export const trainings: Reading<typeof declared> = {
  url: 'Lists/TrainingCatalogue',
  keptAs: 'nasayh',
  columns: {
    ModuleKey: { kind: 'text' },
    Language: { kind: 'choice', choices: spoken },
    Url: { kind: 'url' },
    Summary: { kind: 'note' },
    Audience: {
      kind: 'choices',
      choices: {
        Starter: { fr: 'Arrivée récente', nl: 'Starters', en: 'Starter', de: 'Neue' },
        Everyone: { fr: 'Tout le monde', nl: 'Iedereen', en: 'Everyone', de: 'Alle' },
        Ambassador: {
          fr: 'Digital Ambassadors',
          nl: 'Digital Ambassadors',
          en: 'Digital Ambassador',
          de: 'Digital Ambassadors',
          former: ['Ambassadors']
        }
      }
    },
    Stage: {
      kind: 'choice',
      choices: {
        'Day 1': { fr: 'Jour 1', nl: 'Dag 1', en: 'Day 1', de: 'Tag 1' },
        'Week 1': { fr: 'Semaine 1', nl: 'Week 1', en: 'Week 1', de: 'Woche 1' },
        'Month 1': { fr: 'Mois 1', nl: 'Maand 1', en: 'Month 1', de: 'Monat 1' }
      }
    },
    Position: { kind: 'number' },
    Minutes: { kind: 'number' },
    Format: {
      kind: 'choice',
      choices: {
        'E-learning': { fr: 'E-learning', nl: 'E-learning', en: 'E-learning', de: 'E-Learning' },
        Video: { fr: 'Vidéo', nl: 'Video', en: 'Video', de: 'Video' },
        Workshop: { fr: 'Atelier', nl: 'Workshop', en: 'Workshop', de: 'Workshop' },
        Guide: { fr: 'Guide', nl: 'Handleiding', en: 'Guide', de: 'Leitfaden' },
        Coaching: { fr: 'Coaching', nl: 'Coaching', en: 'Coaching', de: 'Coaching' }
      }
    },
    Topics: { kind: 'choices', choices: topics },
    Mandatory: { kind: 'yesNo' },
    Published: { kind: 'yesNo', initially: true },
    Level: {
      kind: 'choice',
      choices: {
        'First steps': { fr: 'Premiers pas', nl: 'Eerste stappen', en: 'First steps', de: 'Erste Schritte' },
        Everyday: { fr: 'Au quotidien', nl: 'Dagelijks gebruik', en: 'Everyday', de: 'Für den Alltag' },
        Advanced: { fr: 'Pour aller plus loin', nl: 'Voor wie verder wil', en: 'Advanced', de: 'Für Fortgeschrittene' }
      },
      since: '1.1.0'
    },
    Featured: { kind: 'yesNo', since: '1.1.0' },
    Owner: { kind: 'user', since: '1.1.0' },
    ReviewBy: { kind: 'date', since: '1.1.0' }
  }
};
