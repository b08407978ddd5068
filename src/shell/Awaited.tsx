import * as React from 'react';
import type { KeptCard } from '../device/keptCard';
import { noted } from '../device/noted';
import { Kept } from '../ui/Kept';
import { useSurroundings } from './ProgrammeContext';

/** Whether the card that was kept still stands, and which it is. */
export const standingCard = (card: KeptCard | null | undefined): KeptCard | undefined =>
  card?.over === true ? undefined : (card ?? undefined);

/** Until a part can be drawn: the first card that was kept, else what is given. */
export const Awaited = ({ children }: { readonly children: React.ReactElement }): React.ReactElement => {
  const { firstCard } = useSurroundings();
  const [card] = React.useState(() => standingCard(firstCard?.card));
  React.useLayoutEffect(
    () => () => {
      if (card === undefined) return;
      card.over = true;
      const { element, pressed } = card;
      const part = element.closest('section');
      const focused = element.contains(document.activeElement) ? document.activeElement : null;
      if (part !== null && (focused ?? pressed))
        import(/* webpackChunkName: 'focus' */ './goOnAtSame').then(
          ({ goOnAtSame }) => goOnAtSame(part, focused, pressed),
          noted('focus')
        );
    },
    [card]
  );
  return card === undefined ? children : <Kept element={card.element} />;
};
