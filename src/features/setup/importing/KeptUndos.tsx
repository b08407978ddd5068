import * as React from 'react';
import { culture, language, say, sayCount } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import styles from './importing.module.scss';
import type { ImportingState } from './useImporting';

/** Imports of the last weeks, each of which can be taken back. */
export const KeptUndos = ({
  importing: { undos, undo }
}: {
  readonly importing: ImportingState;
}): React.ReactElement | null => {
  if (undos.length === 0) return null;
  const moment = new Intl.DateTimeFormat(culture(), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <section className={styles.block} aria-label={say('ImportKeptTitle')}>
      <h3 className={styles.title}>{say('ImportKeptTitle')}</h3>
      <p className={styles.intro}>{say('ImportKeptHint')}</p>
      <ul className={styles.exports}>
        {undos.map(({ id, list, at, rows, table }) => {
          const what = say('ImportKept', {
            list: list.title[language],
            date: moment.format(at),
            rows: sayCount('ImportKeptRows', rows)
          });
          return (
            <li key={id}>
              <Button
                look="text"
                icon="History"
                label={say('ImportUndoKept', { what })}
                onClick={() => undo(table, id)}
              >
                {what}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
