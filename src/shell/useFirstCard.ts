import * as React from 'react';
import { noted } from '../device/noted';
import { type OnDay, useSurroundings } from './ProgrammeContext';

/** Milliseconds without another drawing after which what stands is what a visit comes to. */
const settled = 200;

/**
 * Keeps what is marked as first card (`data-first`) for the next visits, once it is what a visit comes to: `plain` says that
 * it was read in this visit and nothing else is asked for.
 */
export const useFirstCard = (plain: boolean, onDay?: OnDay): void => {
  const surroundings = useSurroundings();
  React.useEffect(() => {
    const { firstCard, teams, companion } = surroundings;
    if (!plain || firstCard === undefined || teams !== undefined || companion?.share !== undefined) return undefined;
    const timer = window.setTimeout(() => {
      import(/* webpackChunkName: 'first-cards' */ './keepCards').then(
        ({ keepCards }) => keepCards(surroundings, firstCard, onDay),
        noted('first card')
      );
    }, settled);
    return () => window.clearTimeout(timer);
  });
};
