import * as React from 'react';
import { noted } from '../../../device/noted';
import type { SharedProgramme } from '../../../domain/port/programme';
import { mostNumbers } from '../../../domain/port/rows';
import { longestKept, type ScreenRows } from '../../../domain/screen/screen';
import { saidSolved, type SolvedIn, solvedIn } from '../../../domain/screen/solved';
import { ambassadors } from '../../../lists/reading/ambassadors';
import { circles } from '../../../lists/reading/circles';
import { indicators } from '../../../lists/reading/indicators';
import { type Surroundings, useSurroundings } from '../../../shell/ProgrammeContext';
import { newestSteps, questionColumns, questionList, replyList, stepColumns } from '../../../shell/questionReads';

/** An answer with the moment of it, in milliseconds since 1970. */
interface Told<Answer> {
  readonly answer: Answer;
  readonly at: number;
}

/** What was told last. */
interface ToldRows {
  readonly ambassadors?: Told<ScreenRows['ambassadors']>;
  readonly circles?: Told<ScreenRows['circles']>;
  readonly indicators?: Told<ScreenRows['indicators']>;
  readonly solved?: Told<SolvedIn | undefined>;
}

const readAgainAfter = 60 * 60 * 1000;

const screenQuestions = (programme: Pick<SharedProgramme, 'rows'>) => ({
  ambassadors: () => programme.rows(ambassadors),
  circles: () => programme.rows(circles),
  indicators: () => programme.rows(indicators)
});

const rememberedRows = async ({ remembered: memory }: SharedProgramme): Promise<ToldRows> => {
  const [people, places, figures] = await Promise.all([
    memory.rows(ambassadors),
    memory.rows(circles),
    memory.rows(indicators)
  ]);
  return {
    ...(people === undefined ? {} : { ambassadors: people }),
    ...(places === undefined ? {} : { circles: places }),
    ...(figures === undefined ? {} : { indicators: figures })
  };
};

const fresh = <Answer>(told: Told<Answer> | undefined, now: number): Answer | undefined =>
  told !== undefined && now - told.at <= longestKept ? told.answer : undefined;

/** The newest steps, and the questions that some of them say were solved this month; rejects with ProgrammeError. */
const solvedNow = async (
  { programme, today, dayAt }: Pick<Surroundings, 'programme' | 'today' | 'dayAt'>,
  people: ScreenRows['ambassadors']
): Promise<SolvedIn | undefined> => {
  const month = today().slice(0, 7);
  const steps = await programme.rows(replyList, { columns: stepColumns, which: { newest: newestSteps } });
  const told = { steps, isCut: steps.length >= newestSteps };
  const ids = saidSolved(told, month, dayAt);
  const questions = [];
  for (let from = 0; from < ids.length; from += mostNumbers)
    questions.push(
      ...(await programme.rows(questionList, {
        columns: questionColumns,
        which: { column: 'ID', oneOf: ids.slice(from, from + mostNumbers) }
      }))
    );
  return solvedIn(told, questions, { ambassadors: people, month, now: new Date().toISOString(), inSite: dayAt });
};

/**
 * The rows of the screen: those of the last visit at once, then fresh ones, and again each hour. What does not come keeps what
 * was told last, for seven days; nothing is said of it, for nobody at the screen can help.
 */
export const useScreenRows = (): (() => ScreenRows) => {
  const { programme, today, dayAt } = useSurroundings();
  const [told, setTold] = React.useState<ToldRows>({});
  React.useEffect(() => {
    let here = true;
    const take = (next: ToldRows): void => {
      if (here) setTold((before) => ({ ...before, ...next }));
    };
    const read = async (): Promise<void> => {
      const asked = screenQuestions(programme);
      const people = asked.ambassadors();
      await Promise.all([
        people.then((answer) => take({ ambassadors: { answer, at: Date.now() } }), noted('screen')),
        asked.circles().then((answer) => take({ circles: { answer, at: Date.now() } }), noted('screen')),
        asked.indicators().then((answer) => take({ indicators: { answer, at: Date.now() } }), noted('screen'))
      ]);
      // What is told of people comes first; who was an ambassador decides what a step is worth.
      const answer = await solvedNow({ programme, today, dayAt }, await people);
      take({ solved: { answer, at: Date.now() } });
    };
    const readAll = (): void => void read().catch(noted('screen'));
    rememberedRows(programme).then((before) => {
      if (here) setTold((now) => ({ ...before, ...now }));
    }, noted('screen'));
    readAll();
    const timer = window.setInterval(() => {
      programme.forget();
      readAll();
    }, readAgainAfter);
    return () => {
      here = false;
      window.clearInterval(timer);
    };
  }, [programme, today, dayAt]);
  return React.useCallback(() => {
    const now = Date.now();
    return {
      ambassadors: fresh(told.ambassadors, now) ?? [],
      circles: fresh(told.circles, now) ?? [],
      indicators: fresh(told.indicators, now) ?? [],
      solved: fresh(told.solved, now)
    };
  }, [told]);
};
