import * as React from 'react';

/** A pointer that lies still holds nothing: it was left on the desk of a screen that nobody minds. */
const pointerHolds = 60_000;

/** Whether somebody holds the view that stands: by moving the pointer, by the focus, or by Space, which lets go as well. */
export const useHeld = (around: React.RefObject<HTMLElement>): boolean => {
  const [pointer, setPointer] = React.useState(false);
  const [focus, setFocus] = React.useState(false);
  const [pressed, setPressed] = React.useState(false);
  React.useEffect(() => {
    const element = around.current;
    if (element === null) return undefined;
    let timer: number | undefined;
    const leave = (): void => {
      window.clearTimeout(timer);
      setPointer(false);
    };
    const move = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(leave, pointerHolds);
      setPointer(true);
    };
    const focused = (): void => setFocus(true);
    const blurred = (): void => setFocus(false);
    const key = (event: KeyboardEvent): void => {
      if (event.key !== ' ') return;
      event.preventDefault();
      setPressed((before) => !before);
    };
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('focusin', focused);
    element.addEventListener('focusout', blurred);
    window.addEventListener('keydown', key);
    return () => {
      window.clearTimeout(timer);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('focusin', focused);
      element.removeEventListener('focusout', blurred);
      window.removeEventListener('keydown', key);
    };
  }, [around]);
  return pointer || focus || pressed;
};
