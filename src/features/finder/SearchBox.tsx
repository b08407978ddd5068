import * as React from 'react';
import { useDistinct, useIds } from '../../shell/ids';
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

/** The focus into the search of the web part that something stands in. */
export const focusSearch = (inside: Element): void =>
  inside.closest('section')?.querySelector<HTMLElement>('[type=search]')?.focus();

/** From the search to the first of those it selects. */
const focusFirst = (search: Element): void =>
  search.parentElement?.querySelector<HTMLElement>('[data-person]')?.focus();

/** One box for a name, a topic, a need, an office or a circle. Escape clears it, then leaves it; Enter and ↓ go to whom it found. */
export const SearchBox = ({ title, text, onChange }: SearchBoxProps): React.ReactElement => {
  const input = React.useRef<HTMLInputElement>(null);
  const heading = useIds();
  const box = React.useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    // A word that is still being composed is nobody's to leave.
    if (!['Escape', 'Enter', 'ArrowDown'].includes(event.key) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.key !== 'Escape') {
      if (box.current !== null) focusFirst(box.current);
    } else if (text === '') input.current?.blur();
    else onChange('');
  };
  return (
    <div ref={box} role="search" aria-label={useDistinct()(title)}>
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
