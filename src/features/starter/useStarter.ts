import * as React from 'react';
import { standing, type Known, type Tick } from '../../domain/progress';
import type { Profile } from '../../domain/programme';
import { languagesOf, type Spoken } from '../../domain/profile';
import { startersPath, type Stage, type Step } from '../../domain/starter';
import type { Training } from '../../lists';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { type Loaded, part, type Part, type Recalled, useLoad } from '../../shell/useLoad';
import { capital, language } from '../../strings/say';
import { namedIn } from './named';
import type { StarterSettings } from './settings';

/** What the path needs: the catalogue, and who is reading. */
export interface StarterRead {
  readonly trainings: readonly Training[];
  /** Without it nobody is greeted by name, and modules follow the page's language. */
  readonly profile: Part<Profile | undefined>;
}

/** Both side by side; people are read once the path stands. */
export const useTrainings = (): Loaded<StarterRead> => {
  const { programme } = useSurroundings();
  const read = React.useCallback(async (): Promise<StarterRead> => {
    const [trainings, profile] = await Promise.all([
      programme.trainings(),
      part<Profile | undefined>(programme.profile(), undefined, 'profile')
    ]);
    return { trainings, profile };
  }, [programme]);
  const recall = React.useCallback(async (): Promise<Recalled<StarterRead> | undefined> => {
    const [trainings, profile] = await Promise.all([
      programme.remembered('trainings'),
      programme.remembered('profile')
    ]);
    return (
      trainings && { value: { trainings: trainings.answer, profile: { value: profile?.answer } }, at: trainings.at }
    );
  }, [programme]);
  return useLoad(read, 'trainings', recall);
};

/** Where the reader stands. */
export interface StarterPath {
  readonly firstName: string;
  readonly stages: readonly Stage[];
  readonly ticks: ReadonlyMap<string, Tick>;
  /** The module that stands out; absent: no module is published, or all are done. */
  readonly next: Step | undefined;
  /** The address named it: the link in the welcome mail. */
  readonly linked: boolean;
  readonly modules: number;
  readonly done: number;
  readonly minutesLeft: number;
  readonly mandatoryLeft: number;
  readonly finished: boolean;
}

const pageLanguage = language.toUpperCase() as Spoken;

/** The path for this reader: each module in the page's language, else in one of the reader's, else in any. */
export const usePath = ({ trainings, profile }: StarterRead, known: Known, settings: StarterSettings): StarterPath => {
  const { audience, stage } = settings;
  const stages = React.useMemo(
    () =>
      startersPath(trainings, [pageLanguage, ...languagesOf(profile.value, language)], {
        ...(audience === undefined ? {} : { audience }),
        ...(stage ? { stage } : {})
      }),
    [trainings, profile.value, audience, stage]
  );
  const [named] = React.useState(() => namedIn('module'));
  return React.useMemo(() => {
    const stands = standing(stages, known.ticks);
    const linked = stages
      .flatMap(({ steps }) => steps)
      .find(({ key }) => key === named && known.ticks.get(key)?.state !== 'Done');
    return {
      ...stands,
      firstName: capital(profile.value?.firstName.trim() ?? ''),
      stages,
      ticks: known.ticks,
      next: linked ?? stands.next,
      linked: linked !== undefined
    };
  }, [stages, known.ticks, named, profile.value]);
};
