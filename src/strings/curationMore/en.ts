import { erasing } from '../curation/en/erasing';
import { findings } from '../curation/en/findings';
import { health } from '../curation/en/health';
import { importing } from '../curation/en/importing';
import { settings } from '../curation/en/settings';

export const words = { ...health, ...findings, ...settings, ...importing, ...erasing } as const;
