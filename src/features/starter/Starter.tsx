import * as React from 'react';
import { Heading } from '../../shell/Frame';
import { say } from '../../strings/say';
import { Skeleton } from '../../ui/Skeleton';
import type { StarterSettings } from './settings';

/** Your first training, module by module. */
export const Starter = ({ title }: StarterSettings): React.ReactElement => (
  <>
    <Heading title={title?.trim() || say('StarterTitle')} />
    <Skeleton label={say('Loading')} cards={3} />
  </>
);
