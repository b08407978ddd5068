import type { Contact, FaqEntry } from '../lists';
import { communityOf, type KnownCommunity } from '../domain/questions/community';
import type { SignedQuestion, WrittenStep } from '../domain/questions/model';
import { ambassadorRow, personRow } from './rows';

/** Days of November 2026: Monday the 2nd is a working day. */
export const moment = (day: number, time = '09:00'): string => `2026-11-${String(day).padStart(2, '0')}T${time}:00Z`;

/** A question by 1, asked of everybody, and a step about it; empty but for what a test says about them. */
export const questionRow = (row: Partial<SignedQuestion> = {}): SignedQuestion => ({
  id: 1,
  title: 'How do I share a workbook?',
  details: '',
  kind: 'Question',
  topics: [],
  language: 'EN',
  circleKey: '',
  asked: undefined,
  askerUser: row.author ?? 1,
  askedUser: row.asked?.id,
  moduleKey: '',
  sessionId: undefined,
  postKey: `question ${row.id ?? 1}`,
  author: 1,
  created: moment(2),
  modified: moment(2),
  version: 1,
  writer: personRow(row.author ?? 1, 'Asker', ''),
  ...row
});

export const stepRow = (row: Partial<WrittenStep> & Pick<WrittenStep, 'id' | 'kind' | 'author'>): WrittenStep => ({
  title: '',
  questionId: 1,
  text: '',
  tell: undefined,
  tellUser: undefined,
  byUser: row.author,
  answerId: undefined,
  seenId: row.id - 1,
  state: undefined,
  url: undefined,
  postKey: `step ${row.id}`,
  created: moment(3),
  modified: moment(3),
  version: 1,
  writer: personRow(row.author, 'Somebody', ''),
  ...row
});

export const contactRow = (row: Partial<Contact> & { readonly id: number }): Contact => ({
  title: `Contact ${row.id}`,
  person: personRow(row.id, 'Contact', `Number${row.id}`),
  kind: 'Expert',
  topics: [],
  languages: [],
  bookingsUrl: undefined,
  published: true,
  ...row
});

export const faqRow = (row: Partial<FaqEntry> & { readonly id: number }): FaqEntry => ({
  title: `Frequent question ${row.id}`,
  key: `question-${row.id}`,
  language: 'EN',
  answer: '',
  topics: [],
  sourceId: undefined,
  reviewBy: undefined,
  published: true,
  ...row
});

/**
 * Colleagues 1 to 3; ambassadors 11 to 13, 14 from the 10th on, 15 no more; an expert 21, one whose row is a draft 22; for IT 31 and 32, and
 * 33 no more.
 */
export const smallCommunity = (): KnownCommunity =>
  communityOf(
    [
      ...[11, 12, 13].map((id) => ambassadorRow({ id })),
      ambassadorRow({ id: 14, since: '2026-11-10' }),
      ambassadorRow({ id: 15, status: 'Former' })
    ],
    [
      contactRow({ id: 21 }),
      contactRow({ id: 22, published: false }),
      contactRow({ id: 31, kind: 'IT' }),
      contactRow({ id: 32, kind: 'IT' }),
      contactRow({ id: 33, kind: 'IT', published: false })
    ]
  );
