// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { faq as declared } from '..';
import type { Reading } from '../list';
import { spoken, topics } from '../topics';

export const faq: Reading<typeof declared> = {
  url: 'Lists/Faq',
  keptAs: '1ax5e12',
  columns: {
    Key: { kind: 'text' },
    Language: { kind: 'choice', choices: spoken },
    Answer: { kind: 'note' },
    Topics: { kind: 'choices', choices: topics },
    SourceId: { kind: 'number' },
    ReviewBy: { kind: 'date' },
    Published: { kind: 'yesNo', initially: true }
  }
};
