import * as React from 'react';
import type { CatalogueTraining } from '../../domain/learning/catalogue';
import styles from './catalogue.module.scss';
import { type CardActs, TrainingCard } from './TrainingCard';

export interface CardsProps {
  readonly trainings: readonly CatalogueTraining[];
  /** How many of them are shown. */
  readonly shown: number;
  readonly acts: CardActs;
  /** The way to more, told where the focus goes: to the first new one. */
  readonly more: (show: (count: number) => void) => React.ReactElement;
  readonly onShown: (count: number) => void;
}

/** Some trainings as cards; after *more* the first new one has the focus. */
export const Cards = ({ trainings, shown, acts, more, onShown }: CardsProps): React.ReactElement => {
  const firstNew = React.useRef<HTMLAnchorElement>(null);
  const [jumpTo, setJumpTo] = React.useState<number>();
  React.useEffect(() => {
    if (jumpTo !== undefined) firstNew.current?.focus();
  }, [jumpTo]);
  const show = (count: number): void => {
    onShown(count);
    setJumpTo(shown);
  };
  return (
    <>
      <ul className={styles.cards}>
        {trainings.slice(0, shown).map((training, place) => (
          <TrainingCard
            key={training.key}
            training={training}
            tick={acts.tickOf(training)}
            waiting={acts.waiting(training)}
            acts={acts}
            {...(place === jumpTo ? { linkRef: firstNew } : {})}
          />
        ))}
      </ul>
      {shown < trainings.length && more(show)}
    </>
  );
};
