import { erasing } from './en/erasing';
import { importing } from './en/importing';

export const words = { ...importing, ...erasing } as const;
