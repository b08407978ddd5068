import type { Shelf } from '../../device/shelf';
import type { Remembered } from '../../domain/port/programme';
import type { Reading } from '../../lists/list';

/** Milliseconds after which a remembered answer is no longer shown: a week. */
export const longestRemembered = 7 * 24 * 60 * 60 * 1000;

export const isKept = (value: unknown): value is Remembered<never> =>
  typeof value === 'object' &&
  value !== null &&
  'answer' in value &&
  typeof (value as { at?: unknown }).at === 'number';

/** An answer as a device keeps it. */
export interface Told<Answer> {
  readonly answer: Answer;
  /** When it was answered as a whole, in milliseconds since 1970; absent: now. */
  readonly at?: number;
  /** From where changes of it are told; absent: it is read anew. */
  readonly token?: string;
  /** It is what was kept. */
  readonly same?: true;
}

export interface Memory {
  readonly shelf: Shelf;
  /** Whether the list was longer than a page at the last visit. */
  readonly isLong: (list: Reading) => boolean;
  /** Whose answers of which site: never shared between people or sites. */
  readonly owner: string;
  readonly now: () => number;
}

/** A question whose answer is kept, and under which shape. */
export interface KeptAs {
  readonly as: string;
  readonly question: string;
}

/** The name under which a device keeps the answer. */
export const shelfKeyOf = ({ owner }: Memory, { as, question }: KeptAs): string => `${as} ${owner} ${question}`;
