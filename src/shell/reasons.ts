import type { Reason } from '../domain/finder/finder';
import { wordOf } from '../domain/common/words';
import type { Undeclared } from '../lists/columns';
import { topics } from '../lists/topics';
import { language, say, sayDay, sayLanguage } from '../strings/say';

/** A topic as the page words it. */
export const topicWord = (topic: string | Undeclared): string => wordOf(topics, topic, language);

/** The name of a product, which is the same in every language, is no word to be translated. */
export const topicTranslate = (topic: string | Undeclared): 'no' | undefined =>
  wordOf(topics, topic, 'fr') === wordOf(topics, topic, 'en') ? 'no' : undefined;

/** Why somebody stands here, inside a sentence. */
export const reasonWord = (reason: Reason): string => {
  switch (reason.kind) {
    case 'circle':
      return say('ReasonCircle');
    case 'otherCircle':
      return say('ReasonOther');
    case 'around':
      return say('ReasonAround');
    case 'inside':
      return say('ReasonInside');
    case 'sister':
      return say('ReasonSister');
    case 'language':
      return say('ReasonLanguage', { language: sayLanguage(reason.language) });
    case 'office':
      return say('ReasonOffice');
    case 'region':
      return say('ReasonRegion');
    case 'topic':
      return say('ReasonTopic', { topic: topicWord(reason.topic) });
  }
};

/** When somebody who is away comes back; absent for somebody present. */
export const backWords = (
  { away, backOn }: { readonly away: boolean; readonly backOn?: string | undefined },
  today: string
): string | undefined =>
  !away ? undefined : backOn === undefined ? say('FinderAway') : say('FinderBack', { date: sayDay(backOn, today) });
