import * as React from 'react';
import { Callout, DirectionalHint } from '@fluentui/react/lib/Callout';
import { Icon } from '@fluentui/react/lib/Icon';
import type { Found } from './choosing.ts';
import { Face } from './Face.tsx';
import { FieldFrame, type FrameProps } from './FieldFrame.tsx';
import type { Chosen } from './formValue.ts';
import { useLook } from './look.ts';
import { useSurroundings } from './surroundings.ts';

interface ChooserProps extends FrameProps {
  readonly chosen: readonly Chosen[];
  readonly many: boolean;
  readonly people?: boolean;
  readonly placeholder: string;
  /** Entries for a text; an empty text asks for the first ones, as when the list is opened. */
  readonly search: (text: string) => Promise<Found>;
  /** The next page of entries. */
  readonly more?: (next: string) => Promise<Found>;
  /** What was typed may be taken as it is; absent: only what is offered. */
  readonly fillIn?: (text: string) => Chosen;
  readonly onChange: (chosen: readonly Chosen[]) => void;
}

type Suggested =
  | { readonly state: 'closed' }
  | { readonly state: 'searching' }
  | { readonly state: 'failed' }
  | { readonly state: 'found'; readonly found: Found };

const keyOf = ({ id, login, text }: Chosen): string => (id === 0 ? (login ?? text) : String(id));

/** Searches while somebody types; only the last question's answer counts. */
const useSuggestions = ({ search, more }: Pick<ChooserProps, 'search' | 'more'>) => {
  const [suggested, setSuggested] = React.useState<Suggested>({ state: 'closed' });
  const asked = React.useRef(0);
  const pause = React.useRef<ReturnType<typeof setTimeout>>();
  React.useEffect(
    () => () => {
      asked.current = -1;
      clearTimeout(pause.current);
    },
    []
  );
  const ask = (question: () => Promise<Found>, before: readonly Chosen[] = []) => {
    const turn = ++asked.current;
    question().then(
      (found) => {
        if (turn === asked.current)
          setSuggested({ state: 'found', found: { ...found, entries: [...before, ...found.entries] } });
      },
      () => {
        if (turn === asked.current) setSuggested({ state: 'failed' });
      }
    );
  };
  return {
    suggested,
    look: (text: string, wait: number) => {
      clearTimeout(pause.current);
      asked.current++;
      setSuggested({ state: 'searching' });
      pause.current = setTimeout(() => ask(() => search(text)), wait);
    },
    further: (found: Found) => {
      if (found.next !== undefined && more !== undefined) {
        const next = found.next;
        ask(() => more(next), found.entries);
      }
    },
    close: () => {
      clearTimeout(pause.current);
      asked.current++;
      setSuggested({ state: 'closed' });
    }
  };
};

/** Chooses one or several entries by typing: the combobox of lookups, people and choices that may be filled in. */
export const Chooser = (props: ChooserProps) => {
  const { id, title, chosen, many, people = false, placeholder, fillIn, required = false, fault, onChange } = props;
  const { words } = useSurroundings();
  const look = useLook();
  const box = React.useRef<HTMLDivElement>(null);
  const input = React.useRef<HTMLInputElement>(null);
  const [typed, setTyped] = React.useState('');
  const [active, setActive] = React.useState(-1);
  const { suggested, look: lookFor, further, close } = useSuggestions(props);
  const isOpen = suggested.state !== 'closed';
  const taken = new Set(chosen.map(keyOf));
  const entries =
    suggested.state === 'found' ? suggested.found.entries.filter((entry) => !taken.has(keyOf(entry))) : [];
  const hasMore = suggested.state === 'found' && suggested.found.next !== undefined && props.more !== undefined;
  const last = entries.length + (hasMore ? 0 : -1);

  const shut = () => {
    close();
    setActive(-1);
  };
  const choose = (entry: Chosen) => {
    onChange(many ? [...chosen.filter((known) => keyOf(known) !== keyOf(entry)), entry] : [entry]);
    setTyped('');
    shut();
  };
  const drop = (entry: Chosen) => {
    onChange(chosen.filter((known) => known !== entry));
    input.current?.focus();
  };
  /** For whoever types faster than answers come: takes what the text means once they are there. */
  const settle = async (text: string, orFirst: boolean) => {
    const found = await props.search(text).then(
      (answer) => answer.entries.filter((entry) => !taken.has(keyOf(entry))),
      () => []
    );
    const exact = found.find((entry) => entry.text.toLowerCase() === text.toLowerCase());
    const meant = exact ?? (orFirst || (fillIn === undefined && found.length === 1) ? found[0] : undefined);
    if (meant !== undefined) choose(meant);
    else if (fillIn !== undefined) choose(fillIn(text));
    else if (!orFirst) {
      setTyped('');
      shut();
    }
  };
  const takeActive = () => {
    const entry = suggested.state === 'found' ? entries[active] : undefined;
    if (entry !== undefined) choose(entry);
    else if (hasMore && active === entries.length && suggested.state === 'found') further(suggested.found);
    else if (typed.trim() !== '') void settle(typed.trim(), true);
  };
  const leave = () => {
    const text = typed.trim();
    shut();
    if (text === '') setTyped('');
    else void settle(text, false);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const { key } = event;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!isOpen) lookFor(typed.trim(), 0);
      else setActive(Math.max(0, Math.min(last, active + step)));
    } else if (key === 'Enter') {
      event.preventDefault();
      takeActive();
    } else if (key === 'Escape' && isOpen) {
      // The list closes; the panel around it stays.
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      shut();
    } else if (key === 'Backspace' && typed === '' && chosen.length > 0) onChange(chosen.slice(0, -1));
  };
  const optionId = (position: number) => `${id}-option-${position}`;
  const say =
    suggested.state === 'searching'
      ? words.searching
      : suggested.state === 'failed'
        ? words.notRead
        : suggested.state === 'found' && entries.length === 0 && !hasMore
          ? words.nothingFound
          : '';

  return (
    <FieldFrame {...props}>
      {(described) => (
        <>
          <div
            ref={box}
            className={`${look.box} ${fault === undefined ? '' : look.boxWrong}`}
            onClick={() => input.current?.focus()}
            role="presentation"
          >
            {chosen.map((entry) => (
              <span key={keyOf(entry)} className={`${look.tag} ${people ? look.tagPerson : ''}`}>
                {people && <Face name={entry.text} email={entry.email ?? ''} />}
                {entry.text}
                <button
                  type="button"
                  className={look.tagRemove}
                  aria-label={words.removeChosen(entry.text)}
                  onClick={() => drop(entry)}
                >
                  <Icon iconName="Cancel" />
                </button>
              </span>
            ))}
            <input
              ref={input}
              id={id}
              className={look.boxInput}
              type="text"
              role="combobox"
              autoComplete="off"
              spellCheck={false}
              placeholder={chosen.length === 0 ? placeholder : ''}
              value={typed}
              aria-expanded={isOpen}
              aria-autocomplete="list"
              {...(isOpen && say === '' ? { 'aria-controls': `${id}-list` } : {})}
              {...(isOpen && active >= 0 && active <= last ? { 'aria-activedescendant': optionId(active) } : {})}
              aria-required={required}
              aria-invalid={fault !== undefined}
              aria-describedby={described}
              onChange={({ target }) => {
                setTyped(target.value);
                setActive(0);
                lookFor(target.value.trim(), 200);
              }}
              onClick={() => {
                if (!isOpen) lookFor(typed.trim(), 0);
              }}
              onKeyDown={onKeyDown}
              onBlur={leave}
            />
          </div>
          <span className={look.hidden} role="status">
            {isOpen ? say || `${title}: ${words.shown(entries.length)}` : ''}
          </span>
          {isOpen && (
            <Callout
              target={box}
              isBeakVisible={false}
              gapSpace={2}
              calloutWidth={box.current?.offsetWidth ?? 300}
              directionalHint={DirectionalHint.bottomLeftEdge}
              shouldRestoreFocus={false}
              preventDismissOnEvent={() => true}
            >
              {say !== '' ? (
                <div className={look.optionsSay}>{say}</div>
              ) : (
                <ul
                  className={look.options}
                  id={`${id}-list`}
                  role="listbox"
                  aria-label={`${words.suggestions}: ${title}`}
                  // The focus stays where one types.
                  onMouseDown={(event) => event.preventDefault()}
                >
                  {entries.map((entry, position) => (
                    <li
                      key={keyOf(entry)}
                      id={optionId(position)}
                      role="option"
                      aria-selected={position === active}
                      className={`${look.option} ${position === active ? look.optionActive : ''}`}
                      onMouseEnter={() => setActive(position)}
                      onClick={() => choose(entry)}
                      ref={
                        position === active ? (element) => element?.scrollIntoView?.({ block: 'nearest' }) : undefined
                      }
                    >
                      {people && <Face name={entry.text} email={entry.email ?? ''} large />}
                      <span>
                        {entry.text}
                        {(entry.detail ?? '') !== '' && (
                          <>
                            <br />
                            <span className={look.optionDetail}>{entry.detail}</span>
                          </>
                        )}
                      </span>
                    </li>
                  ))}
                  {hasMore && suggested.state === 'found' && (
                    <li
                      id={optionId(entries.length)}
                      role="option"
                      aria-selected={active === entries.length}
                      className={`${look.option} ${active === entries.length ? look.optionActive : ''}`}
                      onMouseEnter={() => setActive(entries.length)}
                      onClick={() => further(suggested.found)}
                    >
                      {words.furtherResults}
                    </li>
                  )}
                </ul>
              )}
            </Callout>
          )}
        </>
      )}
    </FieldFrame>
  );
};
