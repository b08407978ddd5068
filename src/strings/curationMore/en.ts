import { erasing } from '../curation/en/erasing';
import { health } from '../curation/en/health';
import { importing } from '../curation/en/importing';
import { rows } from '../findings/en/rows';
import { settings } from '../findings/en/settings';

export const words = { ...health, ...rows, ...settings, ...importing, ...erasing } as const;
