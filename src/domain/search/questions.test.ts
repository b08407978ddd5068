import { askedAmbassadors, askedCircles, askedOffices, askedPeople } from '../../testing/askedPeople';
import { type Asked, everyday, questions } from '../../testing/questions';
import { termRows } from '../../testing/rows';
import { findAmbassadors } from '../finder/finder';
import { searchIndex, selectedBy } from './search';
import { keyOf } from '../common/words';

const index = searchIndex(askedPeople, termRows());
const day = '2026-11-24';

/** What the search puts first for a question. */
const answered = ({ text, kind }: Asked): string => {
  const answer = index.ask(text);
  const found = findAmbassadors({ seeker: { languages: [] }, day, topics: answer.topics }, askedPeople);
  const first = selectedBy(answer, found)[0]?.ambassador;
  if (first === undefined || kind === 'nobody') return first?.title ?? (kind === 'nobody' ? '' : 'nobody');
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
  const all = [...questions, ...everyday];
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  expect(questions.length).toBeGreaterThanOrEqual(120);
  expect(new Set(questions.map(({ language }) => language))).toEqual(new Set(['fr', 'nl', 'en', 'de']));
  const names = new Set(askedAmbassadors.map(({ title }) => title));
  expect(all.filter(({ kind, expected }) => kind === 'person' && !names.has(expected))).toEqual([]);
});

it.each([
  ['the real questions', questions],
  ['the questions written without regard to the search', everyday]
])('answers at least 95 %% of %s with the right topic, person or place first', (_which, asked) => {
  const wrong = asked
    .map((each) => ({ each, got: answered(each) }))
    .filter(({ each, got }) => got !== each.expected)
    .map(({ each, got }) => `${each.language}: ${each.text} → ${got}, not ${each.expected}`);
  const right = 1 - wrong.length / asked.length;
  if (right < 0.95) throw new Error(`${(right * 100).toFixed(1)} % right\n${wrong.join('\n')}`);
  expect(right).toBeGreaterThanOrEqual(0.95);
});
