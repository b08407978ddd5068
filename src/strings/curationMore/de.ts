import { erasing } from './de/erasing';
import { findings } from './de/findings';
import { health } from './de/health';
import { importing } from './de/importing';
import { settings } from './de/settings';

export const words = { ...health, ...findings, ...settings, ...importing, ...erasing } as const;
