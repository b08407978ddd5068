import type { CatalogueTraining, Level, Ticks } from './catalogue';
import { isDone } from './catalogue';

/** How well somebody says to know a topic. */
export type Ease = 'new' | 'byMyself' | 'couldHelp';

/** Answers by topic; a topic without one was left open. */
export type SelfCheck = ReadonlyMap<string, Ease>;

export const eases: readonly Ease[] = ['new', 'byMyself', 'couldHelp'];

/** A training to begin with, and the topic that it is for. */
export interface Proposal {
  readonly training: CatalogueTraining;
  readonly topic: string;
  readonly why: 'new' | 'next';
}

/** First steps for who is new to a topic; for who gets by what comes after, nearest first. */
const levelsFor: Readonly<Record<'new' | 'byMyself', readonly (Level | undefined)[]>> = {
  new: ['First steps', undefined, 'Everyday'],
  byMyself: ['Everyday', 'Advanced', undefined]
};

/** At most so many of one topic. */
const mostOfTopic = 3;

const forTopic = (
  topic: string,
  ease: 'new' | 'byMyself',
  open: readonly CatalogueTraining[]
): readonly CatalogueTraining[] => {
  const order = levelsFor[ease];
  const own = open.filter(({ topics, level }) => topics.includes(topic) && order.includes(level));
  // What is about the topic before what only touches it.
  const apart = ({ topics }: CatalogueTraining): number => (topics[0] === topic ? 0 : 1);
  return own
    .map((training, at) => ({ training, at }))
    .sort(
      (one, other) =>
        order.indexOf(one.training.level) - order.indexOf(other.training.level) ||
        apart(one.training) - apart(other.training) ||
        one.at - other.at
    )
    .slice(0, mostOfTopic)
    .map(({ training }) => training);
};

/**
 * What to begin with: the first of each topic that is new, then of each that one gets by in, then the second ones. What is
 * done is left out, and nothing is proposed twice.
 */
export const proposalsOf = (
  answers: SelfCheck,
  catalogue: readonly CatalogueTraining[],
  ticks: Ticks
): readonly Proposal[] => {
  const open = catalogue.filter((training) => !isDone(ticks, training));
  const asked = (['new', 'byMyself'] as const).flatMap((ease) =>
    [...answers]
      .filter(([, answer]) => answer === ease)
      .map(([topic]) => ({
        topic,
        why: ease === 'new' ? ('new' as const) : ('next' as const),
        found: forTopic(topic, ease, open)
      }))
  );
  const proposed = new Map<string, Proposal>();
  for (let place = 0; place < mostOfTopic; place++)
    for (const { topic, why, found } of asked) {
      const training = found[place];
      if (training !== undefined && !proposed.has(training.key)) proposed.set(training.key, { training, topic, why });
    }
  return [...proposed.values()];
};

/** What an answer was, and is. */
export interface ChangedEase {
  readonly topic: string;
  readonly before: Ease;
  readonly after: Ease;
}

/** Topics that were answered otherwise before. */
export const changedSince = (before: SelfCheck, now: SelfCheck): readonly ChangedEase[] =>
  [...now].flatMap(([topic, after]) => {
    const was = before.get(topic);
    return was === undefined || was === after ? [] : [{ topic, before: was, after }];
  });
