import { erasing } from '../curation/nl/erasing';
import { health } from '../curation/nl/health';
import { importing } from '../curation/nl/importing';

export const words = { ...health, ...importing, ...erasing } as const;
