import { erasing } from './nl/erasing';
import { exporting } from './nl/exporting';
import { findings } from './nl/findings';
import { health } from './nl/health';
import { importing } from './nl/importing';
import { settings } from './nl/settings';

export const words = { ...health, ...findings, ...settings, ...importing, ...exporting, ...erasing } as const;
