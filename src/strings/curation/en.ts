import { erasing } from './en/erasing';
import { frame } from './en/frame';
import { health } from './en/health';
import { importing } from './en/importing';
import { setUp } from './en/setUp';

export const words = { ...frame, ...setUp, ...health, ...importing, ...erasing } as const;
