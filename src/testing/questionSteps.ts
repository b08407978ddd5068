import type { Step, WrittenStep } from '../domain/questions/model';
import { stepRow } from './questionRows';

/** What a test says of a step. */
export type StepToWrite = Partial<WrittenStep> & Pick<WrittenStep, 'kind' | 'author'>;
/** Steps in a row, each written with the one before in sight, on the 3rd. */
export const rows = (...steps: readonly StepToWrite[]): readonly WrittenStep[] =>
  steps.map((step, at) => stepRow({ id: at + 1, ...step }));
export const answer = (author: number, row: Partial<Step> = {}): StepToWrite => ({ kind: 'Answer', author, ...row });
export const take = (author: number, row: Partial<Step> = {}): StepToWrite => ({ kind: 'Take', author, ...row });
export const handOver = (author: number, tellUser: number | undefined, row: Partial<Step> = {}): StepToWrite => ({
  kind: 'Hand over',
  author,
  tellUser,
  ...row
});
export const ask = (author: number, row: Partial<Step> = {}): StepToWrite => ({
  kind: 'Ask the community',
  author,
  ...row
});
export const toIt = (author: number, tellUser = 31, row: Partial<Step> = {}): StepToWrite => ({
  kind: 'To IT',
  author,
  tellUser,
  ...row
});
export const fromIt = (author: number, state: Step['state'], row: Partial<Step> = {}): StepToWrite => ({
  kind: 'From IT',
  author,
  state,
  ...row
});
export const meToo = (author: number, row: Partial<Step> = {}): StepToWrite => ({ kind: 'Me too', author, ...row });
export const solved = (answerId?: number, row: Partial<Step> = {}): StepToWrite => ({
  kind: 'Solved',
  author: 1,
  answerId,
  ...row
});
export const reopen = (row: Partial<Step> = {}): StepToWrite => ({ kind: 'Reopen', author: 1, ...row });
export const withdraw = (author = 1, row: Partial<Step> = {}): StepToWrite => ({ kind: 'Withdraw', author, ...row });
