import * as React from 'react';
import type { Found } from '../../domain/finder/finder';
import { useAfterPaint } from '../../shell/useAfterPaint';
import { numberOf, say, sayCount } from '../../strings/say';
import { Button } from '../../ui/Button';
import { AmbassadorCard } from './AmbassadorCard';
import styles from './finder.module.scss';
import type LongListType from './LongList';
import type { PersonView } from './person';

/** More people than this are never all on the page at once. */
const mostDrawn = 60;

/** People drawn in the frame that shows a letter typed: a row of cards. The others come in the next one. */
const rowsAtOnce = 3;

/**
 * Whom to draw now: the first few as they should be, below them for one frame more those who stood there, so that nothing
 * jumps; then everybody. A window into a long list is drawn as it is.
 */
const useDrawn = (people: readonly Found[], drawn: number): readonly Found[] => {
  const settled = useAfterPaint(React.useCallback(() => people, [people]));
  if (settled === people || drawn > mostDrawn) return people;
  const first = people.slice(0, rowsAtOnce);
  const others = settled
    .slice(rowsAtOnce, drawn)
    .filter((found) => !first.some(({ ambassador }) => ambassador === found.ambassador));
  return [...first, ...others].slice(0, drawn);
};

export interface PeopleProps {
  readonly people: readonly Found[];
  /** How many of them are shown. */
  readonly shown: number;
  readonly step: number;
  readonly onShow: (count: number) => void;
  readonly view: (found: Found) => PersonView;
  readonly onOpen: (person: PersonView, event: React.MouseEvent<HTMLAnchorElement>) => void;
  /** One below the other at any width, instead of cards. */
  readonly rows: boolean;
}

/** Asked for by whoever wants to see that many; absent until it has come. */
let LongList: typeof LongListType | undefined;

/** Most people never need it. */
const loadLongList = () =>
  import(/* webpackChunkName: 'finder-more' */ './LongList').then((module) => {
    LongList = module.default;
  });

/** People nearest first, some at a time or everybody; each says its place among all, drawn or not. */
export const FinderPeople = ({ people, shown, step, onShow, view, onOpen, rows }: PeopleProps): React.ReactElement => {
  const drawn = Math.min(shown, people.length, LongList === undefined ? mostDrawn : Infinity);
  const now = useDrawn(people, drawn);
  const firstNew = React.useRef<HTMLAnchorElement>(null);
  const [jumpTo, setJumpTo] = React.useState<number>();
  React.useEffect(() => {
    if (jumpTo !== undefined) firstNew.current?.focus();
  }, [jumpTo]);
  const show = (count: number): void => {
    const jump = (): void => {
      onShow(count);
      setJumpTo(drawn);
    };
    if (count <= mostDrawn || LongList !== undefined) jump();
    // Did it not come, as many are shown as can be without it.
    else loadLongList().then(jump, jump);
  };
  const card = (place: number): React.ReactElement | null => {
    const found = now[place];
    return found === undefined ? null : (
      <AmbassadorCard
        key={found.ambassador.id}
        person={view(found)}
        place={place + 1}
        of={people.length}
        onOpen={onOpen}
        {...(place === jumpTo ? { nameRef: firstNew } : {})}
      />
    );
  };
  const className = rows ? `${styles.cards} ${styles.rows}` : styles.cards;
  const rest = people.length - drawn;
  return (
    <>
      {drawn > mostDrawn && LongList !== undefined ? (
        <LongList length={drawn} card={card} className={className} />
      ) : (
        <ul className={className}>{now.slice(0, drawn).map((_found, place) => card(place))}</ul>
      )}
      {rest > 0 && (
        <div className={styles.more}>
          <Button onClick={() => show(drawn + step)}>{sayCount('FinderMore', Math.min(step, rest))}</Button>
          {rest > step && (
            <Button look="text" onClick={() => show(people.length)}>
              {say('FinderEverybody', { n: numberOf(people.length) })}
            </Button>
          )}
        </div>
      )}
    </>
  );
};
