import * as React from 'react';
import { icons, type IconName } from './icons';

export interface IconProps {
  readonly name: IconName;
  /** Pixels; 16 when absent (14 beside text, 12 in tags, 24 in an empty state). */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** Browsers leave a drawing its own colour when people have chosen theirs: it takes that of the words around it instead. */
const adjusted: React.CSSProperties = { forcedColorAdjust: 'auto' };

/** A drawing that repeats what words beside it say: always hidden from screen readers. */
export const Icon = ({ name, size = 16, className }: IconProps): React.ReactElement => (
  <svg
    className={className}
    style={adjusted}
    width={size}
    height={size}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth={size > 20 ? 0.8 : 1}
    aria-hidden="true"
    focusable="false"
  >
    <path d={icons[name]} />
  </svg>
);
