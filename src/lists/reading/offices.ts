// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { offices as declared } from '..';
import type { Reading } from '../list';

export const offices: Reading<typeof declared> = {
  url: 'Lists/Offices',
  keptAs: '1ozq32',
  columns: {
    NameFr: { kind: 'text' },
    NameNl: { kind: 'text' },
    NameEn: { kind: 'text' },
    NameDe: { kind: 'text' },
    Region: {
      kind: 'choice',
      choices: {
        Brussels: { fr: 'Bruxelles', nl: 'Brussel', en: 'Brussels', de: 'Brüssel' },
        Flanders: { fr: 'Flandre', nl: 'Vlaanderen', en: 'Flanders', de: 'Flandern' },
        Wallonia: { fr: 'Wallonie', nl: 'Wallonië', en: 'Wallonia', de: 'Wallonien' }
      }
    },
    Headcount: { kind: 'number' },
    ProfileNames: { kind: 'note' }
  }
};
