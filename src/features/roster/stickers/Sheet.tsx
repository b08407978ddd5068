import * as React from 'react';
import { labelAt } from '../../../domain/labels';
import { Label, type LabelLook, type Sticker } from './Label';

export interface SheetProps {
  /** A sticker for each place; a place without one stays free. */
  readonly places: readonly (Sticker | undefined)[];
  readonly look: LabelLook;
  /** Only on screen: where labels end. */
  readonly outlined?: boolean;
  readonly style?: React.CSSProperties;
}

/** A sheet of labels, drawn in millimetres: exact at any size. */
export const Sheet = ({ places, look, outlined = false, style }: SheetProps): React.ReactElement => {
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
          <g key={place} transform={`translate(${x} ${y})`}>
            {outlined && (
              <rect
                width={label.width}
                height={label.height}
                rx={1.5}
                fill="none"
                stroke="#767676"
                strokeWidth={0.2}
                {...(sticker === undefined ? { strokeDasharray: '1.5 1.5' } : {})}
              />
            )}
            {sticker !== undefined && <Label sticker={sticker} look={look} />}
          </g>
        );
      })}
    </svg>
  );
};
