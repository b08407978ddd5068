import * as React from 'react';
import { useCopy } from '../../../shell/copy';
import { say, sayCount } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Name } from '../../../ui/Name';
import styles from './importing.module.scss';
import type { ImportRun } from './importRun';
import type { GivenLines } from './givenLines';
import { linesLeft, linesToCopy } from './leftLines';

/** Lines drawn: whoever has more takes them along. */
const mostDrawn = 200;

const CopyLines = ({
  given,
  left
}: {
  readonly given: GivenLines;
  readonly left: ReturnType<typeof linesLeft>;
}): React.ReactElement => {
  const [copied, copy] = useCopy();
  const words =
    copied === undefined
      ? sayCount('ImportCopyLines', left.length)
      : say(copied === 'done' ? 'ImportLinesCopied' : 'ImportLinesNotCopied');
  return (
    <>
      <p className={styles.soft}>{say('ImportCopyHint')}</p>
      <div className={styles.actions}>
        <Button icon="Copy" onClick={() => copy(linesToCopy(given, left))}>
          {words}
        </Button>
        <span role="status" className={styles.unseen}>
          {copied === undefined ? '' : words}
        </span>
      </div>
    </>
  );
};

/** What is not in the list, and why: it stays as long as the report. */
export const NotWritten = ({ run }: { readonly run: ImportRun }): React.ReactElement | null => {
  const left = linesLeft(run);
  const { given } = run.work;
  if (left.length === 0) return null;
  return (
    <>
      <h4 className={styles.subtitle}>{say('ImportNotWritten')}</h4>
      <ol className={styles.lines}>
        {left.slice(0, mostDrawn).map(({ row, name, why }) => (
          <li key={row} className={styles.plainLine}>
            <p className={styles.what}>
              <span className={styles.number}>{say('ImportLine', { n: row })}</span>
              <Name className={styles.name}>{name}</Name>
            </p>
            <p className={styles.detail}>{why}</p>
          </li>
        ))}
      </ol>
      {given !== undefined && <CopyLines given={given} left={left} />}
    </>
  );
};
