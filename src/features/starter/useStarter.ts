import * as React from 'react';
import { standing, type KnownProgress, type Tick } from '../../domain/learning/progress';
import { languagesOf, type Spoken } from '../../domain/people/profile';
import type { PathStep } from '../../domain/learning/modules';
import { startersPath, type PathStage } from '../../domain/learning/starter';
import { capital, language } from '../../strings/say';
import { useNamed } from './address';
import type { StarterRead } from './reads';
import type { StarterSettings } from './settings';

/** Where the reader stands. */
export interface StarterPath {
  readonly firstName: string;
  readonly stages: readonly PathStage[];
  readonly ticks: ReadonlyMap<string, Tick>;
  /** The module that stands out; absent: no module is published, or all are done. */
  readonly next: PathStep | undefined;
  /** The address named it: the link in the welcome mail. */
  readonly linked: boolean;
  /** The address named a module that is not in this path. */
  readonly strange: boolean;
  readonly modules: number;
  readonly done: number;
  readonly minutesLeft: number;
  readonly mandatoryLeft: number;
  readonly finished: boolean;
}

const pageLanguage = language.toUpperCase() as Spoken;

/** The path for this reader: each module in the page's language, else in one of the reader's, else in any. */
export const usePath = (read: StarterRead, known: KnownProgress, settings: StarterSettings): StarterPath => {
  const { audience, stage } = settings;
  const reader = read.profile.value;
  const stages = React.useMemo(
    () =>
      startersPath(read.trainings, [pageLanguage, ...languagesOf(reader, language)], {
        ...(audience === undefined ? {} : { audience }),
        ...(stage ? { stage } : {})
      }),
    [read.trainings, reader, audience, stage]
  );
  const named = useNamed('module');
  const finished = useNamed('done');
  return React.useMemo(() => {
    const stands = standing(stages, known.ticks);
    const steps = stages.flatMap((each) => each.steps);
    const linked = steps.find(({ key }) => key === named && known.ticks.get(key)?.state !== 'Done');
    return {
      ...stands,
      firstName: capital(reader?.firstName.trim() ?? ''),
      stages,
      ticks: known.ticks,
      next: linked ?? stands.next,
      linked: linked !== undefined,
      strange: [named, finished].some((asked) => asked !== undefined && !steps.some(({ key }) => key === asked))
    };
  }, [stages, known.ticks, named, finished, reader]);
};
