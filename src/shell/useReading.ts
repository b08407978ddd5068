import * as React from 'react';
import { noted } from '../device/noted';
import { painted } from '../device/painted';
import type { SharedProgramme } from '../domain/port/programme';
import { useSurroundings } from './ProgrammeContext';
import type { Question } from './question';
import { drawable, type Loaded, part, type LoadedPart, type Recalled, useLoad, useWhenOver } from './useLoad';

type Questions = Readonly<Record<string, Question<unknown, unknown>>>;

type AnswerTo<Asked> = Asked extends Question<infer Answer, unknown> ? Answer : never;
type OtherwiseOf<Asked> = Asked extends Question<unknown, infer Otherwise> ? Otherwise : never;

/** Answers without which there is nothing to draw. */
type Answers<Asked> = { readonly [Name in keyof Asked]: AnswerTo<Asked[Name]> };

/** Answers that content can do without: each is there, or what stood in the way. */
type Parts<Asked> = { readonly [Name in keyof Asked]: LoadedPart<AnswerTo<Asked[Name]> | OtherwiseOf<Asked[Name]>> };

/** What a feature reads, and in which order. Made once, outside of components. */
export interface ReadingPlan<First extends Questions, Optional extends Questions, Later> {
  /** Nothing is drawn without these; all of them and the optional ones are asked side by side. */
  readonly first: First;
  /** Content can do without them. */
  readonly optional?: Optional;
  /** Optional questions without which nothing is drawn from memory: it would look otherwise than a moment later. */
  readonly recalledWith?: readonly string[];
  /** Asked once the first content stands. Each group comes when all of it is there, and keeps no other waiting. */
  readonly later?: Later;
}

type Groups = Readonly<Record<string, Questions>>;

/** What is read first, as it is drawn. */
export type FirstOf<Plan> =
  Plan extends ReadingPlan<infer First, infer Optional, unknown> ? Answers<First> & Parts<Optional> : never;

/** What is read later, group by group; absent: it has not come. */
export type LaterOf<Plan> =
  Plan extends ReadingPlan<Questions, Questions, infer Later>
    ? { readonly [Group in keyof Later]?: Parts<Later[Group]> }
    : never;

export interface PlanReading<First, Later> extends Loaded<First> {
  readonly later: Later;
}

/** Infers the types of a plan. */
export const readingPlan = <First extends Questions, Optional extends Questions, Later extends Groups>(
  plan: ReadingPlan<First, Optional, Later> & { readonly recalledWith?: readonly (keyof Optional)[] }
): ReadingPlan<First, Optional, Later> => plan;

type Kept = Readonly<Record<string, LoadedPart<unknown>>>;

/** One answer for each question, side by side. */
const gathered = async <Answer>(
  questions: Questions,
  one: (name: string, question: Questions[string]) => Promise<Answer>
): Promise<Readonly<Record<string, Answer>>> =>
  Object.fromEntries(
    await Promise.all(Object.entries(questions).map(async ([name, each]) => [name, await one(name, each)] as const))
  );

/**
 * Asks what has not been answered yet; rejects as soon as one of the `needed` questions fails. So a retry asks only for what
 * failed.
 */
const strokeOf = (questions: Questions, needed: Questions, programme: SharedProgramme): (() => Promise<Kept>) => {
  const answered = new Map<string, LoadedPart<unknown>>();
  return () =>
    gathered(questions, async (name, { ask, otherwise }) => {
      const told =
        answered.get(name) ??
        (name in needed ? { value: await ask(programme) } : await part(ask(programme), otherwise, name));
      if (told.failure === undefined) answered.set(name, told);
      return told;
    });
};

/** As it is drawn: what is needed by itself, the rest as parts. */
const drawnFrom = (parts: Kept, needed: Questions): Readonly<Record<string, unknown>> => ({
  ...parts,
  ...Object.fromEntries(Object.keys(needed).map((name) => [name, parts[name]?.value]))
});

type AnyPlan = ReadingPlan<Questions, Questions, Groups>;

const recalledFrom = async (
  { first, optional, recalledWith = [] }: AnyPlan,
  programme: SharedProgramme
): Promise<Recalled<never> | undefined> => {
  const questions = { ...first, ...optional };
  const kept = await gathered(questions, async (_name, { recall }) => recall?.(programme));
  const must = [...Object.keys(first), ...recalledWith].map((name) => kept[name]);
  if (must.length === 0 || must.includes(undefined)) return undefined;
  const parts = await gathered(questions, async (name, { otherwise }) => ({
    value: kept[name]?.answer ?? otherwise
  }));
  // Lists grow old, a profile does not.
  const ages = must.map((each) => (Array.isArray(each?.answer) ? each.at : Infinity));
  return { value: drawnFrom(parts, first) as never, at: Math.min(...ages) };
};

/**
 * Reads what a plan names: what the device remembers is drawn in the meantime, parts that fail are told beside the others,
 * and a retry asks only for what failed.
 */
export const useReading = <First extends Questions, Optional extends Questions, Later extends Groups>(
  plan: ReadingPlan<First, Optional, Later>
): PlanReading<Answers<First> & Parts<Optional>, { readonly [Group in keyof Later]?: Parts<Later[Group]> }> => {
  const { programme } = useSurroundings();
  const { load, recall, groups } = React.useMemo(() => {
    const { first, optional, later = {} } = plan as AnyPlan;
    const stroke = strokeOf({ ...first, ...optional }, first, programme);
    return {
      load: async () => drawnFrom(await stroke(), first) as Answers<First> & Parts<Optional>,
      recall: () => recalledFrom(plan as AnyPlan, programme),
      groups: Object.entries(later).map(([group, questions]) => [group, strokeOf(questions, {}, programme)] as const)
    };
  }, [plan, programme]);
  const { now, retry: readAgain } = useLoad(load, Object.keys(plan.first).join(), recall);

  const [later, setLater] = React.useState<Readonly<Record<string, Kept>>>({});
  const [attempt, setAttempt] = React.useState(0);
  const ready = drawable(now) !== undefined;
  React.useEffect(() => {
    let current = ready;
    if (ready)
      // The first card is painted before its questions are worked out.
      void painted().then(() => {
        for (const [group, ask] of current ? groups : [])
          ask().then((parts) => {
            if (current) setLater((before) => ({ ...before, [group]: parts }));
          }, noted('later'));
      });
    return () => {
      current = false;
    };
  }, [groups, ready, attempt]);

  const askLater = React.useCallback(() => setAttempt((count) => count + 1), []);
  const retry = React.useCallback(() => {
    readAgain();
    askLater();
  }, [readAgain, askLater]);
  const read = now.state === 'ready' ? (now.value as Kept) : {};
  useWhenOver(
    Object.keys(plan.optional ?? {}).map((name) => read[name]?.failure),
    readAgain
  );
  useWhenOver(
    Object.values(later).flatMap((parts) => Object.values(parts).map(({ failure }) => failure)),
    askLater
  );
  return { now, retry, later: later as never };
};
