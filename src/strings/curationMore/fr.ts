import { erasing } from './fr/erasing';
import { findings } from './fr/findings';
import { health } from './fr/health';
import { importing } from './fr/importing';
import { settings } from './fr/settings';

export const words = { ...health, ...findings, ...settings, ...importing, ...erasing } as const;
