import * as React from 'react';
import type { Cover } from '../../domain/circles/coverage';
import { numberOf, say } from '../../strings/say';
import { Know, LineName } from './CoverageBars';
import { type CoverageRow, type CoverageView, lineWord, ratioOf } from './coverageRows';
import styles from './coverage.module.scss';

const Figures = ({ cover }: { readonly cover: Cover }): React.ReactElement => {
  const ratio = ratioOf(cover);
  return (
    <>
      <td className={styles.figure}>{cover.headcount === undefined ? '' : numberOf(cover.headcount)}</td>
      <td className={styles.figure}>{numberOf(cover.ambassadors)}</td>
      <td className={styles.figure}>{numberOf(cover.away)}</td>
      <td className={styles.figure}>{ratio === undefined ? '' : say('CoverageOneFor', { n: numberOf(ratio) })}</td>
      <td className={styles.figure}>{cover.headcount === undefined ? '' : numberOf(cover.missing)}</td>
    </>
  );
};

export interface CoverageTableProps {
  readonly view: CoverageView;
  readonly caption: string;
  readonly rows: readonly CoverageRow[];
  /** The last line; absent: the lines are a selection. */
  readonly total?: Cover | undefined;
  /** Shows the people of a line; absent: the names lead nowhere. */
  readonly onOpen: ((key: string) => void) | undefined;
}

/** The coverage in figures. */
export const CoverageTable = ({ view, caption, rows, total, onOpen }: CoverageTableProps): React.ReactElement => (
  <table className={styles.table}>
    <caption className={styles.unseen}>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{lineWord(view)}</th>
        <th scope="col" className={styles.figure}>
          {say('CoverageHeadcount')}
        </th>
        <th scope="col" className={styles.figure}>
          {say('CoveragePeople')}
        </th>
        <th scope="col" className={styles.figure}>
          {say('CoverageAway')}
        </th>
        <th scope="col" className={styles.figure}>
          {say('CoverageRatio')}
        </th>
        <th scope="col" className={styles.figure}>
          {say('CoverageMissing')}
        </th>
        <th scope="col">{say('CoverageKnow')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">
            <LineName row={row} onOpen={onOpen} />
          </th>
          <Figures cover={row.cover} />
          <td>
            <Know row={row} />
          </td>
        </tr>
      ))}
    </tbody>
    {total !== undefined && (
      <tfoot>
        <tr>
          <th scope="row">{say('CoverageTotal')}</th>
          <Figures cover={total} />
          <td />
        </tr>
      </tfoot>
    )}
  </table>
);
