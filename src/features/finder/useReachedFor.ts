import * as React from 'react';
import { standingCard } from '../../shell/Awaited';
import { useSurroundings } from '../../shell/ProgrammeContext';

const inHand = (card: Element): boolean => card.matches(':hover') || card.contains(document.activeElement);

/** Somebody reaches for the card that was kept, and it is another person's than `name`: it stays until they let go. */
export const useReachedFor = (name: string | undefined): boolean => {
  const { firstCard } = useSurroundings();
  const [card] = React.useState(() => standingCard(firstCard?.card)?.element);
  const [held, hold] = React.useState(
    () => card !== undefined && name !== undefined && card.querySelector('h3')?.textContent !== name && inHand(card)
  );
  React.useEffect(() => {
    if (card === undefined || !held) return undefined;
    const look = (): void => hold(inHand(card));
    const timer = window.setInterval(look, 500);
    card.addEventListener('pointerleave', look);
    return () => {
      window.clearInterval(timer);
      card.removeEventListener('pointerleave', look);
    };
  }, [card, held]);
  return held;
};
