import { erasing } from '../curation/nl/erasing';
import { health } from '../curation/nl/health';
import { importing } from '../curation/nl/importing';
import { rows } from '../findings/nl/rows';
import { settings } from '../findings/nl/settings';

export const words = { ...health, ...rows, ...settings, ...importing, ...erasing } as const;
