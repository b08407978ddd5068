import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import * as React from 'react';
import styles from './popover.module.scss';

export interface SidePanelProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly colours: React.CSSProperties;
  readonly lang: string;
  readonly onDismiss: () => void;
  readonly children: React.ReactNode;
  /** Stays in reach while the rest scrolls. */
  readonly foot: React.ReactNode;
}

/** A sheet at the side of the page, over everything; focus stays inside. */
const SidePanel = ({
  title,
  closeLabel,
  colours,
  lang,
  onDismiss,
  children,
  foot
}: SidePanelProps): React.ReactElement => (
  <Panel
    isOpen
    isLightDismiss
    type={PanelType.smallFixedFar}
    headerText={title}
    closeButtonAriaLabel={closeLabel}
    onDismiss={onDismiss}
    isFooterAtBottom
    onRenderFooterContent={() => (
      <div className={styles.panel} style={colours} lang={lang}>
        {foot}
      </div>
    )}
  >
    <div className={styles.panel} style={colours} lang={lang}>
      {children}
    </div>
  </Panel>
);

export default SidePanel;
