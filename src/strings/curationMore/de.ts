import { erasing } from './de/erasing';
import { importing } from './de/importing';

export const words = { ...importing, ...erasing } as const;
