import type { Training } from '../../lists';
import type { Spoken } from '../people/profile';
import { keyOf } from '../common/words';
import { bestVersion, modulesOf, opens, type PathStep, stepOf, stepsInRow } from './modules';

export type StageName = Extract<Training['stage'], string>;
export type Audience = Extract<Training['audience'][number], string>;

/** Whose path, and how much of it. */
export interface PathChoice {
  /** Absent: starters. */
  readonly audience?: Audience;
  /** Only this stretch; absent: all of it. */
  readonly stage?: StageName;
}

/** A stretch of the path. */
export interface PathStage {
  /** Absent: modules without a stage that the programme knows, at the end. */
  readonly name?: StageName;
  readonly steps: readonly PathStep[];
  readonly minutes: number;
}

const stages: readonly StageName[] = ['Day 1', 'Week 1', 'Month 1'];

/** Published, meant for them, with an address that may be opened on the web. */
const belongs = (training: Training, audience: Audience): boolean =>
  training.published && training.audience.includes(audience) && opens(training);

/**
 * The starter's path: stages in order with one step for each module, in the best of its languages. `languages` begins with the
 * page's language, then the person's. Empty stages are left out.
 */
export const startersPath = (
  trainings: readonly Training[],
  languages: readonly Spoken[],
  { audience = 'Starter', stage: only }: PathChoice = {}
): readonly PathStage[] => {
  const modules = modulesOf(trainings.filter((each) => belongs(each, audience)));
  const steps = [...modules.values()]
    .flatMap((versions) => bestVersion(versions, languages) ?? [])
    .map((training) => stepOf(training, languages[0]))
    .sort(stepsInRow);
  const stage = (name: StageName | undefined): readonly PathStage[] => {
    const mine = steps.filter((step) => stages.find((each) => each === keyOf(step.training.stage)) === name);
    const minutes = mine.reduce((sum, step) => sum + step.minutes, 0);
    return mine.length === 0 ? [] : [{ steps: mine, minutes, ...(name === undefined ? {} : { name }) }];
  };
  return [...stages, undefined].filter((name) => only === undefined || name === only).flatMap(stage);
};
