import * as React from 'react';
import { say } from '../../../strings/say';
import type { PartProps } from '../part';
import { Checking, ReadingFile } from './Waiting';
import { Columns } from './Columns';
import { Exports } from './Exports';
import styles from './importing.module.scss';
import { KeptUndos } from './KeptUndos';
import { Review } from './Review';
import { Source } from './Source';
import { useImporting } from './useImporting';
import { Writing } from './Writing';

/** Brings rows into the lists, after having shown what would change, and takes them out again. */
const Importing = ({ at }: Pick<PartProps, 'at'>): React.ReactElement => {
  const importing = useImporting(at);
  const { stage } = importing;
  switch (stage.at) {
    case 'source':
      return (
        <div className={styles.view}>
          <section className={styles.block} aria-label={say('ImportTitle')}>
            <Source importing={importing} trouble={stage.trouble} again={stage.again} />
          </section>
          <KeptUndos importing={importing} />
          <Exports />
        </div>
      );
    case 'reading':
      return <ReadingFile share={stage.share} />;
    case 'columns':
      return <Columns importing={importing} file={stage.file} failure={stage.failure} />;
    case 'checking':
      return <Checking share={stage.share} onStop={() => importing.stopChecking(stage.file)} />;
    case 'review':
      return <Review importing={importing} file={stage.file} checked={stage.checked} />;
    case 'writing':
      return <Writing importing={importing} run={stage.run} />;
  }
};

export default Importing;
