import * as React from 'react';
import type { Holding } from '../../../domain/privacy/erasing';
import { useIds } from '../../../shell/ids';
import { say, sayCount } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Hindered } from '../runs/Hindered';
import styles from './erasing.module.scss';
import { isAllRecycled, remains, rowWords, listTitle } from './report';
import type { PersonFound } from './findPerson';
import type { ErasingState } from './useErasing';

export const Remains = ({ finding }: { readonly finding: PersonFound }): React.ReactElement => (
  <section className={styles.remains} aria-label={say('EraseRemains')}>
    <h4 className={styles.subtitle}>{say('EraseRemains')}</h4>
    <ul className={styles.sentences}>
      {remains(finding).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </section>
);

interface RowsProps {
  readonly holding: Holding;
  readonly named: PersonFound['named'];
}

/** What happens to the rows, where it is not the recycle bin, of which the buttons speak. */
const How = ({ holding: { erasing } }: { readonly holding: Holding }): React.ReactElement | null =>
  erasing === 'recycles' ? null : (
    <p className={styles.soft}>{say(erasing === 'deletes' ? 'EraseHowDeleted' : 'EraseHowEmptied')}</p>
  );

const Rows = ({ holding, named }: RowsProps): React.ReactElement => (
  <section className={styles.holding}>
    <h4 className={styles.subtitle}>{sayCount('EraseRows', holding.rows.length, { list: listTitle(holding.list) })}</h4>
    <How holding={holding} />
    <ul className={styles.rows}>
      {rowWords(holding, named).map((words, at) => (
        <li key={holding.rows[at]?.item.id} className={styles.row}>
          <bdi>{words}</bdi>
        </li>
      ))}
    </ul>
  </section>
);

/** What is not seen, and what may not be done. */
const Limits = ({ finding }: { readonly finding: PersonFound }): React.ReactElement => (
  <>
    {finding.hidden.map((list) => (
      <Notice key={list.url} kind="warning">
        {say('EraseNotSeen', { list: listTitle(list) })}
      </Notice>
    ))}
    {finding.kept.map((list) => (
      <Notice key={list.url} kind="warning">
        {say('EraseMayNot', { list: listTitle(list) })}
      </Notice>
    ))}
    {finding.missing.map((list) => (
      <p key={list.url} className={styles.soft}>
        {say('EraseMissing', { list: listTitle(list) })}
      </p>
    ))}
  </>
);

export interface FoundProps {
  readonly erasing: ErasingState;
  readonly finding: PersonFound;
}

/** The second button: what the first one means stands above it. */
const Confirm = ({
  erasing,
  finding,
  rows,
  onNo
}: FoundProps & { readonly rows: number; readonly onNo: () => void }): React.ReactElement => {
  const { name } = finding.person;
  const sure = useIds();
  const no = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => no.current?.focus(), []);
  return (
    <div className={styles.confirm} role="group" aria-labelledby={sure}>
      <p className={styles.text} id={sure}>
        {say(isAllRecycled(finding) ? 'EraseSure' : 'EraseSureAll', { rows: sayCount('EraseRowCount', rows), name })}
      </p>
      <div className={styles.actions}>
        <Button
          look="primary"
          aria-disabled={erasing.hindrance !== undefined || undefined}
          onClick={() => erasing.erase(finding)}
        >
          {say('EraseYes', { name })}
        </Button>
        <Button ref={no} onClick={onNo}>
          {say('EraseNo')}
        </Button>
      </div>
    </div>
  );
};

/** All that the lists hold about the person, to be looked at before anything happens. */
export const FoundRows = ({ erasing, finding }: FoundProps): React.ReactElement => {
  const [sure, setSure] = React.useState(false);
  const { name } = finding.person;
  const holdings = finding.traces.holdings.filter(({ rows }) => rows.length > 0);
  const rows = holdings.reduce((sum, holding) => sum + holding.rows.length, 0);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles.found}>
        {say(rows === 0 ? 'EraseNone' : 'EraseFound', { name })}
      </h3>
      <Limits finding={finding} />
      {holdings.map((holding) => (
        <Rows key={`${holding.list.url} ${holding.erasing}`} holding={holding} named={finding.named} />
      ))}
      <Remains finding={finding} />
      {rows > 0 && <Hindered by={erasing.hindrance} />}
      {sure ? (
        <Confirm erasing={erasing} finding={finding} rows={rows} onNo={() => setSure(false)} />
      ) : (
        <div className={styles.actions}>
          {rows > 0 && finding.kept.length === 0 && (
            <Button look="primary" onClick={() => setSure(true)}>
              {say(isAllRecycled(finding) ? 'EraseStart' : 'EraseStartAll', { n: sayCount('EraseRowCount', rows) })}
            </Button>
          )}
          <Button onClick={erasing.again}>{say('EraseOther')}</Button>
        </div>
      )}
    </>
  );
};
