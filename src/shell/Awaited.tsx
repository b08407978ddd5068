import * as React from 'react';
import type { KeptCard } from '../device/keptCard';
import { Kept } from '../ui/Kept';
import { useSurroundings } from './ProgrammeContext';

/** Whoever was at a link or pressed a button of the card that was kept goes on at the same one of what came. */
const goOn = ({ element, pressed }: KeptCard): void => {
  const part = element.closest('section');
  const button = pressed?.closest('button');
  const focused = element.contains(document.activeElement) ? document.activeElement : undefined;
  const same = (one: Element): HTMLElement | undefined =>
    [...(part?.querySelectorAll<HTMLElement>(one.localName) ?? [])].find(
      (other) => other.title === (one as HTMLElement).title && other.textContent === one.textContent
    );
  queueMicrotask(() => {
    if (focused) same(focused)?.focus({ preventScroll: true });
    if (button) same(button)?.click();
  });
};

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
      goOn(card);
    },
    [card]
  );
  return card === undefined ? children : <Kept element={card.element} />;
};
