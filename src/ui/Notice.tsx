import * as React from 'react';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './notice.module.scss';

export interface NoticeAction {
  readonly words: string;
  readonly onClick: () => void;
}

export interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'error';
  readonly icon?: IconName;
  /** What happened, in a heavier weight; absent: only the children. */
  readonly lead?: string;
  readonly children?: React.ReactNode;
  /**
   * Spoken instead of what is seen: of a count that runs a few stations, empty for advice that stands there from the start.
   * Absent: what is seen is spoken. Buttons are never part of it.
   */
  readonly spoken?: string;
  /** At most two. */
  readonly actions?: readonly NoticeAction[];
}

const usual: Readonly<Record<NoticeProps['kind'], IconName>> = { info: 'Info', warning: 'Warning', error: 'Warning' };

/** A message in the flow, above what it speaks of. */
export const Notice = ({ kind, icon, lead, children, spoken, actions = [] }: NoticeProps): React.ReactElement => (
  <div className={styles[kind]}>
    <Icon name={icon ?? usual[kind]} className={styles.icon} />
    <div>
      <p className={styles.text} role={spoken === undefined ? 'status' : undefined}>
        {lead !== undefined && <strong>{lead}</strong>}
        <span> </span>
        <span>{children}</span>
      </p>
      {spoken !== undefined && spoken !== '' && (
        <p className={styles.unseen} role="status">
          {spoken}
        </p>
      )}
      {actions.length > 0 && (
        <p className={styles.actions}>
          {actions.map((action) => (
            <button key={action.words} type="button" className={styles.action} onClick={action.onClick}>
              {action.words}
            </button>
          ))}
        </p>
      )}
    </div>
  </div>
);
