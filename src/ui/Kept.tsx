import * as React from 'react';

/** Shows an element that was made elsewhere, and takes it along from one place to another: what has the focus in it keeps it. */
export const Kept = ({ element }: { readonly element: Element }): React.ReactElement => {
  const host = React.useRef<HTMLDivElement>(null);
  // Read while it still stands where it was.
  const [focused] = React.useState(() => element.contains(document.activeElement) && document.activeElement);
  React.useLayoutEffect(() => {
    host.current?.append(element);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }, [element, focused]);
  return <div ref={host} />;
};
