import { assert, property } from 'fast-check';
import { anyText } from '../../testing/anyText';
import { aSearchTerm } from '../../testing/people';
import { faqRow, moment, questionRow, smallCommunity } from '../../testing/questionRows';
import { answer, rows, solved, type StepToWrite, withdraw } from '../../testing/questionSteps';
import { termRows, trainingRow } from '../../testing/rows';
import { catalogueOf } from '../learning/catalogue';
import { withoutPause } from '../search/withoutPause';
import { type AskedQuestion, foldQuestion } from './fold';
import { frequentOf } from './frequent';
import type { SignedQuestion } from './model';
import { type Answerable, indexingSuggestions, type Suggestion } from './suggest';

const community = smallCommunity();
const asked = (row: Partial<SignedQuestion>, ...steps: readonly StepToWrite[]): AskedQuestion => {
  const question = questionRow(row);
  const written = rows(...steps).map((step) => ({ ...step, questionId: question.id }));
  return { question, folded: foldQuestion(question, written, community, moment(24)) };
};
const frequent = frequentOf(
  [
    faqRow({
      id: 1,
      key: 'mfa',
      language: 'EN',
      title: 'A new phone for signing in',
      answer: 'Scan the code.',
      topics: ['Security']
    }),
    faqRow({
      id: 2,
      key: 'mfa',
      language: 'FR',
      title: 'Nouveau téléphone : double authentification',
      answer: 'Scannez le code.'
    }),
    faqRow({ id: 9, key: 'mfa', language: 'NL', title: 'Aanmelden met een nieuwe telefoon', answer: 'Scan de code.' }),
    faqRow({
      id: 3,
      key: 'pivot',
      language: 'FR',
      title: 'Actualiser un tableau croisé',
      answer: 'Clic droit.',
      sourceId: 7
    })
  ],
  ['FR']
);
const questions = [
  asked({ id: 4, title: 'Partager un calendrier Outlook avec une équipe' }, answer(2)),
  asked({ id: 5, title: 'Partager un calendrier avec un client' }, answer(2), solved(1)),
  asked({ id: 6, title: 'Partager un calendrier depuis le téléphone' }),
  asked({ id: 7, title: 'Actualiser un tableau croisé' }, answer(2), solved(1)),
  asked({ id: 8, title: 'Calendrier de la cantine' }, solved()),
  asked({ id: 9, title: 'Calendrier des votes', kind: 'Topic' }, answer(2)),
  asked({ id: 10, title: 'Calendrier retiré' }, answer(2), withdraw()),
  asked(
    { id: 11, title: 'Zzyzx', details: 'Mon imprimante ne répond pas', topics: [{ undeclared: 'Imprimante' }] },
    answer(2)
  )
];
const trainings = catalogueOf(
  [trainingRow({ id: 21, title: 'Excel : tableaux croisés', topics: ['Excel'], audience: ['Everyone'] })],
  ['FR']
);
const indexOf = (answers: Answerable) =>
  withoutPause(indexingSuggestions(answers, [aSearchTerm('agenda partagé', { topics: ['Outlook'] })]));
const { ask } = indexOf({ frequent, questions, trainings });
const nameOf = (each: Suggestion): string =>
  each.is === 'frequent'
    ? each.frequent.key
    : each.is === 'question'
      ? String(each.asked.question.id)
      : each.training.key;
const names = (text: string): readonly string[] => ask(text).suggestions.map(nameOf);

it.each([
  ['partager mon calendrier', ['5', '4']],
  ['Comment partager mon calandrier ?', ['5', '4']],
  ['hoe meld ik mij aan met mijn nieuwe telefoon', ['mfa']],
  ['signing in with a new phone', ['mfa']],
  ['actualiser le tableau croisé', ['pivot']],
  ['imprimante', ['11']],
  ['zzqv', []],
  ['comment est-ce que je', []],
  ['', []],
  ['?!', []]
])('%s: %j', (text, expected) => {
  expect(names(text).slice(0, Math.max(1, expected.length))).toEqual(expected);
});

it('says which topics are meant', () => {
  expect(ask('tableau croisé Excel').topics).toContain('Excel');
});

it('a question that curators wrote up is not suggested beside it, nor what nobody answered', () => {
  for (const text of ['actualiser un tableau croisé', 'calendrier', 'partager calendrier téléphone'])
    for (const name of ['6', '7', '8', '9', '10']) expect(names(text)).not.toContain(name);
});

it('whatever is typed, three at most, each once', () => {
  assert(
    property(anyText(), (text) => {
      const found = names(text);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(new Set(found).size).toBe(found.length);
    })
  );
});

it('reads whatever people wrote', () => {
  assert(
    property(anyText(), anyText(), (title, details) => {
      const written = asked(
        { title, details, topics: [{ undeclared: title }, { undeclared: '__proto__' }] },
        answer(2)
      );
      const { ask: askOf } = indexOf({ frequent: [], questions: [written], trainings: [] });
      for (const text of [title, details, 'constructor', '__proto__'])
        expect(askOf(text).suggestions.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 30 }
  );
});

it('answers a key of two thousand titles at once', () => {
  const words =
    'partager réunion fichier tableau calendrier équipe message signature mot de passe imprimante écran note planning'.split(
      ' '
    );
  const many = Array.from({ length: 2_000 }, (_, at) =>
    asked(
      { id: 100 + at, title: `Comment ${words[at % 13]} ${words[(at * 7) % 13]} ${words[(at * 5 + 3) % 13]} n° ${at}` },
      answer(2)
    )
  );
  const large = withoutPause(indexingSuggestions({ frequent, questions: many, trainings }, termRows()));
  const typed = 'Comment partager un tableau de planning avec mon équipe';
  const times = Array.from(typed, (_, at) => {
    const begins = performance.now();
    large.ask(typed.slice(0, at + 1));
    return performance.now() - begins;
  }).sort((one, other) => one - other);
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(16);
});
