import type { ErasingDesk } from '../domain/privacy/erasing';
import type { MemoryCuration } from './memoryCuration';

/** Erasing at a site in memory: nobody waits, stops or watches. */
export const erasingDesk = (
  { writer }: MemoryCuration,
  given: Pick<ErasingDesk, 'look'> & Partial<ErasingDesk>
): ErasingDesk => ({
  writer,
  pause: async () => undefined,
  stopped: () => false,
  onErased: () => undefined,
  ...given
});
