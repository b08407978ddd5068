import { erasing } from '../curation/de/erasing';
import { findings } from '../curation/de/findings';
import { health } from '../curation/de/health';
import { importing } from '../curation/de/importing';
import { settings } from '../curation/de/settings';

export const words = { ...health, ...findings, ...settings, ...importing, ...erasing } as const;
