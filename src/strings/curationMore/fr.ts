import { erasing } from '../curation/fr/erasing';
import { health } from '../curation/fr/health';
import { importing } from '../curation/fr/importing';
import { rows } from '../findings/fr/rows';
import { settings } from '../findings/fr/settings';

export const words = { ...health, ...rows, ...settings, ...importing, ...erasing } as const;
