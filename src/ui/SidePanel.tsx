import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import * as React from 'react';
import { Button } from './Button';
import styles from './popover.module.scss';

export interface SidePanelProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly colours: React.CSSProperties;
  readonly lang: string;
  readonly onDismiss: () => void;
  /** Whatever inside takes the focus (shell/Frame's `keepsFocus`): the panel keeps the event from what stands around it. */
  readonly onFocus: React.FocusEventHandler;
  readonly children: React.ReactNode;
  /** Stays in reach while the rest scrolls; absent: nothing has to. */
  readonly foot?: React.ReactNode;
  /** For work rather than for choices; a press beside it does not close it. */
  readonly wide?: boolean;
}

/** A sheet at the side of the page, over everything; focus stays inside. */
const SidePanel = ({
  title,
  closeLabel,
  colours,
  lang,
  onDismiss,
  onFocus,
  children,
  foot,
  wide = false
}: SidePanelProps): React.ReactElement => (
  <Panel
    isOpen
    isLightDismiss={!wide}
    type={wide ? PanelType.medium : PanelType.smallFixedFar}
    headerText={title}
    // As the web part's own title, so that what stands below it is one level deeper.
    headerTextProps={{ 'aria-level': 2 }}
    onDismiss={onDismiss}
    // Its own ground and its own drawing: Teams registers none of Fluent's icons, and not every host's theme is Fluent's.
    styles={{
      main: { ...Object.fromEntries(Object.entries(colours)), background: 'var(--da-ground, Canvas)' },
      headerText: { color: 'var(--da-text, CanvasText)' },
      // What grows after the panel has measured itself would be read through it.
      footer: { background: 'var(--da-ground, Canvas)' }
    }}
    onRenderNavigation={() => (
      <div className={styles.navigation}>
        <Button look="quiet" icon="Cancel" iconOnly label={closeLabel} onClick={() => onDismiss()} />
      </div>
    )}
    {...(foot === undefined
      ? {}
      : {
          isFooterAtBottom: true,
          onRenderFooterContent: () => (
            <div className={styles.panel} style={colours} lang={lang}>
              {foot}
            </div>
          )
        })}
  >
    <div className={styles.panel} style={colours} lang={lang} onFocus={onFocus}>
      {children}
    </div>
  </Panel>
);

export default SidePanel;
