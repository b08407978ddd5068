/**
 * Whoever was at a link of the card that was kept, or pressed a button of it, goes on at the same one of what came: one with
 * the same words in the part.
 */
export const goOnAtSame = (part: Element, focused: Element | null, pressed: Element | undefined): void => {
  const same = (one: Element): HTMLElement | undefined =>
    [...part.querySelectorAll<HTMLElement>(one.localName)].find(
      (other) => other.title === (one as HTMLElement).title && other.textContent === one.textContent
    );
  const nowhere = document.activeElement === document.body || document.activeElement === part;
  if (focused !== null && nowhere) same(focused)?.focus({ preventScroll: true });
  const button = pressed?.closest('button');
  if (button) same(button)?.click();
};
