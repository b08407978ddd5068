import type { Locator } from '@playwright/test';
import { all, type Before, changed, type ListName, type Row, withRows } from './answers.ts';
import { moment } from './open.ts';
import type { Place } from './state.ts';

/** Ids of questions, as the invented organisation numbers them. */
export const numbers = {
  takenBack: 37,
  otherwise: 3,
  notNow: 25,
  doneByIt: 18,
  helpedByMine: 45,
  ownSolvedByEverybody: 48,
  reopened: 66,
  solvedOfMine: 69,
  topicAnswered: 35,
  topic: 44,
  ownFeedbackSeen: 96,
  passedOnByMe: 84,
  toItByMe: 94,
  ownAnsweredTwice: 97,
  long: 103,
  askedOfFormer: 109,
  ownFeedbackPlanned: 107,
  answeredByMe: 111,
  handedToMe: 113,
  toCommunity: 116,
  handedToOther: 121,
  plannedForAnother: 122,
  iHaveIt: 125,
  lateTake: 127,
  askedOfOther: 128,
  seenByIt: 129,
  ownAnswered: 132,
  answered: 133,
  nobodyYet: 134,
  askedOfMe: 149,
  atIt: 145,
  taken: 147
} as const;

/** People of the invented organisation, with their numbers on the site. */
export const people = {
  amelie: { id: 7, name: 'Amélie Renard', mailbox: 'amelie.renard' },
  lieve: { id: 9, name: 'Lieve Dhaenens', mailbox: 'lieve.dhaenens' },
  yasmina: { id: 10, name: 'Yasmina El Idrissi', mailbox: 'yasmina.elidrissi' },
  chloe: { id: 8, name: 'Chloé Baudoux', mailbox: 'chloe.baudoux' },
  wouter: { id: 12, name: 'Wouter Van den Broeck', mailbox: 'wouter.vandenbroeck' },
  karim: { id: 71, name: 'Karim El Amrani', mailbox: 'karim.elamrani' },
  nathalie: { id: 1106, name: 'Nathalie Vandenbroucke', mailbox: 'nathalie.vandenbroucke' }
} as const;
export type Known = keyof typeof people;

/** A person as a row names one. */
export const personOf = (who: Known): Row => {
  const { id, name, mailbox } = people[who];
  const mail = `${mailbox}@lecercle.example`;
  return { Id: id, Title: name, EMail: mail, Name: `i:0#.f|membership|${mail}` };
};

const hour = 60 * 60 * 1000;

/** So many hours before the day that every state is looked at on. */
export const hoursAgo = (hours: number): string =>
  new Date(moment.getTime() - hours * hour).toISOString().replace('.000', '');

/** A step: the number counts within its question, so that steps stand in their order behind all others. */
export const step = (id: number, kind: string, who: Known, more: Row = {}): Row => ({
  Id: 9000 + id,
  ID: 9000 + id,
  FileSystemObjectType: 0,
  Title: null,
  Kind: kind,
  AuthorId: people[who].id,
  ByUser: people[who].id,
  Author: personOf(who),
  Created: hoursAgo(20 - id),
  Modified: hoursAgo(20 - id),
  owshiddenversion: 1,
  SeenId: id === 1 ? 0 : 9000 + id - 1,
  ...more
});

export const tellOf = (who: Known): Row => ({ Tell: personOf(who), TellUser: people[who].id });

interface Rows {
  readonly value: readonly Row[];
}

/** A list whose rows are otherwise than on the server, whichever of them are asked for. */
export const otherwise = (list: ListName, change: (rows: readonly Row[]) => readonly Row[]): Before =>
  all(
    withRows(list, change),
    changed(`/Lists/${list}')/getItems`, (body: Rows) => ({ ...body, value: change(body.value) }))
  );

/** Questions of which the list says something else, by their ids. */
export const sayingOf = (said: Readonly<Record<number, Row>>): Before =>
  otherwise('Questions', (rows) => rows.map((row) => ({ ...row, ...said[Number(row['Id'])] })));

export const saying = (id: number, said: Row): Before => sayingOf({ [id]: said });

/** What became of a question, otherwise than on the server. */
export const became = (id: number, steps: (its: readonly Row[]) => readonly Row[]): Before =>
  otherwise('Replies', (rows) => [
    ...rows.filter(({ QuestionId }) => QuestionId !== id),
    ...steps(rows.filter(({ QuestionId }) => QuestionId === id)).map((each) => ({ ...each, QuestionId: id }))
  ]);

/** Of each question that is solved some had the same. */
export const solvedAlsoFor = (...others: readonly Known[]): Before =>
  otherwise('Replies', (rows) => [
    ...rows,
    ...rows
      .filter(({ Kind }) => Kind === 'Solved')
      .flatMap(({ QuestionId }, at) =>
        others.map((who, nth) => ({ ...step(others.length * at + nth + 1, 'Me too', who), QuestionId }))
      )
  ]);

/** Nobody knows any more who made it. */
export const accountGone: Row = { AuthorId: 4711, Author: null };

/** The page opened with a question. */
export const opened = (id: number): string => `questions-question=${id}`;

export const escape = ({ page }: Place): Promise<void> => page.keyboard.press('Escape');
/** The address says all of it. */
export const byAddressAlone = (): Promise<void> => Promise.resolve();
export const box = ({ part }: Place): Locator => part.getByRole('searchbox').first();
export const dialog = ({ page }: Place): Locator => page.getByRole('dialog');
export const button = ({ part, says }: Place, key: string): Locator => part.getByRole('button', { name: says(key) });
export const exactly = ({ part, says }: Place, key: string): Locator =>
  part.getByRole('button', { name: says(key, true) });
export const text =
  (key: string) =>
  ({ part, says }: Place): Locator =>
    part.getByText(says(key)).filter({ visible: true }).first();
export const title =
  (key: string) =>
  ({ part, says }: Place): Locator =>
    part.getByRole('heading', { level: 3, name: says(key) });
/** The filters come a moment after the rows. */
export const facets = ({ part, says }: Place): Locator =>
  part
    .getByRole('group', { name: says('FinderFilters') })
    .or(part.locator('button[aria-haspopup="dialog"]'))
    .filter({ visible: true })
    .first();
export const history = ({ part, says }: Place): Locator => part.getByRole('region', { name: says('QuestionsHistory') });
