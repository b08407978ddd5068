import * as React from 'react';
import { lazyPart } from '../../shell/lazyPart';
import { painted } from '../../device/painted';
import { focusSearch } from '../../shell/SearchBox';
import { useLater } from '../../shell/useLater';
import { rosterMore } from '../../strings/later/rosterMore';
import { loadWithWords } from '../../strings/load';
import { capital, say, sayCount, sayCountParts } from '../../strings/say';
import { Pieces } from '../../ui/Pieces';
import { Community } from './Community';
import styles from './finder.module.scss';
import { NearRow } from './Hero';
import { Order } from './Order';
import { FinderPeople } from './People';
import type { PersonView } from './person';
import { chosenCount } from './address';
import type { FinderState } from './useFinder';
import { topicsWord } from './words';

/** The filters with their words, which come after the first card. */
export const loadFilters = loadWithWords(
  rosterMore,
  () => import(/* webpackChunkName: 'finder-more' */ './filterParts')
);

const FacetLine = lazyPart(async () => {
  await painted();
  return { default: (await loadFilters()).FinderFacetLine };
});

interface ResultsProps {
  readonly finder: FinderState;
  readonly step: number;
  /** How many people are shown. */
  readonly shown: number;
  readonly onShow: (count: number) => void;
  readonly community: string | undefined;
  /** One below the other at any width. */
  readonly rows: boolean;
  readonly onOpen: (person: PersonView, event: React.MouseEvent<HTMLAnchorElement>) => void;
}

/** How many, and what was understood; spoken once the typing pauses. */
const CountLine = ({ finder }: { readonly finder: FinderState }): React.ReactElement => {
  const many = finder.selected.length;
  const text = finder.asked.text.trim();
  const none = text === '' ? say('FinderNoneChosen') : capital(say('FinderNone', { text }));
  const [spokenMany, spokenTopics, spokenNone] = JSON.parse(
    useLater(JSON.stringify([many, finder.understood, none]), 300)
  ) as [number, readonly string[], string];
  if (spokenMany === 0)
    return (
      <p className={styles.countLine} role="status">
        <strong>{spokenNone}</strong>
      </p>
    );
  return (
    <p className={styles.countLine} role="status">
      <Pieces
        of={sayCountParts('FinderCount', spokenMany, { people: <strong>{sayCount('People', spokenMany)}</strong> })}
      />
      {spokenTopics.length > 0 && (
        <span className={styles.understood}>
          <span>{'\u00a0· '}</span>
          <span>{sayCount('FinderUnderstood', spokenTopics.length, { topic: topicsWord(spokenTopics) })}</span>
        </span>
      )}
    </p>
  );
};

/** Goes when it is pressed: the search is where to read on. */
const ClearAll = ({ finder }: { readonly finder: FinderState }): React.ReactElement => (
  <button
    type="button"
    className={styles.inlineLink}
    onClick={(event) => {
      focusSearch(event.currentTarget);
      finder.ask({ text: '', chosen: {} }, 'push');
    }}
  >
    {say('FinderClear')}
  </button>
);

/** Nobody fits: who is nearest anyway, and whom else to ask. */
const Nobody = ({
  finder,
  community,
  onOpen
}: Omit<ResultsProps, 'step' | 'shown' | 'onShow' | 'rows'>): React.ReactElement => (
  <div className={styles.nobody}>
    <ClearAll finder={finder} />
    {finder.hero !== undefined && (
      <>
        <h3 className={styles.searchHeading}>{say('FinderNearest')}</h3>
        <ul className={styles.nearList}>
          <NearRow person={finder.hero} onOpen={onOpen} />
        </ul>
      </>
    )}
    <Community address={community} question={finder.asked.text} />
  </div>
);

/** Everybody the question selects, nearest first, some at a time. */
export const Results = ({ finder, step, shown, onShow, community, rows, onOpen }: ResultsProps): React.ReactElement => (
  <>
    <div className={styles.countRow}>
      <CountLine finder={finder} />
      <React.Suspense fallback={null}>
        <FacetLine finder={finder} />
      </React.Suspense>
    </div>
    {finder.selected.length === 0 && <Nobody finder={finder} community={community} onOpen={onOpen} />}
    {finder.listed.length > 0 && (
      <FinderPeople
        people={finder.listed}
        shown={shown}
        step={step}
        onShow={onShow}
        view={finder.view}
        onOpen={onOpen}
        rows={rows}
      />
    )}
    {finder.selected.length > 1 && (
      <div className={rows ? styles.orderAlways : styles.orderBelow}>
        <Order />
      </div>
    )}
    {finder.selected.length > 0 && <Community address={community} question={finder.asked.text} inLine />}
    {chosenCount(finder.asked.chosen) > 0 && finder.selected.length > 0 && (
      <p className={styles.community}>
        <ClearAll finder={finder} />
      </p>
    )}
  </>
);
