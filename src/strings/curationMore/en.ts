import { erasing } from './en/erasing';
import { exporting } from './en/exporting';
import { findings } from './en/findings';
import { health } from './en/health';
import { importing } from './en/importing';
import { settings } from './en/settings';

export const words = { ...health, ...findings, ...settings, ...importing, ...exporting, ...erasing } as const;
