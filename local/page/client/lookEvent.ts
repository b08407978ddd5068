import type { Background, ThemeName } from '../look/palettes.ts';

/** The event on the window by which the drawer changes the theme or the background of all sections. */
export const lookEvent = 'local-look';

export interface Look {
  readonly theme: ThemeName;
  /** Absent: each section has its own background. */
  readonly section?: Background;
}
