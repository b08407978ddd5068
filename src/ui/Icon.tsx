import * as React from 'react';
import { icons, type IconName } from './icons';
import type { laterIcons } from './laterIcons';

type Paths = Readonly<Record<string, string | undefined>>;

/** Drawings that no first card shows; undefined: nobody has drawn one yet, or they did not come. */
let later: typeof laterIcons | undefined;
let asked: Promise<unknown> | undefined;

/** What a name means: a curator may write any, and a ribbon stands for what nobody drew. Undefined: not here yet. */
const pathOf = (name: string): string | undefined =>
  (icons as Paths)[name] ?? (later && ((later as Paths)[name] ?? later.Ribbon));

/** Asks for the others, once at a time; they may be asked for again when they did not come. */
const ask = (): Promise<unknown> =>
  (asked ??= import(/* webpackChunkName: 'icons' */ './laterIcons').then(
    (module) => void (later = module.laterIcons),
    () => void (asked = undefined)
  ));

export interface IconProps {
  readonly name: IconName;
  /** Pixels; 16 when absent (14 beside text, 12 in tags, 24 in an empty state). */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** Browsers leave a drawing its own colour when people have chosen theirs: it takes that of the words around it instead. */
const adjusted: React.CSSProperties = { forcedColorAdjust: 'auto' };

/** A drawing that repeats what words beside it say: always hidden from screen readers. */
export const Icon = ({ name, size = 16, className }: IconProps): React.ReactElement => {
  const path = pathOf(name);
  const [, draw] = React.useReducer((times: number) => times + 1, 0);
  const isMissing = path === undefined;
  React.useEffect(() => {
    let current = isMissing;
    if (isMissing) void ask().then(() => current && draw());
    return () => {
      current = false;
    };
  }, [isMissing]);
  return (
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
      <path d={path} />
    </svg>
  );
};
