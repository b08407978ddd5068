import * as React from 'react';
import { nameIn } from '../../domain/common/words';
import { culture, language, say } from '../../strings/say';
import { Select } from '../../ui/Select';
import own from './filters.module.scss';
import styles from './finder.module.scss';
import type { FinderState } from './useFinder';
import { circleName } from './circleName';

type PlacePickersProps = { readonly finder: FinderState };

interface PickerProps extends PlacePickersProps {
  readonly autoFocus?: boolean;
}

/** All circles as the tree has them, in a native list: it works everywhere, at once. */
const CirclePicker = ({ finder, autoFocus = false }: PickerProps): React.ReactElement => {
  const select = React.useRef<HTMLSelectElement>(null);
  React.useEffect(() => {
    if (autoFocus) select.current?.focus();
  }, [autoFocus]);
  return (
    <label className={own.labelled}>
      <span>{say('FacetCircle')}</span>
      <Select
        field={select}
        className={styles.select}
        aria-label={say('FinderChooseCircle')}
        value={String(finder.circle ?? '')}
        onChoice={(chosen) => finder.corrections.choose('circle', Number(chosen))}
      >
        <option value="" disabled>
          {say('FinderChooseCircle')}
        </option>
        {finder.circles.circles
          .filter((circle) => circle.active)
          .map((circle) => (
            <option key={circle.id} value={circle.id}>
              {`${'\u2003'.repeat(Math.max(0, finder.circles.path(circle.id).length - 1))}${circleName(finder.circles, circle.id)}`}
            </option>
          ))}
      </Select>
    </label>
  );
};

/** All offices by name. */
const OfficePicker = ({ finder }: PlacePickersProps): React.ReactElement | null => {
  const offices = React.useMemo(() => {
    const alphabet = new Intl.Collator(culture());
    return [...finder.offices.values()]
      .map((office) => ({ id: office.id, name: nameIn(language, office) }))
      .filter(({ name }) => name !== '')
      .sort((one, other) => alphabet.compare(one.name, other.name));
  }, [finder.offices]);
  if (offices.length === 0) return null;
  return (
    <label className={own.labelled}>
      <span>{say('FacetOffice')}</span>
      <Select
        className={styles.select}
        aria-label={say('FinderChooseOffice')}
        value={String(finder.office ?? '')}
        onChoice={(chosen) => finder.corrections.choose('office', Number(chosen))}
      >
        <option value="" disabled>
          {say('FinderChooseOffice')}
        </option>
        {offices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </label>
  );
};

interface PlaceProps extends PlacePickersProps {
  /** Somebody corrects what is known, and then wants the profile to count again; absent: nothing is known yet. */
  readonly onForgotten?: () => void;
}

/** Where somebody works, to be chosen; in a correction the office too, and the focus comes along. */
const PlacePickers = ({ finder, onForgotten }: PlaceProps): React.ReactElement => (
  <>
    <CirclePicker finder={finder} autoFocus={onForgotten !== undefined} />
    {onForgotten !== undefined && <OfficePicker finder={finder} />}
    {onForgotten !== undefined && finder.corrections.any && (
      <button
        type="button"
        className={styles.inlineLink}
        onClick={() => {
          finder.corrections.forget();
          onForgotten();
        }}
      >
        {say('FinderFromProfile')}
      </button>
    )}
  </>
);

export default PlacePickers;
