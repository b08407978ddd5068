import { erasing } from './nl/erasing';
import { findings } from './nl/findings';
import { health } from './nl/health';
import { importing } from './nl/importing';
import { settings } from './nl/settings';

export const words = { ...health, ...findings, ...settings, ...importing, ...erasing } as const;
