// Written by tools/lists.mjs from the declaration: what reading a row needs of it, and no more.
import type { searchTerms as declared } from '..';
import type { Reading } from '../list';
import { spoken, topics } from '../topics';

export const searchTerms: Reading<typeof declared> = {
  url: 'Lists/SearchTerms',
  columns: { Topics: { kind: 'choices', choices: topics }, Language: { kind: 'choice', choices: spoken } }
};
