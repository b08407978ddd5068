import { monthsLater } from '../../domain/common/day';
import type { Curation } from '../../domain/port/curation';
import type { Write } from '../../domain/port/rowWriter';
import type { Folded, SignedQuestion, WrittenStep } from '../../domain/questions/model';
import { faq } from '../../lists/faq';
import { questions } from '../../lists/questions';
import { replies } from '../../lists/replies';

/** As many writes as go together. */
const together = 100;

/** Months after which somebody reads a frequent question again. */
const reviewAfter = 12;

/** The answer that solved a question, else the first one; empty: none. */
export const answerOf = ({ solvedBy, answers, history }: Folded<WrittenStep>): string => {
  const wanted = typeof solvedBy === 'number' ? solvedBy : answers[0];
  return history.find(({ step }) => step.id === wanted)?.step.text.trim() ?? '';
};

/** Drafts of a frequent question, a row a language: the one it was asked in holds the answer. */
export const draftsOfFrequent = (
  question: SignedQuestion,
  answer: string,
  spoken: readonly string[],
  today: string
): readonly Write[] => {
  const own = typeof question.language === 'string' ? question.language : 'FR';
  return [...new Set([own, ...spoken])].map((language) => ({
    kind: 'add',
    values: {
      title: question.title.trim(),
      key: `question-${question.id}`,
      language,
      answer: language === own ? answer : '',
      topics: question.topics,
      sourceId: question.id,
      reviewBy: monthsLater(today, reviewAfter),
      published: false
    }
  }));
};

/** Writes them; rejects with ProgrammeError. Resolves with how many were made; `exists`: there is one of this question already. */
export const makeFrequent = async (
  { register, writer }: Curation,
  question: SignedQuestion,
  writes: readonly Write[]
): Promise<number | 'exists'> => {
  const there = await register.rows(faq);
  if (there.some(({ item }) => item.sourceId === question.id)) return 'exists';
  const written = await writer.write(faq, writes);
  return written.filter(({ state }) => state === 'done').length;
};

/** Deletes a question with its replies, these first; resolves with whether all of it is gone. */
export const deleteWhole = async (
  { writer }: Curation,
  question: SignedQuestion,
  steps: readonly WrittenStep[]
): Promise<boolean> => {
  for (let at = 0; at < steps.length; at += together) {
    const writes = steps.slice(at, at + together).map(({ id }): Write => ({ kind: 'delete', id }));
    const written = await writer.write(replies, writes);
    if (written.some(({ state }) => state === 'refused')) return false;
  }
  const [last] = await writer.write(questions, [{ kind: 'delete', id: question.id }]);
  return last?.state !== 'refused';
};

/** Whether whoever keeps the lists may delete rows of others. */
export const mayDeleteOthers = async ({ writer }: Curation): Promise<boolean> => {
  const rights = await Promise.all([writer.rights(questions), writer.rights(replies)]);
  return rights.every(({ mayDelete, ownRows }) => mayDelete && (ownRows === undefined || ownRows.writes === 'all'));
};
