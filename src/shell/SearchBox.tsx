import * as React from 'react';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useDistinct, useIds } from './ids';
import styles from './searchBox.module.scss';

export interface SearchBoxProps {
  /** What is looked for, in words. */
  readonly title: string;
  /** In the box while it is empty. */
  readonly hint: string;
  /** What the button that empties it is called. */
  readonly clear: string;
  /** Selects the first of what was found: Enter and ↓ go there. */
  readonly first: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Somebody is about to type. */
  readonly onFocus?: () => void;
}

/** The focus into the search of the web part that something stands in. */
export const focusSearch = (inside: Element): void =>
  inside.closest('section')?.querySelector<HTMLElement>('[type=search]')?.focus();

/** The first that a selector finds in the same part, behind the box: what stands above it is not what was looked for. */
const firstBehind = (box: HTMLElement | null, selector: string): HTMLElement | undefined =>
  [...(box?.closest('section')?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
    (each) => box !== null && (box.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );

/** One box for a name, a topic or a need. Escape clears it, then leaves it; Enter and ↓ go to the first that it found. */
export const SearchBox = ({
  title,
  hint,
  clear,
  first,
  text,
  onChange,
  onFocus
}: SearchBoxProps): React.ReactElement => {
  const input = React.useRef<HTMLInputElement>(null);
  const heading = useIds();
  const box = React.useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    // A word that is still being composed is nobody's to leave.
    if (!['Escape', 'Enter', 'ArrowDown'].includes(event.key) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.key !== 'Escape') {
      firstBehind(box.current, first)?.focus();
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
          placeholder={hint}
          aria-labelledby={heading}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          dir="auto"
          onFocus={onFocus}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <Button
            look="quiet"
            icon="Cancel"
            iconOnly
            className={styles.searchClear}
            label={clear}
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
