// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { attendance as declared } from '..';
import type { Reading } from '../list';

export const attendance: Reading<typeof declared> = {
  url: 'Lists/Attendance',
  columns: {
    SessionId: { kind: 'number' },
    Person: { kind: 'user' },
    State: {
      kind: 'choice',
      choices: {
        Expected: { fr: 'Expected', nl: 'Expected', en: 'Expected', de: 'Expected' },
        Attended: { fr: 'Attended', nl: 'Attended', en: 'Attended', de: 'Attended' },
        Excused: { fr: 'Excused', nl: 'Excused', en: 'Excused', de: 'Excused' },
        Absent: { fr: 'Absent', nl: 'Absent', en: 'Absent', de: 'Absent' },
        Added: { fr: 'Added', nl: 'Added', en: 'Added', de: 'Added' }
      },
      initially: 'Expected'
    },
    RowKey: { kind: 'text' }
  }
};
