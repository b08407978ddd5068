import { erasing } from './de/erasing';
import { frame } from './de/frame';
import { health } from './de/health';
import { importing } from './de/importing';
import { setUp } from './de/setUp';

export const words = { ...frame, ...setUp, ...health, ...importing, ...erasing } as const;
