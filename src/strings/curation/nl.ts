import { erasing } from './nl/erasing';
import { frame } from './nl/frame';
import { health } from './nl/health';
import { importing } from './nl/importing';
import { setUp } from './nl/setUp';

export const words = { ...frame, ...setUp, ...health, ...importing, ...erasing } as const;
