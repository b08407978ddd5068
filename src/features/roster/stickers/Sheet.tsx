import * as React from 'react';
import { labelAt } from '../../../domain/roster/labels';
import { Label, type LabelLook, type Sticker } from './Label';

export interface SheetProps {
  /** A sticker for each place; a place without one stays free. */
  readonly places: readonly (Sticker | undefined)[];
  readonly look: LabelLook;
  /** Only on screen: where labels end. */
  readonly outlined?: boolean;
  /** The place that is seen close by; absent: none. */
  readonly picked?: number | undefined;
  /** A pointer chooses a label to see close by; buttons beside it do the same for the keyboard. Absent: paper. */
  readonly onPick?: (place: number) => void;
  readonly style?: React.CSSProperties;
}

interface OutlineProps {
  readonly look: LabelLook;
  readonly free: boolean;
  readonly picked: boolean;
}

const Outline = ({ look, free, picked }: OutlineProps): React.ReactElement => (
  <rect
    width={look.stock.label.width}
    height={look.stock.label.height}
    rx={1.5}
    fill="none"
    stroke={picked ? look.accent : '#767676'}
    strokeWidth={picked ? 0.9 : 0.2}
    {...(free ? { strokeDasharray: '1.5 1.5' } : {})}
  />
);

/** A sheet of labels, drawn in millimetres: exact at any size. */
export const Sheet = ({ places, look, outlined = false, picked, onPick, style }: SheetProps): React.ReactElement => {
  const { page, label } = look.stock;
  return (
    <svg
      viewBox={`0 0 ${page.width} ${page.height}`}
      aria-hidden="true"
      focusable="false"
      style={{ display: 'block', background: '#fff', forcedColorAdjust: 'none', ...style } as React.CSSProperties}
    >
      {places.map((sticker, place) => {
        const { x, y } = labelAt(look.stock, place);
        return (
          <g
            key={place}
            transform={`translate(${x} ${y})`}
            {...(onPick === undefined || sticker === undefined ? {} : { onClick: () => onPick(place) })}
          >
            {onPick !== undefined && <rect width={label.width} height={label.height} fill="#fff" />}
            {sticker !== undefined && <Label sticker={sticker} look={look} />}
            {outlined && <Outline look={look} free={sticker === undefined} picked={picked === place} />}
          </g>
        );
      })}
    </svg>
  );
};
