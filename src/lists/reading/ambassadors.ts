// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { ambassadors as declared } from '..';
import type { Reading } from '../list';
import { spoken, topics } from '../topics';

export const ambassadors: Reading<typeof declared> = {
  url: 'Lists/Ambassadors',
  keptAs: '1ozq32',
  columns: {
    Person: { kind: 'user' },
    PrimaryCircle: { kind: 'lookup' },
    OtherCircles: { kind: 'lookups' },
    PrimaryRole: { kind: 'text' },
    Topics: { kind: 'choices', choices: topics },
    Languages: { kind: 'choices', choices: spoken },
    Office: { kind: 'lookup' },
    Status: {
      kind: 'choice',
      choices: {
        Active: { fr: 'Disponible', nl: 'Actief', en: 'Active', de: 'Aktiv' },
        Away: { fr: 'Absence', nl: 'Afwezig', en: 'Away', de: 'Abwesend', former: ['Absent'] },
        Former: { fr: 'Rôle terminé', nl: 'Voormalig', en: 'Former', de: 'Ehemalig' }
      },
      initially: 'Active'
    },
    AwayUntil: { kind: 'date' },
    Since: { kind: 'date' },
    Cohort: { kind: 'text' },
    About: { kind: 'note' },
    Visible: { kind: 'yesNo', initially: true },
    Spotlight: { kind: 'yesNo' },
    ConsentDate: { kind: 'date' }
  }
};
