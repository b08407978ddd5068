// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { badges as declared } from '..';
import type { Reading } from '../list';

export const badges: Reading<typeof declared> = {
  url: 'Lists/Badges',
  columns: {
    NameFr: { kind: 'text' },
    NameNl: { kind: 'text' },
    NameEn: { kind: 'text' },
    NameDe: { kind: 'text' },
    Description: { kind: 'note' },
    DescriptionFr: { kind: 'note' },
    DescriptionNl: { kind: 'note' },
    DescriptionEn: { kind: 'note' },
    DescriptionDe: { kind: 'note' },
    Icon: { kind: 'text' },
    Picture: { kind: 'url' },
    Criterion: { kind: 'note' },
    ValidMonths: { kind: 'number' },
    Position: { kind: 'number' },
    Active: { kind: 'yesNo', initially: true }
  }
};
