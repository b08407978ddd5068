import type { VisitorKey } from '../http.ts';
import type { DirectoryPerson, SiteRoom, StoredRow } from '../site/definitions.ts';
import { dutch } from './data/questions/dutch.ts';
import { everyday } from './data/questions/everyday.ts';
import { english } from './data/questions/english.ts';
import { french } from './data/questions/french.ts';
import { german } from './data/questions/german.ts';
import { morningOf, plusDays, workdayOf } from './days.ts';
import { diceFor, hashOf } from './dice.ts';
import type { Dice } from './dice.ts';
import { contactsOf } from './fillContacts.ts';
import type { ContactKey } from './fillContacts.ts';
import type { Day, Employee, Organisation } from './model.ts';
import { questionsIn } from './questionLines.ts';
import type { Delay, PlannedQuestion, PlannedStep } from './questionLines.ts';
import { loginOf, mailDomain, visitors } from './visitors.ts';

/** Every question that is written down. */
export const plannedQuestions = (): readonly PlannedQuestion[] =>
  [french, dutch, english, german, everyday].flatMap(questionsIn);

/** Somebody who asked and left the company since. */
const gone: DirectoryPerson = {
  login: loginOf(`pascale.wery@${mailDomain}`),
  email: `pascale.wery@${mailDomain}`,
  displayName: 'Pascale Wéry',
  firstName: 'Pascale',
  lastName: 'Wéry',
  jobTitle: 'Gestionnaire de paie',
  department: 'Paie PME',
  office: 'Bruxelles (siège)',
  languages: ['fr-FR'],
  hasPicture: false
};

/** Who plays which part in one question: the same part is the same person. */
const castOf = (company: Organisation, { language }: PlannedQuestion, dice: Dice) => {
  const contacts = contactsOf(company);
  const byMailbox = new Map(company.employees.map((employee) => [employee.person.email.split('@')[0], employee]));
  const byLogin = new Map(company.employees.map((employee) => [employee.person.login, employee]));
  const known = new Set<Employee>([
    ...visitors.flatMap(({ login }) => byLogin.get(login) ?? []),
    ...contacts.values(),
    ...company.ambassadors.map(({ employee }) => employee)
  ]);
  const parts = new Map<string, Employee>();
  const speaking = (among: readonly Employee[]): readonly Employee[] => {
    const free = among.filter((employee) => ![...parts.values()].includes(employee));
    const own = free.filter(({ speaks }) => speaks[0] === language);
    const able = own.length > 0 ? own : free.filter(({ speaks }) => speaks.includes(language));
    return able.length > 0 ? able : free;
  };
  const ambassadors = (status: 'Active' | 'Former'): readonly Employee[] =>
    company.ambassadors.filter((each) => each.status === status).map(({ employee }) => employee);
  const drawn = (part: string): Employee => {
    const visitor = visitors.find(({ key }) => key === (part as VisitorKey));
    if (visitor !== undefined) return byLogin.get(visitor.login) as Employee;
    const contact = contacts.get(part as ContactKey);
    if (contact !== undefined) return contact;
    if (part.startsWith('col')) return dice.one(speaking(company.employees.filter((each) => !known.has(each))));
    if (part.startsWith('former')) return dice.one(speaking(ambassadors('Former')));
    // In a small company somebody of the cast may be missing: another ambassador stands in.
    return byMailbox.get(part) ?? dice.one(speaking(ambassadors('Active')));
  };
  return (part: string): Employee => {
    const person = parts.get(part) ?? drawn(part);
    parts.set(part, person);
    return person;
  };
};

const postKey = (...of: readonly (string | number)[]): string => {
  const hex = ['a', 'b', 'c', 'd']
    .map((salt) =>
      hashOf(`${salt} ${of.join(' ')}`)
        .toString(16)
        .padStart(8, '0')
    )
    .join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
};

const minutes = (many: number): number => many * 60_000;

/** So many working days later. */
const workdays = (day: Day, many: number): Day => {
  let on = day;
  for (let left = many; left > 0;) {
    on = plusDays(on, 1);
    if (workdayOf(on) === on) left -= 1;
  }
  return on;
};

/** Somewhen between eight and half past four in Belgium. */
const workingMoment = (day: Day, dice: Dice): number =>
  Date.parse(`${day}T07:00:00Z`) + minutes(dice.whole(8 * 60 + 30));

const momentAfter = (asked: number, { many, unit }: Delay, dice: Dice): number =>
  unit === 'h'
    ? asked + minutes(60 * (many - 1) + 15 + dice.whole(45))
    : workingMoment(workdays(new Date(asked).toISOString().slice(0, 10), many), dice);

/** A row to be written: which question it belongs to, its place there, who writes it when. */
interface Dated {
  readonly question: number;
  /** Absent: the question itself. */
  readonly step?: PlannedStep & { readonly place: number };
  readonly by: string;
  readonly at: number;
}

/** Moments in their order, none later than now: what would be later is drawn together before it. */
const inOrder = (moments: readonly number[], now: number): readonly number[] => {
  let before = 0;
  return moments.map((moment, place) => {
    before = Math.max(before + minutes(4), Math.min(moment, now - minutes(5 * (moments.length - place))));
    return before;
  });
};

/** Each Me too of several people as a step of its own. */
const single = (steps: readonly PlannedStep[]): readonly PlannedStep[] =>
  steps.flatMap((step) =>
    step.times === 1
      ? [step]
      : Array.from({ length: step.times }, (_none, place) => ({ ...step, who: `${step.who}-${place}`, times: 1 }))
  );

interface Planned {
  readonly question: PlannedQuestion;
  readonly partOf: (part: string) => Employee | undefined;
  readonly steps: readonly PlannedStep[];
  readonly rows: readonly Dated[];
}

const plan = (company: Organisation, question: PlannedQuestion, at: number): Planned => {
  const dice = diceFor(`question ${question.title}`);
  const now = morningOf(company.today).getTime();
  const employee = castOf(company, question, dice);
  const partOf = (part: string): Employee | undefined => {
    const who = part === 'me' ? question.who : part;
    return who === 'gone' ? undefined : employee(who);
  };
  const loginFor = (part: string): string => partOf(part)?.person.login ?? gone.login;
  const day = workdayOf(plusDays(company.today, -question.daysAgo));
  const asked = Math.min(
    question.daysAgo < 2 ? Date.parse(`${day}T07:00:00Z`) + minutes(dice.whole(50)) : workingMoment(day, dice),
    now - minutes(90)
  );
  const steps = single(question.steps);
  const moments = inOrder([asked, ...steps.map(({ after }) => momentAfter(asked, after, dice))], now);
  const rows: Dated[] = [
    { question: at, by: loginFor(question.who), at: moments[0] ?? asked },
    ...steps.map((step, place) => ({
      question: at,
      step: { ...step, place },
      by: loginFor(step.who),
      at: moments[place + 1] ?? asked
    }))
  ];
  return { question, partOf, steps, rows };
};

/** Stores the questions and what became of them, each row by its author at its moment, in the order of the moments. */
export const fillQuestions = (site: SiteRoom, company: Organisation): void => {
  const plans = plannedQuestions().map((question, at) => plan(company, question, at));
  site.addToDirectory([gone]);
  site.welcome(gone.login, 'Read');
  const questions = new Map<number, number>();
  const steps = new Map<number, number[]>();

  const questionRow = ({ question, partOf }: Planned, asker: string): StoredRow => {
    const asked = question.asked === undefined ? undefined : partOf(question.asked);
    const askedUser = asked === undefined ? null : site.userId(asked.person.login);
    return {
      Title: question.title,
      Details: question.details,
      Kind: question.kind,
      Topics: question.topics,
      Language: question.language,
      CircleKey: partOf(question.who)?.circle ?? 'PAY-SME',
      Asked: askedUser,
      AskerUser: site.userId(asker),
      AskedUser: askedUser,
      PostKey: postKey(question.title)
    };
  };

  const stepRow = (planned: Planned, { question, step, by }: Required<Dated>): StoredRow => {
    const before = steps.get(question) ?? [];
    const answers = planned.steps.flatMap(({ kind, who }, place) =>
      (kind === 'Answer' && who !== 'me') || kind === 'From IT' ? [before[place] ?? 0] : []
    );
    const target = step.target === undefined ? undefined : planned.partOf(step.target);
    const tell = target === undefined ? null : site.userId(target.person.login);
    return {
      QuestionId: questions.get(question) ?? 0,
      Kind: step.kind,
      Text: step.text,
      Tell: tell,
      TellUser: tell,
      ByUser: site.userId(by),
      AnswerId: step.answer === undefined ? null : (answers[step.answer - 1] ?? null),
      SeenId: before.at(step.late ? -2 : -1) ?? 0,
      State: step.state ?? null,
      Url: step.url === undefined ? null : { Url: step.url, Description: step.url },
      PostKey: postKey(planned.question.title, step.place)
    };
  };

  const dated = plans
    .flatMap(({ rows }) => rows)
    .sort((one, other) => one.at - other.at || one.question - other.question || placeOf(one) - placeOf(other));
  for (const row of dated) {
    const planned = plans[row.question] as Planned;
    const at = new Date(row.at);
    if (row.step === undefined) {
      const [id = 0] = site.insert('Lists/Questions', [questionRow(planned, row.by)], row.by, at);
      questions.set(row.question, id);
      continue;
    }
    const cells = stepRow(planned, { ...row, step: row.step });
    const [id = 0] = site.insert('Lists/Replies', [cells], row.by, at);
    steps.set(row.question, [...(steps.get(row.question) ?? []), id]);
    if (row.step.edited)
      site.rewrite('Lists/Replies', id, { Text: row.step.text }, row.by, new Date(row.at + minutes(3)));
  }
  for (const { question, step, by } of dated)
    if (step?.takenBack === true)
      site.erase('Lists/Replies', steps.get(question)?.[step.place] ?? 0, by, morningOf(company.today));
  site.dismiss(gone.login);
};

const placeOf = ({ step }: Dated): number => step?.place ?? -1;
