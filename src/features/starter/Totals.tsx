import * as React from 'react';
import { saveFile } from '../../shell/save';
import { csvOf } from '../../domain/common/csv';
import type { PathStage } from '../../domain/learning/starter';
import { fewest, type PeopleCount } from '../../domain/common/fewest';
import { monthsUntil, totalsOf, type Count, type StarterTotals } from '../../domain/learning/totals';
import { Failed } from '../../shell/Failed';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { useLoad } from '../../shell/useLoad';
import { culture, numberOf, say, sayMonth } from '../../strings/say';
import { Button } from '../../ui/Button';
import styles from './starter.module.scss';
import { moduleTitle } from '../../shell/moduleWords';

/** Months that are shown beside the sums. */
const shownMonths = 6;

const peopleWords = (people: PeopleCount): string => (people === 'few' ? say('StarterTotalsFew') : numberOf(people));

const useTotals = (stages: readonly PathStage[]) => {
  const { progress, today } = useSurroundings();
  const day = today();
  const read = React.useCallback(async (): Promise<StarterTotals | 'closed'> => {
    const { mayTotal } = await progress.guard();
    if (!mayTotal) return 'closed';
    return totalsOf(await progress.everyone(), stages, monthsUntil(day, shownMonths));
  }, [progress, stages, day]);
  return useLoad(read, 'progress');
};

const tableOf = (totals: StarterTotals, stages: readonly PathStage[]): readonly (readonly string[])[] => {
  const line = (name: string, { started, done, byMonth }: Count): readonly string[] => [
    name,
    ...[started, done, ...byMonth].map(peopleWords)
  ];
  return [
    [
      say('StarterTotalsModule'),
      say('StarterTotalsStarted'),
      say('StarterTotalsDone'),
      ...totals.months.map((month) => sayMonth(`${month}-01`))
    ],
    ...stages
      .flatMap(({ steps }) => steps)
      .flatMap((step) => {
        const count = totals.modules.get(step.key);
        return count === undefined ? [] : [line(moduleTitle(step), count)];
      }),
    line(say('StarterTotalsWhole'), totals.whole)
  ];
};

const save = (table: readonly (readonly string[])[]): void =>
  saveFile('learning-progress.csv', new Blob([csvOf(table, culture())], { type: 'text/csv;charset=utf-8' }));

/** How many started and finished each module: for people with Manage Lists, counted, never named. */
const Totals = ({ stages }: { readonly stages: readonly PathStage[] }): React.ReactElement => {
  const { site } = useSurroundings();
  const { now, retry } = useTotals(stages);
  if (now.state === 'loading') return <p role="status">{say('Loading')}</p>;
  if (now.state === 'failed')
    return <Failed failure={now.failure} {...(now.again === undefined ? {} : { again: now.again })} onRetry={retry} />;
  if (now.value === 'closed') return <p>{say('StarterTotalsWho', { site: site.name })}</p>;
  const table = tableOf(now.value, stages);
  const [head = [], ...lines] = table;
  return (
    <>
      <p>{say('StarterTotalsNote', { n: fewest })}</p>
      {/* Scrolls by keyboard where it is narrow. */}
      <div className={styles.tableBox} tabIndex={0} role="group" aria-label={say('StarterTotals')}>
        <table className={styles.totals}>
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
      <Button icon="Copy" onClick={() => save(table)}>
        {say('StarterTotalsSave')}
      </Button>
    </>
  );
};

export default Totals;
