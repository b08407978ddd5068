import { DirectionalHint, FocusTrapCallout } from '@fluentui/react/lib/Callout';
import * as React from 'react';
import styles from './popover.module.scss';

export interface PopoverProps {
  readonly target: React.RefObject<HTMLElement>;
  /** Names the dialog for screen readers. */
  readonly label: string;
  /** Colours of the page: a callout stands over every section. */
  readonly colours: React.CSSProperties;
  readonly lang: string;
  readonly onDismiss: () => void;
  readonly children: React.ReactNode;
}

/** Something small over the page, beside what opened it; focus stays inside until Escape or a press elsewhere. */
const Popover = ({ target, label, colours, lang, onDismiss, children }: PopoverProps): React.ReactElement => (
  <FocusTrapCallout
    role="dialog"
    ariaLabel={label}
    target={target}
    onDismiss={onDismiss}
    gapSpace={4}
    isBeakVisible={false}
    directionalHint={DirectionalHint.bottomLeftEdge}
    // Not setInitialFocus: what Fluent takes for the first element is a guard that sends the focus to the last.
    focusTrapProps={{ firstFocusableTarget: (inside) => inside.querySelector<HTMLElement>('input, button') }}
    preventDismissOnEvent={(event) => event.type === 'scroll' || event.type === 'resize'}
    styles={{ calloutMain: { borderRadius: 8 }, root: { borderRadius: 8 } }}
  >
    <div className={styles.popover} style={colours} lang={lang}>
      {children}
    </div>
  </FocusTrapCallout>
);

export default Popover;
