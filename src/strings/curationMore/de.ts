import { erasing } from '../curation/de/erasing';
import { health } from '../curation/de/health';
import { importing } from '../curation/de/importing';
import { rows } from '../findings/de/rows';
import { settings } from '../findings/de/settings';

export const words = { ...health, ...rows, ...settings, ...importing, ...erasing } as const;
