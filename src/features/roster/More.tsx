import * as React from 'react';
import { say, sayCount } from '../../strings/say';
import { Icon } from '../../ui/Icon';
import styles from './roster.module.scss';

export interface Shown {
  /** How many are drawn. */
  readonly count: number;
  /** For the name of the first person that came with the last press: the focus goes there. */
  readonly refOf: (place: number) => React.Ref<HTMLAnchorElement> | undefined;
  /** What the button below says and does; absent: everybody fits. */
  readonly more?: MoreProps;
}

export interface MoreProps {
  readonly words: string;
  /** Nobody is left out. */
  readonly open: boolean;
  readonly onPress: () => void;
}

/** The button below some of the people; nothing where everybody fits. */
export const More = ({ more }: { readonly more: MoreProps | undefined }): React.ReactElement | null =>
  more ? (
    <button type="button" className={styles.others} aria-expanded={more.open} onClick={more.onPress}>
      <span>{more.words}</span>
      <Icon name={more.open ? 'ChevronUp' : 'ChevronDown'} size={12} />
    </button>
  ) : null;

/** Some people at first, the others on request: at once, or `step` at a time where they are many. */
export const useShown = (length: number, atFirst: number, step: number): Shown => {
  const [asked, setAsked] = React.useState(atFirst);
  const [from, setFrom] = React.useState<number>();
  const firstNew = React.useRef<HTMLAnchorElement>(null);
  React.useEffect(() => {
    if (from !== undefined) firstNew.current?.focus();
  }, [from]);
  const count = Math.min(asked, length);
  const rest = length - count;
  const press = (): void => {
    setFrom(rest > 0 ? count : undefined);
    setAsked(rest > 0 ? count + (rest > step ? step : rest) : atFirst);
  };
  const words =
    rest === 0 ? say('RosterFewer') : rest > step ? sayCount('FinderMore', step) : sayCount('RosterOthers', rest);
  return {
    count,
    refOf: (place) => (place === from ? firstNew : undefined),
    ...(length <= atFirst ? {} : { more: { words, open: rest === 0, onPress: press } })
  };
};
