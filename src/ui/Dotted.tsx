import * as React from 'react';
import styles from './dotted.module.scss';

/** Words that are not the page's own. */
export interface OtherWords {
  readonly text: string;
  /** Empty: whoever wrote them did not say in which language. */
  readonly lang?: string | undefined;
  /** What something is called. */
  readonly translate?: 'no';
}

export interface DottedProps {
  /** Empty parts are left out. */
  readonly parts: readonly (string | OtherWords)[];
}

/** Parts joined by ` · `, breaking only after a dot; a part of 24 characters or more may break inside. */
export const Dotted = ({ parts }: DottedProps): React.ReactElement => {
  const filled = parts
    .map((part): OtherWords => (typeof part === 'string' ? { text: part } : part))
    .filter(({ text }) => text.trim() !== '');
  return (
    <>
      {filled.map(({ text, ...others }, index) => (
        <React.Fragment key={index}>
          <span className={text.length < 24 ? styles.whole : undefined}>
            <bdi {...others}>{text}</bdi>
            {index < filled.length - 1 && <span>{'\u00a0·'}</span>}
          </span>
          {index < filled.length - 1 && <span> </span>}
        </React.Fragment>
      ))}
    </>
  );
};
