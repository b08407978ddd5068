import { erasing } from './erasing';
import { frame } from './frame';
import { health } from './health';
import { importing } from './importing';
import { setUp } from './setUp';

export const words = { ...frame, ...setUp, ...health, ...importing, ...erasing } as const;
