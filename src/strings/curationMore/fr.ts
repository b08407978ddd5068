import { erasing } from '../curation/fr/erasing';
import { findings } from '../curation/fr/findings';
import { health } from '../curation/fr/health';
import { importing } from '../curation/fr/importing';
import { settings } from '../curation/fr/settings';

export const words = { ...health, ...findings, ...settings, ...importing, ...erasing } as const;
