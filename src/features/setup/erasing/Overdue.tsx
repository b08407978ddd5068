import * as React from 'react';
import { shownName } from '../../../domain/common/rowValues';
import type { Holding } from '../../../domain/privacy/erasing';
import type { Failure } from '../../../domain/port/programme';
import { isUnderWay } from '../../../domain/runs/run';
import { lists } from '../../../lists';
import type { List } from '../../../lists/list';
import { useIds } from '../../../shell/ids';
import { useSurroundings } from '../../../shell/ProgrammeContext';
import { Reference } from '../../../shell/Reference';
import { failureOf } from '../../../shell/useLoad';
import { language, say, sayCount, sayList } from '../../../strings/say';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Hindered } from '../runs/Hindered';
import { useRun } from '../runs/useRun';
import { signedOutWords } from '../signedOut';
import styles from './erasing.module.scss';
import { erasingRuns, erasingSoFar } from './erasingRun';
import { eraseOverdue, findOverdue } from './overdueRun';
import { UnderWay } from './UnderWay';

/** Rows drawn at a time. */
const page = 50;

const OverdueRows = ({ list, rows }: Pick<Holding, 'list' | 'rows'>): React.ReactElement => {
  const [shown, show] = React.useState(page);
  const rest = rows.length - shown;
  return (
    <>
      <ul className={styles.rows}>
        {rows.slice(0, shown).map(({ item }) => (
          <li key={item.id} className={styles.row}>
            <bdi>{shownName(list, item, language) || say('EraseRowNumber', { n: String(item.id) })}</bdi>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button look="text" onClick={() => show(shown + page)}>
          {sayCount('HealthEachMore', Math.min(rest, page))}
        </Button>
      )}
    </>
  );
};

type Found = { readonly holding: Holding; readonly mayDelete: boolean } | { readonly failure: Failure };

/** Reads the list anew: what is shown is what goes. */
const useOverdue = ({ list, day, declared }: Pick<OverdueProps, 'list' | 'day'> & { declared: readonly List[] }) => {
  const { curation } = useSurroundings();
  const [found, setFound] = React.useState<Found>();
  React.useEffect(() => {
    let isHere = true;
    const read = async (): Promise<Found> => {
      const ports = await curation();
      const [holding, rights] = await Promise.all([
        findOverdue(list, ports, { day, declared }),
        ports.writer.rights(list)
      ]);
      return { holding, mayDelete: rights.mayDelete };
    };
    const show = async (): Promise<void> => {
      const next = await read().catch((error: unknown): Found => ({ failure: failureOf(error, list.url) }));
      if (isHere) setFound(next);
    };
    void show();
    return () => {
      isHere = false;
    };
  }, [curation, list, day, declared]);
  return found;
};

export interface OverdueProps {
  readonly list: List;
  /** What the site calls it. */
  readonly title: string;
  readonly day: string;
  /** Names of those who may delete rows, where whoever looks may not; empty: not known. */
  readonly owners: readonly string[];
  /** Absent: those of this package. */
  readonly declared?: readonly List[];
  readonly onClose: () => void;
  /** Rows have gone: what was known of the list is old. */
  readonly onGone: () => void;
}

const Failing = ({ failure, lead }: { readonly failure: Failure; readonly lead: string }): React.ReactElement => (
  <Notice kind="warning" lead={failure.kind === 'signedOut' ? signedOutWords() : lead}>
    <Reference failure={failure} />
  </Notice>
);

const askedWords = (owners: readonly string[]): string =>
  owners.length === 0 ? say('OverdueAskOwners') : say('OverdueAsk', { who: sayList(owners) });

/** Rows that are kept too long: shown, then deleted for good once that is confirmed. */
const Overdue = ({ list, title, day, owners, declared = lists, onClose, onGone }: OverdueProps): React.ReactElement => {
  const { programme } = useSurroundings();
  const found = useOverdue({ list, day, declared });
  const { run, hindrance, begin, stop } = useRun(erasingRuns);
  const id = useIds();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const isThere = found !== undefined;
  React.useEffect(() => {
    if (isThere) heading.current?.focus();
  }, [isThere]);
  const mine = run !== undefined && 'list' in run.work && run.work.list === list ? run : undefined;
  const isOver = mine !== undefined && !isUnderWay(mine);
  const [isBegun, setBegun] = React.useState(false);
  React.useEffect(() => {
    if (isBegun && isOver && mine.results.done > 0) onGone();
  }, [isBegun, isOver, mine, onGone]);

  // Somebody else was faster: what was known of the list is old, and none is no number to tell.
  const isEmpty = found !== undefined && 'holding' in found && found.holding.rows.length === 0;
  React.useEffect(() => {
    if (isEmpty) onGone();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- told once: whoever is told draws anew
  }, [isEmpty]);

  if (found === undefined || isEmpty)
    return (
      <p className={styles.text} role="status">
        {say('EraseReading')}
      </p>
    );
  if ('failure' in found) return <Failing failure={found.failure} lead={say('OverdueUnread')} />;
  const { holding, mayDelete } = found;
  const n = holding.rows.length;
  const eraseAll = (): void => {
    setBegun(true);
    const work = { list, holding };
    begin(erasingSoFar(work, { done: 0, of: n, refused: 0 }), async (course) => {
      try {
        return await eraseOverdue(work, { day, declared })(course);
      } finally {
        programme.forget();
      }
    });
  };
  return (
    <section className={styles.holding} aria-labelledby={id}>
      <h4 ref={heading} tabIndex={-1} id={id} className={styles.subtitle}>
        {sayCount('OverdueRows', n, { list: title })}
      </h4>
      {mine !== undefined && isUnderWay(mine) ? (
        <UnderWay run={mine} onStop={stop} />
      ) : (
        <>
          {mine?.phase.at === 'over' && mine.phase.failure !== undefined && (
            <Failing failure={mine.phase.failure} lead={say('OverdueFailed')} />
          )}
          {isOver && (
            <p className={styles.text} role="status">
              {sayCount('OverdueGone', mine.results.done, { of: mine.results.of })}
            </p>
          )}
          {!isOver && <OverdueRows list={list} rows={holding.rows} />}
          {n > 0 && !isOver && <p className={styles.text}>{mayDelete ? say('OverdueSure') : askedWords(owners)}</p>}
          {n > 0 && <Hindered by={hindrance} />}
          <div className={styles.actions}>
            {n > 0 && mayDelete && !isOver && (
              <Button look="primary" aria-disabled={hindrance !== undefined || undefined} onClick={eraseAll}>
                {sayCount('OverdueYes', n)}
              </Button>
            )}
            <Button onClick={onClose}>{say(isOver ? 'OverdueClose' : 'EraseNo')}</Button>
          </div>
        </>
      )}
    </section>
  );
};

export default Overdue;
