import { keyOf } from '../common/words';
import { type Condition, conditionNames, type SignedApplication } from './model';

/** An application as it is typed: a condition that nobody answered yet is absent. */
export interface ApplicationForm {
  readonly answers: Readonly<Partial<Record<Condition, boolean>>>;
  readonly words: string;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  /** Key of the circle; empty: none is chosen. */
  readonly circleKey: string;
  readonly managerInformed: boolean;
  readonly consentToBeListed: boolean;
}

/** What an application says once it is whole. */
export interface ApplicationValues extends Readonly<Record<Condition, boolean>>, Omit<ApplicationForm, 'answers'> {
  readonly callId: number;
}

/** Characters of the few words. */
export const mostWords = 1000;

/** Days after the closing of its call that an application is kept, as its list declares it: readers do not load the declarations. */
export const keptDaysOfApplications = 90;

/** What stands in the form at first, as far as the device and the directory know it. */
export const emptyApplication = (
  known: Partial<Pick<ApplicationForm, 'topics' | 'languages' | 'circleKey'>> = {}
): ApplicationForm => ({
  answers: {},
  words: '',
  topics: known.topics ?? [],
  languages: known.languages ?? [],
  circleKey: known.circleKey ?? '',
  managerInformed: false,
  consentToBeListed: false
});

/** Conditions that nobody answered yet: an application is sent only when there are none. */
export const unanswered = ({ answers }: ApplicationForm): readonly Condition[] =>
  conditionNames.filter((name) => answers[name] === undefined);

/** What is sent; undefined while a condition is open. */
export const valuesToSend = (form: ApplicationForm, callId: number): ApplicationValues | undefined => {
  const { affinity, willToDevelop, availability } = form.answers;
  if (affinity === undefined || willToDevelop === undefined || availability === undefined) return undefined;
  const { answers: _answers, words, ...rest } = form;
  return { callId, affinity, willToDevelop, availability, ...rest, words: words.trim().slice(0, mostWords) };
};

/** An application as the form shows it, to be changed. */
export const formOfApplication = (row: SignedApplication): ApplicationForm => ({
  answers: { affinity: row.affinity, willToDevelop: row.willToDevelop, availability: row.availability },
  words: row.words,
  topics: row.topics.map(keyOf),
  languages: row.languages.map(keyOf),
  circleKey: row.circleKey.trim(),
  managerInformed: row.managerInformed,
  consentToBeListed: row.consentToBeListed
});

/** As one text: what a device keeps. */
export const keptApplication = (form: ApplicationForm): string => JSON.stringify(form);

const textsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;

/** Reads it back; what is of another kind than its field is as in `begun`. */
export const applicationKept = (text: string | undefined, begun: ApplicationForm): ApplicationForm | undefined => {
  let kept: Partial<Record<keyof ApplicationForm, unknown>>;
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    kept = value;
  } catch {
    return undefined;
  }
  const answers = (typeof kept.answers === 'object' && kept.answers !== null ? kept.answers : {}) as Partial<
    Record<Condition, unknown>
  >;
  const yes = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
  const said = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
  return {
    answers: Object.fromEntries(
      conditionNames.flatMap((name) => (typeof answers[name] === 'boolean' ? [[name, answers[name]]] : []))
    ),
    words: said(kept.words, begun.words),
    topics: textsIn(kept.topics) ?? begun.topics,
    languages: textsIn(kept.languages) ?? begun.languages,
    circleKey: said(kept.circleKey, begun.circleKey),
    managerInformed: yes(kept.managerInformed, false),
    consentToBeListed: yes(kept.consentToBeListed, false)
  };
};
