import * as React from 'react';
import styles from './checklist.module.scss';

export interface ChecklistItem {
  readonly value: string;
  readonly label: string;
  /** What something is called: no word to be translated. */
  readonly translate?: 'no' | undefined;
  /** As text; what choosing it would give. */
  readonly count: string;
  /** Nothing would come of it: still offered, in secondary text. */
  readonly none: boolean;
  readonly chosen: boolean;
  readonly depth: number;
}

export interface ChecklistProps {
  readonly title: string;
  readonly items: readonly ChecklistItem[];
  readonly onToggle: (value: string) => void;
}

/** Values to choose from, each with its count. */
export const Checklist = ({ title, items, onToggle }: ChecklistProps): React.ReactElement => (
  <fieldset className={styles.checklist}>
    <legend className={styles.title}>{title}</legend>
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.value}>
          <label className={item.none ? styles.none : styles.item} style={{ paddingInlineStart: item.depth * 16 }}>
            <input type="checkbox" className={styles.box} checked={item.chosen} onChange={() => onToggle(item.value)} />
            <bdi className={styles.label} translate={item.translate}>
              {item.label}
            </bdi>
            <span className={styles.count}>{item.count}</span>
          </label>
        </li>
      ))}
    </ul>
  </fieldset>
);
