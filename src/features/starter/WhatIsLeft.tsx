import * as React from 'react';
import { say, sayCount, sayDuration, sayParts } from '../../strings/say';
import { Pieces } from '../../ui/Pieces';
import styles from './starter.module.scss';
import type { StarterPath } from './useStarter';

/** `Encore 1 h 34 : 12 modules, dont 3 obligatoires.` */
export const WhatIsLeft = ({ modules, done, minutesLeft, mandatoryLeft }: StarterPath): React.ReactElement | null => {
  if (modules === done) return null;
  const time = <strong>{sayDuration(minutesLeft)}</strong>;
  const left = sayCount('StarterModules', modules - done);
  const mandatory = sayCount('StarterMandatory', mandatoryLeft);
  return (
    <p className={styles.total}>
      <Pieces
        of={
          minutesLeft === 0
            ? [left]
            : mandatoryLeft > 0
              ? sayParts('StarterTotal', { time, modules: left, mandatory })
              : sayParts('StarterTotalFree', { time, modules: left })
        }
      />
      <span> </span>
      <span className={styles.pace}>{say('StarterPace')}</span>
    </p>
  );
};
