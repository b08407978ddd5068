import * as React from 'react';
import { useDistinct } from '../../shell/ids';
import { say } from '../../strings/say';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import styles from './finder.module.scss';

export interface SearchBoxProps {
  /** What is looked for, in words. */
  readonly title: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** One box for a name, a topic, a need, an office or a circle. Escape clears it, then leaves it. */
export const SearchBox = ({ title, text, onChange }: SearchBoxProps): React.ReactElement => {
  const input = React.useRef<HTMLInputElement>(null);
  const heading = React.useRef(`da-search-${Math.random().toString(36).slice(2)}`).current;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (text === '') input.current?.blur();
    else onChange('');
  };
  return (
    <div role="search" aria-label={useDistinct()(title)}>
      <h3 className={styles.searchHeading} id={heading}>
        {title}
      </h3>
      <div className={styles.searchBox}>
        <Icon name="Search" className={styles.searchIcon} />
        <input
          ref={input}
          type="search"
          className={styles.searchInput}
          value={text}
          placeholder={say('FinderPlaceholder')}
          aria-labelledby={heading}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          dir="auto"
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <Button
            look="quiet"
            icon="Cancel"
            iconOnly
            className={styles.searchClear}
            label={say('FinderSearchClear')}
            onClick={() => {
              onChange('');
              input.current?.focus();
            }}
          />
        )}
      </div>
    </div>
  );
};
