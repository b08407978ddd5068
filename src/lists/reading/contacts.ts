// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { contacts as declared } from '..';
import type { Reading } from '../list';
import { spoken, topics } from '../topics';

export const contacts: Reading<typeof declared> = {
  url: 'Lists/Contacts',
  keptAs: 'xgf263',
  columns: {
    Person: { kind: 'user' },
    Kind: {
      kind: 'choice',
      choices: {
        Coach: { fr: 'Coach', nl: 'Coach', en: 'Coach', de: 'Coach' },
        Expert: { fr: 'Spécialiste', nl: 'Expert', en: 'Expert', de: 'Fachperson' },
        IT: { fr: 'IT', nl: 'IT', en: 'IT', de: 'IT' },
        Learning: { fr: 'Formation', nl: 'Opleiding', en: 'Learning', de: 'Weiterbildung' },
        Communication: { fr: 'Communication', nl: 'Communicatie', en: 'Communication', de: 'Kommunikation' }
      }
    },
    Topics: { kind: 'choices', choices: topics },
    Languages: { kind: 'choices', choices: spoken },
    BookingsUrl: { kind: 'url' },
    Published: { kind: 'yesNo', initially: true }
  }
};
