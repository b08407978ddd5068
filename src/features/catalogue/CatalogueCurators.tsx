import * as React from 'react';
import { monthsLater } from '../../domain/common/day';
import type { CatalogueTraining } from '../../domain/learning/catalogue';
import { reviewOf } from '../../domain/learning/review';
import { fewest } from '../../domain/common/fewest';
import { hardlyOpened } from '../../domain/learning/unopened';
import { ProgrammeError } from '../../domain/port/programme';
import { EditFor } from '../../shell/EditFor';
import { Failed } from '../../shell/Failed';
import { useIds } from '../../shell/ids';
import { moduleTitle } from '../../shell/moduleWords';
import { useSurroundings } from '../../shell/ProgrammeContext';
import { failureOf } from '../../shell/useLoad';
import { say, sayCount, sayDay } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Dotted } from '../../ui/Dotted';
import styles from './opened.module.scss';
import { type CardActs, TitleLink } from './TrainingCard';

/** What somebody should look at. */
interface Look {
  readonly training: CatalogueTraining;
  readonly words: readonly string[];
}

const looksOf = (catalogue: readonly CatalogueTraining[], today: string): readonly Look[] =>
  catalogue.flatMap((training) => {
    const review = reviewOf(training.training, today);
    const date = sayDay(training.training.reviewBy ?? '', today);
    const words = [
      ...(review === 'due' ? [say('CatalogueOverdue', { date })] : []),
      ...(review === 'odd' ? [say('CatalogueOverdueOdd', { date })] : []),
      ...(training.owner === undefined ? [say('CatalogueOwnerless')] : [])
    ];
    return words.length === 0 ? [] : [{ training, words }];
  });

const LookRow = ({ training, words, acts }: Look & { readonly acts: CardActs }): React.ReactElement => (
  <li className={styles.look}>
    <div>
      <p className={styles.lookTitle}>
        <TitleLink training={training} acts={acts} />
      </p>
      <p className={styles.small}>
        <Dotted parts={words} />
      </p>
    </div>
    <React.Suspense fallback={null}>
      <EditFor list="Lists/TrainingCatalogue" id={training.id} name={moduleTitle(training)} />
    </React.Suspense>
  </li>
);

type Unopened =
  | { readonly state: 'idle' }
  | { readonly state: 'asking' }
  | { readonly state: 'closed' }
  | { readonly state: 'failed'; readonly failure: ReturnType<typeof failureOf> }
  | { readonly state: 'told'; readonly keys: ReadonlySet<string> };

/** Which trainings fewer than five people opened in six months: for whoever sees everybody's ticks, on a press. */
const UnopenedOnes = ({
  catalogue,
  acts
}: {
  readonly catalogue: readonly CatalogueTraining[];
  readonly acts: CardActs;
}) => {
  const { progress, today, site } = useSurroundings();
  const [told, setTold] = React.useState<Unopened>({ state: 'idle' });
  const look = async (): Promise<void> => {
    setTold({ state: 'asking' });
    try {
      const { mayTotal } = await progress.guard();
      if (!mayTotal) return setTold({ state: 'closed' });
      const rows = await progress.everyone();
      const keys = hardlyOpened(
        rows,
        catalogue.map(({ key }) => key),
        monthsLater(today(), -6)
      );
      return setTold({ state: 'told', keys: new Set(keys) });
    } catch (error) {
      const closed = error instanceof ProgrammeError && error.failure.kind === 'forbidden';
      return setTold(closed ? { state: 'closed' } : { state: 'failed', failure: failureOf(error, 'progress') });
    }
  };
  if (told.state === 'failed') return <Failed failure={told.failure} onRetry={() => void look()} />;
  if (told.state === 'closed') return <p role="status">{say('CatalogueUnopenedWho', { site: site.name })}</p>;
  if (told.state === 'asking') return <p role="status">{say('Loading')}</p>;
  if (told.state === 'idle') return <Button onClick={() => void look()}>{say('CatalogueUnopened')}</Button>;
  const found = catalogue.filter(({ key }) => told.keys.has(key));
  return (
    <>
      <p role="status" className={styles.lookCount}>
        {sayCount('CatalogueUnopenedFound', found.length, { few: fewest })}
      </p>
      <ul className={styles.looks}>
        {found.map((training) => (
          <li key={training.key} className={styles.look}>
            <TitleLink training={training} acts={acts} />
          </li>
        ))}
      </ul>
    </>
  );
};

export interface CatalogueCuratorsProps {
  readonly catalogue: readonly CatalogueTraining[];
  readonly acts: CardActs;
}

/** Last, and only for those who keep the list: what waits for a look, folded. */
const CatalogueCurators = ({ catalogue, acts }: CatalogueCuratorsProps): React.ReactElement => {
  const { today } = useSurroundings();
  const ids = useIds();
  const [open, setOpen] = React.useState(false);
  const looks = looksOf(catalogue, today());
  return (
    <section className={styles.curators} aria-labelledby={ids}>
      <h3 className={styles.curatorsTitle}>
        <button
          type="button"
          id={ids}
          className={styles.curatorsFold}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span>{sayCount('CatalogueLook', looks.length)}</span>
          <span className={styles.foldWord}>{say(open ? 'CatalogueFold' : 'CatalogueShow')}</span>
        </button>
      </h3>
      <p className={styles.small}>{say('CuratorsOnly')}</p>
      {open && (
        <>
          <ul className={styles.looks}>
            {looks.map((each) => (
              <LookRow key={each.training.key} {...each} acts={acts} />
            ))}
          </ul>
          <UnopenedOnes catalogue={catalogue} acts={acts} />
        </>
      )}
    </section>
  );
};

export default CatalogueCurators;
