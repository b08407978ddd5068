import * as React from 'react';
import type { List } from '../../../lists/list';
import { exported } from '../../../domain/importing/export';
import { exportable } from '../../../domain/importing/keys';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { language, say, sayCount } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { rowsAndNames } from './check';
import { downloadTable } from './downloadTable';
import styles from './importing.module.scss';

type ExportTold = { readonly words: string; readonly failed: boolean };

/** Each list as a file that an import takes back. */
export const Exports = (): React.ReactElement => {
  const { curation, today } = useSurroundings();
  const [told, setTold] = React.useState<ExportTold>();
  const here = React.useRef(true);
  React.useEffect(() => () => void (here.current = false), []);
  const announce = (words: string, failed = false): void => {
    if (here.current) setTold({ words, failed });
  };

  const take = async (declared: List): Promise<void> => {
    const list = declared.title[language];
    announce(say('ExportReading', { list }));
    try {
      const { rows, names } = await rowsAndNames(await curation(), declared);
      downloadTable(`${list} ${today()}`, exported(declared, rows, { language, names }));
      announce(sayCount('ExportDone', rows.length, { list }));
    } catch {
      announce(say('ExportFailed', { list }), true);
    }
  };

  return (
    <section className={styles.block} aria-label={say('ExportTitle')}>
      <h3 className={styles.title}>{say('ExportTitle')}</h3>
      <p className={styles.intro}>{say('ExportIntro')}</p>
      <ul className={styles.exports}>
        {exportable.map((list) => (
          <li key={list.url}>
            <Button
              look="text"
              icon="Download"
              label={say('ExportList', { list: list.title[language] })}
              onClick={() => void take(list)}
            >
              {list.title[language]}
            </Button>
          </li>
        ))}
      </ul>
      {told?.failed === true ? (
        <Notice kind="warning">{told.words}</Notice>
      ) : (
        <p className={styles.soft} role="status">
          {told?.words}
        </p>
      )}
    </section>
  );
};
