import * as React from 'react';
import styles from './emptyState.module.scss';
import { Icon } from './Icon';
import type { IconName } from './icons';

export interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children: React.ReactNode;
  /** At most one filled button among them. */
  readonly actions?: React.ReactNode;
  /** Small print: the reference, or who sees this. */
  readonly foot?: React.ReactNode;
}

/** Instead of content: what happened, what still works, what to do. */
export const EmptyState = ({ icon, title, children, actions, foot }: EmptyStateProps): React.ReactElement => (
  <div className={styles.state}>
    <span className={styles.disc}>
      <Icon name={icon} size={24} />
    </span>
    <h3 className={styles.title}>{title}</h3>
    <p className={styles.text}>{children}</p>
    {actions !== undefined && actions !== null && <div className={styles.actions}>{actions}</div>}
    {foot !== undefined && foot !== null && <p className={styles.foot}>{foot}</p>}
  </div>
);
