import * as React from 'react';
import styles from './finder.module.scss';
import { useWindow } from './useWindow';

export interface LongListProps {
  readonly length: number;
  /** The card at a place, from 0. */
  readonly card: (place: number) => React.ReactElement | null;
  readonly className: string | undefined;
}

const room = (pixels: number, edge: React.RefObject<HTMLLIElement>): React.ReactElement | null =>
  pixels === 0 ? null : (
    <li ref={edge} role="presentation" aria-hidden="true" className={styles.room} style={{ blockSize: pixels }} />
  );

/** A list of which only the part near what is seen is drawn. */
const LongList = ({ length, card, className }: LongListProps): React.ReactElement => {
  const part = useWindow(length);
  return (
    <ul ref={part.list} className={className}>
      {room(part.roomBefore, part.before)}
      {Array.from({ length: part.end - part.start }, (_nothing, at) => card(part.start + at))}
      {room(part.roomAfter, part.after)}
    </ul>
  );
};

export default LongList;
