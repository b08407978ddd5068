import * as React from 'react';
import { nameIn } from '../../domain/common/words';
import { facetsOf } from '../../domain/finder/facets';
import { communityOf, type KnownCommunity } from '../../domain/questions/community';
import { foldQuestion } from '../../domain/questions/fold';
import type { SignedQuestion, Step } from '../../domain/questions/model';
import { addressWith, cleanPage, useAddress, usePrefix } from '../../shell/address';
import { correctedSeeker } from '../../shell/correctedSeeker';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { language } from '../../strings/say';
import {
  type QuestionsAsked,
  questionsAsked,
  questionsPrefix,
  questionsValues,
  type QuestionsView,
  questionsViews
} from './address';
import { questionFacets, questionReaders } from './facets';
import { groupsByView, type QuestionGroup } from './groups';
import type { KnownQuestion } from './QuestionRows';
import type { QuestionsRead } from './reads';
import { newestQuestions, newestSteps } from '../../shell/questionReads';
import { nothingOlder, type OlderQuestions } from './olderFound';
import { useQuestionSearch } from './useQuestionSearch';
import { useSearchable } from './useSearchable';
import { useMore } from './useMore';
import type { QuestionNames } from './words';
import { isFresh } from '../../domain/questions/own';
import { isWorded, oldestRead, type Seer } from '../../domain/questions/views';
import { useVisit } from '../../shell/useVisit';

/** What is drawn of the questions once they have been read. */
export interface QuestionsState {
  readonly asked: QuestionsAsked;
  readonly ask: (asked: QuestionsAsked, how: 'push' | 'replace') => void;
  readonly community: KnownCommunity;
  readonly seer: Seer;
  readonly names: QuestionNames;
  readonly known: readonly KnownQuestion[];
  readonly view: QuestionsView;
  /** Views that have something to show, and the one that is looked at. */
  readonly views: readonly QuestionsView[];
  readonly groups: readonly QuestionGroup[];
  /** All of the groups, in their order. */
  readonly shown: readonly KnownQuestion[];
  readonly fresh: number;
  /** The last day before today on which the person was here; absent: never. */
  readonly visited: string | undefined;
  /** Moment of the oldest question that was read, where there may be older ones; absent: all were read. */
  readonly since: string | undefined;
  readonly circleName: (key: string) => string;
  readonly valuesIn: (facet: string) => number;
  readonly counts: () => Readonly<Record<string, ReturnType<ReturnType<typeof facetsOf>['counts']>[string]>>;
  readonly linkTo: (question: SignedQuestion) => string;
  /** The question that is open; null: the address names one that was not read. */
  readonly open: KnownQuestion | null | undefined;
  /** Takes over all steps of a question, as they were read just now. */
  readonly onSteps: (question: SignedQuestion | undefined, id: number, steps: readonly Step[]) => void;
  /** What was read of older questions for the search, and takes over what was read just now. */
  readonly older: OlderQuestions;
  readonly onOlder: (change: Partial<OlderQuestions>) => void;
}

const byQuestion = (steps: readonly Step[]): ReadonlyMap<number, readonly Step[]> => {
  const found = new Map<number, Step[]>();
  for (const step of steps)
    if (step.questionId !== undefined) {
      const own = found.get(step.questionId);
      if (own === undefined) found.set(step.questionId, [step]);
      else own.push(step);
    }
  return found;
};

/** Rows of both, of one id the later one. */
const merged = <Row extends { readonly id: number }>(rows: readonly Row[], more: readonly Row[]): readonly Row[] =>
  more.length === 0 ? rows : [...new Map([...rows, ...more].map((row) => [row.id, row])).values()];

/** Decides nothing: puts the question to the domain. */
export const useQuestions = (read: QuestionsRead, fresh: boolean): QuestionsState => {
  const { teams, today, dayAt, memoryKey } = useSurroundings();
  const prefix = usePrefix(questionsPrefix);
  const [values, write] = useAddress(prefix);
  const asked = React.useMemo(() => questionsAsked(values), [values]);
  const ask = React.useCallback(
    (next: QuestionsAsked, how: 'push' | 'replace') => write(questionsValues(next), how),
    [write]
  );
  const day = today();
  const me = read.person;

  const [own, setOwn] = React.useState<{
    readonly questions: ReadonlyMap<number, SignedQuestion>;
    readonly steps: ReadonlyMap<number, readonly Step[]>;
    readonly gone: ReadonlySet<number>;
  }>({ questions: new Map(), steps: new Map(), gone: new Set() });
  const onSteps = React.useCallback(
    (question: SignedQuestion | undefined, id: number, steps: readonly Step[]) =>
      setOwn((before) => ({
        questions: question === undefined ? before.questions : new Map(before.questions).set(id, question),
        steps: new Map(before.steps).set(id, steps),
        gone: question === undefined ? new Set(before.gone).add(id) : before.gone
      })),
    []
  );
  const more = useMore(read);
  const [older, setOlder] = React.useState(nothingOlder);
  const onOlder = React.useCallback(
    (change: Partial<OlderQuestions>) =>
      setOlder((before) => ({
        ...before,
        ...change,
        found: change.found === undefined ? before.found : new Map([...before.found, ...change.found])
      })),
    []
  );

  const community = React.useMemo(
    () => communityOf(read.ambassadors.value, read.contacts.value, dayAt),
    [read.ambassadors.value, read.contacts.value, dayAt]
  );
  const questions = React.useMemo(
    () =>
      merged(merged(read.questions, more.questions), [...own.questions.values()])
        .filter(({ id }) => !own.gone.has(id))
        .sort((one, other) => other.id - one.id),
    [read.questions, more.questions, own]
  );
  const steps = React.useMemo(() => byQuestion(merged(read.steps, more.steps)), [read.steps, more.steps]);
  const oldest = oldestRead(read.steps, newestSteps);
  const visit = useVisit('questions', read.questions, fresh);
  const heard = useVisit('replies', read.steps, fresh);
  const circles = read.circles.value;
  const seer = React.useMemo((): Seer => {
    const { circle } = correctedSeeker(read.profile.value, { circles, offices: [] }, memoryKey);
    const key = circles.find(({ id }) => id === circle)?.key;
    // Worked out anew with what is read, not with every second.
    return { user: me, circles: key === undefined ? [] : [key], community, now: new Date().toISOString() };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the moment of the rows
  }, [read.profile.value, circles, memoryKey, me, community, questions]);
  const seen = React.useMemo(
    // There may have been no step yet.
    () => visit && { question: visit.seen, step: heard?.seen ?? 0 },
    [visit, heard]
  );
  const known = React.useMemo(
    (): readonly KnownQuestion[] =>
      questions.map((question) => {
        const whole = own.steps.get(question.id) ?? older.found.get(question.id)?.steps;
        const folded = foldQuestion(question, whole ?? steps.get(question.id) ?? [], community, seer.now);
        return {
          question,
          folded,
          worded: whole !== undefined || more.whole.has(question.id) || isWorded(question, oldest),
          // Nothing is new to somebody who was never here.
          fresh: seen !== undefined && isFresh({ question, folded }, seer, seen)
        };
      }),
    [questions, steps, own.steps, older.found, more.whole, community, oldest, seen, seer]
  );
  const searchable = useSearchable(known, older, seer);

  const names = React.useMemo((): QuestionNames => {
    const writers = new Map<number, string>();
    const found = [...older.found.values()].flatMap((each) => each?.question ?? []);
    for (const { author, writer, asked: who } of [...questions, ...found]) {
      if (writer !== undefined) writers.set(author, writer.name.trim());
      if (who !== undefined) writers.set(who.id, who.name.trim());
    }
    return { me, nameOf: (user) => community.personOf(user)?.name ?? writers.get(user) ?? '', today: day, dayAt };
  }, [questions, older.found, community, me, day, dayAt]);

  const circleName = React.useCallback(
    (key: string) => {
      const circle = key === '' ? undefined : circles.find((each) => each.key === key);
      return circle === undefined ? '' : nameIn(language, circle);
    },
    [circles]
  );
  const searched = useQuestionSearch(asked.text, searchable) ?? known;
  const facets = React.useMemo(() => facetsOf(searchable.questions, questionReaders), [searchable.questions]);
  const byView = React.useMemo(() => groupsByView(known, seer), [known, seer]);
  const offered = React.useMemo(
    () => questionsViews.filter((view) => view === 'mine' || byView[view].length > 0),
    [byView]
  );
  // Own ones that are found later, or taken away, take nobody's view from under their eyes.
  const began = React.useRef<QuestionsView>();
  if (known.length > 0) began.current ??= byView.mine.length > 0 || !offered.includes('open') ? 'mine' : 'open';
  const view = asked.view ?? began.current ?? 'mine';
  const isSearching = asked.text.trim() !== '';
  const passing = React.useCallback(
    ({ question }: KnownQuestion) => facets.passes(question, asked.chosen),
    [facets, asked.chosen]
  );
  const inView = React.useMemo(
    (): readonly QuestionGroup[] => (isSearching ? [{ kind: 'all', questions: searched }] : byView[view]),
    [isSearching, searched, byView, view]
  );
  const groups = React.useMemo(
    () =>
      inView
        .map((group) => ({ ...group, questions: group.questions.filter(passing) }))
        .filter(({ questions: left }) => left.length > 0),
    [inView, passing]
  );
  const shown = React.useMemo(() => groups.flatMap((group) => group.questions), [groups]);
  const all = React.useMemo(() => facets.counts(searchable.questions, {}), [facets, searchable.questions]);
  const counts = React.useMemo(() => {
    let counted: ReturnType<typeof facets.counts> | undefined;
    return () =>
      (counted ??= facets.counts(
        inView.flatMap((group) => group.questions.map(({ question }) => question)),
        asked.chosen
      ));
  }, [facets, inView, asked.chosen]);
  const linkTo = React.useCallback(
    ({ id }: SignedQuestion) =>
      teams === undefined
        ? addressWith(questionsPrefix, { question: [String(id)] }, cleanPage())
        : addressWith(questionsPrefix, { question: [String(id)] }),
    [teams]
  );
  return {
    asked,
    ask,
    community,
    seer,
    names,
    known,
    view,
    views: offered.includes(view) ? offered : questionsViews.filter((each) => each === view || offered.includes(each)),
    groups,
    shown,
    fresh: known.filter((each) => each.fresh).length,
    visited: visit?.on,
    since: oldestRead(read.questions, newestQuestions),
    circleName,
    valuesIn: (facet) => questionFacets.flatMap((each) => (each === facet ? all[each] : [])).length,
    counts: counts as QuestionsState['counts'],
    linkTo,
    open:
      asked.question === undefined ? undefined : (known.find(({ question }) => question.id === asked.question) ?? null),
    onSteps,
    older,
    onOlder
  };
};
