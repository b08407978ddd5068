import * as React from 'react';
import styles from './chip.module.scss';
import { Icon } from './Icon';
import type { IconName } from './icons';

export interface ChipProps {
  readonly label: string;
  /** What something is called: no word to be translated. */
  readonly translate?: 'no' | undefined;
  /** What choosing it would give, as text; absent: not counted. */
  readonly count?: string | undefined;
  readonly on: boolean;
  /** Shown while the chip is off; on, a check takes its place. */
  readonly icon?: IconName | undefined;
  readonly onClick: () => void;
}

/** A choice that is on or off. */
export const Chip = ({ label, translate, count, on, icon, onClick }: ChipProps): React.ReactElement => {
  const shown = on ? 'CheckMark' : icon;
  return (
    <button type="button" className={on ? styles.chosen : styles.chip} aria-pressed={on} onClick={onClick}>
      {shown !== undefined && <Icon name={shown} size={14} className={styles.icon} />}
      <bdi translate={translate}>{label}</bdi>
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
};

/** The chips of one kind, wrapping; named for screen readers. */
export const Chips = (props: { readonly label: string; readonly children: React.ReactNode }): React.ReactElement => (
  <div className={styles.chips} role="group" aria-label={props.label}>
    {props.children}
  </div>
);
