import { erasing } from './de/erasing';
import { exporting } from './de/exporting';
import { findings } from './de/findings';
import { health } from './de/health';
import { importing } from './de/importing';
import { settings } from './de/settings';

export const words = { ...health, ...findings, ...settings, ...importing, ...exporting, ...erasing } as const;
