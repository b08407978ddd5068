import { erasing } from './fr/erasing';
import { frame } from './fr/frame';
import { health } from './fr/health';
import { importing } from './fr/importing';
import { setUp } from './fr/setUp';

export const words = { ...frame, ...setUp, ...health, ...importing, ...erasing } as const;
