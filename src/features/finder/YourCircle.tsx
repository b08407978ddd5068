import * as React from 'react';
import { nameIn } from '../../domain/words';
import { culture, language, say, sayParts } from '../../strings/say';
import styles from './finder.module.scss';
import type { FinderState } from './useFinder';
import { circleName } from './view';

type Props = { readonly finder: FinderState };

interface PickerProps extends Props {
  readonly autoFocus?: boolean;
}

/** All circles as the tree has them, in a native list: it works everywhere, at once. */
const CirclePicker = ({ finder, autoFocus = false }: PickerProps): React.ReactElement => {
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
      onChange={(event) => finder.corrections.choose('circle', Number(event.target.value))}
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

/** All offices by name. */
const OfficePicker = ({ finder }: Props): React.ReactElement | null => {
  const offices = React.useMemo(() => {
    const alphabet = new Intl.Collator(culture());
    return [...finder.offices.values()]
      .map((office) => ({ id: office.id, name: nameIn(language, office) }))
      .filter(({ name }) => name !== '')
      .sort((one, other) => alphabet.compare(one.name, other.name));
  }, [finder.offices]);
  if (offices.length === 0) return null;
  return (
    <select
      className={styles.select}
      aria-label={say('FinderChooseOffice')}
      value={finder.office ?? ''}
      onChange={(event) => finder.corrections.choose('office', Number(event.target.value))}
    >
      <option value="" disabled>
        {say('FinderChooseOffice')}
      </option>
      {offices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
};

const strong = (key: string, words: string): React.ReactElement => <strong key={key}>{words}</strong>;

/** From which circle and office the order starts. */
const Place = ({ finder }: Props): React.ReactElement => {
  const circle = strong('circle', circleName(finder.circles, finder.circle));
  const office = finder.offices.get(finder.office ?? Number.NaN);
  return (
    <span className={styles.circleWords}>
      {office === undefined
        ? sayParts('FinderYourCircle', { circle })
        : sayParts('FinderYourPlace', { circle, office: strong('office', nameIn(language, office)) })}
    </span>
  );
};

/** From which circle and office the order starts, and a way to correct them in one click. */
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
        <CirclePicker finder={finder} autoFocus />
        <OfficePicker finder={finder} />
        {finder.corrections.any && (
          <button
            type="button"
            className={styles.inlineLink}
            onClick={() => {
              finder.corrections.forget();
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
      <Place finder={finder} />{' '}
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
    <CirclePicker finder={finder} />
  </div>
);
