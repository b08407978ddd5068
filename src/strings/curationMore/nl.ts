import { erasing } from './nl/erasing';
import { importing } from './nl/importing';

export const words = { ...importing, ...erasing } as const;
