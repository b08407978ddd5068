import type { Answering } from './answering.ts';
import { all, type Before, answered, held, type Row, refused } from './answers.ts';
import { box, byAddressAlone, escape, hoursAgo, text } from './questionsMade.ts';
import type { Place, State } from './state.ts';

const questions = { part: 'questions' } as const;

/** The ids of the newest two hundred end here: the others are read in two ranges, of one question and of all others. */
const highest = 5350;

interface Rows {
  readonly value: readonly Row[];
}

/** A list with two hundred questions more than it has, which are its newest. */
const longer: Before = answered("/Lists/Questions')/items?", (route: Answering) => {
  const isNewest = route.request().url().includes('desc');
  if (!isNewest) return route.fallback();
  return route.change(({ value }: Rows) => ({
    value: Array.from({ length: 200 }, (_nothing, at) => ({
      ...value[0],
      Id: highest - at,
      ID: highest - at,
      Created: hoursAgo(at)
    }))
  }));
});

const newerRange = 'ID gt 150 and';
const olderRange = 'ID gt 0 and';

const looking = (name: string, before: Before, key: string, more: Partial<State> = {}): State => ({
  ...questions,
  name: `questions/${name}`,
  before: all(longer, before),
  reach: (place: Place) => box(place).focus(),
  back: byAddressAlone,
  seen: text(key),
  ...more
});

const nothing: Before = () => Promise.resolve();

const typed = { reach: (place: Place) => box(place).fill('tableau croisé'), back: escape } as const;

/** A search over more questions than are read at first. */
export const olderQuestions: readonly State[] = [
  looking('older-on-their-way', all(held(newerRange), held(olderRange)), 'QuestionsOlder', { passing: true }),
  looking('older-half-read', held(newerRange), 'QuestionsOlder', { passing: true }),
  looking('older-searched', nothing, 'QuestionsSearched', {
    ...typed,
    seen: ({ part }) => part.locator('[data-question="127"]')
  }),
  looking('older-partly', refused(olderRange, 500), 'QuestionsOlderFailed', typed),
  looking('found-unread', refused("/Lists/Replies')/getItems", 500), 'QuestionsFoundFailed', typed)
];
