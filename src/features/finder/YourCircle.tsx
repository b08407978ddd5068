import * as React from 'react';
import { nameIn } from '../../domain/common/words';
import { rosterMore } from '../../strings/later/rosterMore';
import { loadWithWords } from '../../strings/load';
import { language, say, sayParts } from '../../strings/say';
import { Pieces } from '../../ui/Pieces';
import styles from './finder.module.scss';
import type { FinderState } from './useFinder';
import { circleName } from './circleName';
import { lazyPart } from '../../shell/lazyPart';

type YourCircleProps = { readonly finder: FinderState };

// Whoever's profile is right never needs them.
const PlacePickers = lazyPart(
  loadWithWords(rosterMore, () => import(/* webpackChunkName: 'finder-more' */ './PlacePickers'))
);

const strong = (words: string): React.ReactElement => <strong>{words}</strong>;

/** From which circle and office the order starts. */
const YourPlace = ({ finder }: YourCircleProps): React.ReactElement => {
  const circle = strong(circleName(finder.circles, finder.circle));
  const office = finder.offices.get(finder.office ?? Number.NaN);
  return (
    <span className={styles.circleWords}>
      <Pieces
        of={
          office === undefined
            ? sayParts('FinderYourCircle', { circle })
            : sayParts('FinderYourPlace', { circle, office: strong(nameIn(language, office)) })
        }
      />
    </span>
  );
};

/** From which circle and office the order starts, and a way to correct them in one click. */
export const YourCircle = ({ finder }: YourCircleProps): React.ReactElement | null => {
  const [changing, setChanging] = React.useState(false);
  const change = React.useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    setChanging(false);
    window.setTimeout(() => change.current?.focus());
  };
  if (finder.circle === undefined) return null;
  if (changing)
    return (
      <div
        className={styles.changing}
        onKeyDown={(event) => {
          if (event.key === 'Escape') stop();
        }}
      >
        <React.Suspense fallback={null}>
          <PlacePickers finder={finder} onForgotten={stop} />
        </React.Suspense>
        <button type="button" className={styles.inlineLink} onClick={stop}>
          {say('Close')}
        </button>
      </div>
    );
  return (
    <>
      <YourPlace finder={finder} />
      <span> </span>
      <button
        ref={change}
        type="button"
        className={styles.changeLink}
        aria-label={say('FinderChangeLabel')}
        onClick={() => setChanging(true)}
      >
        {say('FinderChange')}
      </button>
    </>
  );
};

/** In the hero's place while the circle is not known: choose once. Nobody guesses. */
export const WhereDoYouWork = ({ finder }: YourCircleProps): React.ReactElement => (
  <div className={styles.where}>
    <p className={styles.overline}>{say('FinderCircleHeading')}</p>
    <h3 className={styles.whereTitle}>{say('FinderWhere')}</h3>
    <p className={styles.whereText}>{say('FinderCircleUnknown')}</p>
    <React.Suspense fallback={null}>
      <PlacePickers finder={finder} />
    </React.Suspense>
  </div>
);
