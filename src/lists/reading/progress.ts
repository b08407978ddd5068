// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { progress as declared } from '..';
import type { OwnReading } from '../list';

export const progress: OwnReading<typeof declared> = {
  url: 'Lists/LearningProgress',
  own: { person: 'LearnerId', readBy: 'author' },
  columns: {
    LearnerId: { kind: 'number' },
    ModuleKey: { kind: 'text' },
    State: {
      kind: 'choice',
      choices: {
        None: { fr: 'À faire', nl: 'Te doen', en: 'None', de: 'Offen' },
        Started: { fr: 'Commencé', nl: 'Begonnen', en: 'Started', de: 'Begonnen' },
        Done: { fr: 'Terminé', nl: 'Klaar', en: 'Done', de: 'Erledigt' }
      }
    },
    StartedOn: { kind: 'date' },
    DoneOn: { kind: 'date' }
  }
};
