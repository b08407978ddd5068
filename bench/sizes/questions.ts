import { plannedQuestions } from '../../local/people/fillQuestions.ts';
import type { VisitorKey } from '../../local/http.ts';
import type { Employee, Organisation } from '../../local/people/model.ts';
import { visitorOf } from '../../local/people/visitors.ts';
import type { StoredRow } from '../../local/site/definitions.ts';
import type { Site } from '../../local/site/site.ts';
import { countOf } from './count.ts';

/** How many rows the lists of questions are to have. */
export interface QuestionRows {
  readonly questions: number;
  readonly replies: number;
}

/** Titles of the questions of the story that a visitor asked: the oldest of the list. */
export const titlesBy = (visitor: VisitorKey): readonly string[] =>
  plannedQuestions().flatMap(({ who, title }) => (who === visitor ? [title] : []));

const minute = 60_000;
/** Milliseconds from one question to the next: 20,000 of them are two years. */
const apart = 52 * minute;

/** What becomes of a question, as far as there are rows for it. */
const course = ['Take', 'Answer', 'Me too', 'Me too', 'Solved', 'Me too'] as const;
type StepKind = (typeof course)[number];

/** One of the newest, and then one of a thousand, is asked by the colleague who looks at them. */
const isColleagues = (fromEnd: number): boolean => fromEnd % 1000 === 20;

const at = <Item>(items: readonly Item[], place: number): Item => items[place % items.length] as Item;

/** Who asks and who does what, by login. */
const castOf = ({ ambassadors, employees }: Organisation) => {
  const known = new Set(ambassadors.map(({ employee }) => employee));
  const loginsOf = (people: readonly Employee[]): readonly string[] => people.map(({ person }) => person.login);
  const serving = loginsOf(ambassadors.flatMap(({ status, employee }) => (status === 'Active' ? [employee] : [])));
  // No more than a large company: each of them becomes a user of the site.
  const colleagues = loginsOf(employees.filter((employee) => !known.has(employee)).slice(0, 3000));
  const colleague = visitorOf('colleague').login;
  return (number: number, fromEnd: number) => {
    const asker = isColleagues(fromEnd) ? colleague : at(colleagues, number * 7);
    const helper = at(serving, number * 3);
    return (kind: StepKind | 'Question', place: number): string => {
      if (kind === 'Question' || kind === 'Solved') return asker;
      return kind === 'Me too' ? at(colleagues, number * 7 + place) : helper;
    };
  };
};

/**
 * Adds invented questions and what became of them, behind those that are there, until both lists have so many rows; the last
 * of them is an hour older than `now`, in milliseconds since 1970.
 */
export const fillQuestionsUp = (site: Site, company: Organisation, rows: QuestionRows, now: number): void => {
  const there = countOf(site, 'Lists/Questions');
  const missing = Math.max(0, rows.questions - there);
  let left = Math.max(0, rows.replies - countOf(site, 'Lists/Replies'));
  const planned = plannedQuestions();
  const cast = castOf(company);
  for (let number = 0; number < missing; number += 1) {
    const fromEnd = missing - 1 - number;
    const who = cast(number, fromEnd);
    const asked = now - 60 * minute - fromEnd * apart;
    const add = (list: 'Questions' | 'Replies', by: string, row: StoredRow, later: number): number => {
      const [id = 0] = site.insert(`Lists/${list}`, [row], by, new Date(asked + later));
      return id;
    };
    const { title, details, topics, language } = at(planned, number);
    const asker = who('Question', 0);
    const PostKey = `size-${there + number}`;
    const question = add(
      'Questions',
      asker,
      {
        Title: `${title} (${there + number + 1})`,
        Details: details,
        Kind: 'Question',
        Topics: topics,
        Language: language,
        AskerUser: site.userId(asker),
        PostKey
      },
      0
    );
    // As many for each as are left: the newest are no exception.
    const many = Math.min(Math.ceil(left / (fromEnd + 1)), course.length);
    left -= many;
    const done: number[] = [];
    for (const [place, kind] of course.slice(0, many).entries()) {
      const by = who(kind, place);
      const step = add(
        'Replies',
        by,
        {
          QuestionId: question,
          Kind: kind,
          Text: kind === 'Answer' ? details || title : '',
          ByUser: site.userId(by),
          SeenId: done.at(-1) ?? 0,
          AnswerId: kind === 'Solved' ? (done[1] ?? null) : null,
          PostKey: `${PostKey}-${place}`
        },
        // Of a question that is not the last one, all is over before the next one is asked.
        (place + 1) * 7 * minute
      );
      done.push(step);
    }
  }
  if (left > 0) throw new Error(`${left} replies are too many for ${missing} questions.`);
};
