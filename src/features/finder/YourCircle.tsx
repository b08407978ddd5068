import * as React from 'react';
import { say, sayParts } from '../../strings/say';
import styles from './finder.module.scss';
import type { FinderState } from './useFinder';
import { circleName } from './view';

type Props = { readonly finder: FinderState };

interface PickerProps extends Props {
  readonly onChosen: () => void;
  readonly autoFocus: boolean;
}

/** All circles as the tree has them, in a native list: it works everywhere, at once. */
const CirclePicker = ({ finder, onChosen, autoFocus }: PickerProps): React.ReactElement => {
  const select = React.useRef<HTMLSelectElement>(null);
  React.useEffect(() => {
    if (autoFocus) select.current?.focus();
  }, [autoFocus]);
  return (
    <select
      ref={select}
      className={styles.select}
      aria-label={say('FinderChooseCircle')}
      value={finder.circle ?? ''}
      onChange={(event) => {
        finder.chooseCircle(Number(event.target.value));
        onChosen();
      }}
    >
      <option value="" disabled>
        {say('FinderChooseCircle')}
      </option>
      {finder.circles.circles
        .filter((circle) => circle.active)
        .map((circle) => (
          <option key={circle.id} value={circle.id}>
            {'\u2003'.repeat(Math.max(0, finder.circles.path(circle.id).length - 1))}
            {circleName(finder.circles, circle.id)}
          </option>
        ))}
    </select>
  );
};

/** Which circle the order starts from, and a way to correct it in one click. */
export const YourCircle = ({ finder }: Props): React.ReactElement | null => {
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
        <CirclePicker finder={finder} onChosen={stop} autoFocus />
        {finder.corrected && (
          <button
            type="button"
            className={styles.inlineLink}
            onClick={() => {
              finder.chooseCircle(undefined);
              stop();
            }}
          >
            {say('FinderFromProfile')}
          </button>
        )}
        <button type="button" className={styles.inlineLink} onClick={stop}>
          {say('Close')}
        </button>
      </div>
    );
  return (
    <>
      <span className={styles.circleWords}>
        {sayParts('FinderYourCircle', {
          circle: <strong key="circle">{circleName(finder.circles, finder.circle)}</strong>
        })}
      </span>{' '}
      <button
        ref={change}
        type="button"
        className={styles.inlineLink}
        aria-label={`${say('FinderChange')}: ${say('FinderChangeLabel')}`}
        onClick={() => setChanging(true)}
      >
        {say('FinderChange')}
      </button>
    </>
  );
};

/** In the hero's place while the circle is not known: choose once. Nobody guesses. */
export const WhereDoYouWork = ({ finder }: Props): React.ReactElement => (
  <div className={styles.where}>
    <p className={styles.overline}>{say('FinderCircleHeading')}</p>
    <h3 className={styles.whereTitle}>{say('FinderWhere')}</h3>
    <p className={styles.whereText}>{say('FinderCircleUnknown')}</p>
    <CirclePicker finder={finder} onChosen={() => undefined} autoFocus={false} />
  </div>
);
