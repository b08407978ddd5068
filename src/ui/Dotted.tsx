import * as React from 'react';
import styles from './dotted.module.scss';

export interface DottedProps {
  /** Empty parts are left out. */
  readonly parts: readonly string[];
}

/** Parts joined by ` · `, breaking only after a dot; a part of 24 characters or more may break inside. */
export const Dotted = ({ parts }: DottedProps): React.ReactElement => {
  const filled = parts.filter((part) => part.trim() !== '');
  return (
    <>
      {filled.map((part, index) => (
        <React.Fragment key={index}>
          <span className={part.length < 24 ? styles.whole : undefined}>
            <bdi>{part}</bdi>
            {index < filled.length - 1 && <span> ·</span>}
          </span>
          {index < filled.length - 1 && <span> </span>}
        </React.Fragment>
      ))}
    </>
  );
};
