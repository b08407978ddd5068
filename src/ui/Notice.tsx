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
  /** At most two. */
  readonly actions?: readonly NoticeAction[];
}

const usual: Readonly<Record<NoticeProps['kind'], IconName>> = { info: 'Info', warning: 'Warning', error: 'Warning' };

/** A message in the flow, above what it speaks of. */
export const Notice = ({ kind, icon, lead, children, actions = [] }: NoticeProps): React.ReactElement => (
  <div className={styles[kind]} role="status">
    <Icon name={icon ?? usual[kind]} className={styles.icon} />
    <div>
      <p className={styles.text}>
        {lead !== undefined && <strong>{lead}</strong>}
        <span> </span>
        <span>{children}</span>
      </p>
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
