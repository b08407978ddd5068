import { erasing } from '../curation/nl/erasing';
import { findings } from '../curation/nl/findings';
import { health } from '../curation/nl/health';
import { importing } from '../curation/nl/importing';
import { settings } from '../curation/nl/settings';

export const words = { ...health, ...findings, ...settings, ...importing, ...erasing } as const;
