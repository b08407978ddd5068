import * as React from 'react';
import styles from './sessions.module.scss';
import { sheetOf } from '../../shell/sessionTimes';

/** A day as a sheet of a calendar; screen readers hear the date of the session's own line. */
export const DateSheet = ({ day, large }: { readonly day: string; readonly large?: boolean }): React.ReactElement => {
  const { weekday, date, month } = sheetOf(day);
  return (
    <div className={large === true ? styles.sheetLarge : styles.sheet} aria-hidden="true">
      <span>{weekday}</span>
      <strong>{date}</strong>
      <span>{month}</span>
    </div>
  );
};
