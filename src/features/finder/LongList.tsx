import * as React from 'react';
import styles from './finder.module.scss';
import { useWindow } from './useWindow';

export interface LongListProps {
  readonly length: number;
  /** The card at a place, from 0. */
  readonly card: (place: number) => React.ReactElement | null;
  readonly className: string | undefined;
}

const Room = ({ pixels }: { readonly pixels: number }): React.ReactElement | null =>
  pixels === 0 ? null : (
    <li role="presentation" aria-hidden="true" className={styles.room} style={{ blockSize: pixels }} />
  );

/** A list of which only what is near what is seen is drawn, and the card that has the focus. */
const LongList = ({ length, card, className }: LongListProps): React.ReactElement => {
  const { list, stretches, roomAfter } = useWindow(length);
  return (
    <ul ref={list} className={className}>
      {stretches.flatMap(({ room, start, end }, at) => [
        <Room key={`before ${at}`} pixels={room} />,
        ...Array.from({ length: end - start }, (_nothing, place) => card(start + place))
      ])}
      <Room pixels={roomAfter} />
    </ul>
  );
};

export default LongList;
