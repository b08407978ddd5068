import { askedAmbassadors, askedCircles, askedOffices, askedPeople } from '../testing/askedPeople';
import { type Asked, questions } from '../testing/questions';
import { termRows } from '../testing/rows';
import { findAmbassadors } from './finder';
import { searchIndex, selectedBy } from './search';
import { keyOf } from './words';

const index = searchIndex(askedPeople, termRows());
const day = '2026-11-24';

/** What the search puts first for a question. */
const answered = ({ text, kind }: Asked): string => {
  const answer = index.ask(text);
  const found = findAmbassadors({ seeker: { languages: [] }, day, topics: answer.topics }, askedPeople);
  const first = selectedBy(answer, found)[0]?.ambassador;
  if (first === undefined) return 'nobody';
  if (kind === 'topic') {
    const [topic = 'no topic'] = answer.topics;
    return first.topics.some((each) => answer.topics.includes(keyOf(each)))
      ? topic
      : `${topic}, but ${first.title} first`;
  }
  if (kind === 'person') return first.title;
  if (kind === 'office') return askedOffices.find(({ id }) => id === first.office)?.nameFr ?? '';
  return askedCircles.find(({ id }) => id === first.primaryCircle)?.key ?? '';
};

it('holds at least 120 questions, in all four languages', () => {
  expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  expect(questions.length).toBeGreaterThanOrEqual(120);
  expect(new Set(questions.map(({ language }) => language))).toEqual(new Set(['fr', 'nl', 'en', 'de']));
  const names = new Set(askedAmbassadors.map(({ title }) => title));
  expect(questions.filter(({ kind, expected }) => kind === 'person' && !names.has(expected))).toEqual([]);
});

it('answers at least 95 % of the real questions with the right topic or person first', () => {
  const wrong = questions
    .map((asked) => ({ asked, got: answered(asked) }))
    .filter(({ asked, got }) => got !== asked.expected)
    .map(({ asked, got }) => `${asked.language}: ${asked.text} → ${got}, not ${asked.expected}`);
  const right = 1 - wrong.length / questions.length;
  if (right < 0.95) throw new Error(`${(right * 100).toFixed(1)} % right\n${wrong.join('\n')}`);
  expect(right).toBeGreaterThanOrEqual(0.95);
});
