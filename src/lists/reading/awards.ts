// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { awards as declared } from '..';
import type { Reading } from '../list';

export const awards: Reading<typeof declared> = {
  url: 'Lists/BadgeAwards',
  columns: {
    Ambassador: { kind: 'lookup' },
    Badge: { kind: 'lookup' },
    AwardedOn: { kind: 'date' },
    ExpiresOn: { kind: 'date' },
    Revoked: { kind: 'yesNo' },
    Evidence: { kind: 'url' }
  }
};
