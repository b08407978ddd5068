import * as React from 'react';
import { numberOf, say, sayParts } from '../../strings/say';
import { Icon } from '../../ui/Icon';
import { Pieces } from '../../ui/Pieces';
import { type CoverageRow, type CoverageView, lineWord } from './coverageRows';
import styles from './coverage.module.scss';

/** The target stands at three quarters of the track; beyond 130 % of it the bar stops. */
const lengthOf = (reached: number | undefined): string => `${Math.min(reached ?? 0, 1.3) * 75}%`;

export const Know = ({ row }: { readonly row: CoverageRow }): React.ReactElement => (
  <span className={styles.know}>
    <span className={styles.knowIcon}>
      {row.icon !== undefined && (
        <Icon name={row.icon} size={14} className={row.need === 'met' ? styles.met : undefined} />
      )}
    </span>
    <span>
      {row.strong !== '' && <strong className={styles.strong}>{row.strong}</strong>}
      {row.strong !== '' && row.rest !== '' && <span>, </span>}
      <span className={row.need === 'met' ? undefined : styles.quiet}>{row.rest}</span>
    </span>
  </span>
);

export interface CoverageBarsProps {
  readonly view: CoverageView;
  readonly rows: readonly CoverageRow[];
  readonly target: number;
  readonly onOpen: ((key: string) => void) | undefined;
}

/** What a line is called; leads to its people. */
export const LineName = ({
  row,
  onOpen
}: {
  readonly row: CoverageRow;
  readonly onOpen: ((key: string) => void) | undefined;
}): React.ReactElement =>
  onOpen === undefined ? (
    <bdi lang={row.lang}>{row.name}</bdi>
  ) : (
    <button
      type="button"
      className={styles.open}
      aria-label={say('CoverageOpen', { name: row.name })}
      onClick={() => onOpen(row.key)}
    >
      <bdi lang={row.lang}>{row.name}</bdi>
    </button>
  );

/** Each line against its own target. A picture of the table, which screen readers are offered instead; the names lead on. */
export const CoverageBars = ({ view, rows, target, onOpen }: CoverageBarsProps): React.ReactElement => (
  <div className={styles.chart}>
    <div className={styles.barHead} aria-hidden="true">
      <span>{lineWord(view)}</span>
      <span className={styles.track}>
        <strong className={styles.aim}>{say('CoverageTarget', { target: numberOf(target) })}</strong>
      </span>
      <span>{say('CoveragePeople')}</span>
      <span>{say('CoverageKnow')}</span>
    </div>
    {rows.map((row) => (
      <div key={row.key} className={styles.bar}>
        <span className={styles.barName} aria-hidden={onOpen === undefined}>
          <LineName row={row} onOpen={onOpen} />
        </span>
        <span className={styles.track} aria-hidden="true">
          <span className={styles.rail}>
            {row.cover.ambassadors > 0 && row.cover.reached !== undefined && (
              <span
                className={(row.cover.reached ?? 0) >= 1 ? styles.full : styles.part}
                style={{ inlineSize: lengthOf(row.cover.reached) }}
              />
            )}
          </span>
        </span>
        <span className={styles.barPeople} aria-hidden="true">
          {row.cover.headcount === undefined ? (
            <strong>{numberOf(row.cover.ambassadors)}</strong>
          ) : (
            <Pieces
              of={sayParts('CoverageFor', {
                n: <strong>{numberOf(row.cover.ambassadors)}</strong>,
                headcount: numberOf(row.cover.headcount)
              })}
            />
          )}
        </span>
        <span aria-hidden="true">
          <Know row={row} />
        </span>
      </div>
    ))}
  </div>
);
