import * as React from 'react';
import { saveFile } from '../../shell/save';
import { csvOf } from '../../domain/common/csv';
import type { ProgressRow } from '../../domain/learning/progress';
import type { PathStage } from '../../domain/learning/starter';
import { fewest, type PeopleCount } from '../../domain/common/fewest';
import { closedMonths, fewestOfModule, monthAfter, type StarterTotals, totalsOf } from '../../domain/learning/totals';
import { Failed } from '../../shell/Failed';
import { useIds } from '../../shell/ids';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useLoad } from '../../shell/useLoad';
import { culture, numberOf, say, sayCount, sayMonth } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import styles from './totals.module.scss';
import { moduleTitle } from '../../shell/moduleWords';

/** Months that one may choose from. */
const shownMonths = 6;

const peopleWords = (people: PeopleCount): string => (people === 'few' ? say('StarterTotalsFew') : numberOf(people));

/** Of a module. */
const atLeastWords = (people: PeopleCount): string => {
  if (people === 'few') return say('StarterTotalsFew');
  return people === 0
    ? say('StarterTotalsBelow', { n: fewestOfModule })
    : say('StarterTotalsAtLeast', { n: numberOf(people) });
};

const useRows = () => {
  const { progress } = useSurroundings();
  const read = React.useCallback(async (): Promise<readonly ProgressRow[] | 'closed'> => {
    const { mayTotal } = await progress.guard();
    return mayTotal ? progress.everyone() : 'closed';
  }, [progress]);
  return useLoad(read, 'progress');
};

const tableOf = (totals: StarterTotals, stages: readonly PathStage[]): readonly (readonly string[])[] => [
  [say('StarterTotalsModule'), say('StarterTotalsDone')],
  ...stages
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      const done = totals.modules.get(step.key);
      return done === undefined ? [] : [[moduleTitle(step), atLeastWords(done)]];
    }),
  [say('StarterTotalsWhole'), peopleWords(totals.finished)]
];

/** How many began in the month. */
const beganWords = ({ began }: StarterTotals): string =>
  began === 'few' ? say('StarterTotalsBeganFew', { n: fewest }) : sayCount('StarterTotalsBegan', began);

const save = (table: readonly (readonly string[])[], month: string): void =>
  saveFile(`learning-progress-${month}.csv`, new Blob([csvOf(table, culture())], { type: 'text/csv;charset=utf-8' }));

/** How far those who began in a month had come with each module: for people with Manage Lists, counted, never named. */
const Totals = ({ stages }: { readonly stages: readonly PathStage[] }): React.ReactElement => {
  const { site, today } = useSurroundings();
  const { now, retry } = useRows();
  const ids = useIds();
  const months = closedMonths(today(), shownMonths);
  const [chosen, choose] = React.useState<string>();
  const month = chosen ?? months.at(-1) ?? '';
  const rows = 'value' in now && now.value !== 'closed' ? now.value : undefined;
  const totals = React.useMemo(
    () => (rows === undefined ? undefined : totalsOf(rows, stages, month)),
    [rows, stages, month]
  );
  if (now.state === 'loading') return <p role="status">{say('Loading')}</p>;
  if (now.state === 'failed')
    return <Failed failure={now.failure} {...(now.again === undefined ? {} : { again: now.again })} onRetry={retry} />;
  if (totals === undefined) return <p>{say('StarterTotalsWho', { site: site.name })}</p>;
  const table = tableOf(totals, stages);
  const [head = [], ...lines] = table;
  return (
    <>
      <p>{say('StarterTotalsNote', { n: fewestOfModule })}</p>
      <label className={styles.month} htmlFor={ids}>
        <span>{say('StarterTotalsMonth')}</span>
        <Select id={ids} value={month} onChoice={choose}>
          {[...months].reverse().map((each) => (
            <option key={each} value={each}>
              {sayMonth(`${each}-01`)}
            </option>
          ))}
        </Select>
      </label>
      <p>
        <strong>{beganWords(totals)}</strong>
        <span>{` ${say('StarterTotalsUntil', { month: sayMonth(`${monthAfter(month)}-01`) })}`}</span>
      </p>
      {/* Scrolls by keyboard where it is narrow. */}
      <div className={styles.tableBox} tabIndex={0} role="group" aria-label={say('StarterTotals')}>
        <table className={styles.table}>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([name, ...cells], line) => (
              <tr key={line}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button icon="Copy" onClick={() => save([...table, [beganWords(totals)]], month)}>
        {say('StarterTotalsSave')}
      </Button>
    </>
  );
};

export default Totals;
