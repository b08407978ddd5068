import { erasing } from './fr/erasing';
import { exporting } from './fr/exporting';
import { findings } from './fr/findings';
import { health } from './fr/health';
import { importing } from './fr/importing';
import { settings } from './fr/settings';

export const words = { ...health, ...findings, ...settings, ...importing, ...exporting, ...erasing } as const;
