// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { calls as declared } from '..';
import type { Reading } from '../list';

export const calls: Reading<typeof declared> = {
  url: 'Lists/Calls',
  keptAs: '1sfhhs8',
  columns: {
    NameFr: { kind: 'text' },
    NameNl: { kind: 'text' },
    NameEn: { kind: 'text' },
    NameDe: { kind: 'text' },
    Text: { kind: 'note' },
    TextFr: { kind: 'note' },
    TextNl: { kind: 'note' },
    TextEn: { kind: 'note' },
    TextDe: { kind: 'note' },
    OpensOn: { kind: 'date' },
    ClosesOn: { kind: 'date' },
    Cohort: { kind: 'text' },
    Target: { kind: 'number' },
    Contact: { kind: 'user' },
    FormUrl: { kind: 'url' }
  }
};
