import type { WallTime } from '../domain/sessions/agenda';
import { kept } from '../strings/say';

/** A moment on a wall, told to browsers as UTC's: so they format it, whatever zone they stand in. */
export const onWall = ({ day, time }: WallTime): Date => new Date(`${day}T${time}:00Z`);

/** A moment on a wall in the reader's language, `name` for these options; empty for what is no moment. */
export const formatted = (moment: Date, name: string, options: Intl.DateTimeFormatOptions): string =>
  Number.isNaN(moment.getTime())
    ? ''
    : kept(`session ${name}`, (culture) => new Intl.DateTimeFormat(culture, { ...options, timeZone: 'UTC' })).format(
        moment
      );

/** `12:00`. */
export const timeWords = (wall: WallTime): string =>
  formatted(onWall(wall), 'time', { hour: 'numeric', minute: '2-digit' });
