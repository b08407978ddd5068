// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { circles as declared } from '..';
import type { Reading } from '../list';

export const circles: Reading<typeof declared> = {
  url: 'Lists/Circles',
  keptAs: '1ozq32',
  columns: {
    Key: { kind: 'text' },
    NameFr: { kind: 'text' },
    NameNl: { kind: 'text' },
    NameEn: { kind: 'text' },
    NameDe: { kind: 'text' },
    Parent: { kind: 'lookup' },
    Kind: {
      kind: 'choice',
      choices: {
        Encompassing: { fr: 'Cercle englobant', nl: 'Omvattende cirkel', en: 'Encompassing', de: 'Umfassender Kreis' },
        'Business line': { fr: 'Ligne métier', nl: 'Businesslijn', en: 'Business line', de: 'Geschäftsbereich' },
        Support: { fr: 'Service de soutien', nl: 'Ondersteunende dienst', en: 'Support', de: 'Unterstützung' }
      }
    },
    Headcount: { kind: 'number' },
    Position: { kind: 'number' },
    ProfileNames: { kind: 'note' },
    Entity: { kind: 'text' },
    Active: { kind: 'yesNo', initially: true }
  }
};
