import * as React from 'react';
import { useIds } from '../../shell/ids';
import styles from './organiser.module.scss';

export interface FormFieldProps {
  readonly label: string;
  /** What is to be put right; absent: nothing. */
  readonly wrong?: string | undefined;
  readonly wide?: boolean;
  readonly children: (field: {
    readonly id: string;
    readonly className: string | undefined;
    readonly 'aria-invalid': boolean;
    readonly 'aria-describedby'?: string;
  }) => React.ReactElement;
}

/** A label, what is typed under it, and what is to be put right. */
export const FormField = ({ label, wrong, wide = false, children }: FormFieldProps): React.ReactElement => {
  const [id, why] = [useIds(), useIds()];
  return (
    <div className={wide ? styles.wideField : styles.oneField}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.contents}>
        {children({
          id,
          className: styles.field,
          'aria-invalid': wrong !== undefined,
          ...(wrong === undefined ? {} : { 'aria-describedby': why })
        })}
      </div>
      {wrong !== undefined && (
        <p id={why} className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
};
