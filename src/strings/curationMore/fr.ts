import { erasing } from './fr/erasing';
import { importing } from './fr/importing';

export const words = { ...importing, ...erasing } as const;
